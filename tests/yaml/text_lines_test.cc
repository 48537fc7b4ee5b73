#include "yaml/text_lines.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

TEST_CASE("the line of a place") {
  const std::string text = "ab\r\n  cd\n\nef";
  CHECK(LineBegin(text, 0) == 0);
  CHECK(LineBegin(text, 3) == 0);
  CHECK(LineBegin(text, 4) == 4);
  CHECK(LineBegin(text, 9) == 9);
  CHECK(LineBegin(text, 12) == 10);
  CHECK(LineEnd(text, 0) == 2);
  CHECK(LineEnd(text, 4) == 8);
  CHECK(LineEnd(text, 9) == 9);
  CHECK(LineEnd(text, 12) == 12);
  CHECK(BehindLine(text, 0) == 4);
  CHECK(BehindLine(text, 9) == 10);
  CHECK(BehindLine(text, 12) == 12);
  CHECK(Indentation(text, 0) == 0);
  CHECK(Indentation(text, 4) == 2);
  CHECK(Indentation(text, 9) == 0);
}

TEST_CASE("the visible line above") {
  const std::string text = "a\n\n # b\n\t\nc\n";
  CHECK(VisibleLineAbove(text, 10) == 0);
  CHECK(VisibleLineAbove(text, 12) == 10);
  CHECK_FALSE(VisibleLineAbove(text, 0));
  CHECK_FALSE(VisibleLineAbove("\n# a\nb", 5));
}

TEST_CASE("block texts are passed over") {
  CHECK(NextLineOutsideBlock("a: b\nc", 0) == 5);
  CHECK(NextLineOutsideBlock("a: |\n  b\n\n  c\nd", 0) == 14);
  CHECK(NextLineOutsideBlock("- a: >2- # x\n    b\n  c", 0) == 22);
  CHECK(NextLineOutsideBlock("a: b|\n  c", 0) == 6);
  CHECK(NextLineOutsideBlock("a: |", 0) == 4);
  CHECK(NextLineOutsideBlock("a: |\n  b", 0) == 8);
}

TEST_CASE("tabs in the indentation") {
  CHECK(TabInIndentation("\ta", 0) == 0);
  CHECK(TabInIndentation("  \ta", 0) == 2);
  CHECK(TabInIndentation("- -\ta", 0) == 3);
  for (const char* text : {"", "a\tb", "  a", "\t", "\t# a", " \t\n\ta", "-a\tb", "-"}) {
    CAPTURE(std::string(text));
    CHECK_FALSE(TabInIndentation(text, 0));
  }
}

TEST_CASE("no-break spaces that look like spaces") {
  CHECK(NoBreakSpaceForSpace("\u00A0a: b", 0) == 0);
  CHECK(NoBreakSpaceForSpace(" - \u00A0a", 0) == 3);
  CHECK(NoBreakSpaceForSpace("a\u00A0b:\u00A0c", 0) == 5);
  CHECK_FALSE(NoBreakSpaceForSpace("a: b\u00A0c", 0));
  CHECK_FALSE(NoBreakSpaceForSpace("a: b\n\u00A0c", 0));
}

}  // namespace
}  // namespace wsoa
