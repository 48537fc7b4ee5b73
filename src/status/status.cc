#include "status/status.h"

#include <array>

#include "status/measure.h"
#include "status/outcome.h"
#include "status/rate_actions.h"
#include "status/risk.h"
#include "status/roll_up.h"

namespace wsoa {
namespace {

constexpr std::chrono::days kSoon{30};

// Counts and flags of leaves, added up.
void AddLeaf(const ActionStatus& leaf, Day day, RollUp& total) {
  ++total.counts[leaf.state];
  if (leaf.comparison == Comparison::kOptimistic) ++total.optimistic;
  if (leaf.overdue) ++total.overdue;
  if (leaf.open && leaf.due && *leaf.due >= day && *leaf.due <= day + kSoon) {
    ++total.due_within_30_days;
  }
}

void AddSection(const RollUp& section, RollUp& whole) {
  whole.counts += section.counts;
  whole.optimistic += section.optimistic;
  whole.overdue += section.overdue;
  whole.due_within_30_days += section.due_within_30_days;
}

void SetState(const Tally& tally, const Scheme& scheme, RollUp& total) {
  const auto result = tally.Result();
  if (!result) return;
  total.state = result->state;
  if (IsRated(result->state)) total.rating = scheme.ColourOf(result->state);
}

// The sections of a plan and the whole, from its rated actions, which stand in the same order.
void RollUpSections(PlanStatus& status) {
  Tally of_sections;
  auto action = status.actions.begin();
  for (const Section& section : status.plan->sections) {
    Tally tally;
    RollUp& total = status.sections.emplace_back();
    for (; action != status.actions.end() && action->place.section == &section; ++action) {
      if (action->place.parent == PlacedAction::kNone) {
        tally.Add(action->state, *action->place.action->ref);
      }
      if (action->leaf) AddLeaf(*action, status.as_of, total);
    }
    SetState(tally, status.scheme, total);
    if (total.state) of_sections.Add(*total.state, *section.ref);
    AddSection(total, status.whole);
  }
  SetState(of_sections, status.scheme, status.whole);
}

}  // namespace

std::string_view WordFor(CompletedPrecision precision) {
  constexpr std::array<std::string_view, 3> kWords = {"day", "month", "reported"};
  return kWords[static_cast<std::size_t>(precision)];
}

bool DoneNotMoved(const ActionStatus& action) {
  return IsDone(action.state) && action.outcome_state && *action.outcome_state >= State::kAtRisk;
}

PlanStatus Rate(const PlanIndex& plan, Day as_of) {
  PlanStatus status;
  status.plan = &plan.plan();
  status.as_of = as_of;
  status.scheme = ResolveScheme(status.plan->scheme);
  status.actions = RateActions(plan, status.scheme, as_of);
  for (const PlacedMeasure& place : plan.measures()) {
    status.measures.push_back(RateMeasure(place, status.scheme, as_of));
  }
  SetOutcomes(plan, status.measures, status.scheme, status.actions);
  for (const PlacedRisk& place : plan.risks()) {
    status.risks.push_back(RateRisk(place, status.scheme, as_of));
  }
  RollUpSections(status);
  return status;
}

}  // namespace wsoa
