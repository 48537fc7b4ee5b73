#include "yaml/span_end.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

TEST_CASE("a plain text ends with its last visible byte") {
  CHECK(PlainEnd("a: one # two", 3, "one") == 6);
  CHECK(PlainEnd("one\n  two\n\n  three # four\n", 0, "one two\nthree") == 18);
  CHECK(PlainEnd("one\r\n two\r\n", 0, "one two") == 9);
  CHECK(PlainEnd("one", 0, "one") == 3);
  CHECK(PlainEnd("one", 0, "one and more than there is") == 3);
}

TEST_CASE("a quoted text ends behind its closing quote") {
  struct SpanCase {
    const char* text;
    std::uint32_t end;  // 0: never closed
  };
  for (const auto& [text, end] : {
           SpanCase{"'a' b", 3},
           {"'it''s' b'", 7},
           {"''", 2},
           {"''''", 4},
           {"'''", 0},
           {"'a\\' b'", 4},
           {"\"a\" b", 3},
           {"\"a \\\" b\"", 8},
           {"\"\\\\\" b", 4},
           {"\"a\\\n\"", 5},
           {"\"a", 0},
           {"\"a\\\"", 0},
           {"\"a\\", 0},
           {"\"", 0},
           {"'", 0},
       }) {
    CAPTURE(std::string(text));
    CHECK(QuotedEnd(text, 0) == end);
  }
}

TEST_CASE("a block text ends with its last visible byte, or its first line") {
  CHECK(BlockEnd("|\n  a\n\n  b\n\n# c\n", 0, "a\n\nb\n") == 10);
  CHECK(BlockEnd("|-\r\n  a\r\n", 0, "a") == 7);
  CHECK(BlockEnd("> # c\n a", 0, "a") == 8);
  CHECK(BlockEnd(">2- # c\n\n", 0, "") == 3);
  CHECK(BlockEnd("|\r\n\r\n", 0, "\n") == 1);
  CHECK(BlockEnd("|", 0, "") == 1);
}

TEST_CASE("a bracket is closed behind blanks, commas and comments") {
  CHECK(BracketEnd("[ ]", 1, ']') == 3);
  CHECK(BracketEnd("[a, # ]\n  ] ]", 2, ']') == 11);
  CHECK(BracketEnd("{a: ~, # }", 2, '}') == 10);
}

TEST_CASE("the next dash, comments left out") {
  CHECK(FindDash("- a\n# - b\n- c", 3) == 10);
  CHECK(FindDash("a", 1) == 1);
}

TEST_CASE("a name ends before a blank or a bracket, a tag with its last letter") {
  CHECK(NameEnd("&a b", 0) == 2);
  CHECK(NameEnd("[*a,*b]", 1) == 3);
  CHECK(NameEnd("[*a,*b]", 4) == 6);
  CHECK(TagEnd("!!str", 0) == 5);
  CHECK(TagEnd("!\"a\"", 0) == 1);
  CHECK(TagEnd("!<a b>c", 0) == 6);
  CHECK(TagEnd("[!a,b]", 1) == 3);
  CHECK(NameEnd("*a\r\n", 0) == 2);
}

TEST_CASE("blanks, line ends and comments are skipped") {
  CHECK(SkipBlank(" \t\r\n # x\n  a", 0) == 11);
  CHECK(SkipBlank("# x", 0) == 3);
  CHECK(SkipBlank("a", 0) == 0);
  CHECK(SkipBlank("", 0) == 0);
}

TEST_CASE("the innermost bracket that is open") {
  struct SpanCase {
    const char* text;
    int open;  // -1: none
  };
  for (const auto& [text, open] : {
           SpanCase{": [a, {b: ", 6},
           {": [a, {b: c}", 2},
           {": [a]", -1},
           {": a [b", -1},  // a bracket within plain text
           {"- - {a: '}', b: \"]\\\"}\"", 4},
           {"- [it's, ']', [", 14},
           {"- [a # ]\n", 2},
           {": ]", -1},
           {"", -1},
       }) {
    CAPTURE(std::string(text));
    const auto found =
        OpenBracket(text, {}, 0, static_cast<std::uint32_t>(std::string(text).size()));
    CHECK((found ? static_cast<int>(*found) : -1) == open);
  }
  CHECK(OpenBracket("[{a: b} ", {0, 1}, 6, 8) == 0);
}

}  // namespace
}  // namespace wsoa
