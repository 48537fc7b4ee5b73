#include "status/trajectory.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "status/counting_year.h"

namespace wsoa {
namespace {

using std::chrono::days;

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

// The one given, or else the first of two or more readings.
std::optional<PointOnLine> BaselineOf(const Measure& measure,
                                      const std::vector<const Reading*>& known) {
  const auto value = NumberOf(measure.baseline);
  const auto on = LastDayOf(measure.baseline);
  if (value && on) return PointOnLine{*on, *value};
  if (known.size() < (value ? 1U : 2U)) return std::nullopt;
  const PointOnLine first = PointOf(*known.front());
  return PointOnLine{first.on, value.value_or(first.value)};
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

// Figures of a year so far can be compared with those that were as far into theirs.
std::optional<double> ValueAYearBefore(const std::vector<const Reading*>& known) {
  if (known.empty()) return std::nullopt;
  // From the day after, so that the end of February is as far as the end of February.
  const auto counted_to = [](const Reading& reading) { return reading.date->last + days(1); };
  for (auto reading = known.rbegin(); reading != known.rend(); ++reading) {
    const Day year_later = AddDuration(counted_to(**reading), {1, Duration::Unit::kYears});
    if (year_later == counted_to(*known.back())) return (*reading)->value->value;
  }
  return std::nullopt;
}

const Number* TargetOn(const Measure& measure, Day day) {
  if (!measure.target) return nullptr;
  if (measure.target->value) return &**measure.target->value;
  if (!measure.target->comparator) return nullptr;
  for (const Comparator& comparator : measure.comparators) {
    if (*comparator.name != **measure.target->comparator) continue;
    const Figure* figure = LatestFigure(comparator, day);
    return figure ? &*figure->value : nullptr;
  }
  return nullptr;
}

// Milestones on or before the baseline's day, or from the target's day on, bend nothing.
std::vector<PointOnLine> CornersOf(const Measure& measure, const Trajectory& trajectory) {
  std::vector<PointOnLine> corners;
  const bool to_target = trajectory.ends_at_target();
  for (const Point& milestone : measure.milestones) {
    if (!milestone.value || !milestone.date || measure.IsToHold()) continue;
    const Day on = (*milestone.date)->last;
    if (trajectory.baseline && on <= trajectory.baseline->on) continue;
    if (to_target && on >= *trajectory.by) continue;
    corners.push_back({on, (*milestone.value)->value});
  }
  std::stable_sort(corners.begin(), corners.end(),
                   [](const PointOnLine& a, const PointOnLine& b) { return a.on < b.on; });
  if (to_target) corners.push_back({*trajectory.by, trajectory.target->value});
  return corners;
}

// What the way from the baseline leads to: the target, or else the end of the line. A figure of
// others that is followed may lie on either side from year to year, and shows no direction.
std::optional<Direction> DirectionOf(const Measure& measure, const Trajectory& trajectory) {
  if (measure.direction) return **measure.direction;
  const auto baseline = NumberOf(measure.baseline);
  auto goal = NumberOf(measure.target);
  if (!goal && !trajectory.corners.empty() && !trajectory.ends_at_target()) {
    goal = trajectory.corners.back().value;
  }
  if (!baseline || !goal || NearlyEqual(*baseline, *goal)) return std::nullopt;
  return *goal > *baseline ? Direction::kUp : Direction::kDown;
}

std::optional<double> ToleranceOf(const Measure& measure, const Trajectory& trajectory) {
  if (measure.tolerance) return (*measure.tolerance)->value;
  if (!trajectory.baseline || trajectory.direction == Direction::kHold) return std::nullopt;
  if (!trajectory.target && trajectory.corners.empty()) return std::nullopt;
  const double goal =
      trajectory.target ? trajectory.target->value : trajectory.corners.back().value;
  return std::abs(goal - trajectory.baseline->value) / 10;
}

// The line, where the value is not counted anew each year.
void DrawLine(const Measure& measure, Trajectory& trajectory) {
  trajectory.before = ValueBefore(measure, trajectory.readings);
  trajectory.written_baseline = NumberOf(measure.baseline);
  trajectory.baseline = BaselineOf(measure, trajectory.readings);
  trajectory.corners = CornersOf(measure, trajectory);
  // Without a line to draw, the first reading is a reading like any other.
  if (trajectory.corners.empty() && !trajectory.written_baseline) trajectory.baseline.reset();
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
  const double now = ShortfallAgainst(target->value, value);
  const double then = ShortfallAgainst(target->value, baseline->value);
  return now > then && !NearlyEqual(now, then);
}

std::optional<Travel> Trajectory::travel() const {
  if (!before || !latest || !direction) return std::nullopt;
  const bool holds = *direction == Direction::kHold;
  if (holds && !target) return std::nullopt;
  const double value = latest->value->value;
  // How far from where it should be: for a level its distance, else its distance from before.
  const double now = ShortfallAgainst(holds ? target->value : *before, value);
  const double then = holds ? ShortfallAgainst(target->value, *before) : 0;
  if (NearlyEqual(now, then)) return Travel::kSteady;
  return now < then ? Travel::kImproving : Travel::kWorsening;
}

const Figure* LatestFigure(const Comparator& comparator, Day day) {
  const Figure* latest = nullptr;
  for (const Figure& figure : comparator.figures) {
    if (!figure.date) return &figure;
    if ((*figure.date)->last > day) continue;
    if (!latest || (*latest->date)->last <= (*figure.date)->last) latest = &figure;
  }
  return latest;
}

Trajectory TrajectoryOn(const Measure& measure, Day day) {
  Trajectory trajectory;
  trajectory.readings = KnownOn(measure, day);
  trajectory.latest = trajectory.readings.empty() ? nullptr : trajectory.readings.back();
  trajectory.target = TargetOn(measure, day);
  trajectory.by = LastDayOf(measure.target);
  trajectory.in_steps = measure.unit && **measure.unit == "quartile";
  if (measure.cumulative) {
    trajectory.cumulative = **measure.cumulative;
    trajectory.before = ValueAYearBefore(trajectory.readings);
  } else {
    DrawLine(measure, trajectory);
  }
  trajectory.direction = DirectionOf(measure, trajectory);
  trajectory.tolerance = ToleranceOf(measure, trajectory);
  return trajectory;
}

std::optional<double> ExpectedNow(const Trajectory& trajectory, Day day) {
  if (!trajectory.direction) return std::nullopt;
  if (trajectory.direction == Direction::kHold) {
    if (!trajectory.target || !trajectory.tolerance) return std::nullopt;
    return trajectory.target->value;
  }
  if (trajectory.cumulative) {
    if (!trajectory.target) return std::nullopt;
    return ExpectedOf(trajectory, YearWith(day, *trajectory.cumulative), day);
  }
  if (trajectory.corners.empty()) return std::nullopt;
  const PointOnLine& end = trajectory.corners.back();
  if (day > end.on) return end.value;
  if (!trajectory.baseline) return std::nullopt;
  return ExpectedOn(trajectory, day);
}

double ExpectedOn(const Trajectory& trajectory, Day day) {
  PointOnLine from = *trajectory.baseline;
  if (day <= from.on) return from.value;
  for (const PointOnLine& to : trajectory.corners) {
    if (day <= to.on && to.on > from.on) {
      const double expected = OnLine(from, to, day);
      return trajectory.in_steps ? InSteps(expected, trajectory.baseline->value) : expected;
    }
    from = to;
  }
  return from.value;
}

double ExpectedOf(const Trajectory& trajectory, const Date& year, Day day) {
  return trajectory.target->value * ShareOf(year, day);
}

}  // namespace wsoa
