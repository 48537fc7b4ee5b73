// A check: one rule about whether a plan is well made, with its page of the manual beside it.
//
// To add a check
//   1. write src/checks/<name_with_underscores>.cc: a `const Check k<Name>` with its page and its
//      code; its example is written as a diff (example_plan.h);
//   2. declare it in all_checks.h and put it in the list of all_checks.cc, both in the order of the
//      manual;
//   3. write its whole messages down in tests/checks/<group>_test.cc;
//   4. run `./dev docs` (docs/checks.md is made from the pages) and `./dev test`: a page's failing
//      example must break its rule and nothing else, and the fixed one must be clean.
// The name is the fault, not the cure. A check never depends on the clock: one that needs a day has
// `needs_day` and runs only where the user names one (`needs_today`: only where that is today). One
// that compares with an earlier text has `needs_earlier` and runs only with --since.
// What could not be read (plan/field.h) is not also reported as missing. Time is linear in the
// plan.
#ifndef WSOA_CHECKS_CHECK_H_
#define WSOA_CHECKS_CHECK_H_

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "checks/example_plan.h"
#include "checks/named_things.h"
#include "checks/prose.h"
#include "checks/standing.h"
#include "plan/index.h"
#include "plan/pairing/paired_plans.h"
#include "plan/plan.h"
#include "source/diagnostic.h"
#include "status/status.h"

namespace wsoa {

// The text that a plan had at the revision of --since, and what in it is what now.
struct EarlierText {
  const PlanIndex& plan;
  const PairedPlans paired;  // from the earlier text to that of now
  // Actions that went to another plan, by their index in the earlier text; and those that came from
  // one, by their index in that of now.
  std::set<int> moved_away = {};
  std::map<int, const Action*> moved_in = {};
};

// What a check looks at: the plan and what is in it, gathered once for all checks, its scheme and,
// if a day was named, how it stood then. The plan's index and the scheme must outlive it.
struct CheckInput {
  CheckInput(const PlanIndex& of, const Scheme& colours)
      : index(of),
        plan(of.plan()),
        actions(of.actions()),
        measures(of.measures()),
        risks(of.risks()),
        scheme(colours),
        standing(of.actions()),
        named(NamedThings(of)),
        prose(ProseOf(of)) {}

  const PlanIndex& index;
  const Plan& plan;
  const std::vector<PlacedAction>& actions;
  const std::vector<PlacedMeasure>& measures;
  const std::vector<PlacedRisk>& risks;
  const Scheme& scheme;
  const ClaimedStanding standing;        // of the actions
  const std::vector<NamedThing> named;   // whatever has a ref, in the order of the text
  const std::vector<KeyedText> prose;    // every text for people to read, in its order
  const PlanStatus* status = nullptr;    // set if the check has `needs_day`
  const EarlierText* earlier = nullptr;  // set if the check has `needs_earlier`
};

struct Check;

// Collects what a check finds. The check gives place, message and help; its rule and severity are
// filled in here.
class Findings {
 public:
  // `level` is the severity that the repository sets for the rule, if any.
  Findings(const Check& check, std::optional<Severity> level, Diagnostics& out)
      : check_(check), level_(level), out_(out) {}

  Diagnostic& Add(Span span, std::string message);
  // For the few rules with a case that is less severe than the rest. A severity that the repository
  // sets for the rule applies to every case.
  Diagnostic& AddAs(Severity severity, Span span, std::string message);

 private:
  const Check& check_;
  std::optional<Severity> level_;
  Diagnostics& out_;
};

struct Check {
  std::string_view name;   // "duplicate-ref"
  std::string_view group;  // "Identity", the heading of the manual
  Severity severity = Severity::kError;
  bool needs_day = false;
  bool needs_today = false;  // of `needs_day`: runs only where that day is today
  bool needs_earlier = false;
  std::string_view what;              // one sentence: what it reports
  std::string_view why;               // what goes wrong if it is not fixed
  ExamplePlan example;                // a small plan that breaks the rule, and how it is fixed
  std::string_view example_day = "";  // of `needs_day`: the --as-of of the examples
  // Of `needs_earlier`: the rest of the example plan as it was, without marks.
  std::string_view example_earlier = "";
  // Null for rules that are not found by looking at a plan: the rules of form, which the readers
  // report, and unused-allow, which RunChecks reports once it knows what the others found.
  void (*run)(const CheckInput& input, Findings& out) = nullptr;

  bool IsForm() const { return group == "Form"; }
};

// Every rule, in the order of the manual: form first.
const std::vector<const Check*>& AllChecks();

// The rule of that name, or null.
const Check* FindCheck(std::string_view name);

// The severity that the repository gives a rule; `off` silences it. Rules of form are always
// errors: a level for them has no effect.
enum class Level { kError, kWarning, kNote, kOff };
using Levels = std::map<std::string, Level, std::less<>>;

// The day that a user names, and whether it was named as today (or is the day of a revision's
// commit): only then can a fact be in the future.
struct CheckDay {
  Day as_of{};
  bool is_today = false;
};

// Runs every check that is not off on one plan: those that need a day only if one is given.
// Honours `allow`: it silences its rule within the thing that carries it. Findings
// are added to `out` in the order of the rules; the caller sorts.
void RunChecks(const PlanIndex& plan, const Levels& levels, std::optional<CheckDay> day,
               Diagnostics& out);

// A plan at the revision of --since and now; null where its file was not there, or is not.
struct PlanThenAndNow {
  const PlanIndex* then = nullptr;
  const PlanIndex* now = nullptr;
};

// Runs the checks that compare plans with earlier texts of them, and no others. An action that went
// to another of the plans, under a title that is unique, is compared with what it was there.
void RunPastChecks(const std::vector<PlanThenAndNow>& plans, const Levels& levels,
                   Diagnostics& out);

}  // namespace wsoa

#endif  // WSOA_CHECKS_CHECK_H_
