// Delivery against outcome: an action can be done and help nobody.
#ifndef WSOA_REPORT_MEASURES_OUTCOME_TABLE_H_
#define WSOA_REPORT_MEASURES_OUTCOME_TABLE_H_

#include <vector>

#include "report/document.h"
#include "status/status.h"

namespace wsoa {

// Whether anything is known, or was stated, of an action's outcome.
bool HasOutcome(const ActionStatus& action);
bool HasOutcomes(const PlanStatus& plan);

// How actions with a measure or a stated outcome are, counted: a row for each section and state
// of delivery that occurs, best first, a column for each state of the outcome; then what is stated
// of these outcomes, as a bar. Withdrawn actions are left out. Of one section where it is given.
Table OutcomeTable(const PlanStatus& plan, const Section* only = nullptr);

// The outcomes among `actions` that are stated better or worse than the measures say, each with the
// measure that says so. No rows where there is none.
Table OutcomeClaimsTable(const std::vector<const ActionStatus*>& actions);

}  // namespace wsoa

#endif  // WSOA_REPORT_MEASURES_OUTCOME_TABLE_H_
