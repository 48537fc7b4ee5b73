// The days on which the state of a measure may turn.
#ifndef WSOA_STATUS_SPELLS_MEASURE_TURNS_H_
#define WSOA_STATUS_SPELLS_MEASURE_TURNS_H_

#include <vector>

#include "plan/walk.h"
#include "status/scheme.h"
#include "status/silence.h"

namespace wsoa {

// Every day from `first` to `last` on which the state of a measure may differ from that of the day
// before; often more than these, never fewer. In no order.
std::vector<Day> MeasureTurns(const PlacedMeasure& place, const Scheme& scheme,
                              const Silence& silence, Day first, Day last);

}  // namespace wsoa

#endif  // WSOA_STATUS_SPELLS_MEASURE_TURNS_H_
