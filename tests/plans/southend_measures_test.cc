// The measures of the Southend statement of 2019 against the document: every figure and date that
// it prints about a measure, and none beside them.
#include <doctest/doctest.h>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "plan/words.h"
#include "support/published_plan.h"

namespace wsoa {
namespace {

// A measure with its figures and dates as written; empty if there is none.
struct SouthendMeasure {
  std::string ref;
  std::string unit;
  std::string direction;
  std::string baseline;
  std::string baseline_date;
  std::string target;
  std::string by;
};

const std::vector<SouthendMeasure>& SouthendMeasures() {
  static const std::vector<SouthendMeasure> rows = {
      {"A1.5", "", "", "", "", "", "2019-08"},
      {"A1.6", "", "", "", "", "", "2019-06"},
      {"A1.8", "percent", "up", "", "", "90", ""},
      {"A3.1", "", "", "", "", "", "2020-03"},
      {"B1.2", "percent", "up", "", "", "70", ""},
      {"B2.5", "percent", "up", "", "", "90", ""},
      {"B2.6", "percent", "up", "", "", "90", ""},
      {"B3.1", "percent", "up", "", "", "60", ""},
      {"C1.7", "percent", "up", "", "", "90", ""},
      {"C2.3", "percent", "up", "", "", "90", ""},
      {"C2.5", "percent", "up", "", "", "90", ""},
      {"C3.3", "percent", "up", "", "", "70", ""},
      {"C3.4", "percent", "up", "", "", "95", ""},
      {"C3.5", "percent", "up", "", "", "100", ""},
      {"D1.3", "percent", "up", "", "", "100", ""},
      {"D2.3", "percent", "up", "", "", "85", ""},
      {"D3.2", "percent", "up", "", "", "80", ""},
      {"D3.3", "percent", "up", "", "", "10", ""},
      {"D4.1", "percent", "up", "", "", "100", ""},
      {"D4.2", "percent", "up", "", "", "100", ""},
      {"D4.3", "percent", "up", "", "", "100", ""},
      {"D4.4", "quartile", "down", "3", "", "2", ""},
      {"D4.5", "quartile", "down", "2", "", "1", ""},
      {"D4.7", "percent", "up", "41", "", "50", ""},
      {"D4.8", "quartile", "down", "2", "", "1", ""},
      {"D4.9", "quartile", "down", "4", "", "2", ""},
      {"D4.10", "percent", "up", "4", "", "9", ""},
      {"D4.11", "percent", "up", "18", "", "24", ""},
      {"D4.12", "score", "up", "-1.33", "", "-0.85", ""},
      {"D4.13", "score", "up", "-0.28", "", "-0.27", ""},
      {"D4.14", "percent", "up", "8.8", "", "14.6", ""},
      {"D5.1", "percent", "up", "", "", "90", ""},
      {"D5.2", "percent", "up", "", "", "100", ""},
      {"D5.3", "percent", "up", "", "", "100", ""},
      {"D5.5", "percent", "up", "", "", "100", ""},
      {"D5.6", "count", "down", "", "2019-01", "", ""},
      {"D5.7", "percent", "up", "", "", "85", ""},
      {"D5.8", "percent", "up", "", "", "100", ""},
  };
  return rows;
}

using Words = std::vector<std::pair<std::string, std::string>>;

// Figures that are neither a baseline nor a target, and so stand in the detail.
const Words& PrintedInWords() {
  static const Words words = {
      {"A1.6", "a further 18 months"},
      {"C1.1", "Down by 10% on the year before"},
      {"C1.4", "Within 5 working days for an initial or simple response, 10 for a fuller one"},
      {"C3.5", "no more than a month before or after"},
      {"D2.3", "over 12 months"},
      {"D3.2",
       "80% of evaluations are to be good or better, and attendance from schools is to be 80%"},
      {"D4.2", "beyond 6 weeks"},
      {"D4.7", "From quartile 4 to quartile 2"},
      {"D4.10", "From quartile 4 to quartile 2"},
      {"D4.11", "From quartile 4 to quartile 2"},
      {"D4.12", "From quartile 4 to quartile 2"},
      {"D4.13", "From quartile 2 to quartile 1"},
      {"D4.14", "From quartile 4 to quartile 2"},
      {"D5.2", "within 5 days"},
  };
  return words;
}

std::string ValueOf(const std::optional<Point>& point) {
  return point && point->value ? (**point->value).text : "";
}

std::string DateOf(const std::optional<Point>& point) {
  return point && point->date ? std::string(point->date->span.text()) : "";
}

// The measures of the plan that have any figure or date.
std::vector<SouthendMeasure> RowsWithFigures(const Plan& plan) {
  std::vector<SouthendMeasure> rows;
  for (const PlacedMeasure& place : PlaceMeasures(plan)) {
    const Measure& measure = *place.measure;
    if (!measure.baseline && !measure.target) continue;
    rows.push_back({*measure.ref, measure.unit ? **measure.unit : "",
                    measure.direction ? std::string(WordFor(**measure.direction)) : "",
                    ValueOf(measure.baseline), DateOf(measure.baseline), ValueOf(measure.target),
                    DateOf(measure.target)});
  }
  return rows;
}

TEST_CASE("the measures of the statement of 2019 have the figures and dates of the document") {
  const Published statement = ReadPublished("southend-2019.yaml");
  const auto rows = RowsWithFigures(statement.plan);
  const auto& printed = SouthendMeasures();
  REQUIRE(rows.size() == printed.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CAPTURE(printed[i].ref);
    CHECK(rows[i].ref == printed[i].ref);
    CHECK(rows[i].unit == printed[i].unit);
    CHECK(rows[i].direction == printed[i].direction);
    CHECK(rows[i].baseline == printed[i].baseline);
    CHECK(rows[i].baseline_date == printed[i].baseline_date);
    CHECK(rows[i].target == printed[i].target);
    CHECK(rows[i].by == printed[i].by);
  }
}

TEST_CASE("the statement of 2019 prints no reading, comparator, step, tolerance or owner of one") {
  const Published statement = ReadPublished("southend-2019.yaml");
  const auto measures = PlaceMeasures(statement.plan);
  CHECK(measures.size() == 81);
  for (const PlacedMeasure& place : measures) {
    const Measure& measure = *place.measure;
    CAPTURE(*measure.ref);
    CHECK(measure.readings.empty());
    CHECK(measure.comparators.empty());
    CHECK(measure.milestones.empty());
    CHECK_FALSE(measure.tolerance);
    CHECK(measure.owners.empty());
    CHECK(measure.updates.empty());
  }
}

TEST_CASE("a figure of the statement of 2019 that is no target stands in the measure's detail") {
  const Published statement = ReadPublished("southend-2019.yaml");
  std::map<std::string, std::string> details;
  for (const PlacedMeasure& place : PlaceMeasures(statement.plan)) {
    const Measure& measure = *place.measure;
    if (measure.detail) details[*measure.ref] = **measure.detail;
  }
  for (const auto& [ref, words] : PrintedInWords()) {
    CAPTURE(ref);
    CAPTURE(details[ref]);
    CHECK(details[ref].find(words) != std::string::npos);
  }
}

}  // namespace
}  // namespace wsoa
