#include "report/measures/measure_cells.h"

#include <cmath>
#include <utility>

#include "plan/words.h"
#include "report/actions/action_query.h"
#include "report/cells.h"
#include "report/columns.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Fit = Column::Fit;

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
    case MeasureColumn::kPlan:
      return TextColumn("plan", "Plan");
    case MeasureColumn::kSection:
      return TextColumn("section", "Section");
    case MeasureColumn::kAction:
      return TextColumn("action", "Action");
    case MeasureColumn::kRef:
      return TextColumn("ref", "Ref");
    case MeasureColumn::kTitle:
      return TextColumn("title", "Measure", Fit::kCut);
    case MeasureColumn::kKind:
      return TextColumn("kind", "Kind", Fit::kGathered);
    case MeasureColumn::kUnit:
      return TextColumn("unit", "Unit");
    case MeasureColumn::kDirection:
      return TextColumn("direction", "Better");
    case MeasureColumn::kOwnerNames:
      return TextColumn("owners", "Owners", Fit::kFold);
    case MeasureColumn::kBaseline:
      return TextColumn("baseline", "Baseline", Fit::kGathered);
    case MeasureColumn::kBaselineOn:
      return TextColumn("baseline_on", "Baseline on");
    case MeasureColumn::kTarget:
      return TextColumn("target", "Target", Fit::kGathered);
    case MeasureColumn::kTargetBy:
      return TextColumn("target_by", "Target by");
    case MeasureColumn::kExpected:
      return NumberColumn("expected", "Expected");
    case MeasureColumn::kExpectedNow: {
      Column heading = NumberColumn("expected_now", "Expected now");
      heading.fit = Fit::kGathered;
      return heading;
    }
    case MeasureColumn::kLatest:
      return NumberColumn("value", "Latest");
    case MeasureColumn::kLatestOn:
      return TextColumn("value_on", "Reading of", Fit::kGathered);
    case MeasureColumn::kReadings:
      return TextColumn("readings", "Readings", Fit::kFold, "Trend");
    case MeasureColumn::kTravel:
      return TextColumn("travel", "Travel");
    case MeasureColumn::kWrongWay:
      return TextColumn("wrong_way", "Wrong way");
    case MeasureColumn::kState:
      return TextColumn("state", "State");
    case MeasureColumn::kStated:
      return TextColumn("stated", "Stated");
    case MeasureColumn::kStatedOn:
      return TextColumn("stated_on", "Stated on");
    case MeasureColumn::kRating:
      return TextColumn("rating", "Computed");
    case MeasureColumn::kComparison:
      return TextColumn("comparison", "Comparison");
    case MeasureColumn::kReason:
      return TextColumn("reason", "Reason", Fit::kBelow);
  }
  return {};
}

Cell CellOf(MeasureColumn column, const FoundMeasure& found) {
  const MeasureStatus& status = *found.status;
  const Measure& measure = found.measure();
  const PlacedMeasure& place = status.place;
  switch (column) {
    case MeasureColumn::kPlan:
      return TextCell(PlanStem(*found.plan));
    case MeasureColumn::kSection:
      return OptionalCell(place.section ? &place.section->ref : nullptr);
    case MeasureColumn::kAction:
      return OptionalCell(place.action ? &place.action->ref : nullptr);
    case MeasureColumn::kRef:
      return TextCell(measure.ref.value);
    case MeasureColumn::kTitle:
      return TextCell(measure.title.value);
    case MeasureColumn::kKind:
      return WordCell(measure.kind);
    case MeasureColumn::kUnit:
      return OptionalCell(measure.unit ? &*measure.unit : nullptr);
    case MeasureColumn::kDirection:
      return WordCell(status.direction);
    case MeasureColumn::kOwnerNames:
      return ListCell(measure.owners);
    case MeasureColumn::kBaseline:
      return PointCell(measure.baseline, BaselineInWords(measure));
    case MeasureColumn::kBaselineOn:
      return DateCell(measure.baseline);
    case MeasureColumn::kTarget:
      return PointCell(measure.target, TargetInWords(measure, measure.target));
    case MeasureColumn::kTargetBy:
      return DateCell(measure.target);
    case MeasureColumn::kExpected:
      return WorkedOutCell(measure, status.expected);
    case MeasureColumn::kExpectedNow:
      return WorkedOutCell(measure, status.expected_now);
    case MeasureColumn::kLatest:
      return LatestCell(status);
    case MeasureColumn::kLatestOn:
      return LatestOnCell(status);
    case MeasureColumn::kReadings:
      return ReadingsCell(status);
    case MeasureColumn::kTravel:
      return WordCell(status.travel);
    case MeasureColumn::kWrongWay:
      return WrongWayCell(status);
    case MeasureColumn::kState:
      return status.state ? WordCell(status.state) : MissingCell("unrated");
    case MeasureColumn::kStated:
      return ColourCell(status.stated);
    case MeasureColumn::kStatedOn:
      return DayCell(status.stated_on);
    case MeasureColumn::kRating:
      return status.state ? RatingCell(status.rating, status.state) : MissingCell("not rated");
    case MeasureColumn::kComparison:
      return TextCell(std::string(WordFor(status.comparison)));
    case MeasureColumn::kReason:
      return ReasonCell(status);
  }
  return {};
}

}  // namespace wsoa
