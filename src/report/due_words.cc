#include "report/due_words.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

#include "report/cells.h"
#include "report/columns.h"
#include "status/deadline.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

std::string Numbered(const std::string& before, const std::optional<Located<Date>>& date) {
  return date ? before + ShowDate(**date) : "";
}

// The due as it was written, apart from its deadline.
struct AsWritten {
  std::string operator()(const FixedDue& due) const {
    const Date& date = *due.date;
    return date.first != date.last && date.precision == Precision::kInterval ? ShowDate(date) : "";
  }
  std::string operator()(const SeveralDues& due) const {
    std::vector<std::string> dates;
    for (const auto& date : due.dates) dates.push_back(ShowDate(*date));
    return "one of " + Enumerated(dates);
  }
  std::string operator()(const RecurringDue& due) const {
    return "every " + ShowDuration(*due.every) + " from " + ShowDate(*due.from) +
           Numbered(" until ", due.until);
  }
  std::string operator()(const OngoingDue& due) const {
    std::string words = "ongoing" + Numbered(" from ", due.from);
    if (due.review) words += ", to be reviewed every " + ShowDuration(**due.review);
    return words;
  }
  std::string operator()(const TbdDue& due) const {
    return due.by ? "to be dated by " + ShowDate(**due.by) : "to be dated";
  }
  std::string operator()(const ContingentDue& due) const {
    const std::string within =
        due.within ? "within " + ShowDuration(**due.within) + " of: " : "when ";
    return within + *due.when + Numbered(", expected by ", due.expected) +
           Numbered(", which happened ", due.happened);
  }
  std::string operator()(const AfterDue& due) const {
    std::vector<std::string> refs;
    for (const Text& ref : due.after) refs.push_back(*ref);
    return ShowDuration(*due.within) + " after " + Enumerated(refs);
  }
  std::string operator()(const NoDue& due) const { return "none by design: " + *due.reason; }
};

std::string InWords(const Completion& entry) {
  if (!entry.date) return "missed";
  const std::string date = ShowDate(*entry.date);
  return entry.reported ? "reported " + date + ", day unknown" : date;
}

std::string Times(int count) {
  return count == 1 ? "once" : count == 2 ? "twice" : std::to_string(count) + " times";
}

std::vector<const Revision*> KnownRevisions(const Action& action, Day as_of) {
  std::vector<const Revision*> known;
  for (const Revision& revision : action.revisions) {
    if (revision.due && IsKnown(revision.date, as_of)) known.push_back(&revision);
  }
  std::stable_sort(known.begin(), known.end(), [](const Revision* a, const Revision* b) {
    return (*a->date)->first < (*b->date)->first;
  });
  return known;
}

std::string TextOf(const std::optional<Text>& text) { return text ? text->value : ""; }

Cell DaysCell(const std::optional<Day>& from, Day to) {
  if (!from) return MissingCell();
  const int days = DaysBetween(*from, to);
  Cell cell = TextCell((days > 0 ? "+" : "") + std::to_string(days));
  cell.number = days;
  return cell;
}

Row RevisionRow(const Action& action, const Scheme& scheme, const Revision& revision) {
  const Day day_before = (*revision.date)->first - std::chrono::days(1);
  const std::optional<Day> from = DeadlineInForce(action, scheme, day_before);
  const Day to = (*revision.due)->last;
  Row row;
  row.cells = {TextCell(ShowDate(**revision.date)), DayCell(from), DayCell(to), DaysCell(from, to)};
  row.cells.push_back(revision.approved ? TextCell(revision.approved->value)
                                        : TextCell("not approved, moves nothing"));
  row.cells.push_back(TextCell(TextOf(revision.reason)));
  return row;
}

}  // namespace

std::string DueInWords(const ActionStatus& status) {
  const Action& action = *status.place.action;
  if (action.due.IsUnreadable()) return "there is one, but it could not be read";
  if (!action.due) return status.due ? ShowDay(*status.due) : "none";
  const std::string written = std::visit(AsWritten{}, action.due->form);
  if (!status.due) return written.empty() ? "none" : written;
  std::string words = ShowDay(*status.due);
  if (status.revisions > 0) {
    words += status.original_due ? ", first due " + ShowDay(*status.original_due) : "";
    return words + ", moved " + Times(status.revisions) + (written.empty() ? "" : "; ") + written;
  }
  return written.empty() ? words : words + " (" + written + ")";
}

std::string CompletionsInWords(const PlanStatus& plan, const ActionStatus& action) {
  // Of a series, as many entries are known as occurrences are settled.
  const auto& occurrences = action.occurrences;
  const int settled = occurrences ? occurrences->done + occurrences->missed : 0;
  std::string joined;
  int index = 0;
  for (const Completion& entry : action.place.action->completed) {
    const bool known =
        occurrences ? index < settled : entry.date && entry.date->first <= plan.as_of;
    ++index;
    if (known) joined += (joined.empty() ? "" : "; ") + InWords(entry);
  }
  return joined;
}

Table RevisionTable(const PlanStatus& plan, const Action& action) {
  Table table{"revisions", {}, {}};
  table.columns = {TextColumn("date", "On"),
                   TextColumn("from", "From"),
                   TextColumn("to", "To"),
                   NumberColumn("days", "Days"),
                   TextColumn("approved", "Approved by", Role::kNames),
                   TextColumn("reason", "Reason", Role::kProse)};
  for (const Revision* revision : KnownRevisions(action, plan.as_of)) {
    table.rows.push_back(RevisionRow(action, plan.scheme, *revision));
  }
  return table;
}

}  // namespace wsoa
