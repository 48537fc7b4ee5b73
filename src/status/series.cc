#include "status/series.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace wsoa {
namespace {

using std::chrono::year_month_day;

// No date of the format lies behind it, so neither does an occurrence.
constexpr Day kLastDayOfFormat = MakeDay(2199, 12, 31);

int MonthsBetween(Day from, Day to) {
  const year_month_day a(from);
  const year_month_day b(to);
  return 12 * (int(b.year()) - int(a.year())) + static_cast<int>(unsigned(b.month())) -
         static_cast<int>(unsigned(a.month()));
}

// How many steps of a recurring due begin by a day, the first included.
int StepsUntil(const RecurringDue& due, Day until) {
  const Day from = due.from->first;
  if (until < from) return 0;
  const Duration& every = *due.every;
  if (every.count <= 0) return 1;
  switch (every.unit) {
    case Duration::Unit::kDays:
      return DaysBetween(from, until) / every.count + 1;
    case Duration::Unit::kWeeks:
      return DaysBetween(from, until) / (7 * every.count) + 1;
    case Duration::Unit::kMonths:
    case Duration::Unit::kYears:
      break;
  }
  const int step = every.unit == Duration::Unit::kYears ? 12 * every.count : every.count;
  const int steps = MonthsBetween(from, until) / step;
  return AddDuration(from, every, steps) <= until ? steps + 1 : steps;
}

Date MonthOf(Day day) {
  const year_month_day date(day);
  const auto month = date.year() / date.month();
  return {Day(month / 1), Day(month / std::chrono::last), Precision::kMonth};
}

// Follows a series through its revisions and entries, both in their order.
class Follower {
 public:
  Follower(const Series& series, const std::vector<Completion>& completed)
      : series_(series), completed_(completed), next_(Written(0)) {}

  // Counts the entries known on a day. Days must not go back.
  void CountUntil(Day day) {
    while (next_ && known_ < completed_.size() && KnownFrom(completed_[known_]) <= day) Take();
  }

  void MoveNext(const Revision& revision) {
    if (!next_) return;
    next_->date = **revision.due;
    next_->revision = &revision;
  }

  SeriesProgress Result() const {
    SeriesProgress result = progress_;
    result.of = series_.size();
    result.next = next_;
    if (result.of) result.last = LastOccurrence(*result.of);
    return result;
  }

 private:
  std::optional<OccurrenceOnDay> Written(std::size_t index) const {
    const auto date = series_.At(static_cast<int>(index));
    if (!date) return std::nullopt;
    return OccurrenceOnDay{*date, date->last, nullptr};
  }

  // The day from which an entry for the next occurrence is known.
  Day KnownFrom(const Completion& entry) const {
    if (entry.date) return entry.date->first;
    return entry.missed ? next_->date.last + std::chrono::days(1) : Day::max();
  }

  void Take() {
    const Completion& entry = completed_[known_];
    const Day from = KnownFrom(entry);
    progress_.closed_on = progress_.closed_on ? std::max(*progress_.closed_on, from) : from;
    if (entry.date) {
      ++progress_.done;
      progress_.last_done = &entry;
      progress_.last_done_due = next_;
    } else {
      ++progress_.missed;
    }
    last_taken_ = next_;
    next_ = Written(++known_);
  }

  std::optional<OccurrenceOnDay> LastOccurrence(int size) const {
    const auto count = static_cast<std::size_t>(size);
    if (count == 0) return std::nullopt;
    if (known_ == count) return last_taken_;
    return known_ + 1 == count ? next_ : Written(count - 1);
  }

  const Series& series_;
  const std::vector<Completion>& completed_;
  std::size_t known_ = 0;
  std::optional<OccurrenceOnDay> next_;
  std::optional<OccurrenceOnDay> last_taken_;
  SeriesProgress progress_;
};

}  // namespace

Series::Series(const SeveralDues& due)
    : dates_(&due.dates), size_(static_cast<int>(due.dates.size())) {}

Series::Series(const RecurringDue& due) : recurring_(&due) {
  if (due.every->count <= 0) {
    size_ = 1;  // a step of nothing goes nowhere
  } else if (due.until) {
    size_ = StepsUntil(due, (*due.until)->last);
  }
}

std::optional<Date> Series::At(int index) const {
  if (size_ && index >= *size_) return std::nullopt;
  if (dates_) return *(*dates_)[static_cast<std::size_t>(index)];
  const Day day = AddDuration(recurring_->from->first, *recurring_->every, index);
  if (day > kLastDayOfFormat) return std::nullopt;
  return recurring_->from->precision == Precision::kDay ? OnDay(day) : MonthOf(day);
}

std::vector<Located<Date>> Series::Written() const {
  if (dates_) return *dates_;
  std::vector<Located<Date>> written;
  if (size_ == 0) return written;
  written.push_back(recurring_->from);
  if (size_ && *size_ > 1)
    written.push_back({OnDay(At(*size_ - 1)->last), recurring_->until->span});
  return written;
}

std::optional<Series> SeriesOf(const std::optional<Due>& due) {
  const auto form = due ? due->series() : std::nullopt;
  if (!form) return std::nullopt;
  return std::visit([](const auto* each) { return Series(*each); }, *form);
}

SeriesProgress ProgressOf(const Series& series, const std::vector<Completion>& completed,
                          const std::vector<const Revision*>& revisions, Day day) {
  Follower follower(series, completed);
  for (const Revision* revision : revisions) {
    follower.CountUntil((*revision->date)->first);
    follower.MoveNext(*revision);
  }
  follower.CountUntil(day);
  return follower.Result();
}

}  // namespace wsoa
