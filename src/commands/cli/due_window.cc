#include "commands/cli/due_window.h"

#include <algorithm>
#include <array>
#include <utility>

#include "commands/cli/options.h"
#include "source/failure.h"

namespace wsoa {
namespace {

void NotBefore(Day day, DueWindow& window) {
  window.from = window.from ? std::max(*window.from, day) : day;
}

void NotAfter(Day day, DueWindow& window) {
  window.to = window.to ? std::min(*window.to, day) : day;
}

Duration ParseWithin(const std::string& text) {
  if (const auto duration = ParseShortDuration(text)) return *duration;
  throw Failure(ExitStatus::kUsage, "--due-within: " + text +
                                        " is not a length of time (write 30d, 30 days or 6 weeks)");
}

}  // namespace

DueWindow DueWindowFrom(const std::string& after, const std::string& before,
                        const std::string& within, Day as_of) {
  DueWindow window;
  if (!after.empty()) NotBefore(ParseDateOption("--due-after", after).first, window);
  if (!before.empty()) NotAfter(ParseDateOption("--due-before", before).last, window);
  if (!within.empty()) {
    NotBefore(as_of, window);
    NotAfter(AddDuration(as_of, ParseWithin(within)), window);
  }
  return window;
}

std::optional<Duration> ParseShortDuration(std::string_view text) {
  if (const auto duration = ParseDuration(text)) return duration;
  constexpr std::array kUnits = {std::pair('d', " days"), std::pair('w', " weeks"),
                                 std::pair('m', " months"), std::pair('y', " years")};
  for (const auto& [letter, unit] : kUnits) {
    if (!text.ends_with(letter)) continue;
    return ParseDuration(std::string(text.substr(0, text.size() - 1)) + unit);
  }
  return std::nullopt;
}

}  // namespace wsoa
