// Everything in a plan, found by its ref or in its place: made once for each plan that is read, and
// handed to whoever looks things up.
#ifndef WSOA_PLAN_INDEX_H_
#define WSOA_PLAN_INDEX_H_

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "plan/plan.h"
#include "plan/walk.h"

namespace wsoa {

// A section, an action, a measure or a risk of a plan.
struct PlanThing {
  enum class Kind { kSection, kAction, kMeasure, kRisk };
  Kind kind = Kind::kSection;
  std::size_t index = 0;  // in the plan's sections, or the index's actions, measures or risks
  const Text* ref = nullptr;
  const Text* title = nullptr;
};

// Points into the plan, which must outlive it and stay where it is.
class PlanIndex {
 public:
  explicit PlanIndex(const Plan& plan);
  // No temporary plan: it would be gone at once.
  explicit PlanIndex(const Plan&& plan) = delete;
  // Of a part of a plan: these of its actions alone, without sections, measures and risks. `parent`
  // and `end` are places in this list.
  PlanIndex(const Plan& plan, std::vector<PlacedAction> actions);

  const Plan& plan() const { return *plan_; }
  const std::vector<PlacedAction>& actions() const { return actions_; }
  const std::vector<PlacedMeasure>& measures() const { return measures_; }
  const std::vector<PlacedRisk>& risks() const { return risks_; }

  // Sections, then actions, measures and risks, each kind in its own order.
  const std::vector<PlanThing>& things() const { return things_; }

  // The things with that ref, in the order of things(); several where plans use it twice.
  std::vector<const PlanThing*> Find(std::string_view ref) const;
  // Where the first action with that ref is in actions(); std::nullopt if there is none.
  std::optional<int> FindAction(std::string_view ref) const;

 private:
  void Gather();
  void GatherActions();
  void FillTable();
  std::size_t BucketOf(std::string_view ref) const;

  const Plan* plan_;
  std::vector<PlacedAction> actions_;
  std::vector<PlacedMeasure> measures_;
  std::vector<PlacedRisk> risks_;
  std::vector<PlanThing> things_;
  // A hash table of refs: the first thing of each bucket, and for each thing the next of its
  // bucket; both count from 1, and 0 is the end.
  std::vector<int> buckets_;
  std::vector<int> next_;
};

}  // namespace wsoa

#endif  // WSOA_PLAN_INDEX_H_
