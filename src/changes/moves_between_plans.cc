#include "changes/moves_between_plans.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "changes/action_changes.h"
#include "changes/altered_facts.h"
#include "changes/change.h"
#include "changes/plan_pair.h"
#include "changes/thing_changes.h"
#include "plan/pairing/similar_titles.h"

namespace wsoa {
namespace {

struct OneSided {
  std::vector<ActionBeforeAndAfter*> gone;
  std::vector<ActionBeforeAndAfter*> added;
};

std::map<std::string, OneSided> OneSidedByTitle(SnapshotDiff& diff) {
  std::map<std::string, OneSided> by_title;
  for (ActionBeforeAndAfter& action : diff.actions) {
    if (action.before && action.after) continue;
    const ActionStatus& status = action.before ? *action.before : *action.after;
    OneSided& same = by_title[PlainTitle(*status.place.action->title)];
    (action.before ? same.gone : same.added).push_back(&action);
  }
  by_title.erase("");
  return by_title;
}

ChangePlace PlaceIn(const RatedPlan& plan, const ActionStatus& action) {
  return {&plan, action.place.section, &action};
}

Change MoveOf(const ActionBeforeAndAfter& gone, const ActionBeforeAndAfter& added) {
  Change move;
  move.thing = ChangedThing::kAction;
  move.what = ChangeClass::kMoved;
  move.ref = *added.after->place.action->ref;
  move.from = gone.plan->stem();
  move.to = added.plan->stem();
  move.fact = "plan";
  move.before = PlaceIn(*gone.plan, *gone.before);
  move.after = PlaceIn(*added.plan, *added.after);
  return move;
}

// Behind the last change of their plan.
void Insert(std::vector<Change> moved, std::vector<Change>& changes) {
  const auto last = std::find_if(changes.rbegin(), changes.rend(), [&](const Change& each) {
    return each.place().plan == moved.front().after.plan;
  });
  changes.insert(last.base(), std::make_move_iterator(moved.begin()),
                 std::make_move_iterator(moved.end()));
}

// The pairs of plans between which something moved, each made once.
class PlanPairs {
 public:
  const PlanPair& Of(const RatedPlan& from, const RatedPlan& to) {
    return pairs_.try_emplace({&from, &to}, from, to).first->second;
  }

 private:
  std::map<std::pair<const RatedPlan*, const RatedPlan*>, PlanPair> pairs_;
};

int IndexOf(const ActionStatus& action, const RatedPlan& plan) {
  return static_cast<int>(&action - plan.status.actions.data());
}

// The move, and what changed of the action as it would if it had stayed in one plan.
std::vector<Change> ChangesOfMove(const ActionBeforeAndAfter& gone, ActionBeforeAndAfter& added,
                                  PlanPairs& pairs) {
  std::vector<Change> moved = {MoveOf(gone, added)};
  const PlanPair& plans = pairs.Of(*gone.plan, *added.plan);
  const auto rows =
      plans.Actions(IndexOf(*gone.before, *gone.plan), IndexOf(*added.after, *added.plan));
  const bool altered = OwnFactsAltered(*gone.before->place.action, *added.after->place.action,
                                       std::min(plans.from_day(), plans.to_day()));
  const Change move = moved.front();
  ThingChanges changes(move.thing, move.ref, move.before, move.after, moved);
  const std::string& former = *gone.before->place.action->ref;
  if (former != move.ref) {
    changes.Add(ChangeClass::kRenumbered, ChangeBy::kEdit, former, move.ref);
  }
  AddActionChanges(plans, rows, altered, changes);
  added.newly_overdue = NewlyOverdue(rows);
  return moved;
}

}  // namespace

void JoinMovesBetweenPlans(SnapshotDiff& diff) {
  std::set<const ActionStatus*> moved;
  std::vector<std::vector<Change>> moves;
  PlanPairs pairs;
  for (auto& [title, same] : OneSidedByTitle(diff)) {
    if (same.gone.size() != 1 || same.added.size() != 1) continue;
    ActionBeforeAndAfter& gone = *same.gone.front();
    ActionBeforeAndAfter& added = *same.added.front();
    if (gone.plan->path() == added.plan->path()) continue;
    moves.push_back(ChangesOfMove(gone, added, pairs));
    moved.insert({gone.before, added.after});
    added.before = gone.before;
    gone.before = nullptr;
  }
  if (moves.empty()) return;
  std::erase_if(diff.actions, [](const auto& action) { return !action.before && !action.after; });
  std::erase_if(diff.changes, [&](const Change& change) {
    const bool one_sided =
        change.what == ChangeClass::kRemoved || change.what == ChangeClass::kAdded;
    return one_sided && moved.contains(change.place().action);
  });
  for (auto& move : moves) Insert(std::move(move), diff.changes);
}

}  // namespace wsoa
