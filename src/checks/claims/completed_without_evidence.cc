#include <fmt/format.h>

#include <algorithm>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

bool HasEvidence(const Action& action) {
  return !action.evidence.empty() || (action.assured && action.assured->evidence) ||
         action.evidence.IsUnreadable() || action.assured.IsUnreadable();
}

bool IsDone(const Completion& completion) { return !completion.missed; }

void CheckCompletedWithoutEvidence(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    const Action& action = *place.action;
    if (!action.IsLeaf() || HasEvidence(action)) continue;
    if (std::none_of(action.completed.begin(), action.completed.end(), IsDone)) continue;
    out.Add(action.ref.span, fmt::format("{} is completed, and nothing shows it", *action.ref))
        .help = "add `evidence: WHAT SHOWS IT`";
  }
}

}  // namespace

const Check kCompletedWithoutEvidence = {
    .name = "completed-without-evidence",
    .group = "Claims",
    .severity = Severity::kNote,
    .what =
        "an action without sub-actions is `completed`, and neither its own `evidence` nor "
        "that of `assured` says what shows it",
    .why = "Inspectors ask to see it. Who completed it may have left by then.",
    .example = {kOneAction, R"(
         due: 2021-11
         completed: 2021-10-20
+        evidence: Strategy, agreed by the board
)"},
    .run = CheckCompletedWithoutEvidence,
};

}  // namespace wsoa
