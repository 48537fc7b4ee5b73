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
  std::optional<Direction> direction;      // given, or from a baseline and what is wanted
  std::optional<double> written_baseline;  // the value given in `baseline`
  // The baseline that the line starts from: the one given, or else the first of two or more
  // readings.
  std::optional<PointOnLine> baseline;
  const Number* target = nullptr;  // the value given, or the latest of the comparator it follows
  std::optional<Day> by;           // the last day of the target's date
  // What the line runs through after the baseline: milestones, and the target where it has a value
  // and a day. It ends at the last of them. Empty: there is no line.
  std::vector<PointOnLine> corners;
  std::optional<double> tolerance;  // given, or a tenth of the way from the baseline
  bool in_steps = false;            // a quartile: only whole steps are expected
  // Of a cumulative measure. It has no corners and no baseline.
  std::optional<YearKind> cumulative;

  // Whether the line ends at the target, not at a milestone.
  bool ends_at_target() const { return target && by; }

  // Positive where `value` falls short of `wanted`. Precondition: the direction is up or down; for
  // `hold` it is the distance.
  double ShortfallAgainst(double wanted, double value) const;

  // The latest value is worse than the baseline.
  bool wrong_way() const;

  // Which way the value went last: from the newest reading of an earlier day, or else from the
  // written baseline where that is not of a later day. Of a cumulative measure, from the reading of
  // the same day a year before.
  std::optional<Travel> travel() const;

  std::optional<double> before;  // the value that `travel` starts from
};

Trajectory TrajectoryOn(const Measure& measure, Day day);

// The latest figure of a comparator that is known on a day, by its last day, then by its place in
// the file; null where none is.
const Figure* LatestFigure(const Comparator& comparator, Day day);

// What is expected on a day that need not be a reading's: on the line, or what it ends at once that
// day has passed; the level where one is to be held. std::nullopt if no line can be drawn, and if a
// level has no tolerance.
std::optional<double> ExpectedNow(const Trajectory& trajectory, Day day);

// The value expected on a day, on the line through the baseline and the corners.
// Precondition: there are a baseline and a corner.
double ExpectedOn(const Trajectory& trajectory, Day day);

// What a cumulative figure should have come to by a day, counted from the first day of `year`.
// Precondition: there is a target value.
double ExpectedOf(const Trajectory& trajectory, const Date& year, Day day);

// Whether two values are the same but for the rounding of decimal fractions in binary.
bool NearlyEqual(double a, double b);

}  // namespace wsoa

#endif  // WSOA_STATUS_TRAJECTORY_H_
