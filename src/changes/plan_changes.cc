#include "changes/plan_changes.h"

#include <optional>
#include <string>

#include "changes/action_changes.h"
#include "changes/altered_actions.h"
#include "changes/change_places.h"
#include "changes/facts.h"
#include "changes/measure_changes.h"
#include "changes/plan_pair.h"
#include "changes/risk_changes.h"
#include "changes/thing_changes.h"

#include "plan/pairing/pairing.h"

namespace wsoa {
namespace {

// Everything in the later text in its order, then what is only in the earlier one.
template <typename OnPair, typename OnAdded, typename OnRemoved>
void ForEachThing(const Pairing& pairs, OnPair on_pair, OnAdded on_added, OnRemoved on_removed) {
  for (int j = 0; j < static_cast<int>(pairs.of_to.size()); ++j) {
    const int i = At(pairs.of_to, j);
    i == PairedThing::kNone ? on_added(j) : on_pair(i, j);
  }
  for (int i = 0; i < static_cast<int>(pairs.of_from.size()); ++i) {
    if (At(pairs.of_from, i) == PairedThing::kNone) on_removed(i);
  }
}

class PlanComparison {
 public:
  PlanComparison(const RatedPlan& from, const RatedPlan& to, SnapshotDiff& diff)
      : plans_(from, to), places_(plans_), altered_(FindAlterations(plans_)), diff_(diff) {}

  void AddAll() {
    ComparePlan();
    CompareSections();
    CompareActions();
    CompareMeasures();
    CompareRisks();
  }

 private:
  // For a thing that is in both texts; adds the change of its ref or place, if there is one.
  ThingChanges Of(ChangedThing thing, const std::string& was, const std::string& is,
                  const ChangePlace& before, const ChangePlace& after) {
    ThingChanges changes(thing, is, before, after, diff_.changes);
    if (was != is) changes.Add(ChangeClass::kRenumbered, ChangeBy::kEdit, was, is);
    if (thing != ChangedThing::kSection && !places_.IsSame(before, after)) {
      changes.Add(ChangeClass::kMoved, ChangeBy::kEdit, ChangePlaces::ContainerOf(before),
                  ChangePlaces::ContainerOf(after));
    }
    return changes;
  }

  // For a thing that is only in one of them, with its state there.
  Change& AddNew(ChangedThing thing, const std::string& ref, const ChangePlace& after, Value state,
                 ChangeClass what = ChangeClass::kAdded) {
    return ThingChanges(thing, ref, {}, after, diff_.changes)
        .Add(what, ChangeBy::kEdit, {}, std::move(state));
  }
  void AddGone(ChangedThing thing, const std::string& ref, const ChangePlace& before, Value state) {
    ThingChanges(thing, ref, before, {}, diff_.changes)
        .Add(ChangeClass::kRemoved, ChangeBy::kEdit, std::move(state), {});
  }

  template <typename Updates>
  void AddNarrative(const Updates& before, const Updates& after, ThingChanges& changes) {
    AddNotes(CompareNotes(before, plans_.from_day(), after, plans_.to_day()), false, changes);
  }

  static bool Never(const std::string&) { return false; }

  void ComparePlan() {
    const Plan& before = plans_.from().text->plan;
    const Plan& after = plans_.to().text->plan;
    ThingChanges changes(ChangedThing::kPlan, "", {&plans_.from()}, {&plans_.to()}, diff_.changes);
    const FourStates states = StatesOf(plans_.Wholes());
    AddStateChange(states, ClassOfAction, changes);
    AddRestatement(plans_, states, altered_.plan, changes);
    AddNarrative(before.updates, after.updates, changes);
    if (plans_.same_text()) return;
    const auto four = plans_.Plans();
    AddFactChanges(FactsOf(before, four.reported.scheme), FactsOf(after, four.current.scheme),
                   Never, changes);
  }

  void CompareSections() {
    constexpr ChangedThing kThing = ChangedThing::kSection;
    ForEachThing(
        plans_.sections(), [&](int i, int j) { CompareSection(i, j); },
        [&](int j) {
          const ChangePlace after = places_.ToSection(j);
          AddNew(kThing, *after.section->ref, after,
                 At(plans_.to().status.sections, j).effective_state);
        },
        [&](int i) {
          const ChangePlace before = places_.FromSection(i);
          AddGone(kThing, *before.section->ref, before,
                  At(plans_.from().status.sections, i).effective_state);
        });
  }

  void CompareSection(int i, int j) {
    const ChangePlace before = places_.FromSection(i);
    const ChangePlace after = places_.ToSection(j);
    ThingChanges changes =
        Of(ChangedThing::kSection, *before.section->ref, *after.section->ref, before, after);
    const FourStates states = StatesOf(plans_.Sections(i, j));
    AddStateChange(states, ClassOfAction, changes);
    AddRestatement(plans_, states, altered_.sections[static_cast<std::size_t>(j)], changes);
    AddNarrative(before.section->updates, after.section->updates, changes);
    if (plans_.same_text()) return;
    AddFactChanges(FactsOf(*before.section), FactsOf(*after.section), Never, changes);
  }

  void CompareActions() {
    constexpr ChangedThing kThing = ChangedThing::kAction;
    ForEachThing(
        plans_.actions(), [&](int i, int j) { CompareAction(i, j); },
        [&](int j) {
          const ActionStatus& after = At(plans_.to().status.actions, j);
          AddNew(kThing, *after.place.action->ref, places_.ToAction(j), after.effective_state)
              .reason = after.effective_reason;
          diff_.actions.push_back({&plans_.to(), nullptr, &after, {}});
        },
        [&](int i) {
          const ActionStatus& before = At(plans_.from().status.actions, i);
          AddGone(kThing, *before.place.action->ref, places_.FromAction(i), before.effective_state);
          diff_.actions.push_back({&plans_.from(), &before, nullptr, {}});
        });
  }

  void CompareAction(int i, int j) {
    const auto rows = plans_.Actions(i, j);
    ThingChanges changes =
        Of(ChangedThing::kAction, *rows.reported.place.action->ref, *rows.current.place.action->ref,
           places_.FromAction(i), places_.ToAction(j));
    AddActionChanges(plans_, rows, altered_.actions[static_cast<std::size_t>(j)], changes);
    diff_.actions.push_back({&plans_.to(), &rows.reported, &rows.current, NewlyOverdue(rows)});
  }

  void CompareMeasures() {
    constexpr ChangedThing kThing = ChangedThing::kMeasure;
    ForEachThing(
        plans_.measures(), [&](int i, int j) { CompareMeasure(i, j); },
        [&](int j) {
          const MeasureStatus& after = At(plans_.to().status.measures, j);
          AddNew(kThing, *after.place.measure->ref, places_.ToMeasure(j), after.state);
        },
        [&](int i) {
          const MeasureStatus& before = At(plans_.from().status.measures, i);
          AddGone(kThing, *before.place.measure->ref, places_.FromMeasure(i), before.state);
        });
  }

  void CompareMeasure(int i, int j) {
    const auto rows = plans_.Measures(i, j);
    ThingChanges changes =
        Of(ChangedThing::kMeasure, *rows.reported.place.measure->ref,
           *rows.current.place.measure->ref, places_.FromMeasure(i), places_.ToMeasure(j));
    AddMeasureChanges(plans_, rows, changes);
  }

  // A risk that is opened after the day is not reported yet.
  void CompareRisks() {
    constexpr ChangedThing kThing = ChangedThing::kRisk;
    ForEachThing(
        plans_.risks(), [&](int i, int j) { CompareRisk(i, j); },
        [&](int j) {
          const RiskStatus& after = At(plans_.to().status.risks, j);
          if (!after.known) return;
          AddNew(kThing, *after.place.risk->ref, places_.ToRisk(j), after.stated,
                 after.closed ? ChangeClass::kAdded : ChangeClass::kRiskOpened);
        },
        [&](int i) {
          const RiskStatus& before = At(plans_.from().status.risks, i);
          if (!before.known) return;
          AddGone(kThing, *before.place.risk->ref, places_.FromRisk(i), before.stated);
        });
  }

  void CompareRisk(int i, int j) {
    const auto rows = plans_.Risks(i, j);
    ThingChanges changes =
        Of(ChangedThing::kRisk, *rows.reported.place.risk->ref, *rows.current.place.risk->ref,
           places_.FromRisk(i), places_.ToRisk(j));
    AddRiskChanges(plans_, rows, changes);
  }

  const PlanPair plans_;
  const ChangePlaces places_;
  const Alterations altered_;
  SnapshotDiff& diff_;
};

}  // namespace

void AddPlanChanges(const RatedPlan& from, const RatedPlan& to, SnapshotDiff& diff) {
  PlanComparison(from, to, diff).AddAll();
}

}  // namespace wsoa
