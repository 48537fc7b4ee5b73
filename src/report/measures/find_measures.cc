// Finding: the second part of report/measures/measure_query.h.
#include "plan/words.h"
#include "report/actions/action_query.h"
#include "report/measures/measure_query.h"
#include "report/sort_value.h"

namespace wsoa {
namespace {

SortValue ByNumber(const std::optional<double>& number) {
  if (!number) return std::nullopt;
  return *number;
}

SortValue ByPoint(const std::optional<Point>& point) {
  if (!point || !point->value) return std::nullopt;
  return (*point->value)->value;
}

SortValue ByDateOf(const std::optional<Point>& point) {
  return point && point->date ? ByDay((*point->date)->last) : std::nullopt;
}

// Worsening first.
SortValue ByTravel(const std::optional<Travel>& travel) {
  if (!travel) return std::nullopt;
  return -static_cast<double>(*travel);
}

SortValue ByKind(const Measure& measure) {
  if (!measure.kind) return std::nullopt;
  return static_cast<double>(**measure.kind);
}

template <typename Choice>
SortValue ByWord(const std::optional<Choice>& choice) {
  return choice ? ByText(WordFor(*choice)) : std::nullopt;
}

SortValue ByOptionalText(const std::optional<Text>& text) {
  return text ? ByText(**text) : std::nullopt;
}

SortValue ValueOf(MeasureColumn column, const FoundMeasure& found) {
  const MeasureStatus& status = *found.status;
  const Measure& measure = found.measure();
  const PlacedMeasure& place = status.place;
  switch (column) {
    case MeasureColumn::kPlan:
      return ByText(PlanStem(*found.plan));
    case MeasureColumn::kSection:
      return place.section ? ByText(*place.section->ref) : std::nullopt;
    case MeasureColumn::kAction:
      return place.action ? ByText(*place.action->ref) : std::nullopt;
    case MeasureColumn::kRef:
      return ByText(*measure.ref);
    case MeasureColumn::kTitle:
      return ByText(*measure.title);
    case MeasureColumn::kKind:
      return ByKind(measure);
    case MeasureColumn::kUnit:
      return ByOptionalText(measure.unit);
    case MeasureColumn::kDirection:
      return ByWord(status.direction);
    case MeasureColumn::kOwnerNames:
      return ByFirst(measure.owners);
    case MeasureColumn::kBaseline:
      return ByPoint(measure.baseline);
    case MeasureColumn::kBaselineOn:
      return ByDateOf(measure.baseline);
    case MeasureColumn::kTarget:
      return ByPoint(measure.target);
    case MeasureColumn::kTargetBy:
      return ByDateOf(measure.target);
    case MeasureColumn::kExpected:
      return ByNumber(status.expected);
    case MeasureColumn::kExpectedNow:
      return ByNumber(status.expected_now);
    case MeasureColumn::kLatest:
    case MeasureColumn::kReadings:
      return ByNumber(status.value);
    case MeasureColumn::kLatestOn:
      return ByDay(status.value_on);
    case MeasureColumn::kTravel:
      return ByTravel(status.travel);
    case MeasureColumn::kWrongWay:
      return status.wrong_way ? SortValue(0.0) : std::nullopt;
    case MeasureColumn::kState:
    case MeasureColumn::kRating:
      return ByOptionalState(status.state);
    case MeasureColumn::kStated:
      return ByColour(status.stated, found.plan->status.scheme);
    case MeasureColumn::kStatedOn:
      return ByDay(status.stated_on);
    case MeasureColumn::kComparison:
      return ByText(WordFor(status.comparison));
    case MeasureColumn::kReason:
      return ByText(status.reason);
  }
  return std::nullopt;
}

}  // namespace

std::vector<FoundMeasure> FindMeasures(const Snapshot& snapshot, const MeasureQuery& query) {
  std::vector<FoundMeasure> found;
  for (const RatedPlan& plan : snapshot.plans) {
    for (const MeasureStatus& status : plan.status.measures) {
      if (Matches(query, status, snapshot.as_of)) found.push_back({&plan, &status});
    }
  }
  if (!query.sort.empty()) SortBy(query.sort, ValueOf, found);
  if (query.limit && static_cast<std::size_t>(*query.limit) < found.size()) {
    found.resize(static_cast<std::size_t>(*query.limit));
  }
  return found;
}

}  // namespace wsoa
