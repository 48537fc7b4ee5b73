#include "status/risk.h"

#include "status/deadline.h"
#include "status/stated.h"

namespace wsoa {

RiskStatus RateRisk(const PlacedRisk& place, const Scheme& scheme, Day day) {
  const Risk& risk = *place.risk;
  RiskStatus status;
  status.place = place;
  status.known = !risk.opened || IsKnown(risk.opened, day);
  if (IsKnown(risk.closed, day)) status.closed = (*risk.closed)->first;
  if (const auto stated = StatedOn(risk.updates, scheme, day)) {
    status.stated = stated->colour;
    status.stated_on = stated->on.first;
  }
  return status;
}

}  // namespace wsoa
