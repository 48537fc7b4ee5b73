#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "changes/diff.h"
#include "support/diff_lines.h"
#include "support/random_plan.h"

namespace wsoa {
namespace {

using std::chrono::days;

void NameActions(std::vector<Action>& actions) {
  for (Action& action : actions) {
    action.title.value = "Title of " + *action.ref;
    for (Measure& measure : action.measures) measure.title.value = "Title of " + *measure.ref;
    NameActions(action.actions);
  }
}

// Things are told apart by titles too, as in a real plan.
Plan NamedPlan() {
  Plan plan = RandomPlan(Drawn);
  for (Section& section : plan.sections) {
    section.title.value = "Title of section " + *section.ref;
    NameActions(section.actions);
    for (Measure& measure : section.measures) measure.title.value = "Title of " + *measure.ref;
    for (Risk& risk : section.risks) risk.title.value = "Title of " + *risk.ref;
  }
  return plan;
}

// `text` stands for the bytes of the plan: the same for the same plan.
std::shared_ptr<const PlanText> TextOf(const Plan& plan, const std::string& text) {
  return std::make_shared<PlanText>(std::make_unique<Source>("plan.yaml", text), plan, 0);
}

Snapshot On(const std::shared_ptr<const PlanText>& text, Day day) {
  return TakeSnapshot({text}, "test", day);
}

Day DrawnDay() { return RandomPlanOptions().from + days(Drawn(900)); }

// Two plans of one origin: the later has some things that the earlier has not, and other facts.
struct TwoPlans {
  std::shared_ptr<const PlanText> earlier;
  std::shared_ptr<const PlanText> later;
};
TwoPlans DrawnPlans() { return {TextOf(NamedPlan(), "earlier"), TextOf(NamedPlan(), "later")}; }

bool IsOfState(const Change& change) {
  const bool class_of_state =
      change.what <= ChangeClass::kStateChanged || change.what == ChangeClass::kWithdrawn ||
      change.what == ChangeClass::kPaused || change.what == ChangeClass::kResumed;
  return class_of_state && change.by != ChangeBy::kRestatement;
}

// What a change and the change back have in common.
std::string GroupOf(const Change& change) {
  if (change.by == ChangeBy::kRestatement) return "restated";
  if (IsOfState(change)) return "state";
  using Class = ChangeClass;
  switch (change.what) {
    case Class::kDeadlineLater:
    case Class::kDeadlineEarlier:
      return "deadline";
    case Class::kDateSet:
    case Class::kDateRemoved:
      return "date";
    case Class::kNoteAdded:
    case Class::kReworded:
      return change.what == Class::kNoteAdded ? "words update" : "words " + change.fact;
    case Class::kReadingAdded:
    case Class::kReadingChanged:
      return "reading";
    case Class::kMeasureNewlyOffTrack:
    case Class::kMeasureNewlyAtRisk:
    case Class::kMeasureRecovered:
    case Class::kMeasureMet:
      return "state";
    case Class::kAdded:
    case Class::kRemoved:
    case Class::kRiskOpened:
    case Class::kRiskClosed:
      return "presence";
    default:
      return std::string(WordFor(change.what)) + " " + change.fact;
  }
}

std::string RefOn(const ChangePlace& place, ChangedThing thing) {
  if (!place.plan || thing == ChangedThing::kPlan) return "";
  if (thing == ChangedThing::kSection) return *place.section->ref;
  if (thing == ChangedThing::kAction) return *place.action->place.action->ref;
  return thing == ChangedThing::kMeasure ? *place.measure->place.measure->ref
                                         : *place.risk->place.risk->ref;
}

using Mirrored = std::tuple<std::string, std::string, std::string, std::string>;

// Thing, group and both values, `back` to front; of a risk that came or went the values say more
// about the one side than about the other.
std::multiset<Mirrored> MirrorOf(const SnapshotDiff& diff, bool back) {
  std::multiset<Mirrored> mirrored;
  for (const Change& change : diff.changes) {
    std::string from = ValueAsText(change.from);
    std::string to = ValueAsText(change.to);
    if (back) std::swap(from, to);
    const std::string group = GroupOf(change);
    if (change.thing == ChangedThing::kRisk && group == "presence") from = to = "";
    std::string before = RefOn(change.before, change.thing);
    std::string after = RefOn(change.after, change.thing);
    if (back) std::swap(before, after);
    const std::string thing = std::string(WordFor(change.thing)) + " " + before + " " + after;
    mirrored.insert({thing, group, from, to});
  }
  return mirrored;
}

TEST_CASE("a snapshot does not differ from itself, nor a plan from its copy") {
  CHECK(rc::check([] {
    const Plan plan = NamedPlan();
    const Day day = DrawnDay();
    const Snapshot snapshot = On(TextOf(plan, "text"), day);
    RC_ASSERT(DiffLines(snapshot, snapshot).empty());
    RC_ASSERT(DiffLines(snapshot, On(TextOf(plan, "the same in other bytes"), day)).empty());
  }));
}

TEST_CASE("of one text every change is by time, and the days alone tell it as its copy does") {
  CHECK(rc::check([] {
    const Plan plan = NamedPlan();
    const auto text = TextOf(plan, "text");
    const Day from = DrawnDay();
    const Day to = DrawnDay();
    const auto lines = DiffLines(On(text, from), On(text, to));
    for (const Change& change : Diff(On(text, from), On(text, to)).changes) {
      RC_ASSERT(change.by == ChangeBy::kTime);
    }
    RC_ASSERT(DiffLines(On(text, from), On(TextOf(plan, "copy"), to)) == lines);
  }));
}

TEST_CASE("there and back again are each other's mirror") {
  CHECK(rc::check([] {
    const TwoPlans plans = DrawnPlans();
    const Snapshot from = On(plans.earlier, DrawnDay());
    const Snapshot to = On(plans.later, DrawnDay());
    RC_ASSERT(MirrorOf(Diff(from, to), false) == MirrorOf(Diff(to, from), true));
  }));
}

// The state of each action that stands in both, by its ref: from, to, and by what.
struct StateMove {
  State from{};
  State to{};
  std::optional<ChangeBy> by;
};
std::map<std::string, StateMove> StateMoves(const SnapshotDiff& diff) {
  std::map<std::string, StateMove> moves;
  for (const ActionBeforeAndAfter& action : diff.actions) {
    if (!action.before || !action.after) continue;
    moves[*action.after->place.action->ref] = {
        action.before->effective_state, action.after->effective_state, {}};
  }
  for (const Change& change : diff.changes) {
    if (change.thing != ChangedThing::kAction || !IsOfState(change)) continue;
    StateMove& move = moves.at(change.ref);
    RC_ASSERT(!move.by);  // once
    RC_ASSERT(change.from == Value(move.from));
    RC_ASSERT(change.to == Value(move.to));
    move.by = change.by;
  }
  return moves;
}

TEST_CASE("what days did and what people did make up the whole change of state") {
  CHECK(rc::check([] {
    const TwoPlans plans = DrawnPlans();
    const Day a = DrawnDay();
    const Day b = DrawnDay();
    const Snapshot from = On(plans.earlier, a);
    const Snapshot waited = On(plans.earlier, b);
    const Snapshot to = On(plans.later, b);
    const auto whole = StateMoves(Diff(from, to));
    const auto by_people = StateMoves(Diff(waited, to));
    const auto by_days = StateMoves(Diff(from, waited));
    for (const auto& [ref, move] : whole) {
      RC_ASSERT(move.by.has_value() == (move.from != move.to));
      const StateMove& people = by_people.at(ref);
      RC_ASSERT(people.to == move.to);
      if (move.by) RC_ASSERT((*move.by == ChangeBy::kTime) == !people.by);
      if (people.by) RC_ASSERT(*people.by == ChangeBy::kEdit);
    }
    for (const auto& [ref, move] : by_days) {
      if (move.by) RC_ASSERT(*move.by == ChangeBy::kTime);
    }
  }));
}

// One edit of one action, and the changes of it that must be found.
struct Edit {
  std::string ref;
  ChangeClass what{};
  std::string fact;
};

std::vector<Action*> AllActions(std::vector<Action>& actions) {
  std::vector<Action*> all;
  for (Action& action : actions) {
    all.push_back(&action);
    for (Action* part : AllActions(action.actions)) all.push_back(part);
  }
  return all;
}

Located<std::string> Said(std::string text) { return {std::move(text), {}}; }

Edit EditAction(Action& action, Day day) {
  const std::string ref = *action.ref;
  switch (Drawn(8)) {
    case 0:
      action.title.value += " too";
      return {ref, ChangeClass::kReworded, "title"};
    case 1:
      action.owners.push_back(Said("DPH"));
      return {ref, ChangeClass::kOwnersChanged, "owners"};
    case 2:
      action.detail = Said("More of it");
      return {ref, ChangeClass::kReworded, "detail"};
    case 3: {
      Update update;
      update.date = {OnDay(day), {}};
      update.note = Said("Something is told");
      action.updates.push_back(update);
      return {ref, ChangeClass::kNoteAdded, ""};
    }
    case 4:
      action.ref.value += "-new";
      return {*action.ref, ChangeClass::kRenumbered, ""};
    case 5:
      action.support.push_back(Said("SWIG"));
      return {ref, ChangeClass::kOwnersChanged, "support"};
    case 6:
      if (action.due && std::holds_alternative<FixedDue>(action.due->form)) {
        Date& date = std::get<FixedDue>(action.due->form).date.value;
        date = OnDay(date.last + days(40));
        return {ref, ChangeClass::kOriginalDueAltered, ""};
      }
      [[fallthrough]];
    default:
      action.condition = Said("Funds come");
      return {ref, ChangeClass::kReworded, "condition"};
  }
}

// The refs of the actions whose deadline follows what others do.
std::set<std::string> FollowersIn(const Plan& plan) {
  std::set<std::string> refs;
  const PlanIndex index(plan);
  for (const PlacedAction& place : index.actions()) {
    if (place.action->due && place.action->due->after()) refs.insert(*place.action->ref);
  }
  return refs;
}

bool IsOfDeadline(const Change& change) {
  return change.what == ChangeClass::kDateSet || change.what == ChangeClass::kDateRemoved ||
         change.what == ChangeClass::kDeadlineLater || change.what == ChangeClass::kDeadlineEarlier;
}

bool IsIn(const Edit& edit, const SnapshotDiff& diff) {
  return std::any_of(diff.changes.begin(), diff.changes.end(), [&](const Change& change) {
    return change.thing == ChangedThing::kAction && change.ref == edit.ref &&
           change.what == edit.what && change.fact == edit.fact && change.by == ChangeBy::kEdit;
  });
}

TEST_CASE("random edits are all found, and nothing else of other actions but what follows") {
  CHECK(rc::check([] {
    Plan plan = NamedPlan();
    const auto before = TextOf(plan, "before");
    const Day day = DrawnDay();
    std::vector<Edit> edits;
    std::set<std::string> edited;
    for (Section& section : plan.sections) {
      for (Action* action : AllActions(section.actions)) {
        if (Drawn(3) != 0) continue;
        edits.push_back(EditAction(*action, day));
        edited.insert(edits.back().ref);
      }
      Action added;
      added.ref = Said(*section.ref + ".added");
      added.title = Said("Something quite different from what stood there");
      section.actions.push_back(added);
      edits.push_back({*added.ref, ChangeClass::kAdded, ""});
      edited.insert(*added.ref);
    }
    const Snapshot from = On(before, day);
    const Snapshot to = On(TextOf(plan, "after"), day);
    const SnapshotDiff diff = Diff(from, to);
    for (const Edit& edit : edits) RC_ASSERT(IsIn(edit, diff));
    const std::set<std::string> followers = FollowersIn(plan);
    const auto is_followed = [&](const Change& change) {
      return IsOfState(change) || change.by == ChangeBy::kRestatement ||
             (IsOfDeadline(change) && followers.contains(change.ref));
    };
    for (const Change& change : diff.changes) {
      const bool follows = is_followed(change);
      RC_ASSERT(change.thing != ChangedThing::kAction || follows || edited.contains(change.ref));
    }
    // And taken back, all of it is gone.
    for (const Change& change : Diff(to, from).changes) {
      const bool follows = is_followed(change);
      std::string ref = change.ref;
      if (!edited.contains(ref)) ref += "-new";
      RC_ASSERT(change.thing != ChangedThing::kAction || follows || edited.contains(ref));
    }
  }));
}

}  // namespace
}  // namespace wsoa
