// What the checks find in a plan, as text that a test compares as a whole.
#ifndef WSOA_TESTS_CHECKS_FOUND_H_
#define WSOA_TESTS_CHECKS_FOUND_H_

#include <optional>
#include <string>
#include <string_view>

#include "checks/check.h"
#include "support/test_plan.h"

namespace wsoa {

struct FoundOptions {
  std::string_view rule;  // only this one; empty for all
  Levels levels;
  std::optional<CheckDay> day;
};

// A line for each finding in the order of the text, then its remarks and its help, indented:
//   9:14 error: A1 is used twice [duplicate-ref]
//     6:14: first used here, for an action
//     help: give this action a ref of its own
// Of one rule the bracket is left out. What reading the plan found is not part of it.
std::string Found(const TestPlan& plan, const FoundOptions& options = {});

inline std::string Found(std::string_view rule, const TestPlan& plan) {
  return Found(plan, {.rule = rule, .levels = {}, .day = {}});
}

// How often each rule was broken, by name: "duplicate-ref 1, unused-allow 2".
std::string CountByRule(const Diagnostics& found);

}  // namespace wsoa

#endif  // WSOA_TESTS_CHECKS_FOUND_H_
