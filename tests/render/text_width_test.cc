#include "render/text_width.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace wsoa {
namespace {

using Lines = std::vector<std::string>;

// Hidden characters, named so that this file has none of them.
const std::string kCombiningAcute = "\xCC\x81";
const std::string kFamily = "👨\xE2\x80\x8D👩\xE2\x80\x8D👧";  // three people joined into one
const std::string kOverride = "\xE2\x80\xAE";

struct WidthCase {
  std::string text;
  int width;
};

TEST_CASE("the width of a text is that of what the reader sees") {
  const WidthCase cases[] = {
      {"", 0},
      {"Plan", 4},
      {"café", 4},
      {"cafe" + kCombiningAcute, 4},
      {"£12–£15", 7},
      {"🟢", 2},
      {kFamily, 2},
      {"🇬🇧🇫🇷", 4},
      {"☎\xEF\xB8\x8F", 2},
      {"漢字", 4},
      {"각", 2},
      {"\xFF\xFE", 2},
      {"a\xC3", 2},
      {"…", 1},
  };
  for (const auto& [text, width] : cases) {
    CAPTURE(text);
    CHECK(TextWidth(text) == width);
  }
}

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

struct CutCase {
  std::string text;
  int width;
  std::string cut;
};

TEST_CASE("a text is cut between characters, with an ellipsis") {
  const CutCase cases[] = {
      {"Review the plan", 15, "Review the plan"},
      {"Review the plan", 14, "Review the pl…"},
      {"Review the plan", 12, "Review the…"},
      {"Review the plan", 1, "…"},
      {"Review the plan", 0, ""},
      {"Review the plan", -3, ""},
      {"", 0, ""},
      {"漢字漢字", 8, "漢字漢字"},
      {"漢字漢字", 7, "漢字漢…"},
      {"漢字漢字", 6, "漢字…"},
      {"漢字漢字", 2, "…"},
      {"e" + kCombiningAcute + "e" + kCombiningAcute + "e", 2, "e" + kCombiningAcute + "…"},
      {kFamily + "abc", 3, kFamily + "…"},
      {kFamily + "abc", 2, "…"},
  };
  for (const auto& [text, width, cut] : cases) {
    CAPTURE(text);
    CAPTURE(width);
    CHECK(CutTo(text, width) == cut);
  }
}

TEST_CASE("a text is folded at spaces") {
  CHECK(Fold("the quick  brown fox ", 9) == Lines{"the quick", "brown fox"});
  CHECK(Fold("a considerable word", 5) == Lines{"a", "considerable", "word"});
  CHECK(Fold("漢字 漢字 漢", 9) == Lines{"漢字 漢字", "漢"});
  CHECK(Fold("no width at all", 0) == Lines{"no", "width", "at", "all"});
  CHECK(Fold("", 10) == Lines{});
  CHECK(Fold("   ", 10) == Lines{});
}

}  // namespace
}  // namespace wsoa
