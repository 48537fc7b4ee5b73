#include "report/diff/diff_summary.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "report/cells.h"
#include "report/diff/change_words.h"
#include "report/diff/state_moves.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Changes = std::vector<const Change*>;
using Leaves = std::vector<const ActionBeforeAndAfter*>;

// "15 are off track (12 before), 40 on track (45), 17 complete (unchanged)".
std::string CountsInWords(const StateMoves& moves) {
  std::vector<std::string> parts;
  for (const State state : moves.states()) {
    const int before = moves.CountBefore(state);
    const int after = moves.CountAfter(state);
    std::string part = std::to_string(after) + " " + std::string(InWords(state));
    part += before == after ? " (as before)" : " (" + std::to_string(before) + " before)";
    parts.push_back(std::move(part));
  }
  return Enumerated(parts);
}

// The number of leaves in the later snapshot.
int Total(const Leaves& leaves) {
  return static_cast<int>(std::count_if(leaves.begin(), leaves.end(), [](const auto* leaf) {
    return StandingAfter(*leaf).has_value();
  }));
}

// "A1.a, B2.c and 3 more".
std::string SomeOf(const std::vector<std::string>& refs) {
  constexpr std::size_t kMost = 8;
  std::vector<std::string> shown = refs;
  if (refs.size() > kMost + 1) {
    shown.resize(kMost);
    shown.push_back(std::to_string(refs.size() - kMost) + " more");
  }
  return Enumerated(shown);
}

// The changes of leaves of one of these classes, each action once.
template <typename... Classes>
Changes LeavesWith(const Changes& changes, Classes... classes) {
  Changes found;
  for (const Change* change : changes) {
    const ActionStatus* action = change->place().action;
    if (change->thing == ChangedThing::kAction && action && action->leaf &&
        ((change->what == classes) || ...)) {
      found.push_back(change);
    }
  }
  return found;
}

std::vector<std::string> RefsOf(const Changes& changes) {
  std::vector<std::string> refs;
  for (const Change* change : changes) refs.push_back(change->ref);
  return refs;
}

void AddOverdue(const Leaves& leaves, Bullets& bullets) {
  std::vector<std::string> by_time;
  std::vector<std::string> by_edit;
  for (const ActionBeforeAndAfter* leaf : leaves) {
    if (!leaf->newly_overdue || !StandingAfter(*leaf)) continue;
    auto& refs = *leaf->newly_overdue == ChangeBy::kTime ? by_time : by_edit;
    refs.push_back(*leaf->after->place.action->ref);
  }
  const auto add = [&](const std::vector<std::string>& refs, const std::string& why) {
    if (refs.empty()) return;
    bullets.items.push_back(std::to_string(refs.size()) + " newly overdue " + why + ": " +
                            SomeOf(refs));
  };
  add(by_time, "because days passed");
  add(by_edit, "because the plan was changed");
}

void AddCompleted(const Changes& changes, Bullets& bullets) {
  Changes completed = LeavesWith(changes, ChangeClass::kCompleted, ChangeClass::kCompletedLate,
                                 ChangeClass::kAssured);
  std::erase_if(completed, [](const Change* change) {
    const auto* before = change->from.As<State>();
    return before && IsDone(*before);
  });
  if (completed.empty()) return;
  const auto late = std::count_if(completed.begin(), completed.end(),
                                  [](const Change* change) { return change->days.has_value(); });
  std::string text = std::to_string(completed.size()) + " completed";
  const bool all = late == static_cast<std::ptrdiff_t>(completed.size());
  if (late > 0 && completed.size() > 1)
    text += all ? ", all late" : ", " + std::to_string(late) + " of them late";
  std::vector<std::string> refs;
  for (const Change* change : completed) {
    refs.push_back(change->ref + (change->days ? " (" + Days(*change->days) + " late)" : ""));
  }
  bullets.items.push_back(text + ": " + SomeOf(refs));
}

void AddMovedDates(const Changes& changes, Bullets& bullets) {
  const auto add = [&](ChangeClass what, const std::string& direction) {
    const Changes moved = LeavesWith(changes, what);
    if (moved.empty()) return;
    int days = 0;
    std::vector<std::string> refs;
    for (const Change* change : moved) {
      days += change->days.value_or(0);
      refs.push_back(change->ref + " by " + Days(change->days.value_or(0)) + " (" +
                     ApprovalInWords(*change) + ")");
    }
    std::string text = CountOf(static_cast<int>(moved.size()), "deadline") + " moved " + direction;
    if (moved.size() > 1) text += ", " + Days(days) + " in all";
    bullets.items.push_back(text + ": " + SomeOf(refs));
  };
  add(ChangeClass::kDeadlineLater, "later");
  add(ChangeClass::kDeadlineEarlier, "earlier");
}

void AddOfClass(const Changes& changes, ChangeClass what, const std::string& words,
                Bullets& bullets) {
  const Changes found = LeavesWith(changes, what);
  if (found.empty()) return;
  bullets.items.push_back(std::to_string(found.size()) + " " + words + ": " +
                          SomeOf(RefsOf(found)));
}

// "2 targets or baselines altered: A1-M1 and A2-M1", each thing once.
void AddOfAnyThing(const Changes& changes, std::initializer_list<ChangeClass> classes,
                   const std::string& one, const std::string& more, Bullets& bullets) {
  std::vector<std::string> names;
  for (const Change* change : changes) {
    if (std::find(classes.begin(), classes.end(), change->what) == classes.end()) continue;
    std::string name =
        change->thing == ChangedThing::kPlan ? change->place().plan->stem() : change->ref;
    if (names.empty() || names.back() != name) names.push_back(std::move(name));
  }
  if (names.empty()) return;
  bullets.items.push_back(std::to_string(names.size()) + " " + (names.size() == 1 ? one : more) +
                          ": " + SomeOf(names));
}

}  // namespace

void AddDiffSummary(const Leaves& leaves, const Changes& changes, Document& document) {
  const StateMoves moves(leaves);
  const int total = Total(leaves);
  if (total > 0) {
    document.blocks.emplace_back(Paragraph{
        "Of " + CountOf(total, "action") + ": " + CountsInWords(moves) + ".", Tone::kPlain});
  }
  if (moves.moved() > 0) document.blocks.emplace_back(MovesTable(moves));
  Bullets bullets;
  AddOverdue(leaves, bullets);
  AddCompleted(changes, bullets);
  AddOfClass(changes, ChangeClass::kReopened, "reopened", bullets);
  AddMovedDates(changes, bullets);
  AddOfClass(changes, ChangeClass::kRecordedLate, "restated because a fact was written down late",
             bullets);
  AddOfClass(changes, ChangeClass::kAltered, "restated because the plan was altered", bullets);
  AddOfClass(changes, ChangeClass::kAdded, "new", bullets);
  AddOfClass(changes, ChangeClass::kRemoved, "removed from the plan", bullets);
  AddOfAnyThing(changes, {ChangeClass::kPlanRemoved}, "plan deleted", "plans deleted", bullets);
  AddOfAnyThing(changes, {ChangeClass::kTargetAltered, ChangeClass::kBaselineAltered},
                "target or baseline altered", "targets or baselines altered", bullets);
  AddOfAnyThing(changes, {ChangeClass::kOwnersChanged}, "with other owners", "with other owners",
                bullets);
  AddOfAnyThing(changes, {ChangeClass::kRiskOpened}, "new risk", "new risks", bullets);
  if (!bullets.items.empty()) document.blocks.emplace_back(std::move(bullets));
}

}  // namespace wsoa
