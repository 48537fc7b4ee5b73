#include <fmt/format.h>

#include <optional>
#include <string>
#include <vector>

#include "checks/all_checks.h"
#include "checks/deadlines.h"

namespace wsoa {
namespace {

// An action that has a deadline, and the last of them.
struct Dated {
  const Action* action = nullptr;
  Deadline deadline;
};

std::optional<Dated> LastDeadline(const Action& action, const Scheme& scheme) {
  if (IsOngoing(action) || IsEndless(action)) return std::nullopt;
  const auto deadlines = DeadlinesOf(action, scheme);
  if (deadlines.empty()) return std::nullopt;
  return Dated{&action, deadlines.back()};
}

void Compare(const Dated& part, const Dated& whole, Findings& out) {
  if (part.deadline.day <= whole.deadline.day) return;
  const std::string& ref = *whole.action->ref;
  Diagnostic& found =
      out.Add(part.deadline.span, fmt::format("{} is due {}, after {}, which it is part of",
                                              *part.action->ref, ShowDay(part.deadline.day), ref));
  found.remarks.push_back(
      {whole.deadline.span, fmt::format("{} is due {}", ref, ShowDay(whole.deadline.day))});
  found.help = fmt::format("bring {} forward, or move {}", *part.action->ref, ref);
}

void CheckDueAfterParent(const CheckInput& input, Findings& out) {
  // For each action, itself or the nearest action above it that has a deadline.
  std::vector<std::optional<Dated>> nearest;
  nearest.reserve(input.actions.size());
  for (const PlacedAction& place : input.actions) {
    std::optional<Dated> above;
    if (place.parent != PlacedAction::kNone)
      above = nearest[static_cast<std::size_t>(place.parent)];
    const auto own = LastDeadline(*place.action, input.scheme);
    if (own && above) Compare(*own, *above, out);
    nearest.push_back(own ? own : above);
  }
}

}  // namespace

const Check kDueAfterParent = {
    .name = "due-after-parent",
    .group = "Dates",
    .severity = Severity::kWarning,
    .what =
        "a sub-action is due after the action that it is part of: of several dates the last "
        "counts; where either has no end or no date, nothing is said",
    .why =
        "An action cannot be finished before its parts, so either date is wrong, and the "
        "action will be rated overdue while its parts are on track.",
    .example = {kOneAction, R"(
-        due: 2021-11
+        due: 2022-01
         actions:
           - {ref: A1.a, title: Draft the strategy, due: 2021-09}
           - {ref: A1.b, title: Consult families on the draft, due: 2022-01}
)"},
    .run = CheckDueAfterParent,
};

}  // namespace wsoa
