#include <fmt/format.h>

#include <string>
#include <string_view>

#include "checks/all_checks.h"
#include "checks/dates/dates.h"
#include "checks/deadlines.h"

namespace wsoa {
namespace {

// "2022-01/2022-04" for "2022-04/2022-01"; empty if it is written in another form.
std::string Swapped(std::string_view written) {
  if (written.starts_with('"') || written.starts_with('\'')) {
    written = written.substr(1, written.size() - 2);
  }
  const auto slash = written.find('/');
  if (slash == std::string_view::npos) return "";
  return fmt::format("{}/{}", written.substr(slash + 1), written.substr(0, slash));
}

void CheckReversedInterval(const CheckInput& input, Findings& out) {
  for (const Located<Date>& date : DatesOf(input)) {
    if (!IsReversed(*date)) continue;
    Diagnostic& found =
        out.Add(date.span, fmt::format("this ends {}, before it begins", ShowDay(date->last)));
    const std::string swapped = Swapped(date.span.text());
    if (!swapped.empty()) found.help = fmt::format("write {}, if the two were swapped", swapped);
  }
}

}  // namespace

const Check kReversedInterval = {
    .name = "reversed-interval",
    .group = "Dates",
    .severity = Severity::kError,
    .what = "an interval ends before it begins",
    .why =
        "A deadline falls on the last day of an interval. Where the two are swapped it falls "
        "too early, and the action is rated overdue.",
    .example = {kOneAction, R"(
-        due: 2022-04/2022-01
+        due: 2022-01/2022-04
)"},
    .run = CheckReversedInterval,
};

}  // namespace wsoa
