#include "status/phrases.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace wsoa {
namespace {

TEST_CASE("numbers have at most two decimals and no trailing noughts") {
  const std::vector<std::pair<double, std::string>> rows = {
      {20, "20"},    {19.2, "19.2"}, {44.7059, "44.71"},   {0.004, "0"},
      {-0.004, "0"}, {-1.5, "-1.5"}, {1000000, "1000000"}, {100, "100"},
  };
  for (const auto& [value, text] : rows) CHECK(ShowNumber(value) == text);
  CHECK(ShowNumber(Number{0.1, "0.10"}) == "0.10");
  CHECK(ShowNumber(Number{0.1, ""}) == "0.1");
}

TEST_CASE("days and parts are counted") {
  CHECK(Days(0) == "0 days");
  CHECK(Days(1) == "1 day");
  CHECK(CountOf(5, "part") == "5 parts");
}

TEST_CASE("a text in a reason is one line, cut at a word") {
  CHECK(Excerpt("two\n  lines ") == "two lines");
  CHECK(Excerpt("the national continuum of need and provision is published") ==
        "the national continuum of need and provision is…");
  CHECK(Excerpt(std::string(48, 'x')) == std::string(48, 'x'));
  CHECK(Excerpt(std::string(49, 'x')) == std::string(48, 'x') + "…");
  // Never within a character.
  CHECK(Excerpt(std::string(47, 'x') + "é") == std::string(47, 'x') + "…");
}

TEST_CASE("keys that were not read") {
  CHECK(UnreadNote({}) == "");
  CHECK(UnreadNote({"due"}) == "; due was not read");
  CHECK(UnreadNote({"updates"}) == "; updates were not read");
  CHECK(UnreadNote({"updates", "due", "start", "due"}) == "; due, start and updates were not read");
}

}  // namespace
}  // namespace wsoa
