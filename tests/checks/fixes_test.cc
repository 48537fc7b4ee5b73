// Fixes: each mends the problem that offers it, and makes no other.
#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "checks/check.h"
#include "plan/index.h"
#include "plan/read/read_plan.h"
#include "source/edit.h"
#include "source/source.h"

namespace wsoa {
namespace {

Diagnostics ProblemsOf(const Source& source) {
  Diagnostics found;
  const ReadResult result = ReadPlan(source, found);
  if (result.plan) RunChecks(PlanIndex(*result.plan), {}, std::nullopt, found);
  found.Sort();
  return found;
}

int CountOf(const std::string& rule, const Diagnostics& problems) {
  return static_cast<int>(std::count_if(problems.all().begin(), problems.all().end(),
                                        [&](const auto& each) { return each.rule == rule; }));
}

bool Has(const Diagnostic& problem, const Diagnostics& problems) {
  return std::any_of(problems.all().begin(), problems.all().end(), [&](const auto& each) {
    return each.rule == problem.rule && each.message == problem.message;
  });
}

// Makes every fix of a text, each by itself, and checks what is left; says which rules had one.
std::set<std::string> TryFixes(const std::string& text) {
  const Source source("plan.yaml", text);
  const Diagnostics problems = ProblemsOf(source);
  std::set<std::string> fixed;
  for (const Diagnostic& problem : problems.all()) {
    for (const Fix& fix : problem.fixes) {
      CAPTURE(problem.message);
      CAPTURE(fix.message);
      CHECK_FALSE(fix.message.empty());
      CHECK_FALSE(fix.edits.empty());
      const Source mended("plan.yaml", Apply(text, fix.edits));
      CAPTURE(mended.text());
      const Diagnostics left = ProblemsOf(mended);
      // What it was is gone. Something else may come to light: of "ongoing", that there is no
      // review.
      CHECK_FALSE(Has(problem, left));
      CHECK(CountErrors(left) <= CountErrors(problems));
      fixed.insert(problem.rule);
    }
  }
  return fixed;
}

// A plan with one action, whose keys but `ref` and `title` are `keys`.
std::string PlanWith(const std::string& keys, const std::string& top = "") {
  return "wsoa: 1\ntitle: T\narea: E\n" + top +
         "sections:\n  - ref: A\n    title: S\n    leader: HOS\n    actions:\n"
         "      - ref: A1\n        title: One\n        owners: [HOS]\n" +
         keys;
}

TEST_CASE("the fixes of the checks' own examples") {
  std::set<std::string> fixed;
  for (const Check* check : AllChecks()) fixed.merge(TryFixes(check->example.Failing()));
  for (const char* rule : {"unknown-key", "bad-date", "unknown-owner", "unknown-ref",
                           "unquoted-ref", "smart-punctuation"}) {
    CAPTURE(rule);
    CHECK(fixed.contains(rule));
  }
}

TEST_CASE("what has one reading can be written for its author") {
  struct Case {
    std::string text;
    std::string rule;
  };
  const Case cases[] = {
      {PlanWith("        due: Nov-21\n"), "bad-date"},
      {PlanWith("        due: ongoing\n"), "bad-date"},
      {PlanWith("        due: \"TBC\"\n"), "bad-date"},
      {PlanWith("        due: quarterly from Jan 2022\n"), ""},
      {PlanWith("        due: {every: quarterly, from: 2022-01}\n"), "bad-duration"},
      {PlanWith("        due: 2021-11\n        updates: [{date: 1 Oct 2021, note: x}]\n"),
       "bad-date"},
      {PlanWith("        du: 2021-11\n"), "unknown-key"},
      {PlanWith("        due: 2021-11\n        support: HOS, DPH\n"), "wrong-type"},
      {PlanWith("        due: 2021-11\n", "kind: imprvement\n"), ""},
      {PlanWith("        due: 2021-11\n        fields: {risc: high}\n", "fields: {risk: text}\n"),
       "unknown-key"},
      {PlanWith("        due: 2021-11\n        allow: [{rule: unknown-ouner, reason: x}]\n"),
       "unused-allow"},
      {"wsoa: one\n" + PlanWith("        due: 2021-11\n").substr(8), "bad-value"},
  };
  for (const auto& [text, rule] : cases) {
    CAPTURE(text);
    const auto fixed = TryFixes(text);
    if (!rule.empty()) CHECK(fixed.contains(rule));
  }
}

TEST_CASE("where there is more than one reading nothing is offered") {
  for (const char* due : {"Spring 2022", "2018/19", "Q1 2021", "quarterly", "soon"}) {
    CAPTURE(due);
    const Source source("plan.yaml", PlanWith("        due: " + std::string(due) + "\n"));
    const Diagnostics problems = ProblemsOf(source);
    CHECK(CountOf("bad-date", problems) == 1);
    for (const Diagnostic& problem : problems.all()) CHECK(problem.fixes.empty());
  }
}

}  // namespace
}  // namespace wsoa
