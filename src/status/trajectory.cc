#include "status/trajectory.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace wsoa {
namespace {

// A reading is known from the last day of its date. The latest last; of one day, the later in the
// file.
std::vector<const Reading*> KnownOn(const Measure& measure, Day day) {
  std::vector<const Reading*> known;
  for (const Reading& reading : measure.readings) {
    if (reading.date->last <= day) known.push_back(&reading);
  }
  std::stable_sort(known.begin(), known.end(), [](const Reading* a, const Reading* b) {
    return a->date->last < b->date->last;
  });
  return known;
}

std::optional<double> NumberOf(const std::optional<Point>& point) {
  if (!point || !point->value) return std::nullopt;
  return (*point->value)->value;
}

std::optional<Day> LastDayOf(const std::optional<Point>& point) {
  if (!point || !point->date) return std::nullopt;
  return (*point->date)->last;
}

PointOnLine PointOf(const Reading& reading) { return {reading.date->last, reading.value->value}; }

std::optional<PointOnLine> BaselineOf(const Measure& measure,
                                      const std::vector<const Reading*>& known) {
  if (const auto value = NumberOf(measure.baseline)) {
    if (const auto on = LastDayOf(measure.baseline)) return PointOnLine{*on, *value};
    if (known.empty()) return std::nullopt;
    return PointOnLine{known.front()->date->last, *value};
  }
  // Without a line to draw, the first reading is a reading like any other.
  if (!NumberOf(measure.target) || !LastDayOf(measure.target)) return std::nullopt;
  if (known.size() < 2) return std::nullopt;
  return PointOf(*known.front());
}

// A second reading of one day puts the first right; it is no step from it.
std::optional<double> ValueBefore(const Measure& measure,
                                  const std::vector<const Reading*>& known) {
  if (known.empty()) return std::nullopt;
  const Day latest = known.back()->date->last;
  for (auto reading = known.rbegin(); reading != known.rend(); ++reading) {
    if ((*reading)->date->last < latest) return (*reading)->value->value;
  }
  const auto baseline_on = LastDayOf(measure.baseline);
  if (baseline_on && *baseline_on > latest) return std::nullopt;
  return NumberOf(measure.baseline);
}

std::optional<Direction> DirectionOf(const Measure& measure) {
  if (measure.direction) return **measure.direction;
  const auto baseline = NumberOf(measure.baseline);
  const auto target = NumberOf(measure.target);
  if (!baseline || !target || NearlyEqual(*baseline, *target)) return std::nullopt;
  return *target > *baseline ? Direction::kUp : Direction::kDown;
}

// The corners of the line after the baseline: the milestones before the target's day, and the
// target.
std::vector<PointOnLine> CornersOf(const Measure& measure, const Trajectory& trajectory) {
  std::vector<PointOnLine> corners;
  for (const Point& milestone : measure.milestones) {
    if (!milestone.value || !milestone.date) continue;
    const Day on = (*milestone.date)->last;
    if (on > trajectory.baseline->on && on < *trajectory.by) {
      corners.push_back({on, (*milestone.value)->value});
    }
  }
  std::stable_sort(corners.begin(), corners.end(),
                   [](const PointOnLine& a, const PointOnLine& b) { return a.on < b.on; });
  corners.push_back({*trajectory.by, *trajectory.target});
  return corners;
}

// The whole step nearer the baseline.
double InSteps(double value, double baseline) {
  const double nearest = std::round(value);
  if (NearlyEqual(value, nearest)) return nearest;
  return value > baseline ? std::floor(value) : std::ceil(value);
}

double OnLine(const PointOnLine& from, const PointOnLine& to, Day day) {
  const double way = static_cast<double>((day - from.on).count());
  const double length = static_cast<double>((to.on - from.on).count());
  return from.value + (to.value - from.value) * way / length;
}

}  // namespace

bool NearlyEqual(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

double Trajectory::ShortfallAgainst(double wanted, double value) const {
  if (NearlyEqual(wanted, value)) return 0;
  switch (*direction) {
    case Direction::kUp:
      return wanted - value;
    case Direction::kDown:
      return value - wanted;
    case Direction::kHold:
      break;
  }
  return std::abs(value - wanted);
}

bool Trajectory::wrong_way() const {
  if (!latest || !direction || !baseline) return false;
  const double value = latest->value->value;
  if (*direction != Direction::kHold) return ShortfallAgainst(baseline->value, value) > 0;
  if (!target) return false;
  const double now = ShortfallAgainst(*target, value);
  const double then = ShortfallAgainst(*target, baseline->value);
  return now > then && !NearlyEqual(now, then);
}

std::optional<Travel> Trajectory::travel() const {
  if (!before || !latest || !direction) return std::nullopt;
  const bool holds = *direction == Direction::kHold;
  if (holds && !target) return std::nullopt;
  const double value = latest->value->value;
  // How far from where it should be: for a level its distance, else its distance from before.
  const double now = ShortfallAgainst(holds ? *target : *before, value);
  const double then = holds ? ShortfallAgainst(*target, *before) : 0;
  if (NearlyEqual(now, then)) return Travel::kSteady;
  return now < then ? Travel::kImproving : Travel::kWorsening;
}

Trajectory TrajectoryOn(const Measure& measure, Day day) {
  Trajectory trajectory;
  trajectory.readings = KnownOn(measure, day);
  const auto& known = trajectory.readings;
  trajectory.latest = known.empty() ? nullptr : known.back();
  trajectory.before = ValueBefore(measure, known);
  trajectory.direction = DirectionOf(measure);
  trajectory.written_baseline = NumberOf(measure.baseline);
  trajectory.baseline = BaselineOf(measure, known);
  trajectory.target = NumberOf(measure.target);
  trajectory.by = LastDayOf(measure.target);
  trajectory.in_steps = measure.unit && **measure.unit == "quartile";
  if (measure.tolerance) {
    trajectory.tolerance = (*measure.tolerance)->value;
  } else if (trajectory.target && trajectory.baseline && trajectory.direction != Direction::kHold) {
    trajectory.tolerance = std::abs(*trajectory.target - trajectory.baseline->value) / 10;
  }
  return trajectory;
}

std::optional<double> ExpectedNow(const Measure& measure, const Trajectory& trajectory, Day day) {
  if (!trajectory.direction || !trajectory.target) return std::nullopt;
  if (trajectory.direction == Direction::kHold) {
    return trajectory.tolerance ? trajectory.target : std::nullopt;
  }
  if (!trajectory.by) return std::nullopt;
  if (day > *trajectory.by) return trajectory.target;
  if (!trajectory.baseline) return std::nullopt;
  return ExpectedOn(measure, trajectory, day);
}

double ExpectedOn(const Measure& measure, const Trajectory& trajectory, Day day) {
  PointOnLine from = *trajectory.baseline;
  if (day <= from.on) return from.value;
  for (const PointOnLine& to : CornersOf(measure, trajectory)) {
    if (day <= to.on && to.on > from.on) {
      const double expected = OnLine(from, to, day);
      return trajectory.in_steps ? InSteps(expected, trajectory.baseline->value) : expected;
    }
    from = to;
  }
  return from.value;
}

}  // namespace wsoa
