// Which deadline of an action counts on a day, after its approved revisions (docs/ratings.md, rule
// 5), and when its owner expects to finish.
//
// Nothing here judges: status/action_rating.h says what a deadline means for the state.
#ifndef WSOA_STATUS_DEADLINE_H_
#define WSOA_STATUS_DEADLINE_H_

#include <optional>
#include <vector>

#include "plan/plan.h"
#include "status/scheme.h"
#include "status/series.h"

namespace wsoa {

// The deadline in force on `day`, or std::nullopt if the action has none (undated, waiting, ongoing
// and started, all occurrences known). Of a series, that of the next occurrence. Once completed,
// the deadline that completion was measured against, whatever is revised later.
std::optional<Day> DeadlineInForce(const Action& action, const Scheme& scheme, Day day);

// The same once every fact of the plan is known: what the text as a whole says, whatever the day.
std::optional<Day> DeadlineOfText(const Action& action, const Scheme& scheme);

// A due as it stands on a day.
struct DueInForce {
  enum class Form {
    kNone,        // no due, or none that could be read
    kTbd,         // `date`: when a date was to be set by
    kContingent,  // `date`: when it was expected
    kRunning,     // ongoing, and its `from` is no deadline (any more); `date`: its `from`
    kDeadline,    // on the last day of `date`
    kOver,        // a series with no occurrence left
  };
  Form form = Form::kNone;
  std::optional<Date> date;            // always set where there is a deadline
  std::optional<Day> original;         // the last day of the same as first written
  const Revision* revision = nullptr;  // what put `date` in force
  std::optional<SeriesProgress> series;

  std::optional<Day> deadline() const {
    return form == Form::kDeadline ? std::optional<Day>(date->last) : std::nullopt;
  }
};

// What an action waits for whose deadline lies so long after it (status/waiting.h).
struct WaitedFor {
  struct Complete {
    Day since{};  // from when on all of it was known to be complete
    Day last{};   // the last day of the last completion
  };
  std::optional<Complete> complete;  // of other actions, once all of them are
  std::vector<const Text*> open;     // the refs of those that are not, or are not in the plan
  std::optional<Day> due;            // the deadline, if all of it comes when it is expected
};

// Whose completions count: a heading's own are a claim, not a fact.
enum class Completions { kCount, kIgnore };

DueInForce DueOn(const Action& action, const Scheme& scheme, Day day,
                 Completions completions = Completions::kCount, const WaitedFor& waited = {});

// Whether a dated fact is known on a day: from its first day.
inline bool IsKnown(const std::optional<Located<Date>>& date, Day day) {
  return date && (*date)->first <= day;
}

// Whether a revision is approved and in force by a day (whatever the scheme makes of it).
inline bool IsInForce(const Revision& revision, Day day) {
  return revision.approved && revision.due && IsKnown(revision.date, day);
}

// When work is planned to begin: the first part of an interval that a revision put in force, else
// `start`, else the first part of an interval in `due`.
std::optional<Date> PlannedStart(const Action& action, const DueInForce& due);

// The last day of the newest forecast known on a day: of an update, or of a revision that moves no
// deadline; none from before the revision in force or, in a series, before its last known
// completion.
std::optional<Day> NewestForecast(const Action& action, const Scheme& scheme, const DueInForce& due,
                                  Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_DEADLINE_H_
