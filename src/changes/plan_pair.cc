#include "changes/plan_pair.h"

namespace wsoa {

PlanPair::PlanPair(const RatedPlan& from, const RatedPlan& to) : from_(from), to_(to) {
  same_text_ = from.text == to.text || from.text->source->text() == to.text->source->text();
  if (from_day() != to_day() && !same_text_) {
    waited_ = Rate(from.text->index, to_day(), from.status.headline);
    restated_ = Rate(to.text->index, from_day(), to.status.headline);
  }
  paired_ =
      same_text_ ? PairWithItself(to.text->index) : PairPlans(from.text->index, to.text->index);
}

int PlanPair::SectionOfFrom(const Section* section) const {
  return SectionIndexIn(from_.text->plan, section);
}

int PlanPair::SectionOfTo(const Section* section) const {
  return SectionIndexIn(to_.text->plan, section);
}

FourRows<PlanStatus> PlanPair::Plans() const {
  // With the same text, time alone leads to the current status. On the same day, it has no effect.
  const PlanStatus& waited = waited_ ? *waited_ : same_text_ ? to_.status : from_.status;
  const PlanStatus& restated = restated_ ? *restated_ : same_text_ ? from_.status : to_.status;
  return {from_.status, waited, restated, to_.status};
}

FourRows<RollUp> PlanPair::Wholes() const {
  const auto plans = Plans();
  return {plans.reported.whole, plans.waited.whole, plans.restated.whole, plans.current.whole};
}

FourRows<RollUp> PlanPair::Sections(int from, int to) const {
  const auto plans = Plans();
  return {At(plans.reported.sections, from), At(plans.waited.sections, from),
          At(plans.restated.sections, to), At(plans.current.sections, to)};
}

FourRows<ActionStatus> PlanPair::Actions(int from, int to) const {
  const auto plans = Plans();
  return {At(plans.reported.actions, from), At(plans.waited.actions, from),
          At(plans.restated.actions, to), At(plans.current.actions, to)};
}

FourRows<MeasureStatus> PlanPair::Measures(int from, int to) const {
  const auto plans = Plans();
  return {At(plans.reported.measures, from), At(plans.waited.measures, from),
          At(plans.restated.measures, to), At(plans.current.measures, to)};
}

FourRows<RiskStatus> PlanPair::Risks(int from, int to) const {
  const auto plans = Plans();
  return {At(plans.reported.risks, from), At(plans.waited.risks, from),
          At(plans.restated.risks, to), At(plans.current.risks, to)};
}

}  // namespace wsoa
