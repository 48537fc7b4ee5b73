#include "source/utf8.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

TEST_CASE("UTF-8 is told from what is not") {
  for (const char* good : {"a", "\x7E", "\xC3\xA9", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                           "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
    CAPTURE(good);
    CHECK(CharacterLength(good) == std::string(good).size());
    CHECK(CharacterLength(good + std::string("x")) == std::string(good).size());
  }
  for (const char* bad : {"", "\x80", "\xBF", "\xC3", "\xC3(", "\xC0\x80", "\xC1\xBF",
                          "\xE0\x9F\xBF", "\xE2\x82", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                          "\xF0\x90\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"}) {
    CAPTURE(bad);
    CHECK(CharacterLength(bad) == 0);
  }
}

TEST_CASE("a character is read with its code point, a byte that is none without") {
  CHECK(FirstCharacter("A1").code == 'A');
  CHECK(FirstCharacter("\xC2\xA3x").code == 0xA3);
  CHECK(FirstCharacter("\xE2\x80\xA6").code == 0x2026);
  CHECK(FirstCharacter("\xF4\x8F\xBF\xBF").code == 0x10FFFF);
  CHECK(FirstCharacter("\xF0\x9F\x9F\xA2").size == 4);
  CHECK_FALSE(FirstCharacter("\xC3(").code);
  CHECK(FirstCharacter("\xC3(").size == 1);
}

TEST_CASE("control characters are those of ASCII and those behind it") {
  CHECK(IsControlCharacter("\n", 1));
  CHECK(IsControlCharacter("\x7F", 1));
  CHECK(IsControlCharacter("\xC2\x9F", 2));
  CHECK_FALSE(IsControlCharacter("\xC2\xA0", 2));
  CHECK_FALSE(IsControlCharacter(" ", 1));
}

TEST_CASE("printable ASCII is counted from the beginning") {
  CHECK(AsciiLength("Plan\t1") == 4);
  CHECK(AsciiLength("\xC2\xA3") == 0);
  CHECK(IsPrintableAscii("A ~"));
  CHECK(IsPrintableAscii(""));
  CHECK_FALSE(IsPrintableAscii("A\n"));
}

}  // namespace
}  // namespace wsoa
