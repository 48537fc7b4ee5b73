#include "status/spells/measure_turns.h"

#include <algorithm>

#include "status/counting_year.h"
#include "status/measure.h"

namespace wsoa {
namespace {

constexpr std::chrono::days kOneDay{1};

// Collects the turns of one measure.
class MeasureTurnFinder {
 public:
  MeasureTurnFinder(const PlacedMeasure& place, const Scheme& scheme, const Silence& silence)
      : place_(place), scheme_(scheme), silence_(silence) {
    AddFacts();
    AddLine();
  }

  std::vector<Day> Between(Day first, Day last) && {
    if (silence_.AllowedFor(measure())) AddWhileStale(first, last);
    std::erase_if(turns_, [&](Day day) { return day < first || day > last; });
    return std::move(turns_);
  }

 private:
  const Measure& measure() const { return *place_.measure; }

  // A reading, or a figure that the target follows, is known from its last day; and a reading is
  // stale after a while.
  void AddFacts() {
    const auto allowed = silence_.AllowedFor(measure());
    for (const Reading& reading : measure().readings) {
      const Day on = reading.date->last;
      turns_.push_back(on);
      if (allowed) turns_.push_back(AddDuration(on, *allowed) + kOneDay);
      if (measure().cumulative) {
        turns_.push_back(YearWith(on, **measure().cumulative).last + kOneDay);
      }
    }
    if (!measure().target || !measure().target->comparator) return;
    for (const Comparator& comparator : measure().comparators) {
      for (const Figure& figure : comparator.figures) {
        if (figure.date) turns_.push_back((*figure.date)->last);
      }
    }
  }

  // The days on which the line bends or ends.
  void AddLine() {
    if (measure().baseline) AddBend(*measure().baseline);
    for (const Point& milestone : measure().milestones) AddBend(milestone);
    if (measure().target) AddBend(*measure().target);
  }
  void AddBend(const Point& point) {
    if (!point.date) return;
    const Day on = (*point.date)->last;
    turns_.push_back(on + kOneDay);
    turns_.push_back(AddDuration(on, scheme_.grace) + kOneDay);
  }

  // The line moves on while a stale value stands. From one of the turns known so far to the next it
  // goes straight, so that a state between two others stands between them.
  void AddWhileStale(Day first, Day last) {
    std::vector<Day> bounds = turns_;
    bounds.push_back(first);
    bounds.push_back(last + kOneDay);
    std::sort(bounds.begin(), bounds.end());
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
      const Day from = std::max(bounds[i], first);
      const Day to = std::min(bounds[i + 1], last + kOneDay) - kOneDay;
      if (from < to && RatedOn(from).stale) AddTurnsWithin(from, to);
    }
  }

  // Precondition: on the way from one to the other no state comes twice.
  void AddTurnsWithin(Day from, Day to) {
    if (RatedOn(from).state == RatedOn(to).state) return;
    if (to - from == kOneDay) return turns_.push_back(to);
    const Day middle = from + (to - from) / 2;
    AddTurnsWithin(from, middle);
    AddTurnsWithin(middle, to);
  }

  MeasureStatus RatedOn(Day day) const { return RateMeasure(place_, scheme_, silence_, day); }

  const PlacedMeasure& place_;
  const Scheme& scheme_;
  const Silence& silence_;
  std::vector<Day> turns_;
};

}  // namespace

std::vector<Day> MeasureTurns(const PlacedMeasure& place, const Scheme& scheme,
                              const Silence& silence, Day first, Day last) {
  return MeasureTurnFinder(place, scheme, silence).Between(first, last);
}

}  // namespace wsoa
