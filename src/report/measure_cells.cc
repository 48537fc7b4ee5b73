#include "report/measure_cells.h"

#include <cmath>
#include <utility>

#include "plan/words.h"
#include "report/action_query.h"
#include "report/cells.h"
#include "report/columns.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Fit = Column::Fit;
using Kind = MeasureColumn;

// The words where there is anything to say; to machines the number alone, or nothing.
Cell PointCell(const std::optional<Point>& point, std::string words) {
  if (!point || (!point->value && !point->date)) return MissingCell();
  Cell cell = TextCell(std::move(words));
  if (point->value) {
    cell.number = (*point->value)->value;
  } else {
    cell.data = "";
  }
  return cell;
}

Cell DateCell(const std::optional<Point>& point) {
  if (!point || !point->date) return MissingCell();
  return DayCell((*point->date)->last);
}

// A value that the tool has worked out, in hundredths.
Cell WorkedOutCell(const Measure& measure, const std::optional<double>& value) {
  if (!value) return MissingCell();
  Cell cell = TextCell(ValueInWords(measure, ShowNumber(*value)));
  cell.number = std::round(*value * 100) / 100;
  return cell;
}

Cell LatestCell(const MeasureStatus& status) {
  if (status.readings.empty()) return MissingCell("none");
  const Number& value = *status.readings.back()->value;
  Cell cell = TextCell(ValueInWords(*status.place.measure, ShowNumber(value)));
  cell.number = value.value;
  return cell;
}

// The date as it is written.
Cell LatestOnCell(const MeasureStatus& status) {
  if (status.readings.empty()) return MissingCell();
  const Date& date = *status.readings.back()->date;
  Cell cell = TextCell(ShowDate(date));
  cell.data = IsoDay(date.last);
  return cell;
}

// What is off track and has nothing expected of it is so because it is worse than the baseline, and
// its reason says so.
Cell ReasonCell(const MeasureStatus& status) {
  const bool said = status.state == State::kOffTrack && !status.expected;
  return TextCell(status.reason + (status.wrong_way && !said ? "; gone the wrong way" : ""));
}

// Whether the value is worse than the baseline.
Cell WrongWayCell(const MeasureStatus& status) { return TextCell(status.wrong_way ? "yes" : "no"); }

template <typename Choice>
Cell WordCell(const std::optional<Choice>& choice) {
  return choice ? TextCell(std::string(WordFor(*choice))) : MissingCell();
}

template <typename Choice>
Cell WordCell(const std::optional<Located<Choice>>& choice) {
  return choice ? TextCell(std::string(WordFor(**choice))) : MissingCell();
}

Cell OptionalCell(const Text* text) { return text ? TextCell(text->value) : MissingCell(); }

}  // namespace

std::string ValueInWords(const Measure& measure, std::string_view number) {
  const std::string value(number);
  if (!measure.unit) return value;
  const std::string& unit = measure.unit->value;
  if (unit == "percent") return value + "%";
  if (unit == "count" || unit == "score") return value;
  if (unit == "quartile") return "quartile " + value;
  return value + " " + unit;
}

std::string BaselineInWords(const Measure& measure) {
  const auto& point = measure.baseline;
  if (!point) return "none";
  const std::string words =
      point->value ? ValueInWords(measure, ShowNumber(**point->value)) : "no value";
  if (!point->date) return words;
  const Date& date = **point->date;
  return words + (date.precision == Precision::kDay ? " at " : " in ") + ShowDate(date);
}

std::string TargetInWords(const Measure& measure, const std::optional<Point>& target) {
  if (!target) return "none";
  const std::string by = target->date ? "by " + ShowDate(**target->date) : "";
  if (!target->value) return by.empty() ? "none" : by;
  const std::string value = ValueInWords(measure, ShowNumber(**target->value));
  return by.empty() ? value : value + " " + by;
}

Cell ReadingsCell(const MeasureStatus& status) {
  if (status.readings.empty()) return MissingCell("none");
  Cell cell;
  for (const Reading* reading : status.readings) {
    cell.series.push_back(reading->value->value);
    cell.text += (cell.text.empty() ? "" : ", ") + ShowNumber(*reading->value);
  }
  return cell;
}

Column HeadingOf(MeasureColumn column) {
  switch (column) {
    case Kind::kPlan:
      return TextColumn("plan", "Plan");
    case Kind::kSection:
      return TextColumn("section", "Section");
    case Kind::kAction:
      return TextColumn("action", "Action");
    case Kind::kRef:
      return TextColumn("ref", "Ref");
    case Kind::kTitle:
      return TextColumn("title", "Measure", Fit::kCut);
    case Kind::kKind:
      return TextColumn("kind", "Kind", Fit::kGathered);
    case Kind::kUnit:
      return TextColumn("unit", "Unit");
    case Kind::kDirection:
      return TextColumn("direction", "Better");
    case Kind::kOwnerNames:
      return TextColumn("owners", "Owners", Fit::kFold);
    case Kind::kBaseline:
      return TextColumn("baseline", "Baseline", Fit::kGathered);
    case Kind::kBaselineOn:
      return TextColumn("baseline_on", "Baseline on");
    case Kind::kTarget:
      return TextColumn("target", "Target", Fit::kGathered);
    case Kind::kTargetBy:
      return TextColumn("target_by", "Target by");
    case Kind::kExpected:
      return NumberColumn("expected", "Expected");
    case Kind::kExpectedNow: {
      Column heading = NumberColumn("expected_now", "Expected now");
      heading.fit = Fit::kGathered;
      return heading;
    }
    case Kind::kLatest:
      return NumberColumn("value", "Latest");
    case Kind::kLatestOn:
      return TextColumn("value_on", "Reading of", Fit::kGathered);
    case Kind::kReadings:
      return TextColumn("readings", "Readings", Fit::kFold, "Trend");
    case Kind::kTravel:
      return TextColumn("travel", "Travel");
    case Kind::kWrongWay:
      return TextColumn("wrong_way", "Wrong way");
    case Kind::kState:
      return TextColumn("state", "State");
    case Kind::kStated:
      return TextColumn("stated", "Stated");
    case Kind::kStatedOn:
      return TextColumn("stated_on", "Stated on");
    case Kind::kRating:
      return TextColumn("rating", "Computed");
    case Kind::kComparison:
      return TextColumn("comparison", "Comparison");
    case Kind::kReason:
      return TextColumn("reason", "Reason", Fit::kBelow);
  }
  return {};
}

Cell CellOf(MeasureColumn column, const FoundMeasure& found) {
  const MeasureStatus& status = *found.status;
  const Measure& measure = found.measure();
  const PlacedMeasure& place = status.place;
  switch (column) {
    case Kind::kPlan:
      return TextCell(PlanStem(*found.plan));
    case Kind::kSection:
      return OptionalCell(place.section ? &place.section->ref : nullptr);
    case Kind::kAction:
      return OptionalCell(place.action ? &place.action->ref : nullptr);
    case Kind::kRef:
      return TextCell(measure.ref.value);
    case Kind::kTitle:
      return TextCell(measure.title.value);
    case Kind::kKind:
      return WordCell(measure.kind);
    case Kind::kUnit:
      return OptionalCell(measure.unit ? &*measure.unit : nullptr);
    case Kind::kDirection:
      return WordCell(status.direction);
    case Kind::kOwnerNames:
      return ListCell(measure.owners);
    case Kind::kBaseline:
      return PointCell(measure.baseline, BaselineInWords(measure));
    case Kind::kBaselineOn:
      return DateCell(measure.baseline);
    case Kind::kTarget:
      return PointCell(measure.target, TargetInWords(measure, measure.target));
    case Kind::kTargetBy:
      return DateCell(measure.target);
    case Kind::kExpected:
      return WorkedOutCell(measure, status.expected);
    case Kind::kExpectedNow:
      return WorkedOutCell(measure, status.expected_now);
    case Kind::kLatest:
      return LatestCell(status);
    case Kind::kLatestOn:
      return LatestOnCell(status);
    case Kind::kReadings:
      return ReadingsCell(status);
    case Kind::kTravel:
      return WordCell(status.travel);
    case Kind::kWrongWay:
      return WrongWayCell(status);
    case Kind::kState:
      return status.state ? WordCell(status.state) : MissingCell("unrated");
    case Kind::kStated:
      return ColourCell(status.stated);
    case Kind::kStatedOn:
      return DayCell(status.stated_on);
    case Kind::kRating:
      return status.state ? RatingCell(status.rating, status.state) : MissingCell("not rated");
    case Kind::kComparison:
      return TextCell(std::string(WordFor(status.comparison)));
    case Kind::kReason:
      return ReasonCell(status);
  }
  return {};
}

}  // namespace wsoa
