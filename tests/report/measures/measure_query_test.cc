#include "report/measures/measure_query.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "report/actions/query_words.h"
#include "report/east.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

const Snapshot& East() {
  static const Snapshot snapshot = TestSnapshot(kEast, "2022-01-31");
  return snapshot;
}

std::string Refs(const std::vector<FoundMeasure>& measures) {
  std::string refs;
  for (const FoundMeasure& found : measures) {
    refs += (refs.empty() ? "" : " ") + *found.measure().ref;
  }
  return refs;
}

// The refs that a query finds.
template <typename Set>
std::string Found(Set set, const Snapshot& snapshot = East()) {
  MeasureQuery query;
  set(query);
  return Refs(FindMeasures(snapshot, query));
}

std::string Sorted(const std::string& word) {
  return Found([&](MeasureQuery& query) { query.sort = {*ParseMeasureColumn(word)}; });
}

std::string Grouped(MeasureGrouping grouping, const Snapshot& snapshot = East()) {
  std::string text;
  for (const MeasureGroup& group : GroupMeasures(FindMeasures(snapshot, {}), grouping)) {
    text += (text.empty() ? "" : "; ") + group.title + ": " + Refs(group.measures);
  }
  return text;
}

TEST_CASE("a query without filters finds every measure in the order of the text") {
  CHECK(Found([](MeasureQuery&) {}) == "A.1 A1.2 A1.10 A2.1 B.1 B.2");
}

TEST_CASE("each filter of measures finds its own") {
  CHECK(Found([](auto& q) { q.ratings = {Colour::kRed}; }) == "A.1 A2.1");
  CHECK(Found([](auto& q) { q.ratings = {Colour::kAmber, Colour::kBlue}; }) == "A1.2 B.1");
  CHECK(Found([](auto& q) { q.ratings = {Colour::kPurple}; }) == "");
  CHECK(Found([](auto& q) { q.stated = {Colour::kGreen}; }) == "A.1");
  CHECK(Found([](auto& q) { q.states = {State::kComplete}; }) == "A1.2");
  CHECK(Found([](auto& q) { q.unrated = true; }) == "A1.10 B.2");
  CHECK(Found([](auto& q) {
          q.states = {State::kOffTrack};
          q.unrated = true;
        }) == "A.1 A1.10 A2.1 B.2");
  CHECK(Found([](auto& q) { q.kinds = {MeasureKind::kDifference}; }) == "A2.1 B.1");
  CHECK(Found([](auto& q) {
          q.kinds = {MeasureKind::kHowMuch, MeasureKind::kHowWell};
        }) == "A.1 A1.2");
  CHECK(Found([](auto& q) { q.sections = {"B"}; }) == "B.1 B.2");
  CHECK(Found([](auto& q) { q.wrong_way = true; }) == "A2.1");
  CHECK(Found([](auto& q) { q.stale = true; }) == "");
  CHECK(Found([](auto& q) { q.no_data = true; }) == "A1.10 B.2");
  CHECK(Found([](auto& q) { q.optimistic = true; }) == "A.1");
  CHECK(Found([](auto& q) {
          q.sections = {"A"};
          q.no_data = true;
        }) == "A1.10");
}

TEST_CASE("an owner is the measure's own, not that of its action") {
  CHECK(Found([](auto& q) { q.owners = {"HOS"}; }) == "A.1 A2.1");
}

TEST_CASE("without a reading is without one that was known by the day") {
  const Snapshot earlier = TestSnapshot(kEast, "2021-09-29");
  CHECK(Found([](auto& q) { q.no_data = true; }, earlier) == "A.1 A1.2 A1.10 A2.1 B.2");
}

TEST_CASE("a text is looked for in the words of a measure that were known by the day") {
  const auto mentioning = [](const std::string& text) {
    return Found([&](MeasureQuery& query) { query.mentions = text; });
  };
  CHECK(mentioning("CASEWORKERS") == "A1.2 A1.10");
  CHECK(mentioning("monthly") == "A.1");
  CHECK(mentioning("recruitment") == "A.1");
  CHECK(mentioning("two posts") == "A.1");
  CHECK(mentioning("all posts") == "");
  CHECK(mentioning("days") == "B.1");
  CHECK(mentioning("DPH") == "A2.1");
}

TEST_CASE("measures sort in the direction of interest, what has no value last") {
  CHECK(Sorted("ref") == "A.1 A1.2 A1.10 A2.1 B.1 B.2");
  CHECK(Sorted("title") == "A1.10 A1.2 A2.1 B.2 A.1 B.1");
  CHECK(Sorted("rating") == "A.1 A2.1 B.1 A1.2 A1.10 B.2");
  CHECK(Sorted("travel") == "A.1 A2.1 B.1 A1.2 A1.10 B.2");
  CHECK(Sorted("wrong-way") == "A2.1 A.1 A1.2 A1.10 B.1 B.2");
  CHECK(Sorted("kind") == "A1.2 A.1 A2.1 B.1 A1.10 B.2");
  CHECK(Sorted("latest") == "A1.2 A2.1 A.1 B.1 A1.10 B.2");
  CHECK(Sorted("latest-on") == "A.1 A2.1 B.1 A1.2 A1.10 B.2");
  CHECK(Sorted("baseline") == "A1.2 A2.1 A.1 B.1 A1.10 B.2");
  CHECK(Sorted("target-by") == "A1.2 B.1 A.1 B.2 A1.10 A2.1");
  CHECK(Sorted("expected-now") == "A1.2 A.1 B.1 A1.10 A2.1 B.2");
  CHECK(Sorted("action") == "A1.2 A1.10 A2.1 A.1 B.1 B.2");
  CHECK(Sorted("stated") == "A.1 A1.2 A1.10 A2.1 B.1 B.2");
}

TEST_CASE("no more than asked for, after sorting") {
  CHECK(Found([](auto& q) {
          q.sort = MeasureColumnsNamed({"latest"});
          q.limit = 2;
        }) == "A1.2 A2.1");
}

TEST_CASE("groups of measures") {
  CHECK(Grouped(MeasureGrouping::kNone) == ": A.1 A1.2 A1.10 A2.1 B.1 B.2");
  CHECK(Grouped(MeasureGrouping::kKind) ==
        "How much: A1.2; How well: A.1; What difference: A2.1 B.1; Kind not said: A1.10 B.2");
  CHECK(Grouped(MeasureGrouping::kSection) ==
        "A  Assessments: A.1 A1.2 A1.10 A2.1; B  Health: B.1 B.2");
  CHECK(
      Grouped(MeasureGrouping::kAction) ==
      "A  Assessments: A.1; A1  Recruit caseworkers: A1.2 A1.10; A2  Listen to families: A2.1; B  "
      "Health: B.1 B.2");
}

TEST_CASE("groups stand in the order of the plans, whatever their measures are sorted by") {
  const Snapshot two =
      TestSnapshot({{"plans/east.yaml", kEast}, {"plans/west.yaml", kEast}}, MakeDay(2022, 1, 31));
  MeasureQuery query;
  query.sort = MeasureColumnsNamed({"latest"});
  std::string text;
  for (const MeasureGroup& group :
       GroupMeasures(FindMeasures(two, query), MeasureGrouping::kSection)) {
    text += group.title + ": " + Refs(group.measures) + "; ";
  }
  CHECK(text ==
        "A  Assessments: A1.2 A2.1 A.1 A1.10; B  Health: B.1 B.2; "
        "A  Assessments: A1.2 A2.1 A.1 A1.10; B  Health: B.1 B.2; ");
}

TEST_CASE("every column of measures has a word that is read back") {
  const std::vector<std::string> words = MeasureColumnWords();
  CHECK(words.size() == 29);
  for (const std::string& word : words) {
    CAPTURE(word);
    REQUIRE(ParseMeasureColumn(word));
    CHECK(WordFor(*ParseMeasureColumn(word)) == word);
  }
  CHECK(ParseMeasureColumn("target_by")->name == "target_by");
  CHECK_FALSE(ParseMeasureColumn("serves"));  // only JSON has it
  CHECK_FALSE(ParseMeasureColumn("due"));
  CHECK_FALSE(ParseMeasureColumn(""));
}

TEST_CASE("the filters of measures in words") {
  CHECK(FiltersInWords(MeasureQuery()) == "");
  MeasureQuery query;
  query.ratings = {Colour::kRed, Colour::kAmber};
  query.stated = {Colour::kGreen};
  query.states = {State::kOnTrack};
  query.unrated = true;
  query.kinds = {MeasureKind::kHowWell};
  query.owners = {"HOS"};
  query.sections = {"A", "B"};
  query.wrong_way = query.stale = query.no_data = query.optimistic = true;
  query.mentions = "leaflet";
  CHECK(FiltersInWords(query) ==
        "computed red or amber, stated green, on-track or not rated, kind how-well, without a "
        "reading, gone the wrong way, not measured for too long, stated better than the readings "
        "allow, owner HOS, section A or B, mentioning \"leaflet\"");
}

}  // namespace
}  // namespace wsoa
