#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/identity/dependency_graph.h"

namespace wsoa {
namespace {

const Text& RefOf(const CheckInput& input, int action) {
  return input.actions[static_cast<std::size_t>(action)].action->ref;
}

std::string Describe(const CheckInput& input, const std::vector<Wait>& circle) {
  const std::string& first = *RefOf(input, circle.front().from);
  if (circle.size() == 1) return first + " depends on itself";
  std::string message = fmt::format("{} waits for itself: {}", first, first);
  for (const Wait& wait : circle) message += " → " + *RefOf(input, wait.to);
  return message;
}

Remark RemarkOn(const CheckInput& input, const Wait& wait) {
  const Text& from = RefOf(input, wait.from);
  const Text& to = RefOf(input, wait.to);
  if (wait.mention) return {wait.mention->span, fmt::format("{} depends on {}", *from, *to)};
  return {to.span, fmt::format("{} is not finished before its part {}", *from, *to)};
}

void CheckDependencyCycle(const CheckInput& input, Findings& out) {
  for (const auto& circle : FindCircles(input.index)) {
    Diagnostic& found = out.Add(circle.front().mention->span, Describe(input, circle));
    for (std::size_t i = 1; i < circle.size(); ++i) {
      found.remarks.push_back(RemarkOn(input, circle[i]));
    }
    found.help = circle.size() == 1 ? "remove it from its own `depends` or `after`"
                                    : "remove the `depends` or `after` that is not meant";
  }
}

}  // namespace

const Check kDependencyCycle = {
    .name = "dependency-cycle",
    .group = "Identity",
    .severity = Severity::kError,
    .what =
        "actions wait for each other in a circle, by `depends`, by `after` in a `due`, or because "
        "a "
        "heading waits for its parts",
    .why =
        "None of them can be finished first, so one of the dependencies is not what was meant. The "
        "message goes round the whole circle; where several circles are tangled up it shows one.",
    .example = {kOneAction, R"(
         due: 2021-11
-        depends: [A2]
       - ref: A2
         title: Pool the therapies budget
         owners: [Head of SEND]
         due: 2022-03
         depends: [A1]
)"},
    .run = CheckDependencyCycle,
};

}  // namespace wsoa
