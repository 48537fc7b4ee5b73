#include "changes/moves_between_plans.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "changes/change.h"
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

// Behind the last change of its plan.
void Insert(Change move, std::vector<Change>& changes) {
  const auto last = std::find_if(changes.rbegin(), changes.rend(), [&](const Change& each) {
    return each.place().plan == move.after.plan;
  });
  changes.insert(last.base(), std::move(move));
}

}  // namespace

void JoinMovesBetweenPlans(SnapshotDiff& diff) {
  std::set<const ActionStatus*> moved;
  std::vector<Change> moves;
  for (auto& [title, same] : OneSidedByTitle(diff)) {
    if (same.gone.size() != 1 || same.added.size() != 1) continue;
    ActionBeforeAndAfter& gone = *same.gone.front();
    ActionBeforeAndAfter& added = *same.added.front();
    if (gone.plan->path() == added.plan->path()) continue;
    moves.push_back(MoveOf(gone, added));
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
  for (Change& move : moves) Insert(std::move(move), diff.changes);
}

}  // namespace wsoa
