#include "report/actions/query_words.h"

#include <doctest/doctest.h>

namespace wsoa {
namespace {

TEST_CASE("no filter, no words") { CHECK(FiltersInWords(ActionQuery()) == ""); }

TEST_CASE("filters in words") {
  ActionQuery query;
  query.ratings = {Colour::kRed, Colour::kAmber};
  query.overdue = true;
  query.owners = {"HOS"};
  query.mentions = "survey";
  CHECK(FiltersInWords(query) ==
        "red or amber, past the due date, owner HOS, mentioning \"survey\"");
}

TEST_CASE("every filter has its words") {
  ActionQuery query;
  query.stated = {Colour::kGreen};
  query.states = {State::kOffTrack, State::kUndated, State::kWaiting};
  query.optimistic = true;
  query.stale = true;
  query.sections = {"A", "B"};
  query.sources = {"APP"};
  query.level = ActionLevel::kLeaf;
  CHECK(FiltersInWords(query) ==
        "stated green, off-track, undated or waiting, stated better than the dates allow, no news "
        "for longer than the plan allows, section A or B, called for by APP, headings left out");
  query = {};
  query.level = ActionLevel::kHeading;
  query.percent_below = 50;
  CHECK(FiltersInWords(query) == "below 50 percent, headings only");
}

TEST_CASE("a window of due dates in words") {
  ActionQuery query;
  query.due_from = MakeDay(2022, 1, 31);
  CHECK(FiltersInWords(query) == "open and due from 31 Jan 2022 on");
  query.due_to = MakeDay(2022, 3, 2);
  CHECK(FiltersInWords(query) == "open and due from 31 Jan 2022 to 2 Mar 2022");
  query.due_from.reset();
  CHECK(FiltersInWords(query) == "open and due by 2 Mar 2022");
}

}  // namespace
}  // namespace wsoa
