#include "changes/measure_changes.h"

#include <algorithm>
#include <compare>
#include <map>
#include <set>
#include <string_view>

#include "status/phrases.h"

namespace wsoa {
namespace {

const Measure& MeasureOf(const MeasureStatus& status) { return *status.place.measure; }

// What was read, and whether that may still change.
struct ReadingValue {
  double number = 0;
  bool provisional = false;
  friend auto operator<=>(const ReadingValue&, const ReadingValue&) = default;
};

// The readings known on a day: by date, each value as often as it occurs.
struct ByDays {
  bool operator()(const Date& a, const Date& b) const {
    return std::pair(a.last, a.first) < std::pair(b.last, b.first);
  }
};
using Readings = std::map<Date, std::multiset<ReadingValue>, ByDays>;

Readings ReadingsKnown(const Measure& measure, Day day) {
  Readings readings;
  for (const Reading& reading : measure.readings) {
    if (reading.date->last > day) continue;
    readings[*reading.date].insert({reading.value->value, reading.provisional.has_value()});
  }
  return readings;
}

std::vector<ReadingValue> ValuesWithout(const std::multiset<ReadingValue>& values,
                                        const std::multiset<ReadingValue>& taken) {
  std::vector<ReadingValue> rest;
  std::set_difference(values.begin(), values.end(), taken.begin(), taken.end(),
                      std::back_inserter(rest));
  return rest;
}

const std::multiset<ReadingValue>& ReadingAt(const Readings& readings, const Date& date) {
  static const std::multiset<ReadingValue> kNone;
  const auto found = readings.find(date);
  return found == readings.end() ? kNone : found->second;
}

Value NumberAt(const std::vector<ReadingValue>& values, std::size_t index) {
  if (index >= values.size()) return {};
  const auto& [number, provisional] = values[index];
  return {Number{number, ""}, provisional ? ShowNumber(number) + " (provisional)" : ""};
}

// The readings of one date in the earlier and in the later text.
void AddReadingsOf(const Date& date, const std::multiset<ReadingValue>& reported,
                   const std::multiset<ReadingValue>& waited,
                   const std::multiset<ReadingValue>& current, ThingChanges& changes) {
  const std::vector<ReadingValue> gone = ValuesWithout(reported, current);
  const std::vector<ReadingValue> added = ValuesWithout(current, reported);
  const ChangeBy by = waited == current ? ChangeBy::kTime : ChangeBy::kEdit;
  for (std::size_t i = 0; i < std::max(gone.size(), added.size()); ++i) {
    const ChangeClass what =
        i < gone.size() ? ChangeClass::kReadingChanged : ChangeClass::kReadingAdded;
    changes.Add(what, by, NumberAt(gone, i), NumberAt(added, i)).on = date;
  }
}

void AddReadings(const PlanPair& plans, const FourRows<MeasureStatus>& rows,
                 ThingChanges& changes) {
  const Readings reported = ReadingsKnown(MeasureOf(rows.reported), plans.from_day());
  const Readings waited = ReadingsKnown(MeasureOf(rows.reported), plans.to_day());
  const Readings current = ReadingsKnown(MeasureOf(rows.current), plans.to_day());
  std::set<Date, ByDays> dates;
  for (const auto& [date, values] : reported) dates.insert(date);
  for (const auto& [date, values] : current) dates.insert(date);
  for (const auto& date : dates) {
    AddReadingsOf(date, ReadingAt(reported, date), ReadingAt(waited, date),
                  ReadingAt(current, date), changes);
  }
}

// Whether a fact is a figure of the comparator that the target follows.
bool IsFigureToFollow(std::string_view fact, const Measure& measure) {
  if (!measure.target || !measure.target->comparator) return false;
  return fact.starts_with("comparators." + **measure.target->comparator);
}

// Whether a fact that was known on the day was changed or removed, so that a restated state of that
// day is not only due to a late record.
bool WasAltered(const Measure& before, const Measure& after, Day day) {
  for (const FactChange& fact : DifferingFacts(FactsOf(before), FactsOf(after))) {
    const ChangeClass what = fact.either().what;
    if (what == ChangeClass::kBaselineAltered || what == ChangeClass::kTargetAltered) return true;
    if (fact.from && IsFigureToFollow(fact.from->name, before)) return true;
  }
  const Readings reported = ReadingsKnown(before, day);
  const Readings restated = ReadingsKnown(after, day);
  return std::any_of(reported.begin(), reported.end(), [&](const auto& reading) {
    return !ValuesWithout(reading.second, ReadingAt(restated, reading.first)).empty();
  });
}

}  // namespace

void AddMeasureChanges(const PlanPair& plans, const FourRows<MeasureStatus>& rows,
                       ThingChanges& changes) {
  const Measure& before = MeasureOf(rows.reported);
  const Measure& after = MeasureOf(rows.current);
  if (Change* change = AddStateChange(StatesOf(rows), ClassOfMeasure, changes)) {
    change->reason = rows.current.reason;
  }
  const bool forward = plans.from_day() <= plans.to_day();
  const Day earlier = forward ? plans.from_day() : plans.to_day();
  const bool altered = !plans.same_text() && WasAltered(before, after, earlier);
  if (Change* change = AddRestatement(plans, StatesOf(rows), altered, changes)) {
    change->reason = (forward ? rows.restated : rows.current).reason;
  }
  AddReadings(plans, rows, changes);
  if (const auto by = rows.HowChanged([](const MeasureStatus& row) { return row.stated; })) {
    changes.Add(ChangeClass::kStatedChanged, *by, rows.reported.stated, rows.current.stated).on =
        DateOf(rows.current.stated_on);
  }
  AddNotes(CompareNotes(before.updates, plans.from_day(), after.updates, plans.to_day()),
           changes.Has(ChangeClass::kStatedChanged), changes);
  if (plans.same_text()) return;
  AddFactChanges(
      FactsOf(before), FactsOf(after), [](const std::string&) { return false; }, changes);
}

}  // namespace wsoa
