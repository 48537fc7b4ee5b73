// A risk as known on a day: whether it is open, and what its owner last said of it. Nothing is
// computed but its score, likelihood times severity: only people rate a risk.
#ifndef WSOA_STATUS_RISK_H_
#define WSOA_STATUS_RISK_H_

#include "plan/walk.h"
#include "status/scheme.h"
#include "status/status.h"

namespace wsoa {

RiskStatus RateRisk(const PlacedRisk& place, const Scheme& scheme, Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_RISK_H_
