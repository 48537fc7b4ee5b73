#include "report/actions/action_order.h"

#include "report/sort_value.h"

namespace wsoa {
namespace {

using Kind = ActionColumn::Kind;

SortValue ByLateness(const std::optional<int>& days) {
  if (!days) return std::nullopt;
  return -static_cast<double>(*days);
}

SortValue ByField(const ActionStatus& status, const std::string& name) {
  for (const FieldValue& field : status.place.action->fields) {
    if (*field.name != name) continue;
    if (const auto* date = std::get_if<Date>(&field.value)) return ByDay(date->last);
    if (const auto* number = std::get_if<Number>(&field.value)) return number->value;
    return ByText(field.text);
  }
  return std::nullopt;
}

SortValue ValueOf(const ActionColumn& column, const FoundAction& found) {
  const ActionStatus& status = *found.status;
  const Scheme& scheme = found.plan->status.scheme;
  switch (column.kind) {
    case Kind::kPlan:
      return ByText(PlanStem(*found.plan));
    case Kind::kSection:
      return ByText(*status.place.section->ref);
    case Kind::kRef:
      return ByText(*found.action().ref);
    case Kind::kTitle:
      return ByText(*found.action().title);
    case Kind::kOwnerNames:
      return ByFirst(*status.place.owners);
    case Kind::kSupport:
      return ByFirst(found.action().support);
    case Kind::kSource:
      return ByText(status.place.source ? std::string_view(status.place.source->value) : "");
    case Kind::kStart:
      return ByDay(status.start ? std::optional(status.start->last) : std::nullopt);
    case Kind::kStarted:
      return ByDay(status.started);
    case Kind::kDue:
      return ByDay(status.due);
    case Kind::kOriginalDue:
      return ByDay(status.original_due);
    case Kind::kCondition:
      return ByText(found.action().condition ? std::string_view(**found.action().condition) : "");
    case Kind::kForecast:
      return ByDay(status.forecast);
    case Kind::kCompleted:
      return ByDay(status.completed);
    case Kind::kState:
    case Kind::kRating:
      return ByState(status.state);
    case Kind::kStated:
      return ByColour(status.stated, scheme);
    case Kind::kStatedOn:
      return ByDay(status.stated_on);
    case Kind::kEffective:
      return ByColour(status.effective, scheme);
    case Kind::kComparison:
      return ByText(WordFor(status.comparison));
    case Kind::kLate:
      return ByLateness(status.days_late);
    case Kind::kOutcome:
      return ByOptionalState(status.outcome_state);
    case Kind::kOutcomeStated:
      return ByColour(status.outcome_stated, scheme);
    case Kind::kReason:
      return ByText(status.reason);
    case Kind::kField:
      return ByField(status, column.field);
  }
  return std::nullopt;
}

}  // namespace

void SortActions(std::vector<FoundAction>& actions, const std::vector<ActionColumn>& columns) {
  SortBy(columns, ValueOf, actions);
}

void SortWorstFirst(std::vector<FoundAction>& actions) {
  SortByValues(
      [](const FoundAction& found) -> std::vector<SortValue> {
        const ActionStatus& status = *found.status;
        const auto& colour = status.effective ? status.effective : status.stated;
        return {ByColour(colour, found.plan->status.scheme), ByState(status.state)};
      },
      actions);
}

}  // namespace wsoa
