#include "source/escape.h"

#include <doctest/doctest.h>

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

TEST_CASE("line ends may be kept") {
  CHECK(EscapeControls("a\nb\r\n\x1b", "\n") == "a\nb \n\\x1b");
}

TEST_CASE("one line has no spaces at either end") {
  CHECK(OneLine(" Agreed\n\n then moved. \n") == "Agreed  then moved.");
  CHECK(OneLine("\n") == "");
}

}  // namespace
}  // namespace wsoa
