#include "status/measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "plan/unreadable.h"
#include "status/counting_year.h"
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
  bool stale = false;

  double value() const { return trajectory.latest->value->value; }
  Day read_on() const { return trajectory.latest->date->last; }
  bool holds() const { return trajectory.direction == Direction::kHold; }
  double target_shortfall() const {
    return trajectory.ShortfallAgainst(trajectory.target->value, value());
  }
  // Of a cumulative measure: the year that its latest value has counted from.
  Date year() const { return YearWith(read_on(), *trajectory.cumulative); }

  // "82", "82 (provisional)".
  std::string NumberInWords() const {
    return ShowNumber(*trajectory.latest->value) + ProvisionalNote(*trajectory.latest);
  }
  // "82 at 31 Jan 2020", of a stale one "82 at 31 Jan 2020, 730 days ago".
  std::string ReadingInWords() const {
    return fmt::format("{} at {}{}", NumberInWords(), ShowDay(read_on()),
                       stale ? fmt::format(", {} ago", Days(DaysBetween(read_on(), day))) : "");
  }
  // "90", "11.0 (England)".
  std::string TargetInWords() const {
    const auto& comparator = measure.target->comparator;
    return ShowNumber(*trajectory.target) + (comparator ? " (" + **comparator + ")" : "");
  }
};

bool AtMost(double a, double b) { return a <= b || NearlyEqual(a, b); }

// "1.2", or "less than 0.01": never nothing for something.
std::string Amount(double amount) {
  const std::string text = ShowNumber(amount);
  return text == "0" ? "less than 0.01" : text;
}

// Rule 1: why there is nothing to rate, or nothing at all.
std::optional<std::string> WhyUnrated(const Measure& measure, const Trajectory& trajectory) {
  if (!trajectory.latest) return "no reading yet";
  if (!trajectory.direction) return "not said whether up or down is better";
  if (trajectory.direction == Direction::kHold) {
    if (trajectory.cumulative) return "a level to hold cannot be cumulative";
    if (trajectory.target && trajectory.tolerance) return std::nullopt;
    return "to hold a level needs a target value and a tolerance";
  }
  if (trajectory.target) return std::nullopt;
  if (trajectory.cumulative) return "a cumulative measure needs a target value";
  if (!trajectory.corners.empty() || trajectory.written_baseline) return std::nullopt;
  if (measure.target && measure.target->comparator) {
    return "no figure of " + **measure.target->comparator + " known yet, and no baseline value";
  }
  return "neither a target value nor a baseline value";
}

// What is counted in a year and better low has not stayed below the target until the year is over.
bool IsWholeCount(const MeasureInput& input) {
  return input.trajectory.direction != Direction::kDown || input.read_on() == input.year().last;
}

bool IsMet(const MeasureInput& input) {
  const Trajectory& trajectory = input.trajectory;
  if (!trajectory.target) return false;
  if (trajectory.cumulative && !IsWholeCount(input)) return false;
  const double allowed = input.holds() ? *trajectory.tolerance : 0;
  return AtMost(input.target_shortfall(), allowed);
}

// Rule 2.
MeasureRating RateMet(const MeasureInput& input) {
  const auto& by = input.trajectory.by;
  if (!input.holds()) {
    return {State::kComplete,
            fmt::format("target {} met: {}", input.TargetInWords(), input.ReadingInWords()),
            std::nullopt};
  }
  const bool over = by && input.day > *by;
  return {over ? State::kComplete : State::kOnTrack,
          fmt::format("{}, within {} of {}", input.ReadingInWords(),
                      ShowNumber(*input.trajectory.tolerance), input.TargetInWords()),
          input.trajectory.target->value};
}

// Rule 4, `hold`, outside the tolerance.
MeasureRating RateOutsideTolerance(const MeasureInput& input) {
  const double tolerance = *input.trajectory.tolerance;
  const bool near = AtMost(input.target_shortfall(), 2 * tolerance);
  return {
      near ? State::kAtRisk : State::kOffTrack,
      fmt::format("{}, {} away from {}, more than {}", input.ReadingInWords(),
                  Amount(input.target_shortfall()), input.TargetInWords(), ShowNumber(tolerance)),
      input.trajectory.target->value};
}

// How far a value may fall short of what is expected and be at risk only.
std::optional<double> ToleranceAgainst(double expected, const Trajectory& trajectory) {
  if (trajectory.cumulative && !trajectory.tolerance) return std::abs(expected) / 10;
  return trajectory.tolerance;
}

// What a value on its way is held against.
struct Expectation {
  double value = 0;
  std::string words;  // "expected at 30 Jun 2019"
};

// The line at the day of the reading; of a stale one, at the day as of which it is rated. A count
// that is better low is not asked for less because it is old.
Expectation ExpectationOn(const MeasureInput& input) {
  const Trajectory& trajectory = input.trajectory;
  const bool is_count_to_keep_low =
      trajectory.cumulative && trajectory.direction == Direction::kDown;
  const bool by_now = input.stale && !is_count_to_keep_low;
  const Day on = by_now ? input.day : input.read_on();
  std::string words = by_now ? "expected by now" : "expected at " + ShowDay(on);
  if (!trajectory.cumulative) return {ExpectedOn(trajectory, on), std::move(words)};
  const Date year = input.year();
  if (on > year.last) words = "expected by " + ShowDay(year.last);
  return {ExpectedOf(trajectory, year, on), std::move(words)};
}

// Rule 4: on the way to the target.
MeasureRating RateOnTheWay(const MeasureInput& input) {
  const Trajectory& trajectory = input.trajectory;
  if (!trajectory.cumulative && !trajectory.baseline) {
    return {std::nullopt, "one reading and no baseline value: no way to compare with",
            std::nullopt};
  }
  const Expectation expected = ExpectationOn(input);
  const double shortfall = trajectory.ShortfallAgainst(expected.value, input.value());
  const std::string against = fmt::format(
      "{} against {} {}", input.stale ? input.ReadingInWords() + "," : input.NumberInWords(),
      ShowNumber(expected.value), expected.words);
  if (shortfall <= 0) {
    const std::string better = ShowNumber(-shortfall);
    return {State::kOnTrack,
            better == "0" ? against : fmt::format("{}, {} better", against, better),
            expected.value};
  }
  const bool near = AtMost(shortfall, *ToleranceAgainst(expected.value, trajectory));
  return {near ? State::kAtRisk : State::kOffTrack,
          fmt::format("{}, {} short", against, Amount(shortfall)), expected.value};
}

// Rule 3: the day of what was to be reached has passed.
struct Missed {
  double value = 0;  // what was to be reached
  Day by{};
  std::string words;  // "target 90"
  double shortfall = 0;
};

Missed MissedBy(const MeasureInput& input) {
  const Trajectory& trajectory = input.trajectory;
  Missed missed;
  if (trajectory.ends_at_target()) {
    missed = {trajectory.target->value, *trajectory.by, "target " + input.TargetInWords(), 0};
  } else {
    const PointOnLine& last = trajectory.corners.back();
    missed = {last.value, last.on, "milestone " + ShowNumber(last.value), 0};
  }
  missed.shortfall = trajectory.ShortfallAgainst(missed.value, input.value());
  return missed;
}

// "11 short"; of what seems to be reached, that it is not counted in full.
std::string ShortfallInWords(const MeasureInput& input, double shortfall) {
  if (input.holds()) return Amount(shortfall) + " away";
  if (shortfall > 0) return Amount(shortfall) + " short";
  return "counted from " + ShowDay(input.year().first) + " and not to the end";
}

MeasureRating RateMissed(const MeasureInput& input) {
  const Missed missed = MissedBy(input);
  const Day grace_end = AddDuration(missed.by, input.scheme.grace);
  MeasureRating rating;
  rating.expected = missed.value;
  rating.reason = fmt::format("{} not met by {}: {}, {}", missed.words, ShowDay(missed.by),
                              input.ReadingInWords(), ShortfallInWords(input, missed.shortfall));
  rating.state = State::kOffTrack;
  if (input.day > grace_end) return rating;
  rating.reason += ", grace to " + ShowDay(grace_end);
  const auto tolerance = ToleranceAgainst(missed.value, input.trajectory);
  if (input.holds()) {
    rating.state = RateOutsideTolerance(input).state;
  } else if (missed.shortfall <= 0) {
    rating.state = std::max(State::kAtRisk, *RateOnTheWay(input).state);
  } else if (!tolerance || AtMost(missed.shortfall, *tolerance)) {
    rating.state = State::kAtRisk;
  }
  return rating;
}

// Rule 3, past the last of milestones without a day of the target.
MeasureRating RatePastMilestones(const MeasureInput& input) {
  const PointOnLine& last = input.trajectory.corners.back();
  if (input.trajectory.ShortfallAgainst(last.value, input.value()) > 0) return RateMissed(input);
  return {State::kOnTrack,
          fmt::format("{}, the last milestone {} by {} met", input.ReadingInWords(),
                      ShowNumber(last.value), ShowDay(last.on)),
          last.value};
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
          fmt::format("{}, {} the baseline {}", input.ReadingInWords(), words,
                      ShowNumber(**input.measure.baseline->value)),
          std::nullopt};
}

// A target for each year outlives its day: in a year that began later it goes on counting.
bool HasMissedItsDay(const MeasureInput& input) {
  const auto& by = input.trajectory.by;
  if (!by || input.day <= *by) return false;
  return !input.trajectory.cumulative || input.year().first <= *by;
}

// What the value of a met target is held against, where there is a line.
std::optional<double> ExpectedOfMet(const MeasureInput& input) {
  const Trajectory& trajectory = input.trajectory;
  if (trajectory.cumulative) return ExpectedOf(trajectory, input.year(), input.read_on());
  if (!trajectory.baseline || trajectory.corners.empty()) return std::nullopt;
  const PointOnLine& end = trajectory.corners.back();
  return input.day > end.on ? end.value : ExpectedOn(trajectory, input.read_on());
}

// Rules 3 to 5: not met.
MeasureRating RateUnmet(const MeasureInput& input) {
  const Trajectory& trajectory = input.trajectory;
  if (trajectory.target && HasMissedItsDay(input)) return RateMissed(input);
  if (input.holds()) return RateOutsideTolerance(input);
  if (trajectory.cumulative) return RateOnTheWay(input);
  if (trajectory.corners.empty()) return RateDirection(input);
  if (input.day > trajectory.corners.back().on) return RatePastMilestones(input);
  return RateOnTheWay(input);
}

MeasureRating RateReading(const MeasureInput& input) {
  MeasureRating rating;
  if (IsMet(input)) {
    rating = RateMet(input);
    if (!input.holds()) rating.expected = ExpectedOfMet(input);
  } else {
    rating = RateUnmet(input);
  }
  if (input.stale && rating.state == State::kOnTrack) rating.state = State::kAtRisk;
  return rating;
}

bool IsStaleOn(Day day, const Trajectory& trajectory, const std::optional<Duration>& allowed) {
  return trajectory.latest && allowed && AddDuration(trajectory.latest->date->last, *allowed) < day;
}

}  // namespace

std::string_view WordFor(Travel travel) {
  constexpr std::array<std::string_view, 3> kWords = {"improving", "steady", "worsening"};
  return kWords[static_cast<std::size_t>(travel)];
}

MeasureStatus RateMeasure(const PlacedMeasure& place, const Scheme& scheme, const Silence& silence,
                          Day day) {
  const Measure& measure = *place.measure;
  const Trajectory trajectory = TrajectoryOn(measure, day);
  MeasureStatus status;
  status.place = place;
  status.direction = trajectory.direction;
  status.wrong_way = trajectory.wrong_way();
  status.expected_now = ExpectedNow(trajectory, day);
  status.stale = IsStaleOn(day, trajectory, silence.AllowedFor(measure));
  status.target = trajectory.target;
  for (const Comparator& each : measure.comparators) {
    status.comparators.push_back(LatestFigure(each, day));
  }
  status.travel = trajectory.travel();
  status.readings = trajectory.readings;
  if (trajectory.latest) {
    status.value = trajectory.latest->value->value;
    status.value_on = trajectory.latest->date->last;
  }

  MeasureRating rating;
  if (auto why = WhyUnrated(measure, trajectory)) {
    rating.reason = *std::move(why);
  } else {
    rating = RateReading(MeasureInput{measure, scheme, day, trajectory, status.stale});
  }
  status.state = rating.state;
  if (status.state) status.rating = scheme.ColourOf(*status.state);
  status.expected = rating.expected;
  status.reason = rating.reason + UnreadNote(UnreadableKeys(measure));

  if (const auto stated = StatedOn(measure.updates, scheme, day)) {
    status.stated = stated->colour;
    status.stated_on = stated->update->date->first;
    status.stated_in = stated->update;
    status.comparison = Compare(scheme, status.state, stated, std::nullopt);
  }
  return status;
}

}  // namespace wsoa
