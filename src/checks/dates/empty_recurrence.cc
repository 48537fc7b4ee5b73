#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/deadlines.h"

namespace wsoa {
namespace {

bool CountsDays(const Duration& every) {
  return every.unit == Duration::Unit::kDays || every.unit == Duration::Unit::kWeeks;
}

void FindEmptyRecurrence(const RecurringDue& due, Findings& out) {
  const Date& from = *due.from;
  if (due.until && !IsReversed(**due.until) && (*due.until)->last < from.first) {
    Diagnostic& found = out.Add(
        due.until->span,
        fmt::format("this ends {}, before the first occurrence", ShowDay((*due.until)->last)));
    found.remarks.push_back({due.from.span, "the first is " + ShowDate(from)});
    found.help = "write an `until` after the first occurrence, or none";
  }
  if (CountsDays(*due.every) && from.precision != Precision::kDay) {
    out.Add(due.from.span, fmt::format("{} cannot be counted from {}, which is no single day",
                                       ShowDuration(*due.every), ShowDate(from)))
        .help = fmt::format("write the day of the first occurrence: {}", IsoDay(from.first));
  }
}

void CheckEmptyRecurrence(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    if (!place.action->due) continue;
    if (const auto* due = place.action->due->As<RecurringDue>()) FindEmptyRecurrence(*due, out);
  }
}

}  // namespace

const Check kEmptyRecurrence = {
    .name = "empty-recurrence",
    .group = "Dates",
    .severity = Severity::kError,
    .what =
        "a recurring `due` has no occurrence: its `until` is before its `from`, or it counts "
        "days or weeks from a month",
    .why = "An action without an occurrence is never due and never done.",
    .example = {kOneAction, R"(
-        due: {every: 3 months, from: 2022-01, until: 2021-10}
+        due: {every: 3 months, from: 2022-01, until: 2022-10}
)"},
    .run = CheckEmptyRecurrence,
};

}  // namespace wsoa
