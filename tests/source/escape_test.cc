#include "source/escape.h"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>

namespace wsoa {
namespace {

// Hidden characters, named so that this file has none of them.
const std::string kFamily = "👨\xE2\x80\x8D👩\xE2\x80\x8D👧";  // three people joined into one
const std::string kOverride = "\xE2\x80\xAE";

struct HarmlessCase {
  std::string text;
  std::string shown;
};

TEST_CASE("what could steer the terminal is shown in letters") {
  const HarmlessCase cases[] = {
      {"Ordinary – text, 🟢 and café", "Ordinary – text, 🟢 and café"},
      {"\x1b[2J", "\\x1b[2J"},
      {std::string("\0", 1), "\\x00"},
      {"\x7f", "\\x7f"},
      {"\xC2\x9B"
       "31m",
       "\\u009b31m"},
      {"a" + kOverride + "b", "a\\u202eb"},
      {"\xE2\x81\xA6"
       "x"
       "\xE2\x81\xA9",
       "\\u2066x\\u2069"},
      {"\xEF\xBB\xBF"
       "A1",
       "\\ufeffA1"},
      {"A\xE2\x80\x8B"
       "1",
       "A\\u200b1"},
      {"\xE2\x80\xA8", "\\u2028"},
      {"\xEF\xBF\xBF", "\\uffff"},
      {"\xF4\x8F\xBF\xBF", "\\U0010ffff"},
      {"bad \xFF byte", "bad \\xff byte"},
      {"a\r\n\tb\nc", "a b c"},
      {kFamily, kFamily},
  };
  for (const auto& [text, shown] : cases) {
    CAPTURE(text);
    CHECK(EscapeControls(text) == shown);
  }
}

TEST_CASE("what is invisible is shown in letters") {
  for (const auto& [text, shown] : std::initializer_list<HarmlessCase>{
           {"a\u00adb", "a\\u00adb"},  // a soft hyphen
           {"a\u034fb", "a\\u034fb"},  // a grapheme joiner
           {"a\u061cb", "a\\u061cb"},  // an Arabic mark
           {"a\u115fb", "a\\u115fb"},  // Hangul fillers
           {"a\u1160b", "a\\u1160b"},
           {"a\u17b4b", "a\\u17b4b"},  // Khmer vowels that are not written
           {"a\u180eb", "a\\u180eb"},  // a Mongolian separator
           {"a\u2065b", "a\\u2065b"},
           {"a\u206ab", "a\\u206ab"},
           {"a\u3164b", "a\\u3164b"},
           {"a\uffa0b", "a\\uffa0b"},
           {"a\ufff9b", "a\\ufff9b"},
           {"a\U0001d173b", "a\\U0001d173b"},
           {"a\U000e0041b", "a\\U000e0041b"},  // a tag
           {"\u200b\u2060", "\\u200b\\u2060"},
       }) {
    CHECK(EscapeControls(text) == shown);
  }
}

TEST_CASE("joiners are kept where there is something to join, and shown elsewhere") {
  const std::string heart = "\u2764\ufe0f\u200d\U0001f525";
  const std::string keycap = "1\ufe0f\u20e3";
  const std::string persian = "\u0645\u06cc\u200c\u062e";
  const std::string name = "\u845b\U000e0100";
  for (const std::string& text : {kFamily, heart, keycap, persian, name}) {
    CHECK(EscapeControls(text) == text);
  }
  CHECK(EscapeControls("H\u200dOS") == "H\\u200dOS");
  CHECK(EscapeControls("H\u200cOS\ufe00") == "H\\u200cOS\\ufe00");
  CHECK(EscapeControls("\u200dA") == "\\u200dA");
  CHECK(EscapeControls("\u2764\u200d\u200d") == "\u2764\u200d\\u200d");
  CHECK(EscapeControls("a\ufe0f\U000e0101") == "a\\ufe0f\\U000e0101");
}

TEST_CASE("line ends may be kept") {
  CHECK(EscapeControls("a\nb\r\n\x1b", "\n") == "a\nb \n\\x1b");
}

TEST_CASE("one line has no spaces at either end") {
  CHECK(OneLine(" Agreed\n\n then moved. \n") == "Agreed  then moved.");
  CHECK(OneLine("\n") == "");
}

}  // namespace
}  // namespace wsoa
