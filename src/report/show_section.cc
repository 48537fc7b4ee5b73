// The page of a section.
#include "report/action_table.h"
#include "report/cells.h"
#include "report/measure_table.h"
#include "report/people.h"
#include "report/prose.h"
#include "report/show_pages.h"
#include "report/stated_words.h"
#include "report/status_report.h"
#include "report/update_blocks.h"

namespace wsoa {
namespace {

void AddStanding(const RatedPlan& plan, const Section& section, const RollUp& roll_up,
                 Document& page) {
  const Counts& counts = roll_up.counts;
  FactBlock facts;
  facts.Add("Rating", RatingInWords(plan.status, roll_up.state));
  facts.Add("Actions", BarCell(plan.status, counts).text);
  facts.Add("Complete", std::to_string(counts.Done()) + " of " + std::to_string(counts.Total()) +
                            ", " + ShareCell(counts.Done(), counts.Total()).text);
  facts.Add("Past due", std::to_string(roll_up.overdue));
  facts.Add("Due in 30 days", std::to_string(roll_up.due_within_30_days));
  facts.Add("Stated better", std::to_string(roll_up.optimistic));
  facts.Add("Leader",
            section.leader ? OwnerInWords(*plan.status.plan, section.leader->value) : "none");
  facts.MoveTo(page);
}

void AddActions(const RatedPlan& plan, const Section& section, Document& page) {
  std::vector<FoundAction> actions;
  for (const ActionStatus& action : plan.status.actions) {
    if (action.place.section == &section) actions.push_back({&plan, &action});
  }
  if (actions.empty()) return;
  page.blocks.emplace_back(Heading{2, "Actions"});
  page.blocks.emplace_back(ActionTable(actions, DefaultActionColumns(), TableShape::kTree));
}

// Measures of the section's own; those of its actions stand on the pages of these.
void AddMeasures(const RatedPlan& plan, const Section& section, Document& page) {
  std::vector<const MeasureStatus*> measures;
  for (const MeasureStatus& measure : plan.status.measures) {
    const PlacedMeasure& place = measure.place;
    if (place.section == &section && !place.action) measures.push_back(&measure);
  }
  if (measures.empty()) return;
  page.blocks.emplace_back(Heading{2, "Measures"});
  page.blocks.emplace_back(MeasureTable(measures));
}

void AddRisks(const RatedPlan& plan, const Section& section, Document& page) {
  FactBlock facts;
  for (const RiskStatus& risk : plan.status.risks) {
    if (risk.place.section != &section || !risk.known || risk.closed) continue;
    Cell cell = ColourCell(risk.stated);
    cell.text += ": " + risk.place.risk->title.value;
    facts.Add(risk.place.risk->ref.value, std::move(cell));
  }
  Document block;
  facts.MoveTo(block);
  if (block.blocks.empty()) return;
  page.blocks.emplace_back(Heading{2, "Open risks"});
  page.blocks.push_back(std::move(block.blocks.front()));
}

}  // namespace

void AddSectionPage(const RatedPlan& plan, std::size_t index, Document& page) {
  const Section& section = plan.status.plan->sections[index];
  AddStanding(plan, section, plan.status.sections[index], page);
  AddPoints(2, "What was found", section.findings, page);
  AddUpdates(section.updates, plan.status.as_of, page);
  AddActions(plan, section, page);
  AddPoints(2, "Outcomes", section.outcomes, page);
  AddMeasures(plan, section, page);
  AddRisks(plan, section, page);
  AddDetail(section.detail, page);
}

}  // namespace wsoa
