#include "status/measure.h"

#include <fmt/format.h>

#include <array>

#include "plan/unreadable.h"
#include "status/phrases.h"
#include "status/stated.h"
#include "status/trajectory.h"

namespace wsoa {
namespace {

struct MeasureRating {
  std::optional<State> state;  // nothing: unrated
  std::string reason;
  std::optional<double> expected;
};

// A measure with at least one reading and a direction, on its way to a rating.
struct MeasureInput {
  const Measure& measure;
  const Scheme& scheme;
  Day day;
  Trajectory trajectory;

  double value() const { return trajectory.latest->value->value; }
  Day read_on() const { return trajectory.latest->date->last; }
  bool holds() const { return trajectory.direction == Direction::kHold; }
  double target_shortfall() const {
    return trajectory.ShortfallAgainst(*trajectory.target, value());
  }
  // "82 at 31 Jan 2020".
  std::string ValueInWords() const {
    return fmt::format("{} at {}", ShowNumber(*trajectory.latest->value), ShowDay(read_on()));
  }
  std::string TargetInWords() const { return ShowNumber(**measure.target->value); }
};

bool AtMost(double a, double b) { return a <= b || NearlyEqual(a, b); }

// "1.2", or "less than 0.01": never nothing for something.
std::string Amount(double amount) {
  const std::string text = ShowNumber(amount);
  return text == "0" ? "less than 0.01" : text;
}

// Rule 1: why there is nothing to rate, or nothing at all.
std::optional<std::string> WhyUnrated(const Trajectory& trajectory) {
  if (!trajectory.latest) return "no reading yet";
  if (!trajectory.direction) return "not said whether up or down is better";
  if (trajectory.direction == Direction::kHold) {
    if (trajectory.target && trajectory.tolerance) return std::nullopt;
    return "to hold a level needs a target value and a tolerance";
  }
  if (!trajectory.target && !trajectory.written_baseline) {
    return "neither a target value nor a baseline value";
  }
  return std::nullopt;
}

bool IsMet(const MeasureInput& input) {
  const Trajectory& trajectory = input.trajectory;
  if (!trajectory.target) return false;
  const double allowed = input.holds() ? *trajectory.tolerance : 0;
  return AtMost(input.target_shortfall(), allowed);
}

// Rule 2.
MeasureRating RateMet(const MeasureInput& input) {
  const auto& by = input.trajectory.by;
  if (!input.holds()) {
    return {State::kComplete,
            fmt::format("target {} met: {}", input.TargetInWords(), input.ValueInWords()),
            std::nullopt};
  }
  const bool over = by && input.day > *by;
  return {over ? State::kComplete : State::kOnTrack,
          fmt::format("{}, within {} of {}", input.ValueInWords(),
                      ShowNumber(*input.trajectory.tolerance), input.TargetInWords()),
          input.trajectory.target};
}

// Rule 4, `hold`, outside the tolerance.
MeasureRating RateOutsideTolerance(const MeasureInput& input) {
  const double tolerance = *input.trajectory.tolerance;
  const bool near = AtMost(input.target_shortfall(), 2 * tolerance);
  return {
      near ? State::kAtRisk : State::kOffTrack,
      fmt::format("{}, {} away from {}, more than {}", input.ValueInWords(),
                  Amount(input.target_shortfall()), input.TargetInWords(), ShowNumber(tolerance)),
      input.trajectory.target};
}

// Rule 3: the target's day has passed and it is not met.
MeasureRating RateMissed(const MeasureInput& input) {
  const Trajectory& trajectory = input.trajectory;
  const Day grace_end = AddDuration(*trajectory.by, input.scheme.grace);
  const bool in_grace = input.day <= grace_end;
  const double shortfall = input.target_shortfall();
  MeasureRating rating;
  rating.expected = trajectory.target;
  rating.reason = fmt::format("target {} not met by {}: {}, {} {}", input.TargetInWords(),
                              ShowDay(*trajectory.by), input.ValueInWords(), Amount(shortfall),
                              input.holds() ? "away" : "short");
  rating.state = State::kOffTrack;
  if (!in_grace) return rating;
  rating.reason += ", grace to " + ShowDay(grace_end);
  if (input.holds()) {
    rating.state = RateOutsideTolerance(input).state;
  } else if (!trajectory.tolerance || AtMost(shortfall, *trajectory.tolerance)) {
    rating.state = State::kAtRisk;
  }
  return rating;
}

// Rule 4: on the way to the target.
MeasureRating RateOnTheWay(const MeasureInput& input) {
  const Trajectory& trajectory = input.trajectory;
  if (!trajectory.baseline) {
    return {std::nullopt, "one reading and no baseline value: no way to compare with",
            std::nullopt};
  }
  const double expected = ExpectedOn(input.measure, trajectory, input.read_on());
  const double shortfall = trajectory.ShortfallAgainst(expected, input.value());
  const std::string against =
      fmt::format("{} against {} expected at {}", ShowNumber(*trajectory.latest->value),
                  ShowNumber(expected), ShowDay(input.read_on()));
  if (shortfall <= 0) {
    const std::string better = ShowNumber(-shortfall);
    return {State::kOnTrack,
            better == "0" ? against : fmt::format("{}, {} better", against, better), expected};
  }
  const bool near = AtMost(shortfall, *trajectory.tolerance);
  return {near ? State::kAtRisk : State::kOffTrack,
          fmt::format("{}, {} short", against, Amount(shortfall)), expected};
}

// Rule 5: no day or no value to reach, only a direction.
MeasureRating RateDirection(const MeasureInput& input) {
  const Trajectory& trajectory = input.trajectory;
  if (!trajectory.written_baseline) {
    return {std::nullopt, "neither a target date nor a baseline value", std::nullopt};
  }
  const double worse = trajectory.ShortfallAgainst(*trajectory.written_baseline, input.value());
  const State state = worse > 0 ? State::kOffTrack : worse == 0 ? State::kAtRisk : State::kOnTrack;
  const char* words = worse > 0 ? "worse than" : worse == 0 ? "no better than" : "better than";
  return {state,
          fmt::format("{}, {} the baseline {}", input.ValueInWords(), words,
                      ShowNumber(**input.measure.baseline->value)),
          std::nullopt};
}

MeasureRating RateReading(const MeasureInput& input) {
  const Trajectory& trajectory = input.trajectory;
  if (IsMet(input)) {
    MeasureRating rating = RateMet(input);
    const bool on_a_line = !input.holds() && trajectory.by && trajectory.baseline;
    if (on_a_line) {
      rating.expected = input.day > *trajectory.by
                            ? *trajectory.target
                            : ExpectedOn(input.measure, trajectory, input.read_on());
    }
    return rating;
  }
  if (!trajectory.target) return RateDirection(input);
  if (trajectory.by && input.day > *trajectory.by) return RateMissed(input);
  if (input.holds()) return RateOutsideTolerance(input);
  return trajectory.by ? RateOnTheWay(input) : RateDirection(input);
}

}  // namespace

std::string_view WordFor(Travel travel) {
  constexpr std::array<std::string_view, 3> kWords = {"improving", "steady", "worsening"};
  return kWords[static_cast<std::size_t>(travel)];
}

MeasureStatus RateMeasure(const PlacedMeasure& place, const Scheme& scheme, Day day) {
  const Measure& measure = *place.measure;
  const Trajectory trajectory = TrajectoryOn(measure, day);
  MeasureStatus status;
  status.place = place;
  status.direction = trajectory.direction;
  status.wrong_way = trajectory.wrong_way();
  status.expected_now = ExpectedNow(measure, trajectory, day);
  status.travel = trajectory.travel();
  status.readings = trajectory.readings;
  if (trajectory.latest) {
    status.value = trajectory.latest->value->value;
    status.value_on = trajectory.latest->date->last;
  }

  MeasureRating rating;
  if (auto why = WhyUnrated(trajectory)) {
    rating.reason = *std::move(why);
  } else {
    rating = RateReading(MeasureInput{measure, scheme, day, trajectory});
  }
  status.state = rating.state;
  if (status.state) status.rating = scheme.ColourOf(*status.state);
  status.expected = rating.expected;
  status.reason = rating.reason + UnreadNote(UnreadableKeys(measure));

  if (const auto stated = StatedOn(measure.updates, scheme, day)) {
    status.stated = stated->colour;
    status.stated_on = stated->on.first;
    status.comparison = Compare(scheme, status.state, stated, std::nullopt);
  }
  return status;
}

}  // namespace wsoa
