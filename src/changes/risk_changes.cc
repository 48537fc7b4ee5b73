#include "changes/risk_changes.h"

#include <optional>
#include <string>

#include "changes/written_thing.h"

namespace wsoa {
namespace {

const Risk& RiskOf(const RiskStatus& status) { return *status.place.risk; }

// Whether a risk is open, closed or not yet opened.
struct Presence {
  bool known = false;
  bool open = false;
  friend bool operator==(const Presence&, const Presence&) = default;
};
Presence PresenceOf(const RiskStatus& status) {
  return {status.known, status.known && !status.closed};
}

void AddPresence(const FourRows<RiskStatus>& rows, ThingChanges& changes) {
  const auto by = rows.HowChanged(PresenceOf);
  if (!by) return;
  const Presence now = PresenceOf(rows.current);
  if (now.open) {
    const auto& opened = RiskOf(rows.current).opened;
    changes.Add(ChangeClass::kRiskOpened, *by, rows.reported.closed,
                opened ? Value((*opened)->first) : Value());
  } else if (now.known) {
    changes.Add(ChangeClass::kRiskClosed, *by, {}, rows.current.closed);
  } else {
    changes.Add(ChangeClass::kRemoved, *by, rows.reported.stated, {});
  }
}

std::optional<int> NumberOf(const LevelStatus& status) {
  return status.level ? std::optional(status.level->number) : std::nullopt;
}

Value LevelValueOf(const LevelStatus& status) {
  return status.level ? ValueOf(*status.level) : Value();
}

void AddLevel(const FourRows<RiskStatus>& rows, LevelStatus RiskStatus::*which, const char* fact,
              ThingChanges& changes) {
  const auto by = rows.HowChanged([&](const RiskStatus& row) { return NumberOf(row.*which); });
  if (!by) return;
  changes
      .Add(ChangeClass::kRiskRerated, *by, LevelValueOf(rows.reported.*which),
           LevelValueOf(rows.current.*which))
      .fact = fact;
}

// As of the two days: the score, or where that does not say it what it is made of.
void AddScore(const FourRows<RiskStatus>& rows, ThingChanges& changes) {
  const auto score = [](const RiskStatus& row) { return row.score(); };
  const auto by = rows.HowChanged(score);
  if (!by || !score(rows.reported) || !score(rows.current)) {
    AddLevel(rows, &RiskStatus::likelihood, "likelihood", changes);
    AddLevel(rows, &RiskStatus::severity, "severity", changes);
    return;
  }
  Change& change =
      changes.Add(ChangeClass::kRiskRerated, *by, score(rows.reported), score(rows.current));
  change.fact = "score";
  change.on = DateOf(rows.current.scored_on());
}

std::string AcceptedOf(const Risk& risk) {
  return risk.accepted ? WrittenThing<ValueType::kAcceptance>(*risk.accepted) : "";
}

// That an acceptance began or ran out; one that was written anew is a fact of the text.
void AddAcceptance(const FourRows<RiskStatus>& rows, ThingChanges& changes) {
  const auto by = rows.HowChanged([](const RiskStatus& row) { return row.acceptance; });
  if (!by || AcceptedOf(RiskOf(rows.reported)) != AcceptedOf(RiskOf(rows.current))) return;
  changes
      .Add(ChangeClass::kRiskRerated, *by, WordOf(rows.reported.acceptance),
           WordOf(rows.current.acceptance))
      .fact = "acceptance";
}

// The levels that a risk has from the beginning, where they still are what it has as of both days.
bool IsToldAsScore(const std::string& fact, const FourRows<RiskStatus>& rows) {
  const auto is_own = [&](LevelStatus RiskStatus::*which) {
    return !(rows.reported.*which).on && !(rows.current.*which).on &&
           NumberOf(rows.reported.*which) != NumberOf(rows.current.*which);
  };
  return (fact == "likelihood" && is_own(&RiskStatus::likelihood)) ||
         (fact == "severity" && is_own(&RiskStatus::severity));
}

}  // namespace

void AddRiskChanges(const PlanPair& plans, const FourRows<RiskStatus>& rows,
                    ThingChanges& changes) {
  AddPresence(rows, changes);
  // A risk that is not yet opened has no changes.
  if (!rows.reported.known && !rows.current.known) return;
  if (const auto by = rows.HowChanged([](const RiskStatus& row) { return row.stated; })) {
    Change& change =
        changes.Add(ChangeClass::kRiskRerated, *by, rows.reported.stated, rows.current.stated);
    change.fact = "stated";
    change.on = DateOf(rows.current.stated_on);
  }
  AddScore(rows, changes);
  const Risk& before = RiskOf(rows.reported);
  const Risk& after = RiskOf(rows.current);
  AddNotes(CompareNotes(before.updates, plans.from_day(), after.updates, plans.to_day()),
           changes.Has(ChangeClass::kRiskRerated), changes);
  AddAcceptance(rows, changes);
  if (plans.same_text()) return;
  const auto is_reported = [&](const std::string& fact) {
    if (IsToldAsScore(fact, rows)) return true;
    return (fact == "opened" || fact == "closed") &&
           changes.HasAny(ChangeClass::kRiskOpened, ChangeClass::kRiskClosed,
                          ChangeClass::kRemoved);
  };
  AddFactChanges(FactsOf(before), FactsOf(after), is_reported, changes);
}

}  // namespace wsoa
