// The order of values: in the direction of interest, what is no value last.
#include "snapshot/sort_key.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "plan/plan.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

// The words of the values, sorted.
std::string Sorted(std::vector<Value> values) {
  const Scheme scheme = ResolveScheme({});
  SortByKeys([&](const Value& value) { return std::vector{SortKey(value, scheme)}; }, values);
  std::string words;
  for (const Value& value : values) words += (words.empty() ? "" : " ") + value.words;
  return words;
}

TEST_CASE("values sort in the direction of interest") {
  CHECK(Sorted({{2, "2"}, {10, "10"}, {-3, "-3"}}) == "-3 2 10");
  CHECK(Sorted({{OnDay(MakeDay(2022, 3, 31)), "March"}, {OnDay(MakeDay(2021, 3, 31)), "before"}}) ==
        "before March");
  CHECK(Sorted({{State::kWithdrawn, "withdrawn"},
                {State::kComplete, "complete"},
                {State::kUndated, "undated"},
                {State::kOffTrack, "late"}}) == "late complete undated withdrawn");
  CHECK(Sorted({{Colour::kGreen, "green"}, {Colour::kRed, "red"}, {Colour::kAmber, "amber"}}) ==
        "red amber green");
  CHECK(Sorted({{false, "no"}, {true, "yes"}}) == "yes no");
}

TEST_CASE("numbers in a text sort as numbers") {
  CHECK(Sorted({{"A1.10", "ten"}, {"A1.2", "two"}, {"A1", "heading"}}) == "heading two ten");
  const std::vector<std::string> names = {"CM", "AB"};
  CHECK(Sorted({{"GB", "GB"}, {names, "CM"}}) == "CM GB");
}

TEST_CASE("what is no value comes last and keeps its order") {
  CHECK(Sorted({Value::Missing("none"), {Colour::kPurple, "purple"}, {"", "empty"}, {0, "0"}}) ==
        "0 none purple empty");
}

}  // namespace
}  // namespace wsoa
