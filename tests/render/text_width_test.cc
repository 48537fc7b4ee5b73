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
