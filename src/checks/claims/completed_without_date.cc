#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckCompletedWithoutDate(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    for (const Completion& completion : place.action->completed) {
      if (!completion.reported || !completion.date) continue;
      out.Add(completion.span,
              fmt::format("when {} was completed is not on record: it was reported {}",
                          *place.action->ref, ShowDate(*completion.date)))
          .help = "write the day or the month, once somebody knows it: `completed: 2021-10`";
    }
  }
}

}  // namespace

const Check kCompletedWithoutDate = {
    .name = "completed-without-date",
    .group = "Claims",
    .severity = Severity::kNote,
    .what =
        "an action is `completed`, but only the day of the report is on record (`{reported: "
        "…}`)",
    .why = "Whether it was late, and by how much, is then not known.",
    .example = {kOneAction, R"(
         due: 2021-11
-        completed: {reported: 2022-01}
+        completed: 2021-10
         evidence: Strategy, agreed by the board
)"},
    .run = CheckCompletedWithoutDate,
};

}  // namespace wsoa
