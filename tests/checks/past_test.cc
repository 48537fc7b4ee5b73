#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "checks/check.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

// "LINE: RULE: MESSAGE" of what has been rewritten from one list of actions to another.
std::vector<std::string> Rewritten(const std::string& before, const std::string& now) {
  const TestPlan earlier = TestPlan::WithActions(before);
  const TestPlan plan = TestPlan::WithActions(now);
  Diagnostics found;
  const PlanIndex then(*earlier);
  const PlanIndex is(*plan);
  RunPastChecks({{&then, &is}}, {}, found);
  found.Sort();
  std::vector<std::string> lines;
  for (const Diagnostic& each : found.all()) {
    lines.push_back(std::to_string(each.span.source->PositionAt(each.span.begin).line) + ": " +
                    each.rule + ": " + each.message);
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST_CASE("deadline-rewritten: a date in place of another, not a revision, not a first date") {
  const std::string before = "- {ref: A1, title: Strategy, due: 2021-11}";
  CHECK(Rewritten(before, "- {ref: A1, title: Strategy, due: 2022-03}") ==
        Lines{"8: deadline-rewritten: the due date of A1 was Nov 2021 and is now Mar 2022, without "
              "a revision"});
  CHECK(Rewritten(before, "- {ref: A1, title: Strategy}") ==
        Lines{"8: deadline-rewritten: the due date of A1 was Nov 2021 and is now gone, without a "
              "revision"});
  CHECK(Rewritten(before,
                  "- {ref: A1, title: Strategy, due: 2021-11, revisions: [{date: "
                  "2021-10, due: 2022-03, approved: Board}]}") == Lines{});
  CHECK(Rewritten("- {ref: A1, title: Strategy, due: {tbd: true}}",
                  "- {ref: A1, title: Strategy, due: 2022-03}") == Lines{});
  // It was renumbered, not rewritten.
  CHECK(Rewritten(before,
                  "- {ref: A1, title: New, due: 2022-06}\n- {ref: A2, title: Strategy, due: "
                  "2021-11}") == Lines{});
  CHECK(Rewritten("- {ref: A1, title: Board, due: [2021-11, 2022-02]}",
                  "- {ref: A1, title: Board, due: [2021-11, 2022-05]}") ==
        Lines{"8: deadline-rewritten: the due date of A1 was Nov 2021, Feb 2022 and is now Nov "
              "2021, May 2022, without a revision"});
}

TEST_CASE("target-rewritten: what was published of a target or a baseline") {
  const auto with = [](const std::string& points) {
    return "- ref: A1\n  title: Act\n  measures:\n    - {ref: M1, title: Weeks, " + points + "}";
  };
  const std::string before = with("baseline: {value: 40}, target: {value: 90, by: 2022-03}");
  CHECK(
      Rewritten(before, with("baseline: {value: 40}, target: {value: 60, by: 2022-03}")) ==
      Lines{"11: target-rewritten: the target of M1 was 90 by Mar 2022 and is now 60 by Mar 2022"});
  CHECK(Rewritten(before, with("baseline: {value: 50}, target: {value: 90, by: 2022-03}")) ==
        Lines{"11: target-rewritten: the baseline of M1 was 40 and is now 50"});
  CHECK(Rewritten(before, with("baseline: {value: 40}")) ==
        Lines{"11: target-rewritten: the target of M1 was 90 by Mar 2022 and is now gone"});
  // A day that is added rewrites nothing.
  CHECK(Rewritten(with("target: {value: 90}"), with("target: {value: 90, by: 2022-03}")) ==
        Lines{});
}

TEST_CASE("action-removed: not what was withdrawn or renumbered; a heading speaks for its parts") {
  const std::string both = "- {ref: A1, title: Strategy}\n- {ref: A2, title: Panel}";
  CHECK(Rewritten(both, "- {ref: A1, title: Strategy}") ==
        Lines{"5: action-removed: A2 (Panel) was here and is gone"});
  CHECK(Rewritten(both, "- {ref: A1, title: Panel}\n- {ref: A2, title: Strategy}") == Lines{});
  CHECK(Rewritten("- {ref: A1, title: Strategy}\n- {ref: B1, title: Offer, actions: [{ref: B1.a, "
                  "title: Site}, {ref: B1.b, title: Panel}]}",
                  "- {ref: A1, title: Strategy}") ==
        Lines{"5: action-removed: B1 (Offer) was here and is gone"});
}

TEST_CASE("statement-rewritten: facts of the past, not the words of a note") {
  const auto with = [](const std::string& updates) {
    return "- {ref: A1, title: Act, due: 2022-12, updates: [" + updates + "]}";
  };
  const std::string before = with("{date: 2022-01, rating: yellow, note: Slow}");
  CHECK(Rewritten(before, with("{date: 2022-01, rating: green, note: Slow}")) ==
        Lines{"8: statement-rewritten: the statement of Jan 2022 on A1 was rewritten: green, was "
              "yellow"});
  CHECK(Rewritten(before, with("")) ==
        Lines{"8: statement-rewritten: the statement of Jan 2022 on A1 was rewritten: gone, was "
              "yellow"});
  CHECK(Rewritten(before, with("{date: 2022-01, rating: yellow, note: Slower}")) == Lines{});
  CHECK(Rewritten(before, with("{date: 2022-01, rating: yellow, note: Slow}, {date: 2022-02, "
                               "rating: green, note: Better}")) == Lines{});
  CHECK(Rewritten("- {ref: A1, title: Act, completed: 2022-01-10}",
                  "- {ref: A1, title: Act, completed: 2021-12-31}") ==
        Lines{"8: statement-rewritten: the statement of 10 Jan 2022 on A1 was rewritten: gone, was "
              "completed"});
}

TEST_CASE("statement-rewritten: a percent and a value of the plan's own fields") {
  const auto with = [](const std::string& said) {
    return "- {ref: A1, title: Act, updates: [{date: 2022-01-20, " + said + "}]}";
  };
  CHECK(Rewritten(with("percent: 40"), with("percent: 60")) ==
        Lines{"8: statement-rewritten: the statement of 20 Jan 2022 on A1 was rewritten: 60 "
              "percent, was 40 percent"});
  CHECK(Rewritten(with("percent: 40"), with("percent: 40, note: More")) == Lines{});
}

}  // namespace
}  // namespace wsoa
