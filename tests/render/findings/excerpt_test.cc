#include "render/findings/excerpt.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "support/test_findings.h"

namespace wsoa {
namespace {

// The excerpt as it would style, the caret in a line of its own.
std::string Drawn(const Span& span, std::optional<int> width = {}) {
  const std::optional<Excerpt> excerpt = ExcerptOf(span, width);
  if (!excerpt) return "nothing";
  const auto size = [](int n) { return static_cast<std::size_t>(n); };
  return std::to_string(excerpt->line) + ":" + excerpt->text + "\n" +
         std::string(size(excerpt->caret + 2), ' ') + std::string(size(excerpt->length), '^');
}

struct Case {
  std::string text;
  std::string span;
  std::string drawn;
};

TEST_CASE("the caret stands under the characters of the span") {
  const Case cases[] = {
      {"ref: A1", "A1",
       "1:ref: A1\n"
       "       ^^"},
      {"x: é\ny: ééé Ö!\n", "Ö",
       "2:y: ééé Ö!\n"
       "         ^"},
      {"漢字: 漢", "漢",
       "1:漢字: 漢\n"
       "  ^^"},
      {"漢字: 語", "語",
       "1:漢字: 語\n"
       "        ^^"},
      {"cafe\xCC\x81: due", "due",
       "1:cafe\xCC\x81: due\n"
       "        ^^^"},
      {"\tx:\ty", "y",
       "1:    x:  y\n"
       "          ^"},
      {"\tx", "\t",
       "1:    x\n"
       "  ^^^^"},
      {"a \x1b[2J b", "b",
       "1:a \\x1b[2J b\n"
       "            ^"},
      {"a: \xFFz", "z",
       "1:a: \\xffz\n"
       "         ^"},
      {"\xEF\xBB\xBFwsoa: 1", "1",
       "1:wsoa: 1\n"
       "        ^"},
      {"one\r\ntwo\r\n", "two\r\n",
       "2:two\n"
       "  ^^^"},
      {"note: >\n  one\n  two\n", "one\n  two",
       "2:  one\n"
       "    ^^^"},
      {"due:  \nx", "\nx",
       "1:due:\n"
       "        ^"},
  };
  for (const auto& [text, span, drawn] : cases) {
    CAPTURE(text);
    const Source source("plan.yaml", text);
    CHECK(Drawn(SpanOf(source, span)) == drawn);
  }
}

TEST_CASE("a span of no length has a caret, and the end of the text is a place") {
  const Source source("plan.yaml", "due: x");
  CHECK(Drawn({&source, 0, 0}) ==
        "1:due: x\n"
        "  ^");
  CHECK(Drawn({&source, 6, 6}) ==
        "1:due: x\n"
        "        ^");
  CHECK(Drawn({&source, 99, 120}) ==
        "1:due: x\n"
        "        ^");
}

TEST_CASE("a byte order mark is not shown, wherever the span begins") {
  const Source source("plan.yaml", "\xEF\xBB\xBFtitle");
  CHECK(Drawn({&source, 0, 0}) ==
        "1:title\n"
        "  ^");
  CHECK(Drawn({&source, 0, 8}) ==
        "1:title\n"
        "  ^^^^^");
}

TEST_CASE("there is nothing to show of a blank line, or without a source") {
  const Source blank("plan.yaml", "a: b\n \n");
  CHECK(Drawn({&blank, 5, 5}) == "nothing");
  CHECK(Drawn({&blank, 7, 7}) == "nothing");
  const Source empty("plan.yaml", "");
  CHECK(Drawn({&empty, 0, 0}) == "nothing");
  CHECK(Drawn({}) == "nothing");
}

TEST_CASE("of a long line the surroundings of the caret are shown") {
  const Source source("plan.yaml", "note: The terms of reference were agreed by 漢字漢字 in March");
  CHECK(Drawn(SpanOf(source, "note"), 20) ==
        "1:note: The terms of …\n"
        "  ^^^^");
  CHECK(Drawn(SpanOf(source, "terms of"), 20) ==
        "1:note: The terms of …\n"
        "            ^^^^^^^^");
  CHECK(Drawn(SpanOf(source, "reference"), 20) ==
        "1:…ms of reference we…\n"
        "         ^^^^^^^^^");
  CHECK(Drawn(SpanOf(source, "字漢"), 20) ==
        "1:… by 漢字漢字 in Ma…\n"
        "         ^^^^");
  CHECK(Drawn(SpanOf(source, "March"), 20) ==
        "1:…y 漢字漢字 in March\n"
        "                 ^^^^^");
  CHECK(Drawn(SpanOf(source, "The terms of reference were agreed by"), 20) ==
        "1:note: The terms of …\n"
        "        ^^^^^^^^^^^^^^");
  CHECK(Drawn({&source, 999, 999}, 20) ==
        "1:… 漢字漢字 in March\n"
        "                     ^");
}

TEST_CASE("of a line of a megabyte little is read") {
  const std::string filler(500000, 'x');
  const Source source("plan.yaml", filler + "éHEREé" + filler);
  const std::optional<Excerpt> excerpt = ExcerptOf(SpanOf(source, "HERE"), {});
  REQUIRE(excerpt);
  CHECK(excerpt->text == "…" + std::string(1998, 'x') + "éHEREé" + std::string(1994, 'x') + "…");
  CHECK(excerpt->caret == 2000);
  CHECK(excerpt->length == 4);
}

}  // namespace
}  // namespace wsoa
