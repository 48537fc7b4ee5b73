#include "changes/plan_pair.h"

#include "changes/pairing.h"

namespace wsoa {
namespace {

int SectionIndexIn(const Plan& plan, const Section* section) {
  return section ? static_cast<int>(section - plan.sections.data()) : PairedThing::kNone;
}

// A number for a thing of the earlier text: that of its pair, or a unique one if it has none.
int SharedNumber(const Pairing& pairing, int from) {
  if (from == PairedThing::kNone) return PairedThing::kNone;
  const int pair = At(pairing.of_from, from);
  return pair == PairedThing::kNone ? -2 - from : pair;
}

std::vector<PairedThing> ThingsOf(const std::vector<Section>& sections) {
  std::vector<PairedThing> things;
  for (const Section& section : sections) things.push_back({*section.ref, *section.title});
  return things;
}

Pairing Same(std::size_t size) {
  Pairing pairing;
  for (std::size_t i = 0; i < size; ++i) pairing.of_from.push_back(static_cast<int>(i));
  pairing.of_to = pairing.of_from;
  return pairing;
}

}  // namespace

PlanPair::PlanPair(const RatedPlan& from, const RatedPlan& to) : from_(from), to_(to) {
  same_text_ = from.text == to.text || from.text->source->text() == to.text->source->text();
  if (from_day() != to_day() && !same_text_) {
    waited_ = Rate(from.text->index, to_day(), from.status.headline);
    restated_ = Rate(to.text->index, from_day(), to.status.headline);
  }
  PairAll();
}

void PlanPair::PairAll() {
  if (same_text_) {
    sections_ = Same(to_.text->plan.sections.size());
    actions_ = Same(to_.status.actions.size());
    measures_ = Same(to_.status.measures.size());
    risks_ = Same(to_.status.risks.size());
    return;
  }
  sections_ = PairThings(ThingsOf(from_.text->plan.sections), ThingsOf(to_.text->plan.sections));
  actions_ = PairActions();
  measures_ = PairMeasures();
  risks_ = PairRisks();
}

Pairing PlanPair::PairActions() const {
  std::vector<PairedThing> from;
  for (const ActionStatus& status : from_.status.actions) {
    const PlacedAction& place = status.place;
    from.push_back({*place.action->ref, *place.action->title,
                    SharedNumber(sections_, SectionOfFrom(place.section)), place.parent});
  }
  std::vector<PairedThing> to;
  for (const ActionStatus& status : to_.status.actions) {
    const PlacedAction& place = status.place;
    to.push_back(
        {*place.action->ref, *place.action->title, SectionOfTo(place.section), place.parent});
  }
  return PairThings(from, to);
}

Pairing PlanPair::PairMeasures() const {
  // Containers are numbered: first the actions, then the sections.
  const auto sections_from = static_cast<int>(to_.status.actions.size());
  std::vector<PairedThing> from;
  for (const MeasureStatus& status : from_.status.measures) {
    const PlacedMeasure& place = status.place;
    int container = 0;
    if (place.action) {
      container = SharedNumber(actions_, place.action_index);
    } else {
      const int section = SharedNumber(sections_, SectionOfFrom(place.section));
      const auto behind_all = static_cast<int>(from_.status.actions.size());
      container = section < 0 ? section - behind_all : section + sections_from;
    }
    from.push_back({*place.measure->ref, *place.measure->title, container});
  }
  std::vector<PairedThing> to;
  for (const MeasureStatus& status : to_.status.measures) {
    const PlacedMeasure& place = status.place;
    const int container =
        place.action ? place.action_index : SectionOfTo(place.section) + sections_from;
    to.push_back({*place.measure->ref, *place.measure->title, container});
  }
  return PairThings(from, to);
}

Pairing PlanPair::PairRisks() const {
  std::vector<PairedThing> from;
  for (const RiskStatus& status : from_.status.risks) {
    from.push_back({*status.place.risk->ref, *status.place.risk->title,
                    SharedNumber(sections_, SectionOfFrom(status.place.section))});
  }
  std::vector<PairedThing> to;
  for (const RiskStatus& status : to_.status.risks) {
    to.push_back(
        {*status.place.risk->ref, *status.place.risk->title, SectionOfTo(status.place.section)});
  }
  return PairThings(from, to);
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
