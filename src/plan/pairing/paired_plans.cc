#include "plan/pairing/paired_plans.h"

#include <cstddef>
#include <vector>

namespace wsoa {
namespace {

using Things = std::vector<PairedThing>;

// A number for a thing of the earlier text: that of its pair, or a unique one if it has none.
int SharedNumber(const Pairing& pairing, int from) {
  if (from == PairedThing::kNone) return PairedThing::kNone;
  const int pair = At(pairing.of_from, from);
  return pair == PairedThing::kNone ? -2 - from : pair;
}

Things SectionsOf(const Plan& plan) {
  Things things;
  for (const Section& section : plan.sections) things.push_back({*section.ref, *section.title});
  return things;
}

// Numbers the containers of one of two plans so that those of a pair have the same number.
class Containers {
 public:
  // Of the later plan.
  explicit Containers(const PlanIndex& to) : plan_(to) {}
  // Of the earlier plan, once its sections (and for measures its actions) are paired.
  Containers(const PlanIndex& from, const PlanIndex& to, const PairedPlans& paired)
      : plan_(from), to_(&to), paired_(&paired) {}

  int Of(const Section* section) const {
    const int index = SectionIndexIn(plan_.plan(), section);
    return paired_ ? SharedNumber(paired_->sections, index) : index;
  }

  // First the actions, then the sections.
  int Of(const PlacedMeasure& place) const {
    if (place.action) {
      return paired_ ? SharedNumber(paired_->actions, place.action_index) : place.action_index;
    }
    const int section = Of(place.section);
    const int behind_own = static_cast<int>(plan_.actions().size());
    if (!to_) return section + behind_own;
    return section < 0 ? section - behind_own : section + static_cast<int>(to_->actions().size());
  }

 private:
  const PlanIndex& plan_;
  const PlanIndex* to_ = nullptr;
  const PairedPlans* paired_ = nullptr;
};

Things ActionsOf(const PlanIndex& plan, const Containers& containers) {
  Things things;
  for (const PlacedAction& place : plan.actions()) {
    things.push_back(
        {*place.action->ref, *place.action->title, containers.Of(place.section), place.parent});
  }
  return things;
}

Things MeasuresOf(const PlanIndex& plan, const Containers& containers) {
  Things things;
  for (const PlacedMeasure& place : plan.measures()) {
    things.push_back({*place.measure->ref, *place.measure->title, containers.Of(place)});
  }
  return things;
}

Things RisksOf(const PlanIndex& plan, const Containers& containers) {
  Things things;
  for (const PlacedRisk& place : plan.risks()) {
    things.push_back({*place.risk->ref, *place.risk->title, containers.Of(place.section)});
  }
  return things;
}

Pairing Same(std::size_t size) {
  Pairing pairing;
  for (std::size_t i = 0; i < size; ++i) pairing.of_from.push_back(static_cast<int>(i));
  pairing.of_to = pairing.of_from;
  return pairing;
}

}  // namespace

PairedPlans PairPlans(const PlanIndex& from, const PlanIndex& to) {
  PairedPlans paired;
  paired.sections = PairThings(SectionsOf(from.plan()), SectionsOf(to.plan()));
  const Containers earlier(from, to, paired);
  const Containers later(to);
  paired.actions = PairThings(ActionsOf(from, earlier), ActionsOf(to, later));
  paired.measures = PairThings(MeasuresOf(from, earlier), MeasuresOf(to, later));
  paired.risks = PairThings(RisksOf(from, earlier), RisksOf(to, later));
  return paired;
}

PairedPlans PairWithItself(const PlanIndex& plan) {
  return {Same(plan.plan().sections.size()), Same(plan.actions().size()),
          Same(plan.measures().size()), Same(plan.risks().size())};
}

int SectionIndexIn(const Plan& plan, const Section* section) {
  return section ? static_cast<int>(section - plan.sections.data()) : PairedThing::kNone;
}

}  // namespace wsoa
