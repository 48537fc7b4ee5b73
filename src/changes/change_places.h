// The places of paired things, each in its own text, and whether they are the same place.
#ifndef WSOA_CHANGES_CHANGE_PLACES_H_
#define WSOA_CHANGES_CHANGE_PLACES_H_

#include <map>

#include "changes/change.h"
#include "changes/plan_pair.h"

namespace wsoa {

// Indices are those of PlanPair. Points into the two plans.
class ChangePlaces {
 public:
  explicit ChangePlaces(const PlanPair& plans);

  // By index into the list of the earlier and of the later text.
  ChangePlace FromSection(int i) const { return SectionOf(plans_.from(), i); }
  ChangePlace ToSection(int j) const { return SectionOf(plans_.to(), j); }
  ChangePlace FromAction(int i) const { return ActionOf(plans_.from(), i); }
  ChangePlace ToAction(int j) const { return ActionOf(plans_.to(), j); }
  ChangePlace FromMeasure(int i) const { return MeasureOf(plans_.from(), i, from_actions_); }
  ChangePlace ToMeasure(int j) const { return MeasureOf(plans_.to(), j, to_actions_); }
  ChangePlace FromRisk(int i) const { return RiskOf(plans_.from(), i); }
  ChangePlace ToRisk(int j) const { return RiskOf(plans_.to(), j); }

  // Whether two places of one thing are in the same container: an action or a section.
  bool IsSame(const ChangePlace& before, const ChangePlace& after) const;

  // The ref of the action or section that contains a thing; no value if there is none.
  static Value ContainerOf(const ChangePlace& place);

 private:
  using ByAction = std::map<const Action*, const ActionStatus*>;

  static ByAction IndexOf(const RatedPlan& plan);
  static ChangePlace SectionOf(const RatedPlan& plan, int index);
  static ChangePlace ActionOf(const RatedPlan& plan, int index);
  static ChangePlace MeasureOf(const RatedPlan& plan, int index, const ByAction& actions);
  static ChangePlace RiskOf(const RatedPlan& plan, int index);

  const PlanPair& plans_;
  const ByAction from_actions_;
  const ByAction to_actions_;
};

}  // namespace wsoa

#endif  // WSOA_CHANGES_CHANGE_PLACES_H_
