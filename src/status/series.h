// A due of several dates or a recurring one: its occurrences, and how far it has come on a day
// (docs/ratings.md, rules 5 and 9).
#ifndef WSOA_STATUS_SERIES_H_
#define WSOA_STATUS_SERIES_H_

#include <optional>
#include <vector>

#include "plan/due.h"
#include "plan/plan.h"

namespace wsoa {

// The occurrences as first written, before any revision. Good as long as its due stands still.
class Series {
 public:
  explicit Series(const SeveralDues& due);
  explicit Series(const RecurringDue& due);

  // How many there are; nothing for a recurring due without an end.
  std::optional<int> size() const { return size_; }

  // The occurrence at `index`, from 0; nothing behind the last. Recurring ones are counted from the
  // original first date, never from step to step.
  std::optional<Date> At(int index) const;
  bool IsInOrder() const { return recurring_ != nullptr; }  // of time; those of a list may not be

  // The deadlines that the text names, where it names them: each of several dates; of a recurring
  // due the first and, if it has an end, the last.
  std::vector<Located<Date>> Written() const;

 private:
  const std::vector<Located<Date>>* dates_ = nullptr;
  const RecurringDue* recurring_ = nullptr;
  std::optional<int> size_;
};

// Of a due of any other kind, or of none: std::nullopt.
std::optional<Series> SeriesOf(const std::optional<Due>& due);

// An occurrence as it stands on a day.
struct OccurrenceOnDay {
  Date date;                           // after its revision
  Day original{};                      // the last day of the same as first written
  const Revision* revision = nullptr;  // what moved it
};

// How far a series has come on a day.
struct SeriesProgress {
  int done = 0;
  int missed = 0;
  std::optional<int> of;
  std::optional<OccurrenceOnDay> next;    // std::nullopt if none is left
  std::optional<OccurrenceOnDay> last;    // nothing for a series without an end
  const Completion* last_done = nullptr;  // the latest known completion with a date, in order
  std::optional<OccurrenceOnDay> last_done_due;  // the occurrence that it completed
  std::optional<Day> closed_on;                  // the day from which all known entries are known
};

// `completed` are the entries that count (a heading's own do not), `revisions` those that move an
// occurrence, in force by `day` and in their order.
SeriesProgress ProgressOf(const Series& series, const std::vector<Completion>& completed,
                          const std::vector<const Revision*>& revisions, Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_SERIES_H_
