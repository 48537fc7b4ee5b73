#include "status/status.h"

#include <array>
#include <cstddef>
#include <string_view>

#include "status/effective.h"
#include "status/measure.h"
#include "status/outcome.h"
#include "status/rate_actions.h"
#include "status/risk.h"
#include "status/roll_up.h"
#include "status/silence.h"

namespace wsoa {
namespace {

constexpr std::chrono::days kSoon{30};

void AddAction(const ActionStatus& action, Day day, RollUp& total) {
  total.optimistic += action.comparison == Comparison::kOptimistic;
  total.pessimistic += action.comparison == Comparison::kPessimistic;
  if (!action.leaf) return;
  ++total.counts[action.state];
  ++total.effective_counts[action.effective_state];
  ++total.progress[static_cast<std::size_t>(action.progress)];
  total.silent += action.silent;
  total.stale += action.stale;
  total.overdue += action.overdue;
  if (action.open && action.due && *action.due >= day && *action.due <= day + kSoon) {
    ++total.due_within_30_days;
  }
}

void AddSection(const RollUp& section, RollUp& whole) {
  whole.counts += section.counts;
  whole.effective_counts += section.effective_counts;
  for (std::size_t i = 0; i < kProgressCount; ++i) whole.progress[i] += section.progress[i];
  whole.optimistic += section.optimistic;
  whole.pessimistic += section.pessimistic;
  whole.silent += section.silent;
  whole.stale += section.stale;
  whole.overdue += section.overdue;
  whole.due_within_30_days += section.due_within_30_days;
}

std::optional<Colour> ColourOf(std::optional<State> state, const Scheme& scheme) {
  if (!state || !IsRated(*state)) return std::nullopt;
  return scheme.ColourOf(*state);
}

void SetStates(const BothWays<Counts>& parts, const Scheme& scheme, RollUp& total) {
  const auto states = WholeOf(parts, {total.counts, total.effective_counts});
  total.state = states.by_dates;
  total.rating = ColourOf(total.state, scheme);
  total.effective_state = states.effective;
  total.effective = ColourOf(total.effective_state, scheme);
}

// The sections of a plan and the whole, from its rated actions, which stand in the same order.
void RollUpSections(PlanStatus& status) {
  BothWays<Counts> of_sections;
  auto action = status.actions.begin();
  for (const Section& section : status.plan->sections) {
    BothWays<Counts> parts;
    RollUp& total = status.sections.emplace_back();
    for (; action != status.actions.end() && action->place.section == &section; ++action) {
      if (action->place.parent == PlacedAction::kNone) {
        ++parts.by_dates[action->state];
        ++parts.effective[action->effective_state];
      }
      AddAction(*action, status.as_of, total);
    }
    SetStates(parts, status.scheme, total);
    if (total.state) {
      ++of_sections.by_dates[*total.state];
      ++of_sections.effective[*total.effective_state];
    }
    AddSection(total, status.whole);
  }
  SetStates(of_sections, status.scheme, status.whole);
}

}  // namespace

std::string_view WordFor(CompletedPrecision precision) {
  constexpr std::array<std::string_view, 3> kWords = {"day", "month", "reported"};
  return kWords[static_cast<std::size_t>(precision)];
}

bool DoneNotMoved(const ActionStatus& action) {
  return IsDone(action.state) && action.outcome_state && *action.outcome_state >= State::kAtRisk;
}

PlanStatus Rate(const PlanIndex& plan, Day as_of, Headline headline) {
  PlanStatus status;
  status.plan = &plan.plan();
  status.as_of = as_of;
  status.headline = headline;
  status.scheme = ResolveScheme(status.plan->scheme);
  status.actions = RateActions(plan, status.scheme, as_of);
  const Silence silence(*status.plan);
  for (const PlacedMeasure& place : plan.measures()) {
    status.measures.push_back(RateMeasure(place, status.scheme, silence, as_of));
  }
  SetOutcomes(plan, status.measures, status.scheme, status.actions);
  for (const PlacedRisk& place : plan.risks()) {
    status.risks.push_back(RateRisk(place, status.scheme, as_of));
  }
  RollUpSections(status);
  if (headline == Headline::kByDates) SetByDates(status);
  return status;
}

}  // namespace wsoa
