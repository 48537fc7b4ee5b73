// A check: one rule about whether a plan is well made, with its page of the manual beside it.
//
// To add a check
//   1. write src/checks/<name_with_underscores>.cc: a `const Check k<Name>` with its manual and its
//   code;
//   2. declare it and add it to the list in all_checks.cc, in the order of docs/checks.md;
//   3. run `./dev docs` (docs/checks.md is made from the manuals) and `./dev test`: the page's
//   failing
//      example must break the rule and no other error, and its mended example must be clean.
// The name is the fault, not the cure. A check never depends on the clock: one that needs a day has
// `needs_day` and runs only where the user names one.
#ifndef WSOA_CHECKS_CHECK_H_
#define WSOA_CHECKS_CHECK_H_

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"
#include "plan/walk.h"
#include "source/diagnostic.h"
#include "status/status.h"

namespace wsoa {

// What a check looks at: the plan, its actions in place, its scheme and, where a day was named, how
// it stood then.
struct CheckInput {
  const Plan& plan;
  const std::vector<PlacedAction>& actions;
  const std::vector<PlacedMeasure>& measures;
  const std::vector<PlacedRisk>& risks;
  const Scheme& scheme;
  const PlanStatus* status = nullptr;  // set where a check has `needs_day`
  bool day_is_today = false;           // the user said today, or the day of a revision's commit
};

// Reports what a check finds. The check says where, what and the way out; its rule and severity are
// filled in.
class Findings {
 public:
  Findings(std::string_view rule, Severity severity, Diagnostics& out)
      : rule_(rule), severity_(severity), out_(out) {}

  Diagnostic& Add(Span span, std::string message) {
    return out_.Add(severity_, rule_, span, std::move(message));
  }
  // For the few rules with a case that weighs less than the rest.
  Diagnostic& AddAs(Severity severity, Span span, std::string message) {
    return out_.Add(severity, rule_, span, std::move(message));
  }

 private:
  std::string_view rule_;
  Severity severity_;
  Diagnostics& out_;
};

struct Check {
  std::string_view name;   // "duplicate-ref"
  std::string_view group;  // "Identity", the heading of the manual
  Severity severity = Severity::kError;
  bool needs_day = false;
  std::string_view what;              // one sentence: when it speaks
  std::string_view why;               // what goes wrong otherwise
  std::string_view fails;             // a whole small plan that breaks the rule
  std::string_view mended;            // the same, mended
  std::string_view example_day = "";  // of `needs_day`: the --as-of of the examples
  // Null for the rules of form, which the readers report themselves.
  void (*run)(const CheckInput& input, Findings& out) = nullptr;
};

// Every rule, in the order of the manual: form first.
const std::vector<const Check*>& AllChecks();

// The rule of that name, or null.
const Check* FindCheck(std::string_view name);

// The severity that the repository gives a rule; `off` silences it. Rules of form are always
// errors.
enum class Level { kError, kWarning, kNote, kOff };
using Levels = std::map<std::string, Level, std::less<>>;

// Runs every check that is not off on one plan: those that need a day only where `as_of` is given.
// Honours `allow`, and checks it (unused-allow, allow-without-reason).
struct CheckDay {
  Day as_of{};
  bool is_today = false;
};
void RunChecks(const Plan& plan, const Levels& levels, std::optional<CheckDay> day,
               Diagnostics& out);

}  // namespace wsoa

#endif  // WSOA_CHECKS_CHECK_H_
