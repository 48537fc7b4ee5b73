#include "plan/index.h"

#include <bit>
#include <functional>
#include <utility>

namespace wsoa {
namespace {

using Kind = PlanThing::Kind;

template <typename Thing>
PlanThing NamedThingOf(Kind kind, std::size_t index, const Thing& thing) {
  return {kind, index, &thing.ref, &thing.title};
}

}  // namespace

PlanIndex::PlanIndex(const Plan& plan)
    : plan_(&plan),
      actions_(PlaceActions(plan)),
      measures_(PlaceMeasures(plan)),
      risks_(PlaceRisks(plan)) {
  Gather();
  FillTable();
}

PlanIndex::PlanIndex(const Plan& plan, std::vector<PlacedAction> actions)
    : plan_(&plan), actions_(std::move(actions)) {
  things_.reserve(actions_.size());
  GatherActions();
  FillTable();
}

void PlanIndex::GatherActions() {
  for (std::size_t i = 0; i < actions_.size(); ++i) {
    things_.push_back(NamedThingOf(Kind::kAction, i, *actions_[i].action));
  }
}

void PlanIndex::Gather() {
  const auto& sections = plan_->sections;
  things_.reserve(sections.size() + actions_.size() + measures_.size() + risks_.size());
  for (std::size_t i = 0; i < sections.size(); ++i) {
    things_.push_back(NamedThingOf(Kind::kSection, i, sections[i]));
  }
  GatherActions();
  for (std::size_t i = 0; i < measures_.size(); ++i) {
    things_.push_back(NamedThingOf(Kind::kMeasure, i, *measures_[i].measure));
  }
  for (std::size_t i = 0; i < risks_.size(); ++i) {
    things_.push_back(NamedThingOf(Kind::kRisk, i, *risks_[i].risk));
  }
}

// From the last to the first, so that a bucket begins with the first of its things.
void PlanIndex::FillTable() {
  buckets_.assign(std::bit_ceil(things_.size() + 1), 0);
  next_.assign(things_.size(), 0);
  for (std::size_t i = things_.size(); i-- > 0;) {
    int& first = buckets_[BucketOf(things_[i].ref->value)];
    next_[i] = first;
    first = static_cast<int>(i) + 1;
  }
}

std::size_t PlanIndex::BucketOf(std::string_view ref) const {
  return std::hash<std::string_view>{}(ref) & (buckets_.size() - 1);
}

std::vector<const PlanThing*> PlanIndex::Find(std::string_view ref) const {
  std::vector<const PlanThing*> found;
  for (int at = buckets_[BucketOf(ref)]; at != 0; at = next_[static_cast<std::size_t>(at - 1)]) {
    const PlanThing& thing = things_[static_cast<std::size_t>(at - 1)];
    if (thing.ref->value == ref) found.push_back(&thing);
  }
  return found;
}

std::optional<int> PlanIndex::FindAction(std::string_view ref) const {
  for (int at = buckets_[BucketOf(ref)]; at != 0; at = next_[static_cast<std::size_t>(at - 1)]) {
    const PlanThing& thing = things_[static_cast<std::size_t>(at - 1)];
    if (thing.kind == Kind::kAction && thing.ref->value == ref) {
      return static_cast<int>(thing.index);
    }
  }
  return std::nullopt;
}

}  // namespace wsoa
