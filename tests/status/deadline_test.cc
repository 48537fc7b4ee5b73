#include "status/deadline.h"

#include <doctest/doctest.h>

#include "support/rating_case.h"

namespace wsoa {
namespace {

std::string Iso(std::optional<Day> day) { return day ? IsoDay(*day) : "none"; }

struct Deadlines {
  std::string in_force;
  std::string of_text;
  friend bool operator==(const Deadlines&, const Deadlines&) = default;
};

Deadlines DeadlinesOf(const std::string& keys, std::string_view day,
                      const std::string& scheme_keys = "base: brag, grace: 14 days") {
  const auto plan = TestPlan::WithActions("- {ref: A, title: Act, " + keys + "}",
                                          "scheme: {" + scheme_keys + "}\n");
  REQUIRE(plan.problems.empty());
  const Action& action = plan->sections[0].actions[0];
  const Scheme scheme = ResolveScheme(plan->scheme);
  return {Iso(DeadlineInForce(action, scheme, DayOf(day))), Iso(DeadlineOfText(action, scheme))};
}

std::ostream& operator<<(std::ostream& out, const Deadlines& deadlines) {
  return out << deadlines.in_force << " " << deadlines.of_text;
}

TEST_CASE("rule 5: the deadline in force, and that of the text as a whole") {
  const std::string twice =
      "due: 2020-01, revisions: [{date: 2020-02-10, due: 2020-05, approved: SWIG}, {date: "
      "2020-01-10, due: 2020-03/2020-06, approved: SWIG}]";
  CHECK(DeadlinesOf("due: 2020-01", "2019-01-01") == Deadlines{"2020-01-31", "2020-01-31"});
  CHECK(DeadlinesOf(twice, "2020-01-09") == Deadlines{"2020-01-31", "2020-05-31"});
  CHECK(DeadlinesOf(twice, "2020-01-10") == Deadlines{"2020-06-30", "2020-05-31"});
  CHECK(DeadlinesOf(twice, "2020-02-10") == Deadlines{"2020-05-31", "2020-05-31"});
  CHECK(DeadlinesOf(twice, "2020-02-10", "revised: original") ==
        Deadlines{"2020-01-31", "2020-01-31"});
  CHECK(DeadlinesOf(twice, "2020-02-10", "revised: cap") == Deadlines{"2020-05-31", "2020-05-31"});
  // A month takes effect on its first day; of two on one day the later in the file counts.
  CHECK(DeadlinesOf("due: 2020-01, revisions: [{date: 2020-01, due: 2020-05, approved: SWIG}]",
                    "2020-01-01") == Deadlines{"2020-05-31", "2020-05-31"});
  CHECK(DeadlinesOf("due: 2020-01, revisions: [{date: 2020-01-01, due: 2020-05, approved: SWIG}, "
                    "{date: 2020-01, due: 2020-04, approved: SWIG}]",
                    "2020-01-01") == Deadlines{"2020-04-30", "2020-04-30"});
  CHECK(DeadlinesOf("due: 2020-01, revisions: [{date: 2020-01-10, due: 2020-05}]", "2020-02-10") ==
        Deadlines{"2020-01-31", "2020-01-31"});
}

TEST_CASE("what has no deadline") {
  CHECK(DeadlinesOf("owners: [HOS]", "2020-01-01") == Deadlines{"none", "none"});
  CHECK(DeadlinesOf("due: {tbd: 2020-03}", "2020-01-01") == Deadlines{"none", "none"});
  CHECK(DeadlinesOf("due: {when: agreed, expected: 2020-03}", "2020-01-01") ==
        Deadlines{"none", "none"});
  CHECK(DeadlinesOf("due: {ongoing: true}", "2020-01-01") == Deadlines{"none", "none"});
  CHECK(DeadlinesOf("due: {ongoing: true, from: 2020-03}, started: 2020-02", "2020-01-31") ==
        Deadlines{"2020-03-31", "none"});
  CHECK(DeadlinesOf("due: {ongoing: true, from: 2020-03}, started: 2020-02", "2020-02-01") ==
        Deadlines{"none", "none"});
  CHECK(DeadlinesOf("due: [2020-01, 2020-03], completed: [2020-01-20]", "2020-01-20") ==
        Deadlines{"2020-03-31", "2020-03-31"});
  CHECK(DeadlinesOf("due: [2020-01], completed: [2020-01-20]", "2020-01-19") ==
        Deadlines{"2020-01-31", "none"});
}

TEST_CASE("a completed action keeps the deadline that its completion was measured against") {
  CHECK(DeadlinesOf("due: 2020-01, completed: 2020-02-19, revisions: [{date: 2020-02-20, due: "
                    "2020-05, approved: SWIG}]",
                    "2020-03-01") == Deadlines{"2020-01-31", "2020-01-31"});
}

TEST_CASE("rule 10: which forecast counts") {
  const auto forecast = [](const std::string& keys, std::string_view day,
                           const std::string& revised = "current") {
    const auto plan =
        TestPlan::WithActions("- {ref: A, title: Act, " + keys + "}",
                              "scheme: {base: brag, grace: 14 days, revised: " + revised + "}\n");
    REQUIRE(plan.problems.empty());
    return Iso(Rate(PlanIndex(*plan), DayOf(day)).actions[0].forecast);
  };
  const std::string due = "due: 2020-03, ";
  const std::string two =
      due +
      "updates: [{date: 2020-02-01, forecast: 2020-05}, {date: 2020-01-01, forecast: "
      "2020-06}]";
  CHECK(forecast(two, "2019-12-31") == "none");
  CHECK(forecast(two, "2020-01-01") == "2020-06-30");
  CHECK(forecast(two, "2020-02-01") == "2020-05-31");
  // On one day the later in the file; a month counts from its first day.
  CHECK(forecast(due + "updates: [{date: 2020-02, forecast: 2020-05}, {date: 2020-02-01, forecast: "
                       "2020-06}]",
                 "2020-02-01") == "2020-06-30");
  CHECK(forecast(due + "updates: [{date: 2020-02, forecast: 2020-05}, {date: 2020-02-02}]",
                 "2020-02-10") == "2020-05-31");

  // A revision that is not approved is a forecast made on its date.
  const std::string unapproved = "revisions: [{date: 2020-02-01, due: 2020-07}]";
  CHECK(forecast(due + unapproved, "2020-01-31") == "none");
  CHECK(forecast(due + unapproved, "2020-02-01") == "2020-07-31");
  CHECK(forecast(due + unapproved + ", updates: [{date: 2020-01-31, forecast: 2020-05}]",
                 "2020-02-01") == "2020-07-31");
  CHECK(forecast(due + unapproved + ", updates: [{date: 2020-02-02, forecast: 2020-05}]",
                 "2020-02-02") == "2020-05-31");
  // On one day an update goes before a revision.
  CHECK(forecast(due + unapproved + ", updates: [{date: 2020-02-01, forecast: 2020-05}]",
                 "2020-02-01") == "2020-05-31");
  CHECK(forecast(due + "revisions: [{date: 2020-02-01, due: 2020-07}, {date: 2020-02-01, due: "
                       "2020-06}]",
                 "2020-02-01") == "2020-06-30");

  // None from before the revision in force.
  const std::string approved = "revisions: [{date: 2020-02-01, due: 2020-04, approved: SWIG}]";
  CHECK(forecast(due + approved + ", updates: [{date: 2020-01-31, forecast: 2020-05}]",
                 "2020-02-01") == "none");
  CHECK(forecast(due + approved + ", updates: [{date: 2020-02-01, forecast: 2020-05}]",
                 "2020-02-01") == "2020-05-31");
  // `original` sets it aside: then it is a forecast itself.
  CHECK(forecast(due + approved + ", updates: [{date: 2020-01-31, forecast: 2020-05}]",
                 "2020-02-01", "original") == "2020-04-30");

  // In a series, none from before the last known completion.
  const std::string series = "due: [2020-01, 2020-03], completed: [2020-01-20], ";
  CHECK(forecast(series + "updates: [{date: 2020-01-19, forecast: 2020-05}]", "2020-01-19") ==
        "2020-05-31");
  CHECK(forecast(series + "updates: [{date: 2020-01-19, forecast: 2020-05}]", "2020-01-20") ==
        "none");
  CHECK(forecast(series + "updates: [{date: 2020-01-20, forecast: 2020-05}]", "2020-01-20") ==
        "2020-05-31");
  // An occurrence that was missed is no completion: the word before it is still the newest.
  CHECK(forecast("due: [2020-01, 2020-03, 2020-06], completed: [2020-01-20, missed], updates: "
                 "[{date: 2020-02-03, forecast: 2020-09}]",
                 "2020-04-02") == "2020-09-30");
}

TEST_CASE("`original` sets no revision aside where the text gives no due") {
  const auto rating = [](const std::string& due) {
    const auto plan = TestPlan::WithActions(
        "- {ref: A, title: Act, " + due +
            "revisions: [{date: 2021-05, due: 2021-11, reason: r, approved: Board}]}",
        "scheme: {base: brag, revised: original}\n");
    REQUIRE(plan.problems.empty());
    return RatingOf(*plan, "A", "2021-06-30");
  };
  CHECK(rating("") == "on-track: due 30 Nov 2021, in 153 days");
  CHECK(rating("due: 2021-06-10, ") == "off-track: overdue 20 days: due 10 Jun 2021");
}

TEST_CASE("the planned start, started, the original deadline and the number of revisions") {
  const auto plan = TestPlan::WithActions(
      "- ref: A\n"
      "  title: Act\n"
      "  due: 2020-01/2020-03\n"
      "  started: 2020-02\n"
      "  revisions:\n"
      "    - {date: 2020-02-10, due: 2020-04, approved: SWIG}\n"
      "    - {date: 2020-02-11, due: 2020-05}\n"
      "    - {date: 2020-02-12, due: 2020-06, approved: SWIG}");
  const auto facts = [&](std::string_view day) {
    const ActionStatus action = Rate(PlanIndex(*plan), DayOf(day)).actions[0];
    const std::optional<Day> start =
        action.start ? std::optional<Day>(action.start->last) : std::nullopt;
    return Iso(start) + " " + Iso(action.started) + " " + Iso(action.original_due) + " " +
           Iso(action.due) + " " + std::to_string(action.revisions);
  };
  CHECK(facts("2020-01-31") == "2020-01-31 none 2020-03-31 2020-03-31 0");
  CHECK(facts("2020-02-01") == "2020-01-31 2020-02-01 2020-03-31 2020-03-31 0");
  CHECK(facts("2020-02-11") == "2020-01-31 2020-02-01 2020-03-31 2020-04-30 1");
  CHECK(facts("2020-02-12") == "2020-01-31 2020-02-01 2020-03-31 2020-06-30 2");
}

}  // namespace
}  // namespace wsoa
