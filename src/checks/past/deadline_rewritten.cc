#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/past/paired_things.h"

namespace wsoa {
namespace {

// Whether a due names a deadline that can be rewritten.
bool NamesDates(const Action& action) { return action.due && !action.due->dates().empty(); }

std::string DatesInWords(const Due& due) {
  std::string words;
  for (const Located<Date>& date : due.dates()) {
    words += (words.empty() ? "" : ", ") + ShowDate(*date);
  }
  return words.empty() ? "without a date" : words;
}

bool IsSameDue(const Due& before, const Due& now) {
  if (before.kind() != now.kind()) return false;
  const auto was = before.dates();
  const auto is = now.dates();
  return std::equal(was.begin(), was.end(), is.begin(), is.end(),
                    [](const auto& a, const auto& b) { return *a == *b; });
}

void CheckDeadlineRewritten(const CheckInput& input, Findings& out) {
  ForEachPairOfActions(input, [&](const Action& before, const Action& now) {
    if (!NamesDates(before) || now.due.IsUnreadable()) return;
    if (now.due && IsSameDue(*before.due, *now.due)) return;
    const std::string was = DatesInWords(*before.due);
    const std::string is = now.due ? DatesInWords(*now.due) : "gone";
    out.Add(now.due ? now.due->span : now.ref.span,
            fmt::format("the due date of {} was {} and is now {}, without a revision", *now.ref,
                        was, is))
        .help = fmt::format(
        "write `{}` again, and add a revision with the new date, its day, the reason and who "
        "approved it",
        before.due->span.text());
  });
}

}  // namespace

const Check kDeadlineRewritten = {
    .name = "deadline-rewritten",
    .group = "The past",
    .severity = Severity::kWarning,
    .needs_earlier = true,
    .what = "the due date that was written at the revision of `--since` has been replaced",
    .why =
        "Whoever reads the plan afterwards cannot tell that the deadline ever was another one. A "
        "revision says so: what was agreed first, what was agreed later, by whom and why.",
    .example = {kOneAction, R"(
-        due: 2022-03
+        due: 2021-11
+        revisions:
+          - {date: 2021-10-14, due: 2022-03, reason: The post was vacant, approved: SEND Board}
)"},
    .example_earlier = R"(
        due: 2021-11
)",
    .run = CheckDeadlineRewritten,
};

}  // namespace wsoa
