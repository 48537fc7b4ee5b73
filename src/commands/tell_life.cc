#include "commands/tell_life.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <memory>
#include <utility>

#include "changes/thing_place.h"

namespace wsoa {
namespace {

// Whether the entry is an edit after which the thing is not there any more.
bool TookItAway(const LifeEntry& entry) {
  const bool is_edit =
      entry.kind == LifeEntry::Kind::kCommit || entry.kind == LifeEntry::Kind::kUncommitted;
  return is_edit && !entry.place.plan && entry.problem.empty();
}

bool IsAddition(const Change& change) { return change.what == ChangeClass::kAdded; }

bool IsMoveToAnotherPlan(const Change& change) {
  return change.what == ChangeClass::kMoved && change.fact == "plan";
}

const Change* MoveIn(const TextStep& step, const LifeEntry& entry, bool from) {
  const auto& changes = step.diff.changes;
  const auto move = std::find_if(changes.begin(), changes.end(), [&](const Change& change) {
    if (!IsMoveToAnotherPlan(change)) return false;
    const ChangePlace& place = from ? change.before : change.after;
    return *place.action->place.action->ref == entry.ref && place.plan->path() == entry.path;
  });
  return move == changes.end() ? nullptr : &*move;
}

// The anchor of the plan at that path in a side of an edit.
const LifeAnchor& PlanAt(const std::string& path, const Snapshot& side,
                         const std::vector<LifeAnchor>& anchors) {
  const auto plan = std::find_if(side.plans.begin(), side.plans.end(),
                                 [&](const RatedPlan& each) { return each.path() == path; });
  return anchors[static_cast<std::size_t>(plan - side.plans.begin())];
}

// The refs of what took the place of the thing, if it was withdrawn at last; and since when.
std::pair<Texts, Day> SupersededBy(const Life& life) {
  if (life.entries.empty()) return {};
  Day since{};
  for (auto entry = life.entries.rbegin(); entry != life.entries.rend(); ++entry) {
    const ActionStatus* action = entry->place.action;
    if (!action || action->state != State::kWithdrawn) break;
    since = entry->day;
  }
  const ActionStatus* last = life.entries.back().place.action;
  const bool is_withdrawn = last && last->state == State::kWithdrawn;
  if (!is_withdrawn || !last->place.action->withdrawn) return {};
  return {last->place.action->withdrawn->superseded_by, since};
}

// That a life goes on in that of another action, which stood so on the day.
LifeEntry GoesOnIn(const Life& other, Day day) {
  const auto later = std::find_if(other.entries.begin(), other.entries.end(),
                                  [&](const LifeEntry& entry) { return entry.day > day; });
  LifeEntry entry = later == other.entries.begin() ? other.entries.front() : *std::prev(later);
  entry.kind = LifeEntry::Kind::kGoesOn;
  entry.day = day;
  entry.ref = other.name.ref;
  entry.commit.reset();
  entry.written_in.reset();
  entry.changes.clear();
  entry.form_problems = 0;
  entry.former_path.clear();
  entry.after_gap.reset();
  return entry;
}

}  // namespace

Life LifeTeller::Tell(LifeAnchor anchor) {
  Life life = TellInPlan(anchor, bounds_.end, std::nullopt);
  for (std::size_t moves = 0; moves < plans_.size(); ++moves) {
    const auto next = WhereItWent(life, anchor);
    if (!next) break;
    anchor = *next;
    life = TellInPlan(anchor, bounds_.end, std::nullopt);
  }
  for (std::size_t moves = 0; moves < plans_.size(); ++moves) {
    const std::size_t count = life.entries.size();
    PrependOrigin(life);
    if (life.entries.size() == count) break;
  }
  std::set<std::string> told = {life.name.ref};
  GoOn(life, anchor, told);
  return life;
}

// `newest`: the last of its texts, the oldest first, that counts.
Life LifeTeller::TellInPlan(const LifeAnchor& anchor, Day end, std::optional<std::size_t> newest) {
  std::vector<LifeText> texts = plans_.InOrder(anchor.plan);
  LifeQuestion question;
  question.name = anchor.name;
  question.at = texts.size() - 1 - anchor.text;
  if (newest) texts.resize(*newest + 1);
  question.with_parts = bounds_.with_parts;
  question.from_the_start = plans_.HasBeginning(anchor.plan);
  question.end = end;
  question.headline = bounds_.headline;
  if (bounds_.since && !question.from_the_start) {
    const Day day_before = *bounds_.since - std::chrono::days(1);
    texts.front().from = std::max(texts.front().from, day_before);
  }
  Life life = LifeOf(question, plans_.ReadInOrder(std::move(texts)));
  life.newest = plans_.history().commits.front();
  if (plans_.history().is_cut) life.clone_begins_with = plans_.history().commits.back().id;
  return life;
}

LifeTeller::Edit LifeTeller::EditOf(const LifeEntry& entry) {
  const auto id_of = [](const std::optional<Commit>& commit) {
    return commit ? commit->id : std::string();
  };
  Edit edit;
  std::vector<std::shared_ptr<const PlanText>> before;
  std::vector<std::shared_ptr<const PlanText>> after;
  RenamedPlans renamed;
  for (std::size_t plan = 0; plan < plans_.size(); ++plan) {
    const PlanTexts::Texts& texts = plans_.Of(plan);
    const std::vector<LifeText> in_order = plans_.InOrder(plan);
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (id_of(in_order[texts.size() - 1 - i].commit) != id_of(entry.commit)) continue;
      plans_.Read({texts[i]});
      if (texts[i]->text) {
        after.push_back(texts[i]->text);
        edit.after.push_back({plan, i, {}});
      }
      if (i + 1 == texts.size()) break;
      plans_.Read({texts[i + 1]});
      if (texts[i + 1]->text) {
        before.push_back(texts[i + 1]->text);
        edit.before.push_back({plan, i + 1, {}});
        renamed[texts[i]->path] = texts[i + 1]->path;
      }
      break;
    }
  }
  const auto rate = [&](auto& texts) {
    return std::make_shared<const Snapshot>(
        TakeSnapshot(std::move(texts), "", entry.day, bounds_.headline));
  };
  edit.step.from = rate(before);
  edit.step.to = rate(after);
  edit.step.diff = Diff(*edit.step.from, *edit.step.to, renamed);
  return edit;
}

// The plan that has it since an edit took it out of this one.
std::optional<LifeAnchor> LifeTeller::WhereItWent(const Life& life, const LifeAnchor& anchor) {
  if (anchor.name.thing != ChangedThing::kAction || life.entries.empty()) return std::nullopt;
  const LifeEntry& last = life.entries.back();
  if (!TookItAway(last)) return std::nullopt;
  const Edit edit = EditOf(last);
  const Change* move = MoveIn(edit.step, last, true);
  if (!move) return std::nullopt;
  LifeAnchor there = PlanAt(move->after.plan->path(), *edit.step.to, edit.after);
  there.name = {ChangedThing::kAction, move->ref};
  return there;
}

// What it did in the plan that it came from, if the first entry moved it here.
void LifeTeller::PrependOrigin(Life& life) {
  if (life.name.thing != ChangedThing::kAction || life.entries.empty()) return;
  LifeEntry& first = life.entries.front();
  const auto added = std::find_if(first.changes.begin(), first.changes.end(), IsAddition);
  if (added == first.changes.end()) return;
  const Edit edit = EditOf(first);
  const Change* move = MoveIn(edit.step, first, false);
  if (!move) return;
  first.changes.erase(added);
  std::copy_if(edit.step.diff.changes.begin(), edit.step.diff.changes.end(),
               std::back_inserter(first.changes), [&](const Change& change) {
                 return change.after.action == move->after.action && change.thing == move->thing &&
                        change.by != ChangeBy::kRestatement;
               });
  first.snapshots.push_back(edit.step.from);
  first.snapshots.push_back(edit.step.to);
  LifeAnchor origin = PlanAt(move->before.plan->path(), *edit.step.from, edit.before);
  origin.name = {ChangedThing::kAction, *move->before.action->place.action->ref};
  const std::size_t newest = plans_.Of(origin.plan).size() - 1 - origin.text;
  Life before = TellInPlan(origin, first.day, newest);
  life.entries.insert(life.entries.begin(), std::make_move_iterator(before.entries.begin()),
                      std::make_move_iterator(before.entries.end()));
}

// An action in the newest text of a plan that has it.
std::optional<LifeAnchor> LifeTeller::NewestWith(const std::string& ref, std::size_t plan) {
  const ThingName name{ChangedThing::kAction, ref};
  const PlanTexts::Texts& texts = plans_.Of(plan);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    plans_.Read({texts[i]});
    if (!texts[i]->text) continue;
    const auto found = texts[i]->text->index.FindAction(ref);
    plans_.Forget(*texts[i], plan);
    if (found) return LifeAnchor{plan, i, name};
  }
  return std::nullopt;
}

// Told once each: plans can say that two actions superseded each other.
void LifeTeller::GoOn(Life& life, const LifeAnchor& anchor, std::set<std::string>& told) {
  if (life.name.thing != ChangedThing::kAction) return;
  const auto [refs, day] = SupersededBy(life);
  for (const Text& ref : refs) {
    if (!told.insert(*ref).second) continue;
    const auto next = NewestWith(*ref, anchor.plan);
    if (!next) continue;
    Life other = TellInPlan(*next, bounds_.end, std::nullopt);
    if (other.entries.empty()) continue;
    if (refs.size() == 1) GoOn(other, *next, told);
    life.entries.push_back(GoesOnIn(other, day));
    if (refs.size() > 1) continue;
    std::copy_if(std::make_move_iterator(other.entries.begin()),
                 std::make_move_iterator(other.entries.end()), std::back_inserter(life.entries),
                 [since = day](const LifeEntry& entry) { return entry.day > since; });
  }
}

}  // namespace wsoa
