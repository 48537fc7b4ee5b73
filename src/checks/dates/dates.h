// Every date of a plan, whatever it is the date of.
#ifndef WSOA_CHECKS_DATES_DATES_H_
#define WSOA_CHECKS_DATES_DATES_H_

#include <vector>

#include "checks/check.h"

namespace wsoa {

// In the order in which the format lists them, not in that of the text. Completions are left out:
// they are days or months.
std::vector<Located<Date>> DatesOf(const CheckInput& input);

}  // namespace wsoa

#endif  // WSOA_CHECKS_DATES_DATES_H_
