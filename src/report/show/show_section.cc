// The page of a section: what a board asks of it first comes first.
#include <utility>
#include <vector>

#include "report/actions/action_order.h"
#include "report/actions/action_table.h"
#include "report/measures/measure_table.h"
#include "report/measures/outcome_table.h"
#include "report/points.h"
#include "report/risks/exception_table.h"
#include "report/show/show_pages.h"
#include "report/show/update_blocks.h"
#include "snapshot/people.h"
#include "status/exception.h"

namespace wsoa {
namespace {

void AddSectionFacts(const PlanStatus& status, const Section& section, const RollUp& roll_up,
                     Document& page) {
  FactBlock facts;
  facts.AddStanding(status, roll_up);
  facts.Add("Leader", section.leader ? OwnerInWords(*status.plan, section.leader->value) : "none");
  facts.MoveTo(page);
}

std::vector<FoundAction> ActionsOf(const RatedPlan& plan, const Section& section) {
  std::vector<FoundAction> actions;
  for (const ActionStatus& action : plan.status.actions) {
    if (action.place.section == &section) actions.push_back({&plan, &action});
  }
  return actions;
}

// That there are none is said too: a board is to hear it.
void AddExceptions(const std::vector<FoundAction>& actions, Document& page) {
  if (actions.empty()) return;
  std::vector<FoundAction> exceptions;
  for (const FoundAction& action : actions) {
    if (IsException(action.plan->status, *action.status)) exceptions.push_back(action);
  }
  page.blocks.emplace_back(Heading{2, "Exceptions"});
  if (exceptions.empty()) {
    page.blocks.emplace_back(
        Paragraph{"None: no action is at risk or off track, and none has an open issue.", {}});
    return;
  }
  SortWorstFirst(exceptions);
  page.blocks.emplace_back(ExceptionTable(exceptions, ExceptionReason::kShown));
}

void AddActions(const std::vector<FoundAction>& actions, Document& page) {
  if (actions.empty()) return;
  page.blocks.emplace_back(Heading{2, "Actions"});
  page.blocks.emplace_back(ActionTable(actions, DefaultActionColumns(), TableShape::kTree));
}

// Measures of the section's own and of its actions.
void AddMeasures(const PlanStatus& status, const Section& section, Document& page) {
  std::vector<const MeasureStatus*> measures;
  for (const MeasureStatus& measure : status.measures) {
    if (measure.place.section == &section) measures.push_back(&measure);
  }
  if (measures.empty()) return;
  page.blocks.emplace_back(Heading{2, "Measures"});
  page.blocks.emplace_back(MeasureTable(measures));
}

void AddOutcomes(const PlanStatus& status, const Section& section, Document& page) {
  Table table = OutcomeTable(status, &section);
  if (table.rows.empty()) return;
  page.blocks.emplace_back(Heading{2, "Delivery against outcome"});
  page.blocks.emplace_back(std::move(table));
}

}  // namespace

void AddSectionPage(const RatedPlan& plan, std::size_t index, Document& page) {
  const PlanStatus& status = plan.status;
  const Section& section = status.plan->sections[index];
  const std::vector<FoundAction> actions = ActionsOf(plan, section);
  AddSectionFacts(status, section, status.sections[index], page);
  AddPoints(2, "What was found", section.findings, page);
  AddExceptions(actions, page);
  AddMeasures(status, section, page);
  AddOutcomes(status, section, page);
  AddNarrative(section.updates, status.as_of, page);
  AddOpenRisks(plan, &section, page);
  AddActions(actions, page);
  AddPoints(2, "Outcomes", section.outcomes, page);
  AddDetail(section.detail, page);
}

}  // namespace wsoa
