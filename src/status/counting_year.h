// The years in which cumulative figures are counted: from their first day on, and then anew.
#ifndef WSOA_STATUS_COUNTING_YEAR_H_
#define WSOA_STATUS_COUNTING_YEAR_H_

#include "plan/plan.h"

namespace wsoa {

// The year of that kind in which a day lies.
Date YearWith(Day day, YearKind kind);

// The share of a year that has passed by the end of a day, in whole days: 1 from its last day on.
// Precondition: the day is not before the year.
double ShareOf(const Date& year, Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_COUNTING_YEAR_H_
