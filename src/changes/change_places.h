// Where the things of two texts that are a pair stand, each in its own text, and whether it is the
// same place in both.
#ifndef WSOA_CHANGES_CHANGE_PLACES_H_
#define WSOA_CHANGES_CHANGE_PLACES_H_

#include <map>

#include "changes/change.h"
#include "changes/plan_pair.h"

namespace wsoa {

// Indices are those of PlanPair. Good as long as the plans stand still.
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

  // Of two places of one thing: whether its section, or what it stands in there, is the same.
  bool IsSame(const ChangePlace& before, const ChangePlace& after) const;

  // The ref of what a thing stands in: a heading, an action, a section; nothing where in none.
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
