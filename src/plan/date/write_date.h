// A date in the grammar of the format.
#ifndef WSOA_PLAN_DATE_WRITE_DATE_H_
#define WSOA_PLAN_DATE_WRITE_DATE_H_

#include <string>

#include "plan/date/date.h"

namespace wsoa {

// "2021-11", "FY2021-22", "2022-01/2022-04": ParseDate gives the same date again.
std::string WriteDate(const Date& date);

}  // namespace wsoa

#endif  // WSOA_PLAN_DATE_WRITE_DATE_H_
