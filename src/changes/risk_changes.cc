#include "changes/risk_changes.h"

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
  const Risk& before = RiskOf(rows.reported);
  const Risk& after = RiskOf(rows.current);
  AddNotes(CompareNotes(NotesKnown(before.updates, plans.from_day()),
                        NotesKnown(before.updates, plans.to_day()),
                        NotesKnown(after.updates, plans.to_day())),
           changes.Has(ChangeClass::kRiskRerated), changes);
  if (plans.same_text()) return;
  const auto is_reported = [&](const std::string& fact) {
    return (fact == "opened" || fact == "closed") &&
           changes.HasAny(ChangeClass::kRiskOpened, ChangeClass::kRiskClosed,
                          ChangeClass::kRemoved);
  };
  AddFactChanges(FactsOf(before), FactsOf(after), is_reported, changes);
}

}  // namespace wsoa
