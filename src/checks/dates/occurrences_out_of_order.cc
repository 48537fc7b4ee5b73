#include <fmt/format.h>

#include <cstddef>
#include <vector>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void ReportOutOfOrder(Span span, const Date& date, Span before, const Date& date_before,
                      Findings& out) {
  Diagnostic& found = out.Add(span, fmt::format("{} is out of order", ShowDate(date)));
  found.remarks.push_back({before, fmt::format("{} stands before it", ShowDate(date_before))});
  found.help = "put the dates in order, the earliest first";
}

void ReportTwice(Span span, Day day, Span before, Findings& out) {
  Diagnostic& found = out.Add(span, fmt::format("{} is due twice", ShowDay(day)));
  found.remarks.push_back({before, "first here"});
  found.help = "remove one of the two, or correct it";
}

void LookAtDates(const std::vector<Located<Date>>& dates, Findings& out) {
  for (std::size_t i = 1; i < dates.size(); ++i) {
    const auto& date = dates[i];
    const auto& before = dates[i - 1];
    if (date->last < before->last) {
      ReportOutOfOrder(date.span, *date, before.span, *before, out);
    } else if (date->last == before->last) {
      ReportTwice(date.span, date->last, before.span, out);
    }
  }
}

// Two occurrences may be completed on one day, and a month may hold the day of the one before.
void LookAtCompletions(const std::vector<Completion>& completed, Findings& out) {
  const Completion* before = nullptr;
  for (const Completion& completion : completed) {
    if (!completion.date) continue;
    if (before && completion.date->last < before->date->first) {
      ReportOutOfOrder(completion.span, *completion.date, before->span, *before->date, out);
    }
    before = &completion;
  }
}

void CheckOccurrencesOutOfOrder(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    const Action& action = *place.action;
    if (const auto* due = action.due ? action.due->As<SeveralDues>() : nullptr) {
      LookAtDates(due->dates, out);
    }
    LookAtCompletions(action.completed, out);
  }
}

}  // namespace

const Check kOccurrencesOutOfOrder = {
    .name = "occurrences-out-of-order",
    .group = "Dates",
    .severity = Severity::kError,
    .what = "several dates of one `due`, or several of `completed`, are not in order",
    .why =
        "Completions are matched with occurrences one by one, in order. Out of order, the "
        "wrong occurrence counts as done.",
    .example = {kOneAction, R"(
-        due: [2022-07, 2022-02]
+        due: [2022-02, 2022-07]
)"},
    .run = CheckOccurrencesOutOfOrder,
};

}  // namespace wsoa
