// The Southampton action plan against the facts that its document of 21 July 2017 prints: leads,
// dates and both ratings row by row, and every outcome measure with its figures.
#include <doctest/doctest.h>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/words.h"
#include "support/published_plan.h"

namespace wsoa {
namespace {

struct ActionRow {
  std::string ref;
  std::string owners;  // its own
  std::string due;
  std::string rating;          // of progress; empty where none is printed
  std::string outcome_rating;  // likewise
};

// "amber", empty if there is none.
std::string InWords(const std::optional<Located<Colour>>& colour) {
  return colour ? std::string(WordFor(**colour)) : "";
}

// Names with a comma between them: some of these have spaces of their own.
std::string Listed(const Texts& names) {
  std::string listed;
  for (const Text& name : names) listed += (listed.empty() ? "" : ", ") + *name;
  return listed;
}

std::vector<ActionRow> ActionRowsOf(const Published& published) {
  std::vector<ActionRow> rows;
  for (const PlacedAction& place : published.actions) {
    const Action& action = *place.action;
    ActionRow row{*action.ref, Listed(action.owners), DueAsWritten(action), "", ""};
    if (!action.updates.empty()) {
      row.rating = InWords(action.updates.front().rating);
      row.outcome_rating = InWords(action.updates.front().outcome_rating);
    }
    rows.push_back(row);
  }
  return rows;
}

const std::vector<ActionRow>& PrintedActions() {
  static const std::vector<ActionRow> rows = {
      {"1.1", "R.Winfield, D.Chapman, 0-19 Steering Group", "2017-09", "amber", "amber"},
      {"1.2", "R.Winfield, A.McCourt, D.Chapman", "2018-03", "amber", "amber"},
      {"1.3", "K.Bartolomeo, Autism Strategy Group", "-", "amber", "red"},
      {"1.3.a", "", "2017-09-30", "", ""},
      {"1.3.b", "", "2018-01", "", ""},
      {"1.3.c", "", "2018-12", "", ""},
      {"2.1", "K.Garewal, P.Sadler, T.Emery", "2018-03", "amber", "red"},
      {"2.2", "P.Sadler, J.Partridge, K.Garewal", "2018-03", "red", "amber"},
      {"3.1", "A.McCourt, J.Murphy, School Attendance Group", "2018-03", "amber", "amber"},
      {"3.2", "A.McCourt, R.Winfield, Dereck Wiles", "2018-03", "amber", ""},
      {"3.3", "R.Winfield, K.Hunt", "2017-09", "amber", ""},
      {"4.1", "R.Winfield, HI and VI TFG", "2017-12", "amber", "amber"},
      {"5.1", "T.Marks, TFG", "2017-09", "amber", "amber"},
      {"5.2", "K.Dench, L.Hunt, Disability Joint Commissioning TFG", "2017-09-30", "amber", ""},
      {"5.3", "D.Edghill, S.Cobb, J.Ford", "2018-03", "amber", ""},
      {"5.4", "R.Winfield, T.Marks, Rosewood TFG", "2019-09", "red", ""},
      {"6.1", "R.Winfield, D.Chapman, C.Pritchard, M.Harrison, Short Breaks TFG", "2018-07",
       "amber", "amber"},
      {"7.1", "C.Pritchard, M.Harrison, J.LeMarquand, Local Offer TFG", "2017-12", "amber",
       "amber"},
      {"8.1", "R.Winfield, Home-School Transport TFG", "2019-04", "amber", "amber"},
      {"9.1", "D.Chapman, R.Winfield, K.Linaker, Disability Joint Commissioning TFG", "2017-08",
       "amber", "amber"},
      {"10.1", "R.Winfield, K.Dench, Disability Joint Commissioning TFG", "2018-03", "amber",
       "amber"},
  };
  return rows;
}

struct MeasureRow {
  std::string ref;
  std::string unit;         // and which way is better
  std::string baseline;     // "72 at 2017-06"
  std::string target;       // "23 by 2018-03", "by 2018-03" where it is in words
  std::string current;      // the readings
  std::string comparators;  // "National average 14.4"
};

// "72 at 2017-06", with only what was given.
std::string InWords(const std::optional<Point>& point, std::string_view before_date) {
  if (!point) return "";
  std::string words = point->value ? (*point->value)->text : "";
  if (!point->date) return words;
  return words + (words.empty() ? "" : " ") + std::string(before_date) + " " +
         std::string(point->date->span.text());
}

MeasureRow RowOf(const Measure& measure) {
  MeasureRow row;
  row.ref = *measure.ref;
  if (measure.unit) row.unit = **measure.unit;
  if (measure.direction) {
    row.unit += (row.unit.empty() ? "" : " ") + std::string(WordFor(**measure.direction));
  }
  row.baseline = InWords(measure.baseline, "at");
  row.target = InWords(measure.target, "by");
  for (const Reading& reading : measure.readings) {
    row.current += (row.current.empty() ? "" : ", ") + reading.value->text + " at " +
                   std::string(reading.date.span.text());
  }
  for (const auto& [name, figures] : measure.comparators) {
    row.comparators +=
        (row.comparators.empty() ? "" : ", ") + *name + " " + figures.front().value->text;
  }
  return row;
}

// Reduced by 5% from 72% is read as 5% of it: 68.4.
const std::vector<MeasureRow>& PrintedMeasures() {
  static const std::vector<MeasureRow> rows = {
      {"1.1-M1", "", "", "by 2017-12", "", ""},
      {"1.1-M2", "", "", "by 2017-12", "", ""},
      {"1.2-M1", "", "", "", "", ""},
      {"1.2-M2", "down", "", "", "", ""},
      {"1.2-M3", "percent down", "72 at 2017-06", "68.4", "76.9 at 2017-07-21", ""},
      {"1.3-M1", "", "", "by 2018-01", "", ""},
      {"1.3-M2", "percent up", "39 at FY2016-17", "70", "43 at 2017-03", ""},
      {"1.3-M3", "", "", "by 2017-12", "", ""},
      {"2.1-M1", "percent up", "", "55.5", "26.3 at 2017-06",
       "Statistical neighbours 45.5, National average 55.5"},
      {"2.2-M1", "", "", "by 2017-12", "", ""},
      {"2.2-M2", "", "", "", "", ""},
      {"3.1-M1", "", "", "", "", ""},
      {"3.1-M2", "percent down", "72 at 2017-06", "68.4", "76.9 at 2017-06", ""},
      {"3.1-M3", "down", "", "", "", ""},
      {"3.1-M4", "up", "", "", "", ""},
      {"3.1-M5", "percent hold", "", "14.4", "19.7 at 2017-06", "National average 14.4"},
      {"4.1-M1", "", "", "by 2017-12", "", ""},
      {"5.1-M1", "", "", "by 2017-10", "", ""},
      {"5.1-M2", "", "", "", "", ""},
      {"5.1-M3", "percent down", "15 at 2017-06", "9.7", "13.8 at 2017-06", ""},
      {"5.3-M1", "percent up", "88.7 at 2017-06", "95", "88.5 at 2017-06", ""},
      {"5.3-M2", "count up", "18 at 2017-03", "23 by 2018-03", "18 at 2017-06", ""},
      {"5.3-M3", "count up", "", "27 by 2018-03", "", ""},
      {"5.3-M4", "down", "", "", "", ""},
      {"6.1-M1", "", "", "by 2018-07", "", ""},
      {"7.1-M1", "", "", "by 2017-12", "", ""},
      {"8.1-M1", "", "", "", "", ""},
      {"9.1-M1", "", "", "by 2017-12", "", ""},
      {"10.1-M1", "", "", "", "", ""},
      {"10.1-M2", "percent down", "6 at 2017-06", "", "6.5 at 2017-06", ""},
      {"10.1-M3", "percent down", "6 at 2017-06", "", "7.5 at 2017-06", ""},
  };
  return rows;
}

TEST_CASE("the Southampton plan has the leads, dates and both ratings of the document") {
  const Published plan = ReadPublished("southampton-2017.yaml");
  const auto rows = ActionRowsOf(plan);
  const auto& printed = PrintedActions();
  REQUIRE(rows.size() == printed.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CAPTURE(printed[i].ref);
    CHECK(rows[i].ref == printed[i].ref);
    CHECK(rows[i].owners == printed[i].owners);
    CHECK(rows[i].due == printed[i].due);
    CHECK(rows[i].rating == printed[i].rating);
    CHECK(rows[i].outcome_rating == printed[i].outcome_rating);
  }
}

TEST_CASE("the Southampton plan rates its 18 actions once, on 21 July 2017") {
  const Published plan = ReadPublished("southampton-2017.yaml");
  std::map<std::string, int> progress;
  std::map<std::string, int> outcomes;
  for (const PlacedAction& place : plan.actions) {
    if (place.parent != PlacedAction::kNone) {
      CHECK(place.action->updates.empty());
      continue;
    }
    REQUIRE(place.action->updates.size() == 1);
    const Update& update = place.action->updates.front();
    CHECK(ShowDate(*update.date) == "21 Jul 2017");
    ++progress[InWords(update.rating)];
    ++outcomes[InWords(update.outcome_rating)];
  }
  CHECK(progress == std::map<std::string, int>{{"amber", 16}, {"red", 2}});
  CHECK(outcomes == std::map<std::string, int>{{"", 5}, {"amber", 11}, {"red", 2}});
}

TEST_CASE("the Southampton plan has the outcome measures of the document, with their figures") {
  const Published plan = ReadPublished("southampton-2017.yaml");
  const auto measures = PlaceMeasures(plan.plan);
  const auto& printed = PrintedMeasures();
  REQUIRE(measures.size() == printed.size());
  for (std::size_t i = 0; i < measures.size(); ++i) {
    CAPTURE(printed[i].ref);
    const MeasureRow row = RowOf(*measures[i].measure);
    CHECK(row.ref == printed[i].ref);
    CHECK(row.unit == printed[i].unit);
    CHECK(row.baseline == printed[i].baseline);
    CHECK(row.target == printed[i].target);
    CHECK(row.current == printed[i].current);
    CHECK(row.comparators == printed[i].comparators);
  }
}

TEST_CASE("an outcome cell that a theme has once serves all of its actions") {
  const Published plan = ReadPublished("southampton-2017.yaml");
  for (const PlacedMeasure& place : PlaceMeasures(plan.plan)) {
    const std::string& action = *place.action->ref;
    CAPTURE(*place.measure->ref);
    const std::string serves = action == "3.1"   ? "3.2 3.3"
                               : action == "5.1" ? "5.2 5.3 5.4"
                               : action == "5.3" ? "5.1 5.2 5.4"
                                                 : "";
    CHECK(Joined(place.measure->serves) == serves);
  }
}

TEST_CASE("the Southampton plan has ten themes, and a forecast and conditions where printed") {
  const Published plan = ReadPublished("southampton-2017.yaml");
  std::vector<std::string> findings;
  for (const Section& section : plan.plan.sections) {
    findings.push_back(*section.ref + ": " + std::to_string(section.findings.size()));
  }
  CHECK(findings == std::vector<std::string>{"1: 4", "2: 4", "3: 2", "4: 1", "5: 3", "6: 1", "7: 1",
                                             "8: 0", "9: 0", "10: 0"});
  std::vector<std::string> forecasts;
  std::vector<std::string> conditions;
  for (const PlacedAction& place : plan.actions) {
    const Action& action = *place.action;
    if (action.condition) conditions.push_back(*action.ref);
    for (const Update& update : action.updates) {
      if (update.forecast) forecasts.push_back(*action.ref + " " + ShowDate(**update.forecast));
    }
  }
  CHECK(forecasts == std::vector<std::string>{"3.3 Jul 2017"});
  CHECK(conditions == std::vector<std::string>{"5.4", "6.1", "7.1", "10.1"});
}

}  // namespace
}  // namespace wsoa
