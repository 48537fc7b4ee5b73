// A condition on one of the fields that a plan keeps of its own: `--where report_type=PowerBI`.
#ifndef WSOA_REPORT_ACTIONS_FIELD_CONDITION_H_
#define WSOA_REPORT_ACTIONS_FIELD_CONDITION_H_

#include <optional>
#include <string>

#include "plan/plan.h"

namespace wsoa {

struct FieldCondition {
  enum class Relation { kIs, kIsNot, kBelow, kAtMost, kAbove, kAtLeast };
  std::string field;
  Relation relation = Relation::kIs;
  std::string wanted;            // as typed
  std::optional<double> number;  // what is wanted, where it is a number
  std::optional<Date> date;      // where it is a date
};

// Whether the action's field, as of a day, is as wanted: a number by its value, a date by its days
// ("2022-06" is every day of June; before it is below, after it above), a text letter by letter but
// for the case. An action that does not have the field only passes kIsNot.
bool Holds(const FieldCondition& test, const Action& action, Day as_of);

// "report_type=PowerBI", "cost>=100".
std::string InWords(const FieldCondition& test);

}  // namespace wsoa

#endif  // WSOA_REPORT_ACTIONS_FIELD_CONDITION_H_
