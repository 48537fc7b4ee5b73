// When an action is to be done: every form that a plan can write.
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

// `due: {when: "the national continuum is published", expected: 2022-12}`.
struct ContingentDue {
  Located<std::string> when;
  std::optional<Located<Date>> expected;
};

struct Due {
  Span span;
  std::variant<FixedDue, SeveralDues, RecurringDue, OngoingDue, TbdDue, ContingentDue> form;

  // Several dates or a recurring one: `completed` then has an entry per occurrence.
  bool IsSeries() const {
    return std::holds_alternative<SeveralDues>(form) || std::holds_alternative<RecurringDue>(form);
  }
};

}  // namespace wsoa

#endif  // WSOA_PLAN_DUE_H_
