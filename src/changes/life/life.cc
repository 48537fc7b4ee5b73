#include "changes/life/life.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "changes/life/event_dates.h"

namespace wsoa {
namespace {

using Kind = LifeEntry::Kind;
using Ref = std::optional<std::string>;  // std::nullopt if the thing is not there

Change WholeChange(ChangedThing thing, ChangeClass what, const ChangePlace& before,
                   const ChangePlace& after) {
  Change change;
  change.thing = thing;
  change.what = what;
  change.before = before;
  change.after = after;
  return change;
}

// The change by which it is there in the first text.
Change Began(const ChangePlace& place, ChangedThing thing) {
  const ThingStanding standing = StandingAt(place, thing);
  const bool is_risk = thing == ChangedThing::kRisk;
  Change change =
      WholeChange(thing, is_risk ? ChangeClass::kRiskOpened : ChangeClass::kAdded, {}, place);
  change.ref = standing.ref;
  if (is_risk && standing.rating) change.to = *standing.rating;
  if (standing.state) change.to = *standing.state;
  if (!standing.reason.empty()) change.reason = standing.reason;
  return change;
}

// Whether the change is that of a fact with a day of its own, and not what the calendar makes of
// one.
bool IsDatedFact(ChangeClass what) {
  switch (what) {
    case ChangeClass::kCompleted:
    case ChangeClass::kCompletedLate:
    case ChangeClass::kAssured:
    case ChangeClass::kReopened:
    case ChangeClass::kWithdrawn:
    case ChangeClass::kPaused:
    case ChangeClass::kDeadlineLater:
    case ChangeClass::kDeadlineEarlier:
    case ChangeClass::kForecastChanged:
    case ChangeClass::kReworded:
    case ChangeClass::kStatedChanged:
    case ChangeClass::kNoteAdded:
    case ChangeClass::kReadingAdded:
    case ChangeClass::kReadingChanged:
    case ChangeClass::kRiskOpened:
    case ChangeClass::kRiskClosed:
    case ChangeClass::kRiskRerated:
      return true;
    default:
      return false;
  }
}

// Keeps the changes of one thing together, in the order in which things occur first.
void GroupByThing(std::vector<Change>& changes) {
  std::map<std::pair<ChangedThing, std::string>, std::size_t> order;
  for (const Change& change : changes) {
    order.try_emplace({change.thing, change.ref}, order.size());
  }
  std::stable_sort(changes.begin(), changes.end(), [&](const Change& a, const Change& b) {
    return order.at({a.thing, a.ref}) < order.at({b.thing, b.ref});
  });
}

class LifeBuilder {
 public:
  LifeBuilder(const LifeQuestion& question, LifeTexts& texts)
      : question_(question),
        texts_(texts),
        eventful_(texts.size()),
        thing_(question.name, question.at, texts, question.headline,
               [&](const FollowedThing& thing, std::size_t text, const TextStep& step) {
                 KeepEventful(thing, text, step);
               }) {}

  Life Build() {
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      AddText(i);
      AddDays(i);
    }
    const ThingName name{question_.name.thing, thing_.LastRef()};
    Life life{name,
              "",
              texts_.At(texts_.size() - 1).version.path,
              question_.end,
              std::move(entries_),
              question_.headline};
    for (const LifeEntry& entry : life.entries) {
      if (entry.place.plan) life.title = StandingAt(entry.place, name.thing).title;
    }
    return life;
  }

 private:
  ThingName Called(const std::string& ref) const { return {question_.name.thing, ref}; }

  bool IsWanted(const Change& change, const Ref& before, const Ref& after) const {
    if (change.thing == question_.name.thing) {
      const Ref& ref = change.after.plan ? after : before;
      if (ref && change.ref == *ref) return true;
    }
    if (!question_.with_parts) return false;
    return (before && IsPartOf(change.before, Called(*before))) ||
           (after && IsPartOf(change.after, Called(*after)));
  }

  // Adds the changes that are wanted: restatements, or those by time and edit.
  void Take(const TextStep& step, bool restatements, const Ref& before, const Ref& after,
            LifeEntry& entry) const {
    const std::size_t count_before = entry.changes.size();
    for (const Change& change : step.diff.changes) {
      const bool is_of_kind = (change.by == ChangeBy::kRestatement) == restatements;
      if (is_of_kind && IsWanted(change, before, after)) entry.changes.push_back(change);
    }
    if (entry.changes.size() == count_before) return;
    entry.snapshots.push_back(step.from);
    entry.snapshots.push_back(step.to);
  }

  void Stand(const std::shared_ptr<const Snapshot>& snapshot, const Ref& ref,
             LifeEntry& entry) const {
    entry.snapshots.push_back(snapshot);
    if (ref) entry.place = PlaceIn(snapshot->plans.front(), Called(*ref));
  }

  // What of a text changed something that is wanted: the rest is forgotten.
  struct Eventful {
    std::optional<TextStep> step;       // from the text before
    std::optional<TextStep> restated;   // from what that says about the day before
    std::optional<std::set<Day>> days;  // on which something may turn while it is in force
  };

  // `text` and the one before it are at hand: all that needs both of them is done now.
  void KeepEventful(const FollowedThing& thing, std::size_t text, const TextStep& step) {
    const std::size_t before = *thing.Before(text);
    const Ref& was = thing.RefIn(before);
    const Ref& is = thing.RefIn(text);
    FindDays(text, is);
    FindDays(before, was);
    if (!was && !is) return;
    Eventful& eventful = eventful_[text];
    if (HasWanted(step, false, was, is)) eventful.step = step;
    const Day yesterday = texts_.At(text).from - std::chrono::days(1);
    TextStep restated = CompareTexts(texts_.Whole(before), yesterday, texts_.Whole(text), yesterday,
                                     question_.headline);
    if (HasWanted(restated, true, was, is)) eventful.restated = std::move(restated);
  }

  void FindDays(std::size_t text, const Ref& ref) {
    if (!ref || eventful_[text].days) return;
    const bool is_last = text + 1 == texts_.size();
    const Day until = is_last ? question_.end : texts_.At(text + 1).from;
    eventful_[text].days =
        EventDates(texts_.Whole(text).version.text->index, Called(*ref), question_.with_parts,
                   texts_.At(text).from, until, question_.headline);
  }

  bool HasWanted(const TextStep& step, bool restatements, const Ref& before,
                 const Ref& after) const {
    return std::any_of(step.diff.changes.begin(), step.diff.changes.end(), [&](const auto& change) {
      return (change.by == ChangeBy::kRestatement) == restatements &&
             IsWanted(change, before, after);
    });
  }

  LifeEntry EntryFor(std::size_t i) const {
    const LifeText& text = texts_.At(i);
    LifeEntry entry;
    entry.kind = text.is_committed() ? Kind::kCommit : Kind::kUncommitted;
    entry.day = text.from;
    entry.commit = text.commit;
    entry.path = text.version.path;
    const Ref& ref = thing_.RefIn(i);
    entry.ref = ref ? *ref : entries_.empty() ? question_.name.ref : entries_.back().ref;
    if (text.is_plan()) entry.form_problems = text.form_problems;
    return entry;
  }

  void AddText(std::size_t i) {
    if (!texts_.At(i).is_plan()) return AddGap(i);
    const auto before = thing_.Before(i);
    if (!before) return AddFirst(i);
    const Ref& was = thing_.RefIn(*before);
    const Ref& is = thing_.RefIn(i);
    if (!was && !is) return;
    LifeEntry entry = EntryFor(i);
    if (*before + 1 < i) entry.after_gap = texts_.At(i - 1).version.kind;
    const std::string& former_path = texts_.At(*before).version.path;
    if (former_path != entry.path) entry.former_path = former_path;
    const auto& step = eventful_[i].step;
    if (step) Take(*step, false, was, is, entry);
    TakeRestatements(*before, i, entry);
    GroupByThing(entry.changes);
    if (entry.changes.empty() && entry.former_path.empty() && !entry.after_gap) return;
    Stand(step ? step->to : SnapshotOf(texts_.Whole(i), entry.day, question_.headline), is, entry);
    entries_.push_back(std::move(entry));
  }

  // What this text says about the day before it differently from the previous text.
  void TakeRestatements(std::size_t before, std::size_t i, LifeEntry& entry) const {
    if (!eventful_[i].restated) return;
    const Ref& was = thing_.RefIn(before);
    const Ref& is = thing_.RefIn(i);
    Take(*eventful_[i].restated, true, was, is, entry);
    if (!was || !is || !IsRestated(entry)) return;
    const Day yesterday = texts_.At(i).from - std::chrono::days(1);
    const Day first = FirstDay();
    const auto spells = [&](std::size_t text, const std::string& ref) {
      const LifeText whole = texts_.Whole(text);
      return SpellsOfThing(whole.version.text->index, Called(ref), first, yesterday,
                           question_.headline);
    };
    const auto since = OtherwiseSince(spells(before, *was), spells(i, *is));
    const bool is_known = since != first || question_.from_the_start;
    if (since != yesterday && is_known) entry.restated_since = since;
  }

  // Whether it is restated itself, not only something below it.
  bool IsRestated(const LifeEntry& entry) const {
    return std::any_of(entry.changes.begin(), entry.changes.end(), [&](const Change& change) {
      return change.by == ChangeBy::kRestatement && change.thing == question_.name.thing &&
             change.ref == entry.ref;
    });
  }

  // The first day for which a reader could have seen its state; long before the first text if it is
  // older than that.
  Day FirstDay() const {
    constexpr std::chrono::days kLongBefore(3653);
    std::size_t first = 0;
    while (!thing_.RefIn(first)) ++first;
    const Day from = texts_.At(first).from;
    return first == 0 && !question_.from_the_start ? from - kLongBefore : from;
  }

  void AddFirst(std::size_t i) {
    const Ref& ref = thing_.RefIn(i);
    if (!ref) return;
    LifeEntry entry = EntryFor(i);
    Stand(SnapshotOf(texts_.Whole(i), entry.day, question_.headline), ref, entry);
    if (i == 0 && !question_.from_the_start) {
      entry.kind = Kind::kStood;
    } else {
      entry.changes.push_back(Began(entry.place, question_.name.thing));
    }
    entries_.push_back(std::move(entry));
  }

  // The file was removed, or its text cannot be read.
  void AddGap(std::size_t i) {
    const auto before = thing_.Before(i);
    if (!before || !thing_.RefIn(*before)) return;
    LifeEntry entry = EntryFor(i);
    entry.problem = texts_.At(i).version.problem;
    if (texts_.At(i).version.kind == PlanVersion::Kind::kGone) {
      const auto snapshot = SnapshotOf(texts_.Whole(*before), entry.day, question_.headline);
      entry.snapshots.push_back(snapshot);
      entry.changes.push_back(WholeChange(ChangedThing::kPlan, ChangeClass::kPlanRemoved,
                                          {&snapshot->plans.front()}, {}));
    }
    entries_.push_back(std::move(entry));
  }

  void AddDays(std::size_t i) {
    const Ref& ref = thing_.RefIn(i);
    if (!ref) return;
    FindDays(i, ref);  // of a text that is the only one
    std::vector<DatedFact> facts;
    for (const Day day : *eventful_[i].days) AddDay(i, day, facts);
    FindWriters(i, facts);
  }

  // A fact that its day brought, as an entry tells.
  struct DatedFact {
    std::size_t entry = 0;  // among the entries
    Change change;
    std::size_t writer = 0;  // the first text that is known to have it
  };

  void AddDay(std::size_t i, Day day, std::vector<DatedFact>& facts) {
    const Ref& ref = thing_.RefIn(i);
    const LifeText text = texts_.Whole(i);
    const TextStep step =
        CompareTexts(text, day - std::chrono::days(1), text, day, question_.headline);
    LifeEntry entry = EntryFor(i);
    entry.kind = Kind::kDaysPassed;
    entry.day = day;
    entry.commit.reset();
    Take(step, false, ref, ref, entry);
    if (entry.changes.empty()) return;
    const auto fact = std::find_if(entry.changes.begin(), entry.changes.end(),
                                   [](const Change& each) { return IsDatedFact(each.what); });
    if (fact != entry.changes.end()) facts.push_back({entries_.size(), *fact, i});
    Stand(step.to, ref, entry);
    entries_.push_back(std::move(entry));
  }

  // Which commit wrote the facts that days bring while a text is in force, where that is known. One
  // way back for all of them, since the texts on it are read again.
  void FindWriters(std::size_t i, std::vector<DatedFact>& facts) {
    std::vector<DatedFact*> open;
    for (DatedFact& fact : facts) open.push_back(&fact);
    for (auto before = thing_.Before(i); before && !open.empty(); before = thing_.Before(*before)) {
      std::erase_if(open, [&](DatedFact* fact) {
        const bool has_it = Brings(*before, entries_[fact->entry].day, fact->change);
        if (has_it) fact->writer = *before;
        return !has_it;
      });
    }
    for (const DatedFact& fact : facts) {
      const bool is_older = fact.writer == 0 && !question_.from_the_start;
      if (!is_older) entries_[fact.entry].written_in = texts_.At(fact.writer).commit;
    }
  }

  // Whether a text, left as it was, makes the same change on a day.
  bool Brings(std::size_t text, Day day, const Change& fact) const {
    const Ref& ref = thing_.RefIn(text);
    if (!ref) return false;
    const LifeText whole = texts_.Whole(text);
    LifeEntry entry;
    Take(CompareTexts(whole, day - std::chrono::days(1), whole, day, question_.headline), false,
         ref, ref, entry);
    return std::any_of(entry.changes.begin(), entry.changes.end(), [&](const Change& each) {
      return each.thing == fact.thing && each.what == fact.what && each.fact == fact.fact &&
             each.to == fact.to;
    });
  }

  const LifeQuestion& question_;
  LifeTexts& texts_;
  std::vector<Eventful> eventful_;  // by text; filled while the thing is followed
  FollowedThing thing_;
  std::vector<LifeEntry> entries_;
};

}  // namespace

std::string_view WordFor(LifeEntry::Kind kind) {
  constexpr std::array<std::string_view, 5> kWords = {"stood", "commit", "time", "goes-on",
                                                      "uncommitted"};
  return kWords[static_cast<std::size_t>(kind)];
}

std::optional<int> RecordedLate(const Change& change, const LifeEntry& entry) {
  const bool is_text = entry.kind == Kind::kCommit || entry.kind == Kind::kUncommitted;
  const bool is_completion =
      change.what == ChangeClass::kCompleted || change.what == ChangeClass::kCompletedLate;
  if (!is_text || !is_completion || !change.on || change.by != ChangeBy::kEdit) return std::nullopt;
  const ActionStatus* action = change.after.action;
  if (!action || action->completed_precision == CompletedPrecision::kReported) return std::nullopt;
  const int days = DaysBetween(change.on->last, entry.day);
  return days > 0 ? std::optional(days) : std::nullopt;
}

Life LifeOf(const LifeQuestion& question, LifeTexts texts) {
  return LifeBuilder(question, texts).Build();
}

}  // namespace wsoa
