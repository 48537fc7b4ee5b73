#include "source/kept_lines.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <utility>

using namespace wsoa;

namespace {

constexpr char kText[] =
    "\xEF\xBB\xBF"
    "first line\nsecond line\nthird: líne\nfourth\nfifth\nsixth";

Span SpanOf(const Source& source, const std::string& words) {
  const auto begin = source.text().find(words);
  REQUIRE(begin != std::string_view::npos);
  return {&source, static_cast<std::uint32_t>(begin),
          static_cast<std::uint32_t>(begin + words.size())};
}

// "3:8 third: líne".
std::string Shown(const Span& span) {
  const Position at = span.source->PositionAt(span.begin);
  return std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
         std::string(span.source->Line(at.line)) + " [" + std::string(span.text()) + "]";
}

}  // namespace

TEST_CASE("problems show the same once only their lines are kept") {
  auto source = std::make_unique<Source>("a.yaml", kText);
  Diagnostics problems;
  problems.Error("a", SpanOf(*source, "líne"), "bad");
  Diagnostic& second = problems.Error("b", SpanOf(*source, "first"), "worse");
  second.remarks.push_back({SpanOf(*source, "fifth\nsixth"), "see here"});
  second.Mend("write last", Replace(SpanOf(*source, "sixth"), "last"));
  std::vector<std::string> before;
  const auto show = [&] {
    std::vector<std::string> shown;
    for (const Diagnostic& problem : problems.all()) {
      shown.push_back(Shown(problem.span));
      for (const Remark& remark : problem.remarks) {
        shown.push_back(Shown(remark.span));
        shown.push_back(std::to_string(remark.span.source->PositionAt(remark.span.end).line));
      }
    }
    return shown;
  };
  const auto whole = show();
  source = KeepLinesOf(problems, std::move(source));
  CHECK(show() == whole);
  CHECK(whole.front() == "3:8 third: líne [líne]");
  CHECK(source->path() == "a.yaml");
  CHECK(source->text().find("second") == std::string_view::npos);
  CHECK(source->text().find("fourth") == std::string_view::npos);
  const Edit& edit = problems.all()[1].fixes.front().edits.all().front();
  CHECK(source->text().substr(edit.begin, edit.end - edit.begin) == "sixth");
}

TEST_CASE("of a text without problems nothing is kept") {
  Diagnostics problems;
  const auto source = KeepLinesOf(problems, std::make_unique<Source>("a.yaml", kText));
  CHECK(source->text().empty());
}

TEST_CASE("a problem at the end of the text stays there") {
  for (const std::string text : {"one\ntwo\n", "one\ntwo", ""}) {
    CAPTURE(text);
    auto source = std::make_unique<Source>("a.yaml", text);
    Diagnostics problems;
    const auto end = static_cast<std::uint32_t>(text.size());
    problems.Error("a", {source.get(), end, end}, "missing");
    const std::string whole = Shown(problems.all().front().span);
    source = KeepLinesOf(problems, std::move(source));
    CHECK(Shown(problems.all().front().span) == whole);
  }
}
