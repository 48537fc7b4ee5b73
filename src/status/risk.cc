#include "status/risk.h"

#include "status/deadline.h"
#include "status/stated.h"

namespace wsoa {
namespace {

// std::nullopt if it is not known when the risk was opened, or if it was closed before that.
std::optional<int> AgeOf(const Risk& risk, const RiskStatus& status, Day day) {
  if (!IsKnown(risk.opened, day)) return std::nullopt;
  const int days = DaysBetween((*risk.opened)->first, status.closed.value_or(day));
  return days < 0 ? std::nullopt : std::optional(days);
}

}  // namespace

RiskStatus RateRisk(const PlacedRisk& place, const Scheme& scheme, Day day) {
  const Risk& risk = *place.risk;
  RiskStatus status;
  status.place = place;
  status.known = !risk.opened || IsKnown(risk.opened, day);
  if (IsKnown(risk.closed, day)) status.closed = (*risk.closed)->first;
  status.age_days = AgeOf(risk, status, day);
  if (const auto stated = StatedOn(risk.updates, scheme, day)) {
    status.stated = stated->colour;
    status.stated_on = stated->on.first;
  }
  return status;
}

}  // namespace wsoa
