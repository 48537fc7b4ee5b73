#include "status/planned_end.h"

#include <doctest/doctest.h>

#include <string>

#include "support/test_plan.h"

namespace wsoa {
namespace {

std::string PlannedEndOf(const std::string& facts, Day day = MakeDay(2022, 6, 30)) {
  const auto plan = TestPlan::WithActions("- ref: A\n  title: Act\n" + facts);
  const PlanIndex index(*plan);
  const auto end = PlannedEnd(Rate(index, day).actions.front(), day);
  return end ? IsoDay(*end) : "none";
}

TEST_CASE("an action was first planned to be finished by its due as first written") {
  struct Row {
    std::string facts;
    std::string end;
  };
  const std::vector<Row> rows = {
      {"  due: 2022-02", "2022-02-28"},
      {"  due: 2022-01/2022-04", "2022-04-30"},
      {"  due: 2022-02\n  revisions: [{date: 2022-01-10, due: 2022-09, approved: Board}]",
       "2022-02-28"},
      // A series is finished with its last occurrence, wherever it stands in the list.
      {"  due: [2022-07, 2022-02]", "2022-07-31"},
      {"  due: {every: 3 months, from: 2022-01, until: 2022-08}", "2022-07-31"},
      {"  due: {every: 3 months, from: 2022-01}", "none"},
      {"  due: {every: 3 months, from: 2022-05, until: 2022-01}", "none"},
      // What goes on is never finished.
      {"  due: {ongoing: true, from: 2022-04}", "none"},
      {"  due: {ongoing: true, from: 2022-04}\n"
       "  revisions: [{date: 2022-01-10, due: 2022-09, approved: Board}]",
       "none"},
      {"", "none"},
      {"  due: {tbd: 2022-03}", "none"},
      {"  due: {when: It is published, expected: 2022-03}", "none"},
      {"  due: {when: It is published, within: 30 days}", "none"},
      // What came sets the date.
      {"  due: {when: It is published, within: 30 days, happened: 2022-03-01}", "2022-03-31"},
      {"  due: {when: It is published, within: 30 days, happened: 2022-03-01}\n"
       "  revisions: [{date: 2022-03-10, due: 2022-12, approved: Board}]",
       "2022-03-31"},
      // The first date that was approved is the plan of what had none.
      {"  revisions: [{date: 2022-01-10, due: 2022-09, approved: Board}]", "2022-09-30"},
      {"  due: {tbd: true}\n"
       "  revisions: [{date: 2022-03-10, due: 2022-12, approved: Board},"
       " {date: 2022-01-10, due: 2022-09, approved: Board}]",
       "2022-09-30"},
      {"  due: {tbd: true}\n  revisions: [{date: 2022-01-10, due: 2022-09}]", "none"},
      {"  due: {tbd: true}\n  revisions: [{date: 2022-07-01, due: 2022-09, approved: Board}]",
       "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.facts);
    CHECK(PlannedEndOf(row.facts) == row.end);
  }
}

}  // namespace
}  // namespace wsoa
