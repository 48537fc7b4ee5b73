// The two example plans of a check's page, written once: the lines both begin with, and then what
// differs, marked as in a diff.
//
//     .example = {kOneAction, R"(
//     -        start: 2021-12
//     +        start: 2021-09
//              due: 2021-11
//     )"},
#ifndef WSOA_CHECKS_EXAMPLE_PLAN_H_
#define WSOA_CHECKS_EXAMPLE_PLAN_H_

#include <string>
#include <string_view>

namespace wsoa {

struct ExamplePlan {
  std::string_view beginning;  // whole lines that are not worth reading again
  // The rest of the plan. The first column says whose line it is: '-' only of the plan that fails,
  // '+' only of the fixed one, a space of both. A line break at the very front is dropped.
  std::string_view lines;

  // The whole small plan that breaks the rule, and the same plan fixed.
  // Throws std::logic_error if a line begins with another character.
  std::string Failing() const { return Without('+'); }
  std::string Fixed() const { return Without('-'); }

 private:
  std::string Without(char mark) const;
};

// Beginnings to choose from: the longest one that leaves in sight what the rule is about.

// A section with an action that has a date and a measure.
inline constexpr std::string_view kMeasuredAction = R"(wsoa: 1
title: Written Statement of Action
area: Exampleshire
sections:
  - ref: A
    title: Joint commissioning
    leader: Director of Commissioning
    actions:
      - ref: A1
        title: Agree a joint commissioning strategy
        owners: [Head of SEND]
        due: 2021-11
        measures:
          - ref: A1.1
            title: Parents who find the plan clear
            unit: percent
)";

constexpr std::string_view BeginningThrough(std::string_view last_line) {
  return kMeasuredAction.substr(0, kMeasuredAction.find(last_line) + last_line.size());
}

inline constexpr std::string_view kDatedAction = BeginningThrough("due: 2021-11\n");
inline constexpr std::string_view kOneAction = BeginningThrough("owners: [Head of SEND]\n");
inline constexpr std::string_view kOneSection = BeginningThrough("actions:\n");
inline constexpr std::string_view kPlanHead = BeginningThrough("area: Exampleshire\n");
inline constexpr std::string_view kWholePlan = "";  // for rules about the first lines of a plan

}  // namespace wsoa

#endif  // WSOA_CHECKS_EXAMPLE_PLAN_H_
