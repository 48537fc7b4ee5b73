#include "status/effective.h"

#include <doctest/doctest.h>

#include <string>

#include "support/rating_of.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

constexpr char kBrag[] = "scheme: brag\n";

// "off-track, by the dates on-track: REASON".
std::string EffectiveInWords(const ActionStatus& action) {
  return std::string(WordFor(action.effective_state)) + ", by the dates " +
         std::string(WordFor(action.state)) + ": " + action.effective_reason;
}

// Of action A with these keys, on 31 January 2022.
std::string EffectiveOf(const std::string& keys, const std::string& top = kBrag) {
  const auto plan = TestPlan::WithActions("- {ref: A, title: Act, " + keys + "}", top);
  REQUIRE(plan.problems.empty());
  const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2022-01-31"));
  return EffectiveInWords(StatusOf(status, "A"));
}

std::string SaidToBe(const std::string& rating, const std::string& day = "2022-01-10") {
  return ", updates: [{date: " + day + ", rating: " + rating + "}]";
}

// "red/green 2+1": the colours of the plan, effective and by the dates, and how many actions are
// effectively off track and at risk.
std::string WholeInWords(const Plan& plan, std::string_view day) {
  const RollUp whole = Rate(PlanIndex(plan), DayOf(day)).whole;
  const auto word = [](std::optional<State> state) {
    return state ? std::string(WordFor(*state)) : std::string("none");
  };
  return word(whole.effective_state) + "/" + word(whole.state) + " " +
         std::to_string(whole.effective_counts[State::kOffTrack]) + "+" +
         std::to_string(whole.effective_counts[State::kAtRisk]);
}

TEST_CASE("bad news counts, good news only as far as the dates allow") {
  CHECK(EffectiveOf("due: 2022-03" + SaidToBe("red")) ==
        "off-track, by the dates on-track: stated red on 10 Jan 2022; by the dates green: due 31 "
        "Mar 2022, in 59 days");
  CHECK(EffectiveOf("due: 2022-03" + SaidToBe("blue")) ==
        "on-track, by the dates on-track: due 31 Mar 2022, in 59 days");
  CHECK(EffectiveOf("due: 2022-01-20" + SaidToBe("green")) ==
        "off-track, by the dates off-track: overdue 11 days: due 20 Jan 2022");
  // Of one colour for two states the better counts, so that a stated colour never worsens itself.
  CHECK(EffectiveOf("due: 2022-03" + SaidToBe("amber"), "scheme: rag-progress\n") ==
        "on-track, by the dates on-track: due 31 Mar 2022, in 59 days");
  // What is no colour of the scheme says nothing, nor does what is not known by the day.
  CHECK(EffectiveOf("due: 2022-03" + SaidToBe("purple")).starts_with("on-track, "));
  CHECK(EffectiveOf("due: 2022-03" + SaidToBe("red", "2022-02-01")).starts_with("on-track, "));
}

TEST_CASE("without a date bad news counts, and good news makes nothing green") {
  CHECK(EffectiveOf("due: {tbd: 2022-06}" + SaidToBe("amber")) ==
        "at-risk, by the dates undated: stated amber on 10 Jan 2022; by the dates undated: date to "
        "be set by 30 Jun 2022");
  CHECK(EffectiveOf("due: {when: the grant comes}" + SaidToBe("red"))
            .starts_with("off-track, by the "
                         "dates waiting: "));
  CHECK(EffectiveOf("due: {tbd: 2022-06}" + SaidToBe("green")) ==
        "undated, by the dates undated: date to be set by 30 Jun 2022");
}

TEST_CASE("what rests or is done is not made worse by a word from before") {
  CHECK(EffectiveOf("due: 2022-03, paused: {date: 2022-01-05, approved: Board}" + SaidToBe("red"))
            .starts_with("paused, by the dates paused: "));
  CHECK(EffectiveOf("due: 2022-03, withdrawn: {date: 2022-01-05, reason: r, approved: Board}" +
                    SaidToBe("red"))
            .starts_with("withdrawn, by the dates withdrawn: "));
  CHECK(EffectiveOf("due: 2022-03, completed: 2022-01-20" + SaidToBe("red"))
            .starts_with("complete, by the dates complete: "));
  CHECK(EffectiveOf("due: 2022-03, completed: 2022-01-05" + SaidToBe("red")) ==
        "off-track, by the dates complete: stated red on 10 Jan 2022; by the dates blue: completed "
        "5 Jan 2022, on time: due 31 Mar 2022");
}

TEST_CASE("a heading is the worst of its parts as they count, or worse by its own word") {
  const auto heading = [](const std::string& own, const std::string& part) {
    return EffectiveOf("due: 2022-06" + own + ", actions: [{ref: A.a, title: One, due: 2022-03" +
                       part + "}, {ref: A.b, title: Two, due: 2022-03}]");
  };
  CHECK(heading("", "") == "on-track, by the dates on-track: worst of 2 parts: A.a on track");
  CHECK(heading("", SaidToBe("red")) ==
        "off-track, by the dates on-track: worst of 2 parts: A.a off track; by the dates green: "
        "worst of 2 parts: A.a on track");
  CHECK(heading(SaidToBe("amber"), "") ==
        "at-risk, by the dates on-track: stated amber on 10 Jan 2022; by the dates green: worst of "
        "2 parts: A.a on track");
  CHECK(heading(SaidToBe("green"), SaidToBe("red")).starts_with("off-track, "));
}

TEST_CASE("two owners who say red are heard, though nothing is due yet") {
  const auto plan =
      TestPlan::WithActions("- {ref: A1, title: Policy, due: 2022-12" + SaidToBe("red") +
                                "}\n- {ref: A2, title: Panel, due: 2022-12" + SaidToBe("red") + "}",
                            kBrag);
  CHECK(WholeInWords(*plan, "2022-01-31") == "off-track/on-track 2+0");
  CHECK(WholeInWords(*plan, "2022-01-09") == "on-track/on-track 0+0");
  const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2022-01-31"));
  CHECK(status.whole.pessimistic == 2);
  const PlanStatus by_dates = Rate(PlanIndex(*plan), DayOf("2022-01-31"), Headline::kByDates);
  CHECK(by_dates.whole.effective_state == State::kOnTrack);
  CHECK(by_dates.whole.effective_counts == by_dates.whole.counts);
  CHECK(by_dates.actions[0].effective_reason == by_dates.actions[0].reason);
}

TEST_CASE("green needs grounds: half of what is to be done has a rating") {
  const std::string dated = "- {ref: A1, title: Act, due: 2022-12}\n";
  const std::string undated = "- {ref: A2, title: Act, due: {when: agreed}}\n";
  const std::string later = "- {ref: A3, title: Act, due: {tbd: 2022-06}}\n";
  const auto whole = [](const std::string& actions) {
    const auto plan = TestPlan::WithActions(actions, kBrag);
    return WholeInWords(*plan, "2022-01-31");
  };
  CHECK(whole(dated + undated) == "on-track/on-track 0+0");
  CHECK(whole(dated + undated + later) == "undated/undated 0+0");
  CHECK(whole(dated + undated + "- {ref: A4, title: Act, due: {when: agreed}}\n") ==
        "waiting/waiting 0+0");
  // Bad news needs none.
  CHECK(whole("- {ref: A1, title: Act, due: 2022-01-01}\n" + undated + later) ==
        "off-track/off-track 1+0");
  // What is withdrawn is not to be done.
  CHECK(whole(dated + undated +
              "- {ref: A4, title: Act, due: {tbd: 2022-06}, withdrawn: {date: 2022-01-01, reason: "
              "r, approved: Board}}\n") == "on-track/on-track 0+0");
}

TEST_CASE("nobody withdraws what is overdue alone") {
  const auto whole = [](const std::string& approved) {
    std::string actions = "- {ref: A1, title: Website, due: 2021-10, completed: 2021-10-11}\n";
    for (const char* ref : {"A2", "A3", "A4"}) {
      actions += "- {ref: " + std::string(ref) +
                 ", title: Act, due: 2021-10, withdrawn: {date: 2022-03-01, reason: Not now." +
                 approved + "}}\n";
    }
    const auto plan = TestPlan::WithActions(actions, kBrag);
    const RollUp total = Rate(PlanIndex(*plan), DayOf("2022-03-31")).whole;
    return std::string(WordFor(*total.effective_state)) + ", " + std::to_string(total.overdue) +
           " of " + std::to_string(total.counts.Total()) + " past due";
  };
  CHECK(whole("") == "off-track, 3 of 4 past due");
  CHECK(whole(", approved: SEND Board") == "complete, 0 of 1 past due");
}

TEST_CASE("silent: rated, not complete, and nothing was ever reported on it") {
  const auto silent = [](const std::string& keys) {
    const auto plan = TestPlan::WithActions("- {ref: A, title: Act, " + keys + "}", kBrag);
    const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2022-01-31"));
    CHECK(status.whole.silent == (StatusOf(status, "A").silent ? 1 : 0));
    return StatusOf(status, "A").silent;
  };
  CHECK(silent("due: 2022-03"));
  CHECK(silent("due: 2022-01-01"));
  CHECK(silent("due: 2022-03, updates: [{date: 2022-02-01, note: Later}]"));
  CHECK_FALSE(silent("due: 2022-03, updates: [{date: 2022-01-31, note: Now}]"));
  CHECK_FALSE(silent("due: 2022-03, started: 2022-01"));
  CHECK_FALSE(silent("due: 2022-03, completed: 2022-01-20"));
  CHECK_FALSE(silent("due: {every: 3 months, from: 2021-12}, completed: [2021-12-20]"));
  CHECK_FALSE(silent("due: {tbd: 2022-06}"));
  CHECK_FALSE(
      silent("due: 2022-03, actions: [{ref: A.a, title: Act, due: 2022-03, started: "
             "2022-01}]"));
}

TEST_CASE("progress is a fact, whatever the deadline") {
  const auto progress = [](const std::string& keys) {
    const auto plan = TestPlan::WithActions("- {ref: A, title: Act, " + keys + "}", kBrag);
    const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2022-01-31"));
    return std::string(WordFor(StatusOf(status, "A").progress));
  };
  CHECK(progress("due: 2022-01-01") == "not-started");
  CHECK(progress("due: 2022-03, started: 2022-01") == "under-way");
  CHECK(progress("due: 2022-03" + SaidToBe("green")) == "under-way");
  // Who says that it will not be done does not say that it was begun.
  CHECK(progress("due: 2022-03" + SaidToBe("red")) == "not-started");
  CHECK(progress("due: 2022-03" + SaidToBe("red, percent: 5")) == "under-way");
  CHECK(progress("due: 2022-03" + SaidToBe("green, percent: 0")) == "not-started");
  // What was begun stays begun.
  CHECK(progress("due: 2022-03, updates: [{date: 2022-01-01, percent: 10}, {date: 2022-01-10, "
                 "percent: 0}]") == "under-way");
  CHECK(progress("due: {every: 1 month, from: 2021-12}, completed: [2021-12-20]") == "under-way");
  CHECK(progress("due: 2022-03, completed: 2022-01-20") == "done");
  CHECK(progress("due: 2022-03, withdrawn: {date: 2022-01, reason: r, approved: Board}") ==
        "withdrawn");
  CHECK(progress("actions: [{ref: A.a, title: One, due: 2022-03, completed: 2022-01-20}, {ref: "
                 "A.b, title: Two, due: 2022-03}]") == "under-way");
}

TEST_CASE("rule 12: silence makes at risk what would be on track, where the scheme says so") {
  const auto rating = [](const std::string& keys, const std::string& scheme) {
    const auto plan =
        TestPlan::WithActions("- {ref: A, title: Act, " + keys + "}",
                              "reporting: {every: 1 month, from: 2021-06}\n" + scheme);
    REQUIRE(plan.problems.empty());
    return RatingOf(*plan, "A", "2022-01-31");
  };
  const std::string old = "due: 2022-03" + SaidToBe("green", "2021-11-12");
  CHECK(rating(old, "scheme: {stale: at-risk}\n") ==
        "at-risk: no word since 12 Nov 2021, 80 days ago; due 31 Mar 2022, in 59 days");
  CHECK(rating(old, kBrag) == "on-track: due 31 Mar 2022, in 59 days");
  // Twice the rhythm is allowed.
  CHECK(rating("due: 2022-03" + SaidToBe("green", "2021-12-01"), "scheme: {stale: at-risk}\n") ==
        "on-track: due 31 Mar 2022, in 59 days");
  CHECK(
      rating("due: {ongoing: true}" + SaidToBe("green", "2021-11-12"), "scheme: {stale: at-risk}\n")
          .starts_with("at-risk: no word since 12 Nov 2021, 80 days ago; "));
  CHECK(rating("due: 2022-01-01" + SaidToBe("green", "2021-11-12"), "scheme: {stale: at-risk}\n") ==
        "off-track: overdue 30 days: due 1 Jan 2022");
}

TEST_CASE("the reason says by how many percent a colour was stated") {
  CHECK(EffectiveOf("due: 2022-03, updates: [{date: 2022-01-10, percent: 40}]",
                    "scheme: {base: brag, by_percent: {green: 75, amber: 25}}\n") ==
        "at-risk, by the dates on-track: stated amber by 40 percent on 10 Jan 2022; by the dates "
        "green: due 31 Mar 2022, in 59 days");
}

}  // namespace
}  // namespace wsoa
