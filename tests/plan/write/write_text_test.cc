#include "plan/write/write_text.h"

#include <doctest/doctest.h>

#include <string>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

TEST_CASE("a text is plain where it can be taken for nothing else") {
  const auto in_block = [](std::string_view text) { return WriteScalar(text, Within::kBlock); };
  CHECK(in_block("Head of SEND") == "Head of SEND");
  CHECK(in_block("A1.c") == "A1.c");
  CHECK(in_block("50% of plans, [draft]") == "50% of plans, [draft]");
  CHECK(in_block("https://example.org/a#b") == "https://example.org/a#b");
  CHECK(in_block("it's done") == "it's done");
  CHECK(in_block("caf\u00e9 \U0001F642") == "caf\u00e9 \U0001F642");
}

TEST_CASE("a text that YAML would take for something else is in quotes") {
  const auto in_block = [](std::string_view text) { return WriteScalar(text, Within::kBlock); };
  for (const char* text :
       {"",          "1.10",       "08",          "1e3",    "0x1F",     ".5",         "2021-11-30",
        "10:30",     "yes",        "No",          "NULL",   "~",        "y",          " leading",
        "trailing ", "key: value", "a # comment", "ends:",  "- dash",   "? question", "#hash",
        "[x]",       "{x}",        "@at",         "`tick`", "%percent", "*star",      "&and",
        "!bang",     "|bar",       ">more",       "=",      "<<",       "...",        "---"}) {
    CHECK(in_block(text) == "'" + std::string(text) + "'");
  }
  CHECK(in_block("'so'") == "'''so'''");
  CHECK(in_block("\"so\"") == "'\"so\"'");
}

TEST_CASE("between brackets their signs need quotes too") {
  CHECK(WriteScalar("a, b", Within::kBlock) == "a, b");
  CHECK(WriteScalar("a, b", Within::kBrackets) == "'a, b'");
  CHECK(WriteScalar("a [b]", Within::kBrackets) == "'a [b]'");
  CHECK(WriteScalar("a {b}", Within::kBrackets) == "'a {b}'");
}

TEST_CASE("what cannot be seen is written as an escape") {
  CHECK(WriteScalar("a\nb\tc", Within::kBlock) == R"("a\nb\tc")");
  CHECK(WriteScalar("\x01 \"\\\x7F", Within::kBlock) == R"("\x01 \"\\\x7F")");
  CHECK(WriteScalar("a\u0085b\u2028c\u2029d\uFEFF", Within::kBlock) == R"("a\Nb\Lc\Pd\uFEFF")");
}

TEST_CASE("a text of several lines keeps its lines, where they can stand as they are") {
  CHECK(WriteText("one\n\n  two\n# three", 8, 4) == "|-\n    one\n\n      two\n    # three");
  CHECK(WriteText("one \ntwo", 8, 4) == R"("one \ntwo")");
  CHECK(WriteText("one\r\ntwo", 8, 4) == R"("one\x0D\ntwo")");
  CHECK(WriteText("\n one\n", 8, 4) == R"("\n one\n")");
}

TEST_CASE("a long text is folded at its blanks, where that loses nothing") {
  std::string text = "word";
  for (int i = 0; i < 30; ++i) text += " word";
  const std::string folded = WriteText(text, 8, 4);
  CHECK(folded.starts_with(">-\n    word word"));
  CHECK(folded.find("\n", 4) <= 3 + kWrittenWidth);
  CHECK(WriteText(text + "  word", 8, 4) == text + "  word");
  CHECK(WriteText("word", kWrittenWidth - 4, 4) == "word");
  CHECK(WriteText("word", kWrittenWidth - 3, 4) == ">-\n    word");
}

}  // namespace
}  // namespace wsoa
