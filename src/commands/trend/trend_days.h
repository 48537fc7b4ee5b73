// The days of a trend: those that the command line names, or the reporting dates of the plans.
#ifndef WSOA_COMMANDS_TREND_TREND_DAYS_H_
#define WSOA_COMMANDS_TREND_TREND_DAYS_H_

#include <string>
#include <vector>

#include "commands/trend/trend_flags.h"
#include "plan/plan.h"

namespace wsoa {

// More dates are shown of no plan.
inline constexpr int kMostDates = 1000;

struct TrendDays {
  std::vector<Day> days;           // sorted, each once; never empty
  std::vector<Day> left_out;       // that were asked for and lie after the as-of day
  std::vector<std::string> notes;  // where they are not what a reader may expect
};

// The days of --dates, or those of --every; else the reporting dates of the plans, or where none of
// them has any the end of every month since the first was published. A rhythm ends with the as-of
// day itself, and so do the dates of several plans. Of more reporting dates than kMostDates the
// last are shown. Throws Failure(kUsage) for what cannot be read, where every date lies after the
// as-of day, and for more than kMostDates that the command line asks for.
TrendDays DaysOf(const TrendFlags& flags, const std::vector<const Plan*>& plans, Day as_of);

// The same for each plan: by its own dates, or where plans are the rows by those of all of them.
std::vector<TrendDays> DaysOfEach(const TrendFlags& flags, const std::vector<const Plan*>& plans,
                                  Day as_of);

// Whether the flags say which days, whatever the plans hold.
bool NamesDays(const TrendFlags& flags);

// Whether a trend has a point of the plan on a day: a text knows nothing of the days before it was
// published, and its dates would rate them all the same.
bool IsThereOn(Day day, const Plan& plan);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_TREND_TREND_DAYS_H_
