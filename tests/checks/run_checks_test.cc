// What holds for every check: levels, days, allow, and time linear in the plan.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <ctime>

#include "checks/found.h"

namespace wsoa {
namespace {

// Two actions without an owner beneath A1, one beside it, and one in another section.
std::string PlanWithAllow(const std::string& of_plan, const std::string& of_section,
                          const std::string& of_heading) {
  const auto allow = [](const std::string& rule) {
    return rule.empty() ? "" : fmt::format("allow: [{{rule: {}, reason: Why}}]", rule);
  };
  return fmt::format(R"(wsoa: 1
title: Test
area: Testshire
{}
sections:
  - ref: S
    title: First
    leader: X
    {}
    actions:
      - ref: A1
        title: Heading
        {}
        actions:
          - {{ref: A1.a, title: One}}
          - {{ref: A1.b, title: Two}}
      - {{ref: A2, title: Three}}
  - ref: T
    title: Second
    leader: X
    actions:
      - {{ref: B1, title: Four}}
)",
                     allow(of_plan), allow(of_section), allow(of_heading));
}

// The refs of the actions that are told to have no owner.
std::string Ownerless(const TestPlan& plan) {
  Diagnostics found;
  RunChecks(PlanIndex(*plan), {}, std::nullopt, found);
  std::string refs;
  for (const Diagnostic& each : found.all()) {
    if (each.rule == "action-without-owner") refs += std::string(each.span.text()) + " ";
  }
  return refs;
}

// Actions that wait for each other in one great circle, each with a ref and an owner that nobody
// knows, and an allow for the owner.
TestPlan PlanOf(int actions) {
  std::string text;
  for (int i = 1; i <= actions; ++i) {
    text += fmt::format(
        "- {{ref: A{}, title: Action {}, owners: [P{}], due: 2021-11, depends: [A{}, X{}], "
        "allow: [{{rule: unknown-owner, reason: Why}}]}}\n",
        i, i, i, i % actions + 1, i);
  }
  return TestPlan::WithActions(text, "people: {HOS: Head of SEND}\n");
}

// Of this process alone: what else the machine does is not counted.
double SecondsToCheck(const TestPlan& plan, Diagnostics& found) {
  const std::clock_t begin = std::clock();
  RunChecks(PlanIndex(*plan), {}, CheckDay{MakeDay(2022, 1, 31), true}, found);
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("allow covers what lies beneath, not what lies beside") {
  const std::string rule = "action-without-owner";
  CHECK(Ownerless(TestPlan(PlanWithAllow("", "", ""))) == "A1.a A1.b A2 B1 ");
  CHECK(Ownerless(TestPlan(PlanWithAllow("", "", rule))) == "A2 B1 ");
  CHECK(Ownerless(TestPlan(PlanWithAllow("", rule, ""))) == "B1 ");
  CHECK(Ownerless(TestPlan(PlanWithAllow(rule, "", ""))) == "");
  CHECK(Ownerless(TestPlan(PlanWithAllow("duplicate-ref", "", ""))) == "A1.a A1.b A2 B1 ");
}

TEST_CASE("an outer allow that leaves nothing to the inner ones is used all the same") {
  const std::string rule = "action-without-owner";
  CHECK(Found("unused-allow", TestPlan(PlanWithAllow(rule, rule, rule))) == "");
  CHECK(Found("unused-allow", TestPlan(PlanWithAllow("", rule, rule))) == "");
}

TEST_CASE("an outer allow is idle where an inner one does all its work") {
  const TestPlan plan(R"(wsoa: 1
title: Test
area: Testshire
sections:
  - ref: S
    title: First
    leader: X
    allow: [{rule: action-without-owner, reason: Why}]
    actions:
      - ref: A1
        title: One
        allow: [{rule: action-without-owner, reason: Why}]
      - {ref: A2, title: Two, owners: [X]}
)");
  CHECK(Found("unused-allow", plan) == R"(8:20 warning: nothing here breaks action-without-owner
  help: remove this `allow`
)");
}

TEST_CASE("of two allows of one rule on one thing the second is enough") {
  const TestPlan plan = TestPlan::WithActions(R"(- ref: A1
  title: One
  allow:
    - {rule: action-without-owner, reason: Why}
    - {rule: action-without-owner, reason: Once more}
- {ref: A2, title: Two, owners: [X]}
)");
  CHECK(Found("action-without-owner", plan) == "");
  CHECK(Found("unused-allow", plan) == R"(11:20 warning: nothing here breaks action-without-owner
  help: remove this `allow`
)");
}

TEST_CASE("allow on a measure and on a risk covers just that") {
  const TestPlan plan(R"(wsoa: 1
title: Test
area: Testshire
people: {HOS: Head of SEND}
sections:
  - ref: S
    title: First
    leader: HOS
    measures:
      - {ref: M1, title: One, owners: [X], allow: [{rule: unknown-owner, reason: Why}]}
      - {ref: M2, title: Two, owners: [X]}
    risks:
      - {ref: R1, title: One, owners: [Y], allow: [{rule: unknown-owner, reason: Why}]}
      - {ref: R2, title: Two, owners: [Y]}
)");
  CHECK(Found("unknown-owner", plan) == R"(11:40 error: X is not in people
  help: add `X: ROLE` to `people`
14:40 error: Y is not in people
  help: add `Y: ROLE` to `people`
)");
}

TEST_CASE("allow covers the comment behind the last word of what carries it") {
  const TestPlan plan = TestPlan::WithActions(
      "- ref: A1\n  allow: [{rule: text-cut-by-comment, reason: Why}]\n  title: See #12\n"
      "- ref: A2\n  title: See #13\n");
  CHECK(Found("text-cut-by-comment", plan).starts_with("12:20 warning: "));
  CHECK(Found("unused-allow", plan) == "");
}

TEST_CASE("a thing whose ref is missing is not told of by other rules") {
  const auto plan = TestPlan::WithActions("- {title: One, due: 2021-11}\n");
  CHECK(CountByRule(plan.problems) == "missing-key 1");
  CHECK(Found(plan) == R"(5:10 warning: section S has no leader [section-without-leader]
  help: add `leader: NAME`: who is accountable for it
)");
}

TEST_CASE("whatever line is missing from a plan, each finding has its place") {
  for (const Check* check : AllChecks()) {
    const std::string text = check->example.Failing();
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = text.find('\n', begin) + 1;
      const Source source("plan.yaml", text.substr(0, begin) + text.substr(end));
      begin = end;
      Diagnostics found;
      const ReadResult result = ReadPlan(source, found);
      if (result.plan)
        RunChecks(PlanIndex(*result.plan), {}, CheckDay{MakeDay(2022, 1, 31), true}, found);
      for (const Diagnostic& each : found.all()) {
        CAPTURE(source.text());
        CHECK_MESSAGE(each.span.source == &source, each.rule << ": " << each.message);
        CHECK_FALSE(each.message.empty());
        for (const Remark& remark : each.remarks) CHECK(remark.span.source == &source);
      }
    }
  }
}

TEST_CASE("a level of the repository replaces a rule's severity, or switches it off") {
  const auto plan = TestPlan::WithActions("- {ref: A1, title: One, due: 2021-11}\n");
  const auto with = [&](const Levels& levels) {
    Diagnostics found;
    RunChecks(PlanIndex(*plan), levels, std::nullopt, found);
    std::string text;
    for (const Diagnostic& each : found.all()) {
      text += fmt::format("{}={} ", each.rule, static_cast<int>(each.severity));
    }
    return text;
  };
  CHECK(with({}) == "action-without-owner=0 section-without-leader=1 ");
  CHECK(with({{"action-without-owner", Level::kNote}, {"section-without-leader", Level::kError}}) ==
        "action-without-owner=2 section-without-leader=0 ");
  CHECK(with({{"action-without-owner", Level::kOff}}) == "section-without-leader=1 ");
}

TEST_CASE("a level holds for the lighter cases of a rule, too") {
  const Check check = {.name = "some-rule",
                       .group = "Dates",
                       .severity = Severity::kError,
                       .what = "",
                       .why = "",
                       .example = {}};
  Diagnostics found;
  Findings by_default(check, std::nullopt, found);
  CHECK(by_default.Add({}, "heavy").severity == Severity::kError);
  CHECK(by_default.AddAs(Severity::kWarning, {}, "light").severity == Severity::kWarning);
  Findings by_repository(check, Severity::kNote, found);
  CHECK(by_repository.Add({}, "heavy").severity == Severity::kNote);
  CHECK(by_repository.AddAs(Severity::kWarning, {}, "light").severity == Severity::kNote);
}

TEST_CASE("the time that checking takes grows with the plan, and no faster") {
  const auto large = PlanOf(20000);
  const auto small = PlanOf(2000);
  REQUIRE(large.problems.empty());
  Diagnostics found;
  const double for_large = SecondsToCheck(large, found);
  found.Keep([](const Diagnostic& each) {
    return each.rule == "unknown-ref" || each.rule == "unknown-owner" ||
           each.rule == "unused-allow" || each.rule == "dependency-cycle";
  });
  CHECK(CountByRule(found) == "dependency-cycle 1, unknown-ref 20000");
  Diagnostics again;
  const double for_small = std::min(SecondsToCheck(small, again), SecondsToCheck(small, again));
  // Ten times the plan: ten times the time, with room for a busy machine; a square would be 100.
  CHECK(for_large < 40 * for_small);
}

}  // namespace wsoa
