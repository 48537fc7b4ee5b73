#include "changes/dated_values.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "status/field_values.h"

namespace wsoa {
namespace {

std::optional<double> PercentDone(const ActionStatus& status) {
  return status.percent ? std::optional((**status.percent->percent).value) : std::nullopt;
}

bool AddPercent(const FourRows<ActionStatus>& rows, ThingChanges& changes) {
  const auto by = rows.HowChanged(PercentDone);
  if (!by) return false;
  const auto value = [](const ActionStatus& status) {
    const auto percent = PercentDone(status);
    return percent ? Value(Number{*percent, ""}) : Value();
  };
  changes.Add(ChangeClass::kReworded, *by, value(rows.reported), value(rows.current)).fact =
      "percent";
  return true;
}

// The fields that either action has on its day: those of the later one first.
std::vector<std::string> FieldNames(const std::vector<const FieldValue*>& before,
                                    const std::vector<const FieldValue*>& after) {
  std::vector<std::string> names;
  for (const auto* fields : {&after, &before}) {
    for (const FieldValue* field : *fields) {
      if (std::find(names.begin(), names.end(), *field->name) == names.end()) {
        names.push_back(*field->name);
      }
    }
  }
  return names;
}

bool AddFields(const PlanPair& plans, const FourRows<ActionStatus>& rows, ThingChanges& changes) {
  const Action& before = *rows.reported.place.action;
  const Action& after = *rows.current.place.action;
  const auto value = [](const Action& action, std::string_view name, Day day) {
    const FieldValue* field = FieldOn(action, name, day);
    return field ? Value(field->text) : Value();
  };
  bool any = false;
  for (const std::string& name :
       FieldNames(FieldsOn(before, plans.from_day()), FieldsOn(after, plans.to_day()))) {
    Value from = value(before, name, plans.from_day());
    Value to = value(after, name, plans.to_day());
    if (from == to) continue;
    const bool by_time = value(before, name, plans.to_day()) == to;
    changes
        .Add(ChangeClass::kReworded, by_time ? ChangeBy::kTime : ChangeBy::kEdit, std::move(from),
             std::move(to))
        .fact = "fields." + name;
    any = true;
  }
  return any;
}

}  // namespace

bool AddDatedValues(const PlanPair& plans, const FourRows<ActionStatus>& rows,
                    ThingChanges& changes) {
  const bool percent = AddPercent(rows, changes);
  const bool fields = AddFields(plans, rows, changes);
  return percent || fields;
}

}  // namespace wsoa
