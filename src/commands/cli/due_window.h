// The days between which a deadline is asked for, from the options that say so.
#ifndef WSOA_COMMANDS_CLI_DUE_WINDOW_H_
#define WSOA_COMMANDS_CLI_DUE_WINDOW_H_

#include <optional>
#include <string>
#include <string_view>

#include "plan/date/date.h"

namespace wsoa {

// Both days belong to it; open where there is none.
struct DueWindow {
  std::optional<Day> from;
  std::optional<Day> to;
  friend bool operator==(const DueWindow&, const DueWindow&) = default;
};

// What all of --due-after, --due-before and --due-within (from `as_of` on) leave; each may be
// empty. Throws Failure(kUsage) for a date or a length of time that cannot be read.
DueWindow DueWindowFrom(const std::string& after, const std::string& before,
                        const std::string& within, Day as_of);

// Reads "30d", "6w", "3m", "1y" and what plans write: "30 days", "6 weeks".
std::optional<Duration> ParseShortDuration(std::string_view text);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_DUE_WINDOW_H_
