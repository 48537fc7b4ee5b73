// The status of a thing in a test, as one text to compare: the state and its reason.
#ifndef WSOA_TESTS_SUPPORT_RATING_OF_H_
#define WSOA_TESTS_SUPPORT_RATING_OF_H_

#include <stdexcept>
#include <string>
#include <string_view>

#include "status/status.h"

namespace wsoa {

// A day from its ISO text.
inline Day DayOf(std::string_view text) {
  const auto date = ParseDate(text);
  if (!date) throw std::invalid_argument(std::string(text) + " is no date");
  return date->last;
}

inline const ActionStatus& StatusOf(const PlanStatus& status, std::string_view ref) {
  for (const ActionStatus& action : status.actions) {
    if (*action.place.action->ref == ref) return action;
  }
  throw std::invalid_argument("no action " + std::string(ref));
}

// "off-track: overdue 62 days: due 30 Nov 2021, grace to 14 Dec 2021".
inline std::string InWords(const ActionStatus& action) {
  return std::string(WordFor(action.state)) + ": " + action.reason;
}

inline std::string RatingOf(const Plan& plan, std::string_view ref, std::string_view day) {
  const PlanStatus status = Rate(PlanIndex(plan), DayOf(day));
  return InWords(StatusOf(status, ref));
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_RATING_OF_H_
