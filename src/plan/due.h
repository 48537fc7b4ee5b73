// When an action is to be done: every form that a plan can write.
//
// To add a form: its struct and the list of forms here, what it says in due.cc, its keys and its
// reader (plan/read/format.cc, read_due.cc), how it is written (plan/write/outline.cc), and its
// words (changes/written.cc, report/due_words.cc). Everybody else asks `Due` for its kind, date,
// condition or review, so that the compiler names the places that visit all forms, and there are no
// others.
#ifndef WSOA_PLAN_DUE_H_
#define WSOA_PLAN_DUE_H_

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "plan/date/date.h"
#include "source/source.h"

namespace wsoa {

// `due: 2021-11`, `due: 2022-01/2022-04`: the deadline is the last day.
struct FixedDue {
  Located<Date> date;
};

// `due: [2022-02, 2022-07]`: each date an occurrence. Never empty.
struct SeveralDues {
  std::vector<Located<Date>> dates;
};

// `due: {every: 3 months, from: 2022-01, until: 2023-01}`.
struct RecurringDue {
  Located<Duration> every;
  Located<Date> from;  // a day or a month
  std::optional<Located<Date>> until;
};

// `due: {ongoing: true, from: 2022-04, review: 6 weeks}`.
struct OngoingDue {
  std::optional<Located<Date>> from;
  std::optional<Located<Duration>> review;
};

// `due: {tbd: true}`, `due: {tbd: 2022-03}` (a date will be set by then).
struct TbdDue {
  std::optional<Located<Date>> by;
};

// `due: {when: "the national continuum is published", expected: 2022-12}`; with `within: 30 days`
// it has a deadline once it is known that the event `happened`.
struct ContingentDue {
  Located<std::string> when;
  std::optional<Located<Date>> expected;
  std::optional<Located<Date>> happened;  // a day or a month
  std::optional<Located<Duration>> within;
};

// `due: {after: [A1, A2], within: 14 days}`: so long after the last of them is complete.
struct AfterDue {
  std::vector<Located<std::string>> after;  // refs; never empty
  Located<Duration> within;
};

// `due: {none: true, reason: "It has no end"}`.
struct NoDue {
  Located<std::string> reason;
};

// What the forms have in common, as far as deadlines go.
enum class DueKind {
  kOnce,     // a deadline on one date
  kSeries,   // a deadline for each occurrence; `completed` has an entry per occurrence
  kOngoing,  // goes on and is never finished; a deadline only for being in place
  kTbd,      // a date is still to be set
  kWaiting,  // for an event, or for other actions; it may have a deadline after that
  kNone,     // no date by design
};

// A form of kSeries.
using SeriesForm = std::variant<const SeveralDues*, const RecurringDue*>;

struct Due {
  Span span;
  std::variant<FixedDue, SeveralDues, RecurringDue, OngoingDue, TbdDue, ContingentDue, AfterDue,
               NoDue>
      form;

  DueKind kind() const;
  bool IsSeries() const { return kind() == DueKind::kSeries; }
  bool IsOngoing() const { return kind() == DueKind::kOngoing; }

  // Of kSeries its form, else std::nullopt.
  std::optional<SeriesForm> series() const;
  // The one date that it names: its deadline, of ongoing work when it is in place, else when a date
  // is to be set or the event is expected. Null for a series, and if there is none.
  const Located<Date>* date() const;
  // Of kWaiting the event that it waits for; null where it waits for actions, and for other kinds.
  const Located<std::string>* condition() const;
  // Of kWaiting the actions that it waits for; null where it waits for an event, and for other
  // kinds.
  const std::vector<Located<std::string>>* after() const;
  // Of kWaiting how long after what it waits for; null if it does not say, and for other kinds.
  const Located<Duration>* within() const;
  // When the event of `condition` came; null if it has not, and for other kinds.
  const Located<Date>* happened() const;
  // Of kOngoing how often it is to be reviewed; null if it does not say, and for the other kinds.
  const Located<Duration>* review() const;
  // Every date written in it, in the order of the keys.
  std::vector<Located<Date>> dates() const;

  // The form itself if it is a `Form`, else null: for rules about one form alone.
  template <typename Form>
  const Form* As() const {
    return std::get_if<Form>(&form);
  }
};

}  // namespace wsoa

#endif  // WSOA_PLAN_DUE_H_
