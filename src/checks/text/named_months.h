// The months that a sentence names, where it plainly speaks of what is to come.
#ifndef WSOA_CHECKS_TEXT_NAMED_MONTHS_H_
#define WSOA_CHECKS_TEXT_NAMED_MONTHS_H_

#include <string_view>
#include <vector>

#include "plan/date/date.h"

namespace wsoa {

struct NamedMonth {
  Date month;
  std::string_view
      written;  // the part of the text that names it: "April 22", "early March"'s March
};

// The months that `text`, written on `said_on`, names and that are not over by then: "June 2022",
// "April 22", "15 Sept 2022", "March". Without a year it is the next such month after the day it
// was said, where that begins within half a year: one further off is taken for a past one. Doubtful
// cases are left out: "may", "since March", "Jan" without a number beside it.
std::vector<NamedMonth> MonthsNamed(std::string_view text, const Date& said_on);

}  // namespace wsoa

#endif  // WSOA_CHECKS_TEXT_NAMED_MONTHS_H_
