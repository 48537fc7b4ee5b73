#include "source/suggest.h"

#include <doctest/doctest.h>

namespace wsoa {
namespace {

TEST_CASE("the distance between two words") {
  struct Case {
    const char* a;
    const char* b;
    int distance;
  };
  for (const auto& [a, b, distance] : {
           Case{"", "", 0},
           {"owner", "owner", 0},
           {"", "due", 3},
           {"owner", "owners", 1},
           {"titel", "title", 1},  // swapped neighbours
           {"ca", "abc", 3},       // no letter is touched twice
           {"kitten", "sitting", 3},
           {"due", "DUE", 3},
       }) {
    CAPTURE(a);
    CAPTURE(b);
    CHECK(EditDistance(a, b) == distance);
    CHECK(EditDistance(b, a) == distance);
  }
}

TEST_CASE("the nearest known word, where it is near enough") {
  const std::vector<std::string> known = {"HSPP", "HOS", "DCS", "check", "actions", "owners"};
  struct Case {
    const char* word;
    const char* nearest;  // empty: none
  };
  for (const auto& [word, nearest] : {
           Case{"HSP", "HSPP"},
           {"HOSS", "HOS"},
           {"hos", "HOS"},
           {"chek", "check"},
           {"cehck", "check"},
           {"Owner", "owners"},
           {"action", "actions"},
           {"atcoins", "actions"},
           {"xyz", ""},
           {"DPH", ""},
           {"completely different", ""},
           {"X", ""},
           {"", ""},
       }) {
    CAPTURE(word);
    CHECK(Nearest(word, known).value_or("") == nearest);
  }
}

TEST_CASE("among words that are equally near the first is taken") {
  CHECK(Nearest("A3", {"A1", "A2"}) == "A1");
  CHECK(Nearest("A3", {"A2", "A1"}) == "A2");
  CHECK(Nearest("A2x", {"A1x", "A2"}) == "A1x");
}

TEST_CASE("very long words are not looked up") {
  const std::string longest(64, 'x');
  CHECK(Nearest(longest, {longest + "y", longest.substr(1)}) == longest.substr(1));
  CHECK_FALSE(Nearest(longest + "x", {longest}));
}

TEST_CASE("did you mean") {
  CHECK(DidYouMean("HSP", {"HOS", "HSPP"}) == " (did you mean HSPP?)");
  CHECK(DidYouMean("zebra", {"HOS", "HSPP"}) == "");
  CHECK(DidYouMean("HOS", {}) == "");
}

}  // namespace
}  // namespace wsoa
