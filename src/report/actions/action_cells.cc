#include "report/actions/action_cells.h"

#include <algorithm>
#include <variant>

#include "plan/words.h"
#include "report/cells.h"
#include "report/columns.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Fit = Column::Fit;
using Kind = ActionColumn::Kind;

Cell LateCell(const std::optional<int>& days) { return days ? CountCell(*days) : MissingCell(); }

// "red", "red, stated amber", "stated amber"; for machines the computed one alone, as what is
// stated has a column of its own.
Cell OutcomeCell(const ActionStatus& status) {
  Cell cell = status.outcome_rating ? ColourCell(status.outcome_rating) : MissingCell();
  if (!status.outcome_stated) return cell;
  cell.data = status.outcome_rating ? cell.text : "";
  const std::string stated = "stated " + std::string(WordFor(*status.outcome_stated));
  cell.text = status.outcome_rating ? cell.text + ", " + stated : stated;
  return cell;
}

// "Sep 2021": only as precise as it was planned; for machines its last day.
Cell StartCell(const std::optional<Date>& start) {
  if (!start) return MissingCell();
  Cell cell = DayCell(start->last);
  cell.text = ShowDate(*start);
  return cell;
}

Cell NamedFieldCell(const Action& action, const std::string& name) {
  const auto field = std::find_if(action.fields.begin(), action.fields.end(),
                                  [&](const FieldValue& each) { return *each.name == name; });
  return field == action.fields.end() ? MissingCell() : FieldCell(*field);
}

// A heading may leave owners to its parts.
Cell OwnersCell(const ActionStatus& status) {
  const Texts& owners = *status.place.owners;
  return owners.empty() && !status.leaf ? MissingCell() : ListCell(owners);
}

std::string_view WordForMissingDue(const Action& action) {
  if (action.due.IsUnreadable()) return "not read";
  if (!action.due) return action.IsLeaf() ? "none" : "–";
  switch (action.due->kind()) {
    case DueKind::kOngoing:
      return "ongoing";
    case DueKind::kTbd:
      return "to be dated";
    case DueKind::kWaiting:
      return "waiting";
    case DueKind::kOnce:
    case DueKind::kSeries:
      break;
  }
  return "–";
}

}  // namespace

Column HeadingOf(const ActionColumn& column) {
  switch (column.kind) {
    case Kind::kPlan:
      return TextColumn("plan", "Plan");
    case Kind::kSection:
      return TextColumn("section", "Section");
    case Kind::kRef:
      return TextColumn("ref", "Ref");
    case Kind::kTitle:
      return TextColumn("title", "Action", Fit::kCut);
    case Kind::kOwnerNames:
      return TextColumn("owners", "Owners", Fit::kFold);
    case Kind::kSupport:
      return TextColumn("support", "Support", Fit::kFold);
    case Kind::kSource:
      return TextColumn("source", "Source");
    case Kind::kStart:
      return TextColumn("start", "Start");
    case Kind::kStarted:
      return TextColumn("started", "Started");
    case Kind::kDue:
      return TextColumn("due", "Due");
    case Kind::kOriginalDue:
      return TextColumn("original_due", "First due");
    case Kind::kCondition:
      return TextColumn("condition", "Condition", Fit::kBelow);
    case Kind::kForecast:
      return TextColumn("forecast", "Forecast");
    case Kind::kCompleted:
      return TextColumn("completed", "Completed");
    case Kind::kState:
      return TextColumn("state", "State");
    case Kind::kRating:
      return TextColumn("rating", "Computed");
    case Kind::kStated:
      return TextColumn("stated", "Stated");
    case Kind::kStatedOn:
      return TextColumn("stated_on", "Stated on");
    case Kind::kEffective:
      return TextColumn("effective", "Effective");
    case Kind::kComparison:
      return TextColumn("comparison", "Comparison");
    case Kind::kLate:
      return NumberColumn("days_late", "Days late");
    case Kind::kOutcome:
      return TextColumn("outcome", "Outcome", Fit::kFold);
    case Kind::kOutcomeStated:
      return TextColumn("outcome_stated", "Outcome stated");
    case Kind::kReason:
      return TextColumn("reason", "Reason", Fit::kBelow);
    case Kind::kField:
      return TextColumn(WordFor(column), column.field, Fit::kFold);
  }
  return {};
}

Cell CellOf(const ActionColumn& column, const FoundAction& found) {
  const ActionStatus& status = *found.status;
  const PlacedAction& place = status.place;
  switch (column.kind) {
    case Kind::kPlan:
      return TextCell(PlanStem(*found.plan));
    case Kind::kSection:
      return TextCell(place.section->ref.value);
    case Kind::kRef:
      return TextCell(place.action->ref.value);
    case Kind::kTitle:
      return TextCell(place.action->title.value);
    case Kind::kOwnerNames:
      return OwnersCell(status);
    case Kind::kSupport:
      return ListCell(place.action->support);
    case Kind::kSource:
      return place.source ? TextCell(place.source->value) : MissingCell("none");
    case Kind::kStart:
      return StartCell(status.start);
    case Kind::kStarted:
      return DayCell(status.started);
    case Kind::kDue:
      return DueCell(status);
    case Kind::kOriginalDue:
      return DayCell(status.original_due);
    case Kind::kCondition:
      return TextCell(place.action->condition ? place.action->condition->value : "");
    case Kind::kForecast:
      return DayCell(status.forecast);
    case Kind::kCompleted:
      return CompletedCell(status);
    case Kind::kState:
      return TextCell(std::string(WordFor(status.state)));
    case Kind::kRating:
      return RatingCell(status.rating, status.state);
    case Kind::kStated:
      return ColourCell(status.stated);
    case Kind::kStatedOn:
      return DayCell(status.stated_on);
    case Kind::kEffective:
      return RatingCell(status.effective, status.state);
    case Kind::kComparison:
      return TextCell(std::string(WordFor(status.comparison)));
    case Kind::kLate:
      return LateCell(status.days_late);
    case Kind::kOutcome:
      return OutcomeCell(status);
    case Kind::kOutcomeStated:
      return status.outcome_stated ? ColourCell(status.outcome_stated) : MissingCell();
    case Kind::kReason:
      return TextCell(status.reason);
    case Kind::kField:
      return NamedFieldCell(*place.action, column.field);
  }
  return {};
}

Cell DueCell(const ActionStatus& status) {
  if (status.due) return DayCell(status.due);
  return MissingCell(std::string(WordForMissingDue(*status.place.action)));
}

Cell FieldCell(const FieldValue& field) {
  Cell cell = TextCell(field.text);
  if (const auto* number = std::get_if<Number>(&field.value)) cell.number = number->value;
  if (const auto* date = std::get_if<Date>(&field.value)) {
    cell.text = ShowDate(*date);
    cell.data = field.text;
  }
  return cell;
}

Cell CompletedCell(const ActionStatus& status) {
  if (!status.completed) return MissingCell();
  Cell cell = DayCell(status.completed);
  const auto precision = status.completed_precision;
  if (precision == CompletedPrecision::kMonth)
    cell.text = cell.text.substr(cell.text.find(' ') + 1);
  if (precision == CompletedPrecision::kReported) cell.text = "by " + cell.text;
  return cell;
}

}  // namespace wsoa
