#include "changes/life/followed_thing.h"

#include <algorithm>
#include <utility>

namespace wsoa {
namespace {

bool Has(const Snapshot& snapshot, const ThingName& name) {
  return PlaceIn(snapshot.plans.front(), name).plan != nullptr;
}

// The change by which a thing of this kind was renumbered, from or to the ref; null if none was.
const Change* Renumbering(const TextStep& step, const ThingName& name, bool from, bool to) {
  const auto& changes = step.diff.changes;
  const auto found = std::find_if(changes.begin(), changes.end(), [&](const Change& change) {
    return change.thing == name.thing && change.what == ChangeClass::kRenumbered &&
           ((from && change.from == name.ref) || (to && change.ref == name.ref));
  });
  return found == changes.end() ? nullptr : &*found;
}

}  // namespace

std::shared_ptr<const Snapshot> SnapshotOf(const LifeText& text, Day day, Headline headline) {
  return std::make_shared<const Snapshot>(TakeSnapshot({text.version.text}, "", day, headline));
}

TextStep CompareTexts(const LifeText& from, Day from_day, const LifeText& to, Day to_day,
                      Headline headline) {
  TextStep step{SnapshotOf(from, from_day, headline), SnapshotOf(to, to_day, headline), {}};
  step.diff = Diff(*step.from, *step.to, {{to.version.path, from.version.path}});
  return step;
}

FollowedThing::FollowedThing(const ThingName& name, std::size_t at, LifeTexts& texts,
                             Headline headline, const OnStep& on_step)
    : name_(name), texts_(texts), headline_(headline), refs_(texts.size()) {
  refs_[at] = name.ref;
  FollowForward(at, on_step);
  FollowBack(at, on_step);
}

const std::string& FollowedThing::LastRef() const {
  const auto last =
      std::find_if(refs_.rbegin(), refs_.rend(), [](const auto& ref) { return ref.has_value(); });
  return **last;
}

std::optional<std::size_t> FollowedThing::Before(std::size_t text) const {
  while (text > 0) {
    if (texts_.At(--text).is_plan()) return text;
  }
  return std::nullopt;
}

// The changes from the text before to this one, each rated on the day on which this one replaced
// it; nothing if there is no text to compare with.
std::optional<TextStep> FollowedThing::StepTo(std::size_t text) const {
  const auto before = Before(text);
  if (!before || !texts_.At(text).is_plan()) return std::nullopt;
  const LifeText now = texts_.Whole(text);
  return CompareTexts(texts_.Whole(*before), texts_.At(*before + 1).from, now, now.from, headline_);
}

void FollowedThing::FollowForward(std::size_t at, const OnStep& on_step) {
  ThingName name = name_;
  for (std::size_t i = at + 1; i < texts_.size(); ++i) {
    const auto step = StepTo(i);
    if (!step) continue;
    const bool was_there = refs_[*Before(i)].has_value();
    const Change* renumbered = Renumbering(*step, name, was_there, false);
    if (renumbered) name.ref = renumbered->ref;
    if (Has(*step->to, name)) refs_[i] = name.ref;
    on_step(*this, i, *step);
  }
}

void FollowedThing::FollowBack(std::size_t at, const OnStep& on_step) {
  ThingName name = name_;
  for (std::size_t i = at; i > 0; --i) {
    const auto step = StepTo(i);
    if (!step) continue;
    const bool is_there = refs_[i].has_value();
    const Change* renumbered = Renumbering(*step, name, !is_there, is_there);
    // The thing that had the ref before is another one, which has a new ref now.
    if (renumbered && !is_there) return;
    if (renumbered) name.ref = *renumbered->from.As<std::string>();
    if (Has(*step->from, name)) refs_[*Before(i)] = name.ref;
    on_step(*this, i, *step);
  }
}

}  // namespace wsoa
