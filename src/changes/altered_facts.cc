#include "changes/altered_facts.h"

#include <algorithm>
#include <set>
#include <string>

#include "changes/written.h"
#include "status/deadline.h"

namespace wsoa {
namespace {

using Lines = std::multiset<std::string>;

// Whether each line of `before` is still in `after`.
bool AllKept(const Lines& before, const Lines& after) {
  return std::includes(after.begin(), after.end(), before.begin(), before.end());
}

Lines RevisionsKnown(const Action& action, Day day) {
  Lines lines;
  for (const Revision& revision : action.revisions) {
    if (!IsKnown(revision.date, day)) continue;
    lines.insert(WrittenDate(**revision.date) +
                 (revision.due ? " " + WrittenDate(**revision.due) : "") +
                 (revision.approved ? " approved" : ""));
  }
  return lines;
}

// Only the date and the forecast of an update affect a rating.
Lines UpdatesKnown(const Action& action, Day day) {
  Lines lines;
  for (const Update& update : action.updates) {
    if (update.date->first > day) continue;
    lines.insert(WrittenDate(*update.date) +
                 (update.forecast ? " " + WrittenDate(**update.forecast) : ""));
  }
  return lines;
}

// A fact that was only absent before is not altered.
template <typename T, typename Same>
bool Altered(const std::optional<T>& before, const std::optional<T>& after, Same same) {
  return before && !(after && same(*before, *after));
}

bool SameDate(const Located<Date>& a, const Located<Date>& b) { return *a == *b; }
bool SameOptionalDate(const std::optional<Located<Date>>& a,
                      const std::optional<Located<Date>>& b) {
  return a.has_value() == b.has_value() && (!a || SameDate(*a, *b));
}

// Whether each entry that was completed by the day still is.
bool CompletionsKept(const Action& before, const Action& after, Day day) {
  for (std::size_t i = 0; i < before.completed.size(); ++i) {
    const Completion& entry = before.completed[i];
    if (entry.date && entry.date->first > day) return true;
    if (i >= after.completed.size()) return false;
    if (WrittenCompletion(entry) != WrittenCompletion(after.completed[i])) return false;
  }
  return true;
}

// Its reopenings and what was done after them, by the day.
Lines ReopeningsKnown(const Action& action, Day day) {
  Lines lines;
  for (const Reopening& reopening : action.reopened) {
    if (IsKnown(reopening.date, day)) lines.insert("reopened " + WrittenDate(**reopening.date));
    const auto& completed = reopening.completed;
    if (completed && completed->date->first <= day) lines.insert(WrittenCompletion(*completed));
  }
  return lines;
}

std::optional<Located<Date>> HappenedOf(const Action& action) {
  const Located<Date>* happened = action.due ? action.due->happened() : nullptr;
  return happened ? std::optional(*happened) : std::nullopt;
}

bool DependsAltered(const Action& before, const Action& after) {
  return !std::equal(before.depends.begin(), before.depends.end(), after.depends.begin(),
                     after.depends.end(), [](const Text& a, const Text& b) { return *a == *b; });
}

}  // namespace

bool OwnFactsAltered(const Action& before, const Action& after, Day day) {
  const auto same_assurance = [](const Assurance& a, const Assurance& b) {
    return SameOptionalDate(a.date, b.date);
  };
  return WrittenDue(before.due) != WrittenDue(after.due) ||
         Altered(HappenedOf(before), HappenedOf(after), SameDate) ||
         !AllKept(ReopeningsKnown(before, day), ReopeningsKnown(after, day)) ||
         !SameOptionalDate(before.start, after.start) ||
         Altered(before.started, after.started, SameDate) || !CompletionsKept(before, after, day) ||
         Altered(before.assured, after.assured, same_assurance) ||
         PauseOrWithdrawalChanged(before, after) || DependsAltered(before, after) ||
         !AllKept(RevisionsKnown(before, day), RevisionsKnown(after, day)) ||
         !AllKept(UpdatesKnown(before, day), UpdatesKnown(after, day));
}

bool PauseOrWithdrawalChanged(const Action& before, const Action& after) {
  const auto same_pause = [](const Pause& a, const Pause& b) {
    return SameOptionalDate(a.date, b.date) && SameOptionalDate(a.until, b.until) &&
           a.approved.has_value() == b.approved.has_value();
  };
  const auto same_withdrawal = [](const Withdrawal& a, const Withdrawal& b) {
    return SameOptionalDate(a.date, b.date);
  };
  return Altered(before.paused, after.paused, same_pause) ||
         Altered(before.withdrawn, after.withdrawn, same_withdrawal);
}

bool SameRules(const Scheme& a, const Scheme& b) {
  const auto same_bound = [](const PercentBound& x, const PercentBound& y) {
    return x.colour == y.colour && x.from.value == y.from.value;
  };
  return a.grace == b.grace && a.forecast_breach == b.forecast_breach && a.revised == b.revised &&
         a.stale == b.stale &&
         std::equal(a.by_percent.begin(), a.by_percent.end(), b.by_percent.begin(),
                    b.by_percent.end(), same_bound);
}

}  // namespace wsoa
