#include "report/status/owners_report.h"

#include <algorithm>
#include <string>
#include <vector>

#include "report/columns.h"
#include "report/provenance.h"
#include "snapshot/owner_columns.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

// Who an owner is, is only said of plans that keep a register, and what part they have only where
// anybody has another than owning.
Table OwnersTable(const RatedPlan& plan, const std::vector<OwnerRole>& roles) {
  const std::vector<FoundOwner> owners = OwnersOf(plan, roles);
  const bool has_parts = std::any_of(owners.begin(), owners.end(), [](const FoundOwner& found) {
    return found.load.role != OwnerRole::kOwner;
  });
  std::vector<OwnerColumn> columns = TableColumns(OwnerColumns());
  std::erase_if(columns, [&](const OwnerColumn& column) {
    return (column.name == "who" && !plan.status.plan->people) ||
           (column.name == "part" && !has_parts);
  });
  return TableOf("owners", columns, owners);
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

Document OwnersReport(const Snapshot& snapshot, const std::vector<OwnerRole>& roles) {
  Document document;
  for (const RatedPlan& plan : snapshot.plans) {
    document.blocks.emplace_back(PlanHeading(plan));
    document.blocks.emplace_back(OwnersTable(plan, roles));
    document.blocks.emplace_back(Paragraph{WhatCounts(plan.status), Tone::kPlain});
    document.blocks.emplace_back(AsOfLine(snapshot, plan));
  }
  return document;
}

}  // namespace wsoa
