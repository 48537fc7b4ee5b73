#include "status/action_states.h"

#include <doctest/doctest.h>

#include "support/rating_case.h"

namespace wsoa {
namespace {

// "ref state: reason" of each action on a day, one a line.
std::string RatingsOf(const std::string& actions, std::string_view day,
                      const std::string& top = "") {
  const auto plan = TestPlan::WithActions(actions, top);
  REQUIRE(plan.problems.empty());
  std::string lines;
  for (const ActionStatus& action : Rate(PlanIndex(*plan), DayOf(day)).actions) {
    lines += "\n" + *action.place.action->ref + " " + InWords(action);
  }
  return lines;
}

// Only the states: "A complete, A.a complete".
std::string StatesOf(const std::string& actions, std::string_view day) {
  const auto plan = TestPlan::WithActions(actions);
  REQUIRE(plan.problems.empty());
  std::string states;
  for (const ActionStatus& action : Rate(PlanIndex(*plan), DayOf(day)).actions) {
    if (!states.empty()) states += ", ";
    states += *action.place.action->ref + " " + std::string(WordFor(action.state));
  }
  return states;
}

TEST_CASE("rule 1: withdrawn, itself or with what stands above it") {
  const std::string actions = R"(- ref: A
  title: Heading
  withdrawn: {date: 2022-03, reason: merged, approved: Board}
  actions:
    - {ref: A.a, title: Before, due: 2022-01, completed: 2022-02-28}
    - {ref: A.b, title: On the day, due: 2022-01, completed: 2022-03-01}
    - {ref: A.c, title: Open, due: 2022-06}
    - {ref: A.d, title: Itself, completed: 2022-01-10, withdrawn: {date: 2022-02-01, reason: no, approved: Board}}
    - {ref: A.e, title: Missed on the day, due: [2022-02], completed: [missed]}
    - {ref: A.f, title: Missed before, due: [2022-02-26], completed: [missed]}
)";
  CHECK(RatingsOf(actions, "2022-02-28") == R"(
A off-track: worst of 5 parts: A.b off track
A.a complete: completed 28 Feb 2022, late 28 days: due 31 Jan 2022
A.b off-track: overdue 28 days: due 31 Jan 2022, grace to 14 Feb 2022
A.c on-track: due 30 Jun 2022, in 122 days
A.d withdrawn: withdrawn 1 Feb 2022
A.e on-track: occurrence 1 of 1 due 28 Feb 2022, the last day
A.f complete: 1 of 1 occurrence missed, none left)");
  CHECK(RatingsOf(actions, "2022-03-01") == R"(
A withdrawn: withdrawn Mar 2022
A.a complete: completed 28 Feb 2022, late 28 days: due 31 Jan 2022
A.b withdrawn: withdrawn with A, Mar 2022
A.c withdrawn: withdrawn with A, Mar 2022
A.d withdrawn: withdrawn 1 Feb 2022
A.e withdrawn: withdrawn with A, Mar 2022
A.f complete: 1 of 1 occurrence missed, none left)");
}

TEST_CASE("rule 1: of several withdrawals above, the first counts") {
  const auto actions = [](const std::string& outer, const std::string& inner) {
    return "- {ref: A, title: Act, withdrawn: {date: " + outer +
           ", reason: no, approved: Board}, actions: [" +
           "{ref: B, title: Act, withdrawn: {date: " + inner +
           ", reason: no, approved: Board}, actions: [" +
           "{ref: C, title: Act, completed: 2022-02-10}]}]}";
  };
  CHECK(StatesOf(actions("2022-02-11", "2022-02-12"), "2022-03-01") ==
        "A withdrawn, B withdrawn, C complete");
  CHECK(StatesOf(actions("2022-02-10", "2022-02-12"), "2022-03-01") ==
        "A withdrawn, B withdrawn, C withdrawn");
  CHECK(StatesOf(actions("2022-02-12", "2022-02-10"), "2022-03-01") ==
        "A withdrawn, B withdrawn, C withdrawn");
  CHECK(StatesOf(actions("2022-02-12", "2022-02-10"), "2022-02-10") ==
        "A withdrawn, B withdrawn, C withdrawn");
}

TEST_CASE("rule 1: a heading beneath a withdrawn one is complete if its parts were") {
  const auto actions = [](const std::string& part) {
    return "- {ref: A, title: Act, withdrawn: {date: 2022-03-01, reason: no, approved: Board}, "
           "actions: [" +
           std::string("{ref: B, title: Act, actions: [") +
           "{ref: C, title: Act, completed: 2022-02-10}, {ref: D, title: Act, " + part + "}]}]}";
  };
  CHECK(StatesOf(actions("completed: 2022-02-28"), "2022-03-01") ==
        "A withdrawn, B complete, C complete, D complete");
  CHECK(StatesOf(actions("completed: 2022-03-01"), "2022-03-01") ==
        "A withdrawn, B withdrawn, C complete, D withdrawn");
  CHECK(StatesOf(actions("due: 2022-06"), "2022-03-01") ==
        "A withdrawn, B withdrawn, C complete, D withdrawn");
  CHECK(StatesOf(actions("withdrawn: {date: 2022-02-28, reason: no, approved: Board}"),
                 "2022-03-01") == "A withdrawn, B complete, C complete, D withdrawn");
}

TEST_CASE("rule 3: paused, itself or with what stands above it") {
  const std::string paused = "paused: {date: 2022-02-10, until: 2022-04, approved: SWIG}";
  CheckRatings({
      {"due: 2022-01, " + paused, "2022-02-09",
       "at-risk: overdue 9 days: due 31 Jan 2022, within grace to 14 Feb 2022"},
      {"due: 2022-01, " + paused, "2022-02-10",
       "paused: paused since 10 Feb 2022 until 30 Apr 2022"},
      {"due: 2022-01, " + paused, "2022-04-30",
       "paused: paused since 10 Feb 2022 until 30 Apr 2022"},
      {"due: 2022-01, " + paused, "2022-05-01",
       "off-track: overdue 90 days: due 31 Jan 2022, grace to 14 Feb 2022"},
      {"due: 2022-01, paused: {date: 2022-02, reason: staff, approved: SWIG}", "2030-01-01",
       "paused: paused since Feb 2022, no end given"},
      // Nobody agreed to it.
      {"due: 2022-04, paused: {date: 2022-02-10, reason: staff}", "2022-02-10",
       "on-track: due 30 Apr 2022, in 79 days"},
      // Done is done.
      {"due: 2022-01, completed: 2022-02-20, " + paused, "2022-02-20",
       "complete: completed 20 Feb 2022, late 20 days: due 31 Jan 2022"},
  });
  const std::string actions = "- {ref: A, title: Act, " + paused +
                              ", actions: [{ref: A.a, title: Act, due: 2022-01}, {ref: A.b, "
                              "title: Act, completed: 2022-01-10}]}";
  CHECK(RatingsOf(actions, "2022-04-30") == R"(
A paused: paused since 10 Feb 2022 until 30 Apr 2022
A.a paused: paused with A since 10 Feb 2022 until 30 Apr 2022
A.b complete: completed 10 Jan 2022)");
}

TEST_CASE("a heading is the worst of its parts, and names it") {
  const std::string parts = R"(
    - {ref: A.a, title: Act, completed: 2022-01-10}
    - {ref: A.b, title: Act, due: 2022-01-31}
    - {ref: A.c, title: Act, due: 2022-01-30}
    - {ref: A.d, title: Act, due: {tbd: true}}
    - {ref: A.e, title: Act, due: 2022-06, withdrawn: {date: 2022-01, reason: merged, approved: Board}}
)";
  const auto heading = [&](const std::string& keys, std::string_view day) {
    const auto plan =
        TestPlan::WithActions("- ref: A\n  title: Act" + keys + "\n  actions:" + parts);
    REQUIRE(plan.problems.empty());
    return RatingOf(*plan, "A", day);
  };
  CHECK(heading("", "2022-01-30") == "on-track: worst of 4 parts: A.b on track");
  CHECK(heading("", "2022-01-31") == "at-risk: worst of 4 parts: A.c at risk");
  CHECK(heading("", "2022-02-01") == "at-risk: worst of 4 parts: A.b at risk");
  CHECK(heading("", "2022-02-14") == "off-track: worst of 4 parts: A.c off track");
  CHECK(heading("", "2022-02-15") == "off-track: worst of 4 parts: A.b off track");
  // Its own date counts while a part is open, and is named only where it is worse.
  CHECK(heading("\n  due: 2022-01-15", "2022-01-30") ==
        "off-track: overdue 15 days: due 15 Jan 2022, grace to 29 Jan 2022; 3 of 4 parts open");
  CHECK(heading("\n  due: 2022-01-15", "2022-02-15") ==
        "off-track: worst of 4 parts: A.b off track");
  CHECK(heading("\n  due: 2022-03\n  updates: [{date: 2022-01-12, forecast: 2022-04-10}]",
                "2022-01-30") ==
        "at-risk: forecast 10 Apr 2022 is 10 days after the deadline 31 Mar 2022; 3 of 4 parts "
        "open");
  // Its own completion is a claim; a planned start is its parts' business.
  CHECK(heading("\n  due: 2022-03\n  completed: 2022-01-20", "2022-01-30") ==
        "on-track: worst of 4 parts: A.b on track");
  CHECK(heading("\n  start: 2021-10\n  due: 2022-03", "2022-01-30") ==
        "on-track: worst of 4 parts: A.b on track");
}

TEST_CASE("a heading whose parts are done, withdrawn or have no rating") {
  const auto heading = [](const std::string& keys, const std::string& parts,
                          std::string_view day = "2022-02-15") {
    const auto plan =
        TestPlan::WithActions("- {ref: A, title: Act, " + keys + "actions: [" + parts + "]}");
    REQUIRE(plan.problems.empty());
    return RatingOf(*plan, "A", day);
  };
  const std::string done = "{ref: A.a, title: Act, completed: 2022-01-10}";
  const std::string done_later = "{ref: A.b, title: Act, completed: 2022-02-03}";
  const std::string withdrawn =
      "{ref: A.c, title: Act, withdrawn: {date: 2022-02, reason: no, approved: Board}}";
  const std::string undated = "{ref: A.d, title: Act}";
  const std::string waiting = "{ref: A.e, title: Act, due: {when: agreed}}";
  const std::string paused =
      "{ref: A.f, title: Act, due: 2022-06, paused: {date: 2022-02, approved: SWIG}}";
  const std::string on_track = "{ref: A.g, title: Act, due: 2022-06}";
  const std::string ongoing = "{ref: A.h, title: Act, due: {ongoing: true}, started: 2022-01}";

  CHECK(heading("", done) == "complete: its one part complete, the last 10 Jan 2022");
  CHECK(heading("", done + ", " + done_later + ", " + withdrawn) ==
        "complete: all 2 parts complete, 1 withdrawn, the last 3 Feb 2022");
  CHECK(heading("due: 2022-01, ", done + ", " + done_later) ==
        "complete: all 2 parts complete, the last 3 Feb 2022, late 3 days: due 31 Jan 2022");
  CHECK(heading("due: 2022-02, assured: {date: 2022-02-10}, ", done + ", " + done_later) ==
        "assured: assured 10 Feb 2022; all 2 parts complete, the last 3 Feb 2022, on time: due 28 "
        "Feb 2022");
  CHECK(heading("assured: {date: 2022-02-10}, ", done + ", " + on_track) ==
        "on-track: worst of 2 parts: A.g on track");
  CHECK(heading("", withdrawn) == "withdrawn: its one part withdrawn");
  CHECK(heading("", withdrawn + ", {ref: A.x, title: Act, withdrawn: {date: 2022-01, reason: no, "
                                "approved: Board}}") == "withdrawn: all 2 parts withdrawn");

  // Complete beside something without a rating is not complete.
  CHECK(heading("", done + ", " + undated) == "undated: 1 of 2 parts complete: A.d undated");
  CHECK(heading("", done + ", " + paused + ", " + waiting) ==
        "waiting: 1 of 3 parts complete: A.e waiting");
  CHECK(heading("", paused + ", " + waiting + ", " + undated) ==
        "undated: none of 3 parts has a rating: A.d undated");
  CHECK(heading("", paused) == "paused: its one part has no rating: A.f paused");
  // But anything worse than complete is the rating.
  CHECK(heading("", on_track + ", " + undated) == "on-track: worst of 2 parts: A.g on track");
  CHECK(heading("due: 2022-03, ", done + ", " + undated) ==
        "on-track: due 31 Mar 2022, in 44 days; 1 of 2 parts open");
  // A date of its own that is not set yet says nothing.
  CHECK(heading("due: {tbd: true}, ", done + ", " + undated) ==
        "undated: 1 of 2 parts complete: A.d undated");
  CHECK(heading("due: {tbd: 2022-01}, ", done + ", " + undated) ==
        "at-risk: no date set: one was to be set by 31 Jan 2022, 15 days ago; 1 of 2 parts open");
  // What is ongoing and in place does not hold up its heading's date; what is not yet does.
  CHECK(heading("due: 2022-01, ", done + ", " + ongoing) ==
        "on-track: worst of 2 parts: A.h on track");
  CHECK(heading("due: 2022-01, ", "{ref: B, title: Act, actions: [" + ongoing + "]}") ==
        "on-track: its one part: B on track");
  CHECK(heading("due: 2022-01, ", "{ref: A.h, title: Act, due: {ongoing: true, from: 2022-03}}") ==
        "off-track: overdue 15 days: due 31 Jan 2022, grace to 14 Feb 2022; 1 of 1 part open");
  // So does an agreed pause of a part.
  CHECK(heading("due: 2022-01, ", paused) ==
        "off-track: overdue 15 days: due 31 Jan 2022, grace to 14 Feb 2022; 1 of 1 part open");
}

TEST_CASE("a heading is held to its date while a part is open, and what goes on well is not") {
  const auto heading = [](const std::string& parts) {
    const auto plan = TestPlan::WithActions(
        "- {ref: A, title: Act, due: 2021-03, actions: [" + parts + "]}", "scheme: brag\n");
    REQUIRE(plan.problems.empty());
    const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2021-12-31"));
    const ActionStatus& action = StatusOf(status, "A");
    return std::string(WordFor(action.state)) + (action.overdue ? ", overdue" : "");
  };
  const std::string in_place = "title: Act, due: {ongoing: true}, started: 2021-01";
  CHECK(heading("{ref: A.a, " + in_place + "}") == "on-track");
  // However deep it stands.
  CHECK(heading("{ref: A.a, title: Act, actions: [{ref: A.a.i, " + in_place + "}]}") == "on-track");
  // What is to go on from a later day is not in place yet.
  CHECK(heading("{ref: A.a, title: Act, due: {ongoing: true, from: 2022-01, review: 1 year}}") ==
        "off-track, overdue");
  CHECK(heading("{ref: A.a, " + in_place + "}, {ref: A.b, title: Act, due: 2022-03}") ==
        "off-track, overdue");
}

TEST_CASE("the facts of a heading") {
  const auto plan = TestPlan::WithActions(
      "- {ref: A, title: Act, due: 2022-01, completed: 2022-01-20, actions: [{ref: A.a, title: "
      "Act, due: 2022-01, completed: 2022-01-10}, {ref: A.b, title: Act, due: 2022-01, "
      "completed: {reported: 2022-02}}]}");
  const ActionStatus open = Rate(PlanIndex(*plan), DayOf("2022-01-31")).actions[0];
  CHECK_FALSE(open.leaf);
  CHECK(open.open);
  CHECK_FALSE(open.completed);
  CHECK(open.due == DayOf("2022-01-31"));
  CHECK(open.days_late == 0);
  CHECK_FALSE(open.overdue);

  const ActionStatus done = Rate(PlanIndex(*plan), DayOf("2022-02-15")).actions[0];
  CHECK(done.reason == "all 2 parts complete, the last Feb 2022, day unknown: due 31 Jan 2022");
  CHECK(done.completed == DayOf("2022-02-01"));
  CHECK(done.completed_precision == CompletedPrecision::kReported);
  CHECK_FALSE(done.days_late);
}

TEST_CASE("rule 10: what an action depends on") {
  const auto rating = [](const std::string& other, std::string_view day = "2022-02-15") {
    const auto plan = TestPlan::WithActions(
        "- {ref: A, title: Act, due: 2022-03, depends: [B]}\n- {ref: B, title: Act, " + other +
        "}");
    REQUIRE(plan.problems.empty());
    return RatingOf(*plan, "A", day);
  };
  const std::string on_track = "on-track: due 31 Mar 2022, in 44 days";
  CHECK(rating("due: 2022-03") == on_track);
  CHECK(rating("due: 2022-04-01") ==
        "at-risk: depends on B, which finishes 1 Apr 2022, 1 day after the deadline 31 Mar 2022");
  CHECK(rating("due: 2022-01") == "at-risk: depends on B, which is off track");
  CHECK(rating("due: 2022-02-10") == on_track);
  CHECK(rating("due: 2022-03, updates: [{date: 2022-02, forecast: 2022-04}]") ==
        "at-risk: depends on B, which finishes 30 Apr 2022, 30 days after the deadline 31 Mar "
        "2022");
  // A forecast earlier than its deadline does not bring it forward.
  CHECK(rating("due: 2022-04, updates: [{date: 2022-02, forecast: 2022-03}]") ==
        "at-risk: depends on B, which finishes 30 Apr 2022, 30 days after the deadline 31 Mar "
        "2022");
  // Complete, withdrawn or unrated says nothing.
  CHECK(rating("due: 2022-04, completed: 2022-02-10") == on_track);
  CHECK(rating("due: 2022-04, withdrawn: {date: 2022-02, reason: no, approved: Board}") ==
        on_track);
  CHECK(rating("due: 2022-04, paused: {date: 2022-02, approved: SWIG}") == on_track);
  CHECK(rating("due: {tbd: 2022-06}, updates: [{date: 2022-02, forecast: 2022-09}]") == on_track);
  // At risk for want of a date: it is rated, and only a forecast gives it an end.
  CHECK(rating("due: {tbd: 2022-01}") == on_track);
  CHECK(rating("due: {tbd: 2022-01}, updates: [{date: 2022-02, forecast: 2022-09}]") ==
        "at-risk: depends on B, which finishes 30 Sep 2022, 183 days after the deadline 31 Mar "
        "2022");
  // A series finishes with its last; what has no end says nothing, unless it is off track.
  CHECK(rating("due: [2022-02, 2022-04]") ==
        "at-risk: depends on B, which finishes 30 Apr 2022, 30 days after the deadline 31 Mar "
        "2022");
  CHECK(rating("due: {every: 1 month, from: 2022-02}") == on_track);
  CHECK(rating("due: {every: 1 month, from: 2022-01}") ==
        "at-risk: depends on B, which is off track");
  CHECK(rating("due: {ongoing: true}, started: 2022-01") == on_track);
  CHECK(rating("due: {ongoing: true, from: 2022-04}") ==
        "at-risk: depends on B, which finishes 30 Apr 2022, 30 days after the deadline 31 Mar "
        "2022");
  // A heading finishes with the latest of itself and its open parts.
  CHECK(rating("due: 2022-02, actions: [{ref: B.a, title: Act, due: 2022-04}, {ref: B.b, title: "
               "Act, due: 2022-05, completed: 2022-02-10}]") ==
        "at-risk: depends on B, which finishes 30 Apr 2022, 30 days after the deadline 31 Mar "
        "2022");
  CHECK(rating("due: 2022-04, actions: [{ref: B.a, title: Act, due: 2022-03}]") ==
        "at-risk: depends on B, which finishes 30 Apr 2022, 30 days after the deadline 31 Mar "
        "2022");
  CHECK(rating("actions: [{ref: B.a, title: Act, due: 2022-01}, {ref: B.b, title: Act, due: "
               "2022-03}]") == "at-risk: depends on B, which is off track");
  // Its own deadline and forecast come first.
  CHECK(rating("due: 2022-01", "2022-04-01") ==
        "at-risk: overdue 1 day: due 31 Mar 2022, within grace to 14 Apr 2022");
}

TEST_CASE("rule 10: dependencies are not followed further, and reach the heading") {
  CHECK(RatingsOf(
            R"(- {ref: H, title: Act, actions: [{ref: A, title: Act, due: 2022-03, depends: [B]}]}
- {ref: B, title: Act, due: 2022-03, depends: [C]}
- {ref: C, title: Act, due: 2022-04}
- {ref: D, title: Act, due: 2022-05, depends: [H, B, C]}
- {ref: K, title: Act, due: 2022-03, depends: [C], actions: [{ref: K.a, title: Act, due: 2022-03}]}
)",
            "2022-02-15") == R"(
H on-track: its one part: A on track
A on-track: due 31 Mar 2022, in 44 days
B at-risk: depends on C, which finishes 30 Apr 2022, 30 days after the deadline 31 Mar 2022
C on-track: due 30 Apr 2022, in 74 days
D on-track: due 31 May 2022, in 105 days
K at-risk: depends on C, which finishes 30 Apr 2022, 30 days after the deadline 31 Mar 2022; 1 of 1 part open
K.a on-track: due 31 Mar 2022, in 44 days)");
  // One that names nothing is as if absent.
  CHECK(RatingsOf("- {ref: A, title: Act, due: 2022-03, depends: [Z]}", "2022-02-15") ==
        "\nA on-track: due 31 Mar 2022, in 44 days");
}

TEST_CASE("overdue: a deadline has passed and the action is neither done nor withdrawn") {
  const auto overdue = [](const std::string& keys) {
    const auto plan = TestPlan::WithActions("- {ref: A, title: Act, " + keys + "}");
    REQUIRE(plan.problems.empty());
    return Rate(PlanIndex(*plan), DayOf("2022-02-01")).actions[0].overdue;
  };
  CHECK(overdue("due: 2022-01"));
  CHECK_FALSE(overdue("due: 2022-02-01"));
  CHECK_FALSE(overdue("due: 2022-01, completed: 2022-02-01"));
  CHECK(overdue("due: 2022-01, paused: {date: 2022-01, approved: SWIG}"));
  CHECK_FALSE(overdue("due: 2022-01, withdrawn: {date: 2022-01, reason: no, approved: Board}"));
  CHECK_FALSE(overdue("due: {tbd: 2022-01}"));
  CHECK_FALSE(overdue("due: {when: agreed, expected: 2022-01}"));
  CHECK(overdue("due: {ongoing: true, from: 2022-01}"));
  CHECK_FALSE(overdue("due: {ongoing: true, from: 2022-01}, started: 2022-02-01"));
  CHECK(overdue("due: 2022-01, actions: [{ref: A.a, title: Act, due: 2022-03}]"));
  CHECK_FALSE(
      overdue("due: 2022-01, actions: [{ref: A.a, title: Act, due: {ongoing: true}, "
              "started: 2022-01}]"));
}

}  // namespace
}  // namespace wsoa
