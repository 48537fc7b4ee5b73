#include <fmt/format.h>

#include <cstddef>
#include <string>

#include "checks/all_checks.h"
#include "status/series.h"

namespace wsoa {
namespace {

std::string Times(std::size_t count) {
  if (count == 1) return "once";
  return count == 2 ? "twice" : fmt::format("{} times", count);
}

void CheckTooManyCompletions(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    const Action& action = *place.action;
    const auto series = SeriesOf(action.due);
    if (!series) continue;
    // What never occurs at all is empty-recurrence's.
    const auto size = static_cast<std::size_t>(series->size().value_or(0));
    if (size == 0 || action.completed.size() <= size) continue;
    Diagnostic& found = out.Add(action.completed[size].span,
                                fmt::format("{} has {} completions, but is due {}", *action.ref,
                                            action.completed.size(), Times(size)));
    found.remarks.push_back({action.due->span, "due here"});
    found.help = "write one entry for each occurrence: a date, or `missed`";
  }
}

}  // namespace

const Check kTooManyCompletions = {
    .name = "too-many-completions",
    .group = "Dates",
    .severity = Severity::kError,
    .what = "`completed` has more entries than `due` has occurrences",
    .why =
        "Each entry stands for one occurrence, in order. An entry too many means that one was "
        "entered twice, or that a date is missing in `due`.",
    .example = {kOneAction, R"(
         due: [2022-02, 2022-07]
-        completed: [2022-02, 2022-03, 2022-07]
+        completed: [2022-02, 2022-07]
         evidence: Minutes of both reviews
)"},
    .run = CheckTooManyCompletions,
};

}  // namespace wsoa
