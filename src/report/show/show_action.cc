// The page of an action.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "report/actions/action_table.h"
#include "report/due_words.h"
#include "report/measures/measure_table.h"
#include "report/points.h"
#include "report/show/show_pages.h"
#include "report/show/update_blocks.h"

namespace wsoa {
namespace {

void AddRevisions(const PlanStatus& plan, const Action& action, Document& page) {
  Table table = RevisionTable(plan, action);
  if (table.rows.empty()) return;
  page.blocks.emplace_back(Heading{2, "How the due date moved"});
  page.blocks.emplace_back(std::move(table));
  if (plan.scheme.revised == RevisedPolicy::kOriginal) {
    page.blocks.emplace_back(
        Paragraph{"This plan rates by the original due dates, whatever was agreed later.", {}});
  }
}

void AddDependencies(const RatedPlan& plan, const Action& action, Document& page) {
  if (action.depends.empty()) return;
  std::vector<FoundAction> found;
  std::string unknown;
  for (const Text& ref : action.depends) {
    const auto& actions = plan.status.actions;
    const auto there = std::find_if(actions.begin(), actions.end(), [&](const ActionStatus& each) {
      return each.place.action->ref.value == ref.value;
    });
    if (there != actions.end()) {
      found.push_back({&plan, &*there});
    } else {
      unknown += (unknown.empty() ? "" : ", ") + ref.value;
    }
  }
  page.blocks.emplace_back(Heading{2, "Cannot finish before"});
  if (!found.empty()) {
    page.blocks.emplace_back(ActionTable(found, DefaultActionColumns(), TableShape::kMixed));
  }
  if (!unknown.empty()) {
    page.blocks.emplace_back(Paragraph{"Not in this plan: " + unknown, Tone::kAmber});
  }
}

void AddParts(const RatedPlan& plan, const ActionStatus& status, Document& page) {
  if (status.leaf) return;
  const auto& actions = plan.status.actions;
  const auto own = static_cast<std::size_t>(&status - actions.data());
  std::vector<FoundAction> parts;
  for (std::size_t i = own + 1; i < static_cast<std::size_t>(status.place.end); ++i) {
    parts.push_back({&plan, &actions[i]});
  }
  page.blocks.emplace_back(Heading{2, "Parts"});
  page.blocks.emplace_back(ActionTable(parts, DefaultActionColumns(), TableShape::kTree));
}

// The measures of the action, and those elsewhere that serve it.
std::vector<const MeasureStatus*> MeasuresOf(const PlanStatus& plan, const Action& action) {
  std::vector<const MeasureStatus*> measures;
  for (const MeasureStatus& each : plan.measures) {
    const Texts& serves = each.place.measure->serves;
    const bool serves_it = std::any_of(serves.begin(), serves.end(), [&](const Text& ref) {
      return ref.value == action.ref.value;
    });
    if (each.place.action == &action || serves_it) measures.push_back(&each);
  }
  return measures;
}

}  // namespace

void AddActionPage(const RatedPlan& plan, const ActionStatus& status, Document& page) {
  const Action& action = *status.place.action;
  AddActionFacts(plan.status, status, page);
  AddRevisions(plan.status, action, page);
  AddDependencies(plan, action, page);
  AddUpdates(action.updates, plan.status, page);
  AddParts(plan, status, page);
  AddPoints(2, "Outcomes", action.outcomes, page);
  const auto measures = MeasuresOf(plan.status, action);
  if (!measures.empty()) {
    page.blocks.emplace_back(Heading{2, "Measures"});
    page.blocks.emplace_back(MeasureTable(measures));
  }
  AddPoints(2, "What was found", action.findings, page);
  AddDetail(action.detail, page);
}

}  // namespace wsoa
