#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/standing.h"
#include "checks/stated_rating.h"
#include "plan/words.h"

namespace wsoa {
namespace {

void FindCompletedButRatedOtherwise(const Action& action, const Scheme& scheme, Findings& out) {
  const Completion& last =
      action.reopened.empty() ? action.completed.back() : *action.reopened.back().completed;
  const auto stated = LastStated(action.updates, scheme);
  if (!stated || !last.date || stated->update->date->first <= last.date->last) return;
  if (CanMeanDone(stated->colour, scheme)) return;
  Diagnostic& found = out.Add(stated->span, fmt::format("{} is stated after {} was completed",
                                                        WordsOf(*stated), *action.ref));
  found.remarks.push_back({last.span, fmt::format("{} {}", last.reported ? "reported" : "completed",
                                                  ShowDate(*last.date))});
  found.help = fmt::format(
      "state {}, or add `reopened: [{{date: WHEN, reason: WHY}}]` if it is not done after all",
      WordFor(scheme.ColourOf(State::kComplete)));
}

void CheckCompletedButRatedOtherwise(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    if (ClaimsCompletion(*place.action)) {
      FindCompletedButRatedOtherwise(*place.action, input.scheme, out);
    }
  }
}

}  // namespace

const Check kCompletedButRatedOtherwise = {
    .name = "completed-but-rated-otherwise",
    .group = "Claims",
    .severity = Severity::kWarning,
    .what =
        "the latest update comes after completion and states a colour that does not stand for "
        "complete",
    .why =
        "Either it is not done after all, or the update is about something else. A reader "
        "sees two answers. What is not done after all is `reopened`, so that the days before still "
        "tell what was reported then.",
    .example = {kOneAction, R"(
         due: 2021-11
         completed: 2021-10-20
         evidence: Strategy, agreed by the board
         updates:
-          - {date: 2021-12-06, rating: amber, note: Waiting for the printers}
+          - {date: 2021-12-06, rating: blue, note: Printed and sent out}
)"},
    .run = CheckCompletedButRatedOtherwise,
};

}  // namespace wsoa
