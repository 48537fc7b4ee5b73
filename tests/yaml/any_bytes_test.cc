// Whatever the bytes, reading ends, and what it says holds: thousands of damaged texts, the same in
// every run.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/parse.h"

namespace wsoa {
namespace {

constexpr std::string_view kTexts[] = {
    "wsoa: 1\ntitle: Written Statement\nowners: [HOS, 'DPH', \"é\"]\n# note\nperiod: ~\n",
    "- ref: A1\n  detail: |\n    one\n\n    two\n  due: {every: 3 months, from: 2022-01}\n-\n- x\n",
    "a: >-\r\n  folded\r\n  text\r\nb: 'it''s'\r\nc: \"tab\\t \\u00e9\"\r\n",
    "{\"a\": [1, {b: c}, [d]], e: {f: , g}}\n",
    "a: &x [1]\nb: *x\n<<: *x\nc: !!str d\n? e\n: f\n",
    "a: one\n  two # three\n  - four\nb:\n\tc: d\n",
};

// Pieces that mean something in YAML, and some that mean something to nobody.
constexpr std::string_view kPieces[] = {"\"",        "'",     "[",
                                        "]",         "{",     "}",
                                        ",",         ": ",    ":",
                                        "- ",        "\n",    "  ",
                                        "\t",        "#",     " #",
                                        "|\n",       ">\n",   "? ",
                                        "&a",        "*a",    "!",
                                        "%",         "@",     "`",
                                        "~",         "\\",    "é",
                                        "\r",        "---",   "...",
                                        "<<",        "\xC3",  "\xEF\xBB\xBF",
                                        "<<<<<<< ",  "null",  "\n- ",
                                        "\n  ",      "|2-\n", "''",
                                        "\"\"",      "!<>",   "{a: ",
                                        "[[[[[[[[[", "\\x",   "\\\n"};

std::string DamagedText(std::mt19937& random) {
  const auto below = [&](std::size_t limit) { return random() % limit; };
  std::string text(kTexts[below(std::size(kTexts))]);
  for (std::size_t times = below(4) + 1; times > 0; --times) {
    const std::size_t at = below(text.size() + 1);
    switch (below(5)) {
      case 0:
        text.erase(at, below(6) + 1);
        break;
      case 1:
        text.insert(at, kPieces[below(std::size(kPieces))]);
        break;
      case 2:
        text.resize(at);
        break;
      case 3:
        if (at < text.size()) text[at] = static_cast<char>(below(256));
        break;
      case 4:
        text.insert(at, text.substr(below(text.size() + 1), below(20)));
        break;
    }
  }
  return text;
}

// Children lie in their parents, one behind the other, and their texts in the arena.
void CheckNode(Node node, const Span& around) {
  const Span span = node.span();
  REQUIRE(span.begin <= span.end);
  REQUIRE(around.Contains(span));
  if (node.IsScalar() && node.style() == ScalarStyle::kPlain &&
      node.text().find_first_of(" \n") == std::string_view::npos) {
    REQUIRE(span.text() == node.text());
  }
  if (!node.IsSequence() && !node.IsMapping()) return;
  std::size_t count = 0;
  std::uint32_t begin = span.begin;
  for (const Node child : node.children()) {
    REQUIRE(child.span().begin >= begin);
    begin = child.span().begin;
    CheckNode(child, span);
    ++count;
  }
  if (node.IsMapping()) REQUIRE(count % 2 == 0);
}

// Whether neither end of a span cuts a character in two.
bool HoldsWholeCharacters(const Span& span) {
  const std::string_view text = span.source->text();
  const auto is_cut = [&](std::uint32_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  };
  return !is_cut(span.begin) && !is_cut(span.end);
}

void CheckReading(const std::string& text) {
  CAPTURE(text);
  const Source source("plan.yaml", text);
  const Span whole{&source, 0, static_cast<std::uint32_t>(text.size())};
  Diagnostics problems;
  const auto nodes = ParseYaml(source, problems);
  const auto& all = problems.all();
  const bool is_utf8 = std::none_of(
      all.begin(), all.end(), [](const Diagnostic& problem) { return problem.rule == "not-utf8"; });
  if (!nodes) REQUIRE_FALSE(all.empty());
  if (nodes && !nodes->empty()) CheckNode(nodes->root(), whole);
  for (const Diagnostic& problem : all) {
    REQUIRE(whole.Contains(problem.span));
    if (is_utf8) REQUIRE(HoldsWholeCharacters(problem.span));
    REQUIRE_FALSE(problem.message.empty());
    for (const Remark& remark : problem.remarks) REQUIRE(whole.Contains(remark.span));
  }
}

TEST_CASE("damaged texts are read or refused, and every place is in the text") {
  std::mt19937 random(2021);
  for (int i = 0; i < 4000; ++i) CheckReading(DamagedText(random));
}

TEST_CASE("texts cut off anywhere are read or refused") {
  for (const std::string_view text : kTexts) {
    for (std::size_t size = 0; size <= text.size(); ++size) {
      CheckReading(std::string(text.substr(0, size)));
      CheckReading(std::string(text.substr(size)));
    }
  }
}

}  // namespace
}  // namespace wsoa
