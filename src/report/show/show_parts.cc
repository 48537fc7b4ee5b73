// What several pages of `wsoa show` share: the second part of report/show/show_pages.h.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "report/cells.h"
#include "report/risks/risk_table.h"
#include "report/show/show_pages.h"
#include "report/stated_words.h"
#include "snapshot/section_columns.h"

namespace wsoa {

void FactBlock::AddStanding(const PlanStatus& status, const RollUp& roll_up) {
  const Counts& counts = roll_up.counts;
  const Counts& effective = roll_up.effective_counts;
  Cell rating = RatingInWords(status, roll_up.effective_state);
  if (effective.Rated() > 0 && effective.Rated() < effective.Total()) {
    rating.text += "; " + std::to_string(effective.Rated()) + " of " +
                   std::to_string(effective.Total()) + " rated";
  }
  Add("Rating", std::move(rating));
  if (roll_up.state != roll_up.effective_state) {
    Add("By the dates", RatingInWords(status, roll_up.state));
  }
  Add("Actions", CellOf(BarOf(status, effective)).text);
  Add("Complete", std::to_string(counts.Done()) + " of " + std::to_string(counts.Total()) + ", " +
                      ShareCell(counts.Done(), counts.Total()).text);
  Add("Past due", std::to_string(roll_up.overdue));
  Add("Due in 30 days", std::to_string(roll_up.due_within_30_days));
  Add("Stated better", std::to_string(roll_up.optimistic));
  Add("Stated worse", std::to_string(roll_up.pessimistic));
  if (roll_up.silent > 0) Add("Never reported on", std::to_string(roll_up.silent));
}

std::string InternalMark(const std::optional<Located<bool>>& internal) {
  return internal ? " (internal)" : "";
}

std::string FieldMark(const Plan& plan, const std::string& name) {
  const auto& specs = plan.fields;
  const auto spec = std::find_if(specs.begin(), specs.end(),
                                 [&](const FieldSpec& each) { return *each.name == name; });
  return spec == specs.end() ? "" : InternalMark(spec->internal);
}

std::string ActionsInWords(const PlanStatus& plan, const Texts& refs) {
  std::string words;
  for (const Text& ref : refs) {
    const auto action =
        std::find_if(plan.actions.begin(), plan.actions.end(),
                     [&](const ActionStatus& each) { return *each.place.action->ref == *ref; });
    const bool is_there = action != plan.actions.end();
    words += (words.empty() ? "" : "; ") + (is_there ? RefAndTitle(*action->place.action) : *ref);
  }
  return words;
}

void AddOpenRisks(const RatedPlan& plan, const Section* section, Document& page) {
  std::vector<FoundRisk> risks;
  for (const RiskStatus& risk : plan.status.risks) {
    const bool wanted = !section || risk.place.section == section;
    if (wanted && risk.known && !risk.closed) risks.push_back({&plan, &risk});
  }
  if (risks.empty()) return;
  SortRisks(risks);
  page.blocks.emplace_back(Heading{2, "Open risks"});
  page.blocks.emplace_back(RiskTable(risks, {.with_section = section == nullptr}));
}

}  // namespace wsoa
