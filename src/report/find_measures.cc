// Finding: the second part of report/measure_query.h.
#include "plan/words.h"
#include "report/action_query.h"
#include "report/measure_query.h"
#include "report/sort_value.h"

namespace wsoa {
namespace {

using Column = MeasureColumn;

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

SortValue ValueOf(Column column, const FoundMeasure& found) {
  const MeasureStatus& status = *found.status;
  const Measure& measure = found.measure();
  const PlacedMeasure& place = status.place;
  switch (column) {
    case Column::kPlan:
      return ByText(PlanStem(*found.plan));
    case Column::kSection:
      return place.section ? ByText(*place.section->ref) : std::nullopt;
    case Column::kAction:
      return place.action ? ByText(*place.action->ref) : std::nullopt;
    case Column::kRef:
      return ByText(*measure.ref);
    case Column::kTitle:
      return ByText(*measure.title);
    case Column::kKind:
      return ByKind(measure);
    case Column::kUnit:
      return ByOptionalText(measure.unit);
    case Column::kDirection:
      return ByWord(status.direction);
    case Column::kOwnerNames:
      return ByFirst(measure.owners);
    case Column::kBaseline:
      return ByPoint(measure.baseline);
    case Column::kBaselineOn:
      return ByDateOf(measure.baseline);
    case Column::kTarget:
      return ByPoint(measure.target);
    case Column::kTargetBy:
      return ByDateOf(measure.target);
    case Column::kExpected:
      return ByNumber(status.expected);
    case Column::kExpectedNow:
      return ByNumber(status.expected_now);
    case Column::kLatest:
    case Column::kReadings:
      return ByNumber(status.value);
    case Column::kLatestOn:
      return ByDay(status.value_on);
    case Column::kTravel:
      return ByTravel(status.travel);
    case Column::kWrongWay:
      return status.wrong_way ? SortValue(0.0) : std::nullopt;
    case Column::kState:
    case Column::kRating:
      return ByOptionalState(status.state);
    case Column::kStated:
      return ByColour(status.stated, found.plan->status.scheme);
    case Column::kStatedOn:
      return ByDay(status.stated_on);
    case Column::kComparison:
      return ByText(WordFor(status.comparison));
    case Column::kReason:
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
