#include "report/status/owners_report.h"

#include <string>
#include <vector>

#include "report/cells.h"
#include "report/columns.h"
#include "report/people.h"
#include "report/provenance.h"
#include "status/owner_load.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

Cell OwnerCell(const OwnerLoad& load) {
  return load.owner.empty() ? MissingCell("(no owner)") : TextCell(load.owner);
}

// Who the owner is; that the plan's register does not know the owner is said in amber.
Cell WhoCell(const OwnerLoad& load, const Plan& plan) {
  if (load.person) return TextCell(PersonInWords(*load.person));
  if (load.owner.empty() || !plan.people) return TextCell("");
  Cell cell = TextCell("not in people");
  cell.tone = Tone::kAmber;
  return cell;
}

Tone ToneOf(State state, const PlanStatus& status) { return ToneOf(status.scheme.ColourOf(state)); }

std::vector<Column> OwnerColumns(bool with_people) {
  std::vector<Column> columns = {TextColumn("owner", "Owner", Role::kNames)};
  if (with_people) columns.push_back(TextColumn("who", "Who", Role::kTitle));
  columns.push_back(NumberColumn("overdue", "Past due"));
  columns.push_back(NumberColumn("due_within_30_days", "Due in 30 days", "Due 30d"));
  columns.push_back(NumberColumn("at_risk", "At risk"));
  columns.push_back(NumberColumn("off_track", "Off track"));
  columns.push_back(NumberColumn("open", "Open"));
  columns.push_back(NumberColumn("complete", "Complete", "Done"));
  return columns;
}

Row LoadRow(const OwnerLoad& load, const PlanStatus& status) {
  Row row;
  row.cells.push_back(OwnerCell(load));
  if (status.plan->people) row.cells.push_back(WhoCell(load, *status.plan));
  row.cells.push_back(CountCell(load.overdue));
  row.cells.push_back(CountCell(load.due_within_30_days));
  row.cells.push_back(CountCell(load.at_risk, ToneOf(State::kAtRisk, status)));
  row.cells.push_back(CountCell(load.off_track, ToneOf(State::kOffTrack, status)));
  row.cells.push_back(CountCell(load.open));
  row.cells.push_back(CountCell(load.complete));
  return row;
}

// "77 actions without their headings; 14 have several owners and count for each of them".
std::string WhatCounts(const PlanStatus& status) {
  int counted = 0;
  int shared = 0;
  for (const ActionStatus& action : status.actions) {
    if (!action.leaf || action.state == State::kWithdrawn) continue;
    ++counted;
    shared += action.place.owners->size() > 1;
  }
  std::string text = CountOf(counted, "action") + ", headings left out";
  if (shared > 0) {
    text += "; " + std::to_string(shared) +
            (shared == 1 ? " has several owners and counts" : " have several owners and count") +
            " for each of them";
  }
  return text + ".";
}

}  // namespace

Document OwnersReport(const Snapshot& snapshot) {
  Document document;
  for (const RatedPlan& plan : snapshot.plans) {
    Table table{"owners", OwnerColumns(plan.status.plan->people.has_value()), {}};
    for (const OwnerLoad& load : OwnerLoads(plan.status)) {
      table.rows.push_back(LoadRow(load, plan.status));
    }
    document.blocks.emplace_back(PlanHeading(plan));
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Paragraph{WhatCounts(plan.status), Tone::kPlain});
    document.blocks.emplace_back(AsOfLine(snapshot, plan));
  }
  return document;
}

}  // namespace wsoa
