// How a measure stands on a day: its latest reading against where it should be by then
// (docs/ratings.md, "A measure").
#ifndef WSOA_STATUS_MEASURE_H_
#define WSOA_STATUS_MEASURE_H_

#include "plan/walk.h"
#include "status/scheme.h"
#include "status/silence.h"
#include "status/status.h"

namespace wsoa {

MeasureStatus RateMeasure(const PlacedMeasure& place, const Scheme& scheme, const Silence& silence,
                          Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_MEASURE_H_
