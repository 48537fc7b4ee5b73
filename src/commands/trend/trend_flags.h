// The options of `wsoa trend` as typed, and what they mean.
#ifndef WSOA_COMMANDS_TREND_TREND_FLAGS_H_
#define WSOA_COMMANDS_TREND_TREND_FLAGS_H_

#include <string>

#include "changes/trend/trend.h"
#include "commands/cli/flags.h"
#include "commands/cli/options.h"
#include "report/trend/trend_query.h"

namespace wsoa {

// Empty where not given.
struct TrendFlags {
  Words paths;
  Words dates;
  std::string every, from;
  Words revisions;
  bool as_reported = false;
  std::string show;
  std::string rows;
  Words sections, owners, ratings, states;
  std::string level;
};

void DeclareTrendFlags(CLI::App& app, TrendFlags& flags);

// Throws Failure(kUsage) for options that exclude each other.
void RequireSense(const TrendFlags& flags, const CommonOptions& common);

TrendShow ShowOf(const TrendFlags& flags);

// What the rows are; a filter on actions asks for actions.
TrendRows RowsOf(const TrendFlags& flags);

// Throws Failure(kUsage) for an owner or a section that none of the plans has.
TrendQuery QueryFrom(const TrendFlags& flags, const Trend& trend);

// The texts of an option that takes a list, parted by commas, without blanks around them.
Words PartedByCommas(const Words& texts);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_TREND_TREND_FLAGS_H_
