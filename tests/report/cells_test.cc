#include "report/cells.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

// Text, tone of its own ("quiet" where it is muted) and what machines read, in one line.
std::string Told(const Cell& cell) {
  std::string told = cell.text;
  if (cell.tone == Tone::kMuted) told += " quiet";
  if (cell.tone == Tone::kRed) told += " red";
  if (cell.number) told += " number " + std::to_string(*cell.number);
  if (cell.data) told += " data '" + *cell.data + "'";
  return told;
}

TEST_CASE("a day is shown to people and given to machines") {
  CHECK(Told(DayCell(MakeDay(2021, 11, 30))) == "30 Nov 2021 data '2021-11-30'");
  CHECK(Told(DayCell(std::nullopt)) == "– quiet data ''");
}

TEST_CASE("a colour is a word, and so is what has none") {
  CHECK(Told(ColourCell(Colour::kRed)) == "red red");
  CHECK(Told(ColourCell(std::nullopt)) == "none quiet data ''");
  CHECK(Told(RatingCell(Colour::kRed, State::kOffTrack)) == "red red");
  CHECK(Told(RatingCell(std::nullopt, State::kUndated)) == "undated quiet");
  CHECK(Told(RatingCell(std::nullopt, std::nullopt)) == "none quiet data ''");
}

TEST_CASE("each kind of value has its cell, and its own words come before the usual ones") {
  CHECK(Told(CellOf({})) == "– quiet data ''");
  CHECK(Told(CellOf(Value::Missing("ongoing"))) == "ongoing quiet data ''");
  CHECK(Told(CellOf({Value::OnlyWords{}, "by Jun 2022"})) == "by Jun 2022 data ''");
  CHECK(Told(CellOf(true)) == "yes");
  CHECK(Told(CellOf(0)) == "0 quiet number 0.000000");
  CHECK(Told(CellOf({2, "2 (1 withdrawn)"})) == "2 (1 withdrawn) number 2.000000 data '2'");
  CHECK(Told(CellOf({Number{48, "48"}, "48%"})) == "48% number 48.000000");
  CHECK(Told(CellOf(Value::WorkedOut{44.7149})) == "44.71 number 44.710000");
  CHECK(Told(CellOf("text")) == "text");
  CHECK(Told(CellOf({std::string("2021-12"), "Dec 2021"})) == "Dec 2021 data '2021-12'");
  CHECK(Told(CellOf({OnDay(MakeDay(2022, 1, 31)), "by 31 Jan 2022"})) ==
        "by 31 Jan 2022 data '2022-01-31'");
  CHECK(Told(CellOf(State::kUndated)) == "undated");
  CHECK(Told(CellOf(Value::Unrated{State::kUndated})) == "undated quiet");
  CHECK(Told(CellOf({Colour::kRed, "red, stated amber"})) == "red, stated amber red data 'red'");
  CHECK(Told(CellOf(std::vector<std::string>{"GB", "CM"})) == "GB, CM");
  CHECK(Told(CellOf(std::vector<std::string>())) == "none quiet data ''");
}

TEST_CASE("a count is a number, quiet where it is nothing") {
  CHECK(Told(CountCell(0, Tone::kRed)) == "0 quiet number 0.000000");
  CHECK(Told(CountCell(12, Tone::kRed)) == "12 red number 12.000000");
}

TEST_CASE("a share is never all or nothing unless it is") {
  const struct {
    int part, whole;
    std::string told;
  } cases[] = {
      {0, 24, "0% number 0.000000"},      {4, 24, "17% number 16.700000"},
      {1, 300, "<1% number 0.300000"},    {299, 300, ">99% number 99.700000"},
      {24, 24, "100% number 100.000000"}, {0, 0, "– quiet data ''"},
  };
  for (const auto& [part, whole, told] : cases) CHECK(Told(ShareCell(part, whole)) == told);
}

TEST_CASE("lists are joined for a table and for a sentence") {
  CHECK(Told(ListCell({{"GB", {}}, {"CM", {}}})) == "GB, CM");
  CHECK(Told(ListCell({})) == "none quiet data ''");
  CHECK(Enumerated({"a"}) == "a");
  CHECK(Enumerated({"a", "b", "c"}) == "a, b and c");
}

}  // namespace
}  // namespace wsoa
