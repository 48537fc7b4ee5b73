// The numbers of a measure as known on a day, and the line that its value should follow
// (docs/ratings.md, "A measure", rules 1 and 4).
//
// What the numbers mean for the state is status/measure.h's business.
#ifndef WSOA_STATUS_TRAJECTORY_H_
#define WSOA_STATUS_TRAJECTORY_H_

#include <optional>
#include <vector>

#include "plan/plan.h"
#include "status/status.h"

namespace wsoa {

// A value on a day.
struct PointOnLine {
  Day on{};
  double value = 0;
};

struct Trajectory {
  std::vector<const Reading*> readings;    // those known, the latest last
  const Reading* latest = nullptr;         // by its last day, then the later in the file
  std::optional<Direction> direction;      // given, or from a baseline and target that differ
  std::optional<double> written_baseline;  // the value given in `baseline`
  // The baseline that the line starts from: the one given, or else the first of two or more
  // readings.
  std::optional<PointOnLine> baseline;
  std::optional<double> target;
  std::optional<Day> by;            // the last day of the target's date
  std::optional<double> tolerance;  // given, or a tenth of the way from baseline to target
  bool in_steps = false;            // a quartile: only whole steps are expected

  // Positive where `value` falls short of `wanted`. Precondition: the direction is up or down; for
  // `hold` it is the distance.
  double ShortfallAgainst(double wanted, double value) const;

  // The latest value is worse than the baseline.
  bool wrong_way() const;

  // Which way the value went last: from the newest reading of an earlier day, or else from the
  // written baseline where that is not of a later day.
  std::optional<Travel> travel() const;

  std::optional<double> before;  // the value that `travel` starts from
};

Trajectory TrajectoryOn(const Measure& measure, Day day);

// What is expected on a day that need not be a reading's: on the line, or the target once its day
// has passed; the level where one is to be held. std::nullopt if no line can be drawn, and if a
// level has no tolerance.
std::optional<double> ExpectedNow(const Measure& measure, const Trajectory& trajectory, Day day);

// The value expected on a day, on the line through the baseline, the milestones and the target.
// Preconditions: there are a baseline, a target value and its date.
double ExpectedOn(const Measure& measure, const Trajectory& trajectory, Day day);

// Whether two values are the same but for the rounding of decimal fractions in binary.
bool NearlyEqual(double a, double b);

}  // namespace wsoa

#endif  // WSOA_STATUS_TRAJECTORY_H_
