#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "checks/all_checks.h"
#include "checks/deadlines.h"
#include "checks/standing.h"
#include "checks/stated_rating.h"
#include "checks/text/named_months.h"
#include "checks/words.h"

namespace wsoa {
namespace {

const Update* LatestOf(const std::vector<Update>& updates) {
  const Update* latest = nullptr;
  for (const Update& update : updates) {
    if (!latest || update.date->first >= latest->date->first) latest = &update;
  }
  return latest;
}

bool HasForecast(const Action& action) {
  return std::any_of(action.updates.begin(), action.updates.end(),
                     [](const Update& update) { return update.forecast.has_value(); }) ||
         !action.revisions.empty() || action.updates.IsUnreadable() ||
         action.revisions.IsUnreadable();
}

// The last day that the action as a whole is due; std::nullopt if no word about it is needed.
std::optional<Deadline> LastDeadline(const Action& action, const Scheme& scheme) {
  if (IsOngoing(action) || IsEndless(action)) return std::nullopt;
  const auto deadlines = DeadlinesOf(action, scheme);
  return deadlines.empty() ? std::nullopt : std::optional(deadlines.back());
}

// The latest month that a note names, as it is written there.
std::optional<NamedMonth> LatestMonth(const Update& update) {
  std::optional<NamedMonth> latest;
  for (const NamedMonth& month : MonthsNamed(**update.note, *update.date)) {
    if (!latest || month.month.first > latest->month.first) latest = month;
  }
  return latest;
}

void FindForecastInProse(const Action& action, const Scheme& scheme, Findings& out) {
  const Update* update = LatestOf(action.updates);
  if (!update || !update->note || HasForecast(action)) return;
  const auto deadline = LastDeadline(action, scheme);
  const auto named = LatestMonth(*update);
  if (!deadline || !named || named->month.first <= deadline->day) return;
  Diagnostic& found =
      out.Add(SpanWithin(*update->note, named->written),
              fmt::format("{} is later than the deadline of {}, and no `forecast` says so",
                          ShowDate(named->month), *action.ref));
  found.remarks.push_back({deadline->span, "due " + ShowDay(deadline->day)});
  found.help = fmt::format("add `forecast: {}` to this update, if that is what it means",
                           IsoFact(named->month));
}

void CheckForecastInProse(const CheckInput& input, Findings& out) {
  const ClaimedStanding standing(input.actions);
  for (std::size_t i = 0; i < input.actions.size(); ++i) {
    if (standing.IsOpen(i)) FindForecastInProse(*input.actions[i].action, input.scheme, out);
  }
}

}  // namespace

const Check kForecastInProse = {
    .name = "forecast-in-prose",
    .group = "Text",
    .severity = Severity::kNote,
    .what =
        "the note of the latest update names a month that is later than the deadline, while "
        "no update has a `forecast` and no revision moves the deadline",
    .why =
        "Only a `forecast` counts. A date in a sentence turns nothing amber, and no report "
        "can list it.",
    .example = {kDatedAction, R"(
         updates:
-          - {date: 2021-10-14, rating: amber, note: Sign-off is now expected in January 2022}
+          - {date: 2021-10-14, rating: amber, forecast: 2022-01, note: Sign-off is now expected in January 2022}
)"},
    .run = CheckForecastInProse,
};

}  // namespace wsoa
