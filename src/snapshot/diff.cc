#include "snapshot/diff.h"

#include <set>
#include <utility>

#include "snapshot/action_changes.h"
#include "snapshot/altered_actions.h"
#include "snapshot/measure_changes.h"
#include "snapshot/plan_pair.h"
#include "snapshot/risk_changes.h"
#include "snapshot/thing_changes.h"

namespace wsoa {
namespace {

constexpr int kNone = PairedThing::kNone;

template <typename Things>
const auto& At(const Things& things, int index) {
  return things[static_cast<std::size_t>(index)];
}

// A ref, or nothing of what stands nowhere.
ChangeValue RefOf(const Action* action, const Section* section) {
  if (action) return *action->ref;
  return section ? ChangeValue(*section->ref) : ChangeValue();
}

// The changes of one plan that stands in both snapshots.
class PlanDiffer {
 public:
  PlanDiffer(const RatedPlan& from, const RatedPlan& to, SnapshotDiff& diff)
      : plans_(from, to), altered_(FindAlterations(plans_)), diff_(diff) {}

  void Compare() {
    ComparePlan();
    CompareSections();
    CompareActions();
    CompareMeasures();
    CompareRisks();
  }

 private:
  ThingChanges Of(ChangedThing thing, const std::string& ref, const ChangePlace& before,
                  const ChangePlace& after) {
    return {thing, ref, before, after, diff_.changes};
  }

  // What stands under another ref than before.
  static void AddNumber(const std::string& before, const std::string& after,
                        ThingChanges& changes) {
    if (before != after) changes.Add(ChangeClass::kRenumbered, ChangeBy::kEdit, before, after);
  }

  template <typename Updates>
  void AddNarrative(const Updates& before, const Updates& after, ThingChanges& changes) {
    AddNotes(CompareNotes(NotesKnown(before, plans_.from_day()),
                          NotesKnown(before, plans_.to_day()), NotesKnown(after, plans_.to_day())),
             false, changes);
  }

  static bool Never(const std::string&) { return false; }

  void ComparePlan() {
    const Plan& before = plans_.from().text->plan;
    const Plan& after = plans_.to().text->plan;
    ThingChanges changes = Of(ChangedThing::kPlan, "", {&plans_.from()}, {&plans_.to()});
    const FourStates states = StatesOf(plans_.Wholes());
    AddStateChange(states, ClassOfAction, changes);
    AddRestatement(plans_, states, altered_.plan, changes);
    AddNarrative(before.updates, after.updates, changes);
    if (plans_.same_text()) return;
    const auto four = plans_.Plans();
    AddFactChanges(FactsOf(before, four.reported.scheme), FactsOf(after, four.current.scheme),
                   Never, changes);
  }

  ChangePlace FromSection(int i) const {
    return {&plans_.from(), &At(plans_.from().text->plan.sections, i)};
  }
  ChangePlace ToSection(int j) const {
    return {&plans_.to(), &At(plans_.to().text->plan.sections, j)};
  }

  void CompareSections() {
    const Pairing& pairs = plans_.sections();
    for (int j = 0; j < static_cast<int>(pairs.of_to.size()); ++j) {
      const int i = At(pairs.of_to, j);
      const ChangePlace after = ToSection(j);
      if (i != kNone) {
        CompareSection(i, j);
        continue;
      }
      Of(ChangedThing::kSection, *after.section->ref, {}, after)
          .Add(ChangeClass::kAdded, ChangeBy::kEdit, {},
               ValueOf(At(plans_.to().status.sections, j).state));
    }
    for (int i = 0; i < static_cast<int>(pairs.of_from.size()); ++i) {
      if (At(pairs.of_from, i) != kNone) continue;
      const ChangePlace before = FromSection(i);
      Of(ChangedThing::kSection, *before.section->ref, before, {})
          .Add(ChangeClass::kRemoved, ChangeBy::kEdit,
               ValueOf(At(plans_.from().status.sections, i).state), {});
    }
  }

  void CompareSection(int i, int j) {
    const ChangePlace before = FromSection(i);
    const ChangePlace after = ToSection(j);
    ThingChanges changes = Of(ChangedThing::kSection, *after.section->ref, before, after);
    AddNumber(*before.section->ref, *after.section->ref, changes);
    const FourStates states = StatesOf(plans_.Sections(i, j));
    AddStateChange(states, ClassOfAction, changes);
    AddRestatement(plans_, states, altered_.sections[static_cast<std::size_t>(j)], changes);
    AddNarrative(before.section->updates, after.section->updates, changes);
    if (plans_.same_text()) return;
    AddFactChanges(FactsOf(*before.section), FactsOf(*after.section), Never, changes);
  }

  static ChangePlace PlaceOf(const RatedPlan& plan, const ActionStatus& action) {
    return {&plan, action.place.section, &action};
  }

  void CompareActions() {
    const Pairing& pairs = plans_.actions();
    for (int j = 0; j < static_cast<int>(pairs.of_to.size()); ++j) {
      const int i = At(pairs.of_to, j);
      const ActionStatus& after = At(plans_.to().status.actions, j);
      if (i != kNone) {
        CompareAction(i, j);
        continue;
      }
      Of(ChangedThing::kAction, *after.place.action->ref, {}, PlaceOf(plans_.to(), after))
          .Add(ChangeClass::kAdded, ChangeBy::kEdit, {}, after.state)
          .reason = after.reason;
      diff_.actions.push_back({&plans_.to(), nullptr, &after, {}});
    }
    for (int i = 0; i < static_cast<int>(pairs.of_from.size()); ++i) {
      if (At(pairs.of_from, i) != kNone) continue;
      const ActionStatus& before = At(plans_.from().status.actions, i);
      Of(ChangedThing::kAction, *before.place.action->ref, PlaceOf(plans_.from(), before), {})
          .Add(ChangeClass::kRemoved, ChangeBy::kEdit, before.state, {});
      diff_.actions.push_back({&plans_.from(), &before, nullptr, {}});
    }
  }

  void CompareAction(int i, int j) {
    const auto rows = plans_.Actions(i, j);
    const PlacedAction& before = rows.reported.place;
    const PlacedAction& after = rows.current.place;
    ThingChanges changes =
        Of(ChangedThing::kAction, *after.action->ref, PlaceOf(plans_.from(), rows.reported),
           PlaceOf(plans_.to(), rows.current));
    AddNumber(*before.action->ref, *after.action->ref, changes);
    if (!SamePlace(before, after)) {
      changes.Add(ChangeClass::kMoved, ChangeBy::kEdit,
                  RefOf(ParentOf(plans_.from(), before), before.section),
                  RefOf(ParentOf(plans_.to(), after), after.section));
    }
    AddActionChanges(plans_, rows, altered_.actions[static_cast<std::size_t>(j)], changes);
    std::optional<ChangeBy> newly_overdue;
    if (!rows.reported.overdue && rows.current.overdue) {
      newly_overdue = rows.waited.overdue ? ChangeBy::kTime : ChangeBy::kEdit;
    }
    diff_.actions.push_back({&plans_.to(), &rows.reported, &rows.current, newly_overdue});
  }

  static const Action* ParentOf(const RatedPlan& plan, const PlacedAction& place) {
    return place.parent == kNone ? nullptr : At(plan.status.actions, place.parent).place.action;
  }

  bool SameSection(const Section* before, const Section* after) const {
    if (!before || !after) return before == after;
    return At(plans_.sections().of_from, plans_.SectionOfFrom(before)) == plans_.SectionOfTo(after);
  }

  bool SamePlace(const PlacedAction& before, const PlacedAction& after) const {
    if (before.parent == kNone || after.parent == kNone) {
      return before.parent == after.parent && SameSection(before.section, after.section);
    }
    return At(plans_.actions().of_from, before.parent) == after.parent;
  }

  ChangePlace PlaceOf(const RatedPlan& plan, const MeasureStatus& measure) const {
    ChangePlace place{&plan, measure.place.section};
    const auto& owners = &plan == &plans_.from() ? from_actions_ : to_actions_;
    if (measure.place.action) place.action = owners.at(measure.place.action);
    place.measure = &measure;
    return place;
  }

  static std::map<const Action*, const ActionStatus*> ByAction(const RatedPlan& plan) {
    std::map<const Action*, const ActionStatus*> index;
    for (const ActionStatus& status : plan.status.actions) {
      index.emplace(status.place.action, &status);
    }
    return index;
  }

  void CompareMeasures() {
    from_actions_ = ByAction(plans_.from());
    to_actions_ = ByAction(plans_.to());
    const Pairing& pairs = plans_.measures();
    for (int j = 0; j < static_cast<int>(pairs.of_to.size()); ++j) {
      const MeasureStatus& status = At(plans_.to().status.measures, j);
      const ChangePlace after = PlaceOf(plans_.to(), status);
      const std::string& ref = *status.place.measure->ref;
      if (At(pairs.of_to, j) == kNone) {
        Of(ChangedThing::kMeasure, ref, {}, after)
            .Add(ChangeClass::kAdded, ChangeBy::kEdit, {}, ValueOf(status.state));
        continue;
      }
      CompareMeasure(At(pairs.of_to, j), j, after);
    }
    for (int i = 0; i < static_cast<int>(pairs.of_from.size()); ++i) {
      if (At(pairs.of_from, i) != kNone) continue;
      const MeasureStatus& status = At(plans_.from().status.measures, i);
      Of(ChangedThing::kMeasure, *status.place.measure->ref, PlaceOf(plans_.from(), status), {})
          .Add(ChangeClass::kRemoved, ChangeBy::kEdit, ValueOf(status.state), {});
    }
  }

  void CompareMeasure(int i, int j, const ChangePlace& after) {
    const auto rows = plans_.Measures(i, j);
    const ChangePlace before = PlaceOf(plans_.from(), rows.reported);
    const PlacedMeasure& was = rows.reported.place;
    const PlacedMeasure& is = rows.current.place;
    ThingChanges changes = Of(ChangedThing::kMeasure, *is.measure->ref, before, after);
    AddNumber(*was.measure->ref, *is.measure->ref, changes);
    if (!SamePlace(before, after)) {
      changes.Add(ChangeClass::kMoved, ChangeBy::kEdit, RefOf(was.action, was.section),
                  RefOf(is.action, is.section));
    }
    AddMeasureChanges(plans_, rows, changes);
  }

  bool SamePlace(const ChangePlace& before, const ChangePlace& after) const {
    if (!before.action || !after.action) {
      return before.action == after.action && SameSection(before.section, after.section);
    }
    const auto index = before.action - plans_.from().status.actions.data();
    return At(plans_.actions().of_from, static_cast<int>(index)) ==
           static_cast<int>(after.action - plans_.to().status.actions.data());
  }

  static ChangePlace PlaceOf(const RatedPlan& plan, const RiskStatus& risk) {
    ChangePlace place{&plan, risk.place.section};
    place.risk = &risk;
    return place;
  }

  // A risk of the text that was not opened by the day is not there yet.
  void CompareRisks() {
    const Pairing& pairs = plans_.risks();
    for (int j = 0; j < static_cast<int>(pairs.of_to.size()); ++j) {
      const RiskStatus& status = At(plans_.to().status.risks, j);
      if (At(pairs.of_to, j) != kNone) {
        CompareRisk(At(pairs.of_to, j), j);
      } else if (status.known) {
        Of(ChangedThing::kRisk, *status.place.risk->ref, {}, PlaceOf(plans_.to(), status))
            .Add(status.closed ? ChangeClass::kAdded : ChangeClass::kRiskOpened, ChangeBy::kEdit,
                 {}, ValueOf(status.stated));
      }
    }
    for (int i = 0; i < static_cast<int>(pairs.of_from.size()); ++i) {
      const RiskStatus& status = At(plans_.from().status.risks, i);
      if (At(pairs.of_from, i) != kNone || !status.known) continue;
      Of(ChangedThing::kRisk, *status.place.risk->ref, PlaceOf(plans_.from(), status), {})
          .Add(ChangeClass::kRemoved, ChangeBy::kEdit, ValueOf(status.stated), {});
    }
  }

  void CompareRisk(int i, int j) {
    const auto rows = plans_.Risks(i, j);
    const PlacedRisk& was = rows.reported.place;
    const PlacedRisk& is = rows.current.place;
    ThingChanges changes =
        Of(ChangedThing::kRisk, *is.risk->ref, PlaceOf(plans_.from(), rows.reported),
           PlaceOf(plans_.to(), rows.current));
    AddNumber(*was.risk->ref, *is.risk->ref, changes);
    if (!SameSection(was.section, is.section)) {
      changes.Add(ChangeClass::kMoved, ChangeBy::kEdit, RefOf(nullptr, was.section),
                  RefOf(nullptr, is.section));
    }
    AddRiskChanges(plans_, rows, changes);
  }

  const PlanPair plans_;
  const Alterations altered_;
  SnapshotDiff& diff_;
  std::map<const Action*, const ActionStatus*> from_actions_;
  std::map<const Action*, const ActionStatus*> to_actions_;
};

void AddWholePlan(const RatedPlan& plan, bool added, SnapshotDiff& diff) {
  const ChangePlace place{&plan};
  ThingChanges changes(ChangedThing::kPlan, "", added ? ChangePlace() : place,
                       added ? place : ChangePlace(), diff.changes);
  const ChangeValue state = ValueOf(plan.status.whole.state);
  changes.Add(added ? ChangeClass::kPlanAdded : ChangeClass::kPlanRemoved, ChangeBy::kEdit,
              added ? ChangeValue() : state, added ? state : ChangeValue());
  for (const ActionStatus& action : plan.status.actions) {
    diff.actions.push_back({&plan, added ? nullptr : &action, added ? &action : nullptr, {}});
  }
}

}  // namespace

SnapshotDiff Diff(const Snapshot& from, const Snapshot& to, const RenamedPlans& renamed) {
  SnapshotDiff diff{&from, &to, {}, {}};
  std::map<std::string, const RatedPlan*> earlier;
  for (const RatedPlan& plan : from.plans) earlier.emplace(plan.path(), &plan);
  // By path; an earlier plan that is gone stands where its path would.
  std::map<std::pair<std::string, bool>, std::pair<const RatedPlan*, const RatedPlan*>> pairs;
  std::set<const RatedPlan*> paired;
  for (const RatedPlan& plan : to.plans) {
    const auto other_name = renamed.find(plan.path());
    const auto found = earlier.find(other_name == renamed.end() ? plan.path() : other_name->second);
    const RatedPlan* before = found == earlier.end() ? nullptr : found->second;
    if (before && !paired.insert(before).second) before = nullptr;
    pairs[{plan.path(), true}] = {before, &plan};
  }
  for (const RatedPlan& plan : from.plans) {
    if (!paired.contains(&plan)) pairs[{plan.path(), false}] = {&plan, nullptr};
  }
  for (const auto& [path, pair] : pairs) {
    const auto& [before, after] = pair;
    if (before && after) {
      PlanDiffer(*before, *after, diff).Compare();
    } else {
      AddWholePlan(before ? *before : *after, after != nullptr, diff);
    }
  }
  return diff;
}

}  // namespace wsoa
