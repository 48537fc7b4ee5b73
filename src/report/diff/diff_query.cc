#include "report/diff/diff_query.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "changes/thing_place.h"
#include "report/actions/query_words.h"
#include "report/filter_words.h"
#include "report/matching.h"

namespace wsoa {
namespace {

// What the filters compare, for a thing of any kind on one side of a change.
struct Traits {
  std::optional<Colour> rating;
  std::optional<State> state;
  std::vector<std::string> owners;
  std::optional<std::string> section;
};

std::vector<std::string> TextsOf(const Texts& texts) {
  std::vector<std::string> plain;
  for (const Text& text : texts) plain.push_back(*text);
  return plain;
}

Traits TraitsOf(const ChangePlace& place, ChangedThing thing) {
  Traits traits;
  if (place.section) traits.section = *place.section->ref;
  switch (thing) {
    case ChangedThing::kPlan:
    case ChangedThing::kSection:
      traits.rating = RollUpAt(place).effective;
      traits.state = RollUpAt(place).effective_state;
      if (place.section && place.section->leader) traits.owners = {**place.section->leader};
      break;
    case ChangedThing::kAction:  // see SideMatches
      break;
    case ChangedThing::kMeasure:
      traits.rating = place.measure->rating;
      traits.state = place.measure->state;
      traits.owners = TextsOf(place.measure->place.measure->owners);
      if (traits.owners.empty() && place.action) {
        traits.owners = TextsOf(*place.action->place.owners);
      }
      break;
    case ChangedThing::kRisk:
      traits.rating = place.risk->stated;
      traits.owners = TextsOf(place.risk->place.risk->owners);
      break;
  }
  return traits;
}

template <typename T>
bool Meets(const std::vector<T>& wanted, const std::vector<T>& values) {
  return wanted.empty() || std::any_of(values.begin(), values.end(), [&](const T& value) {
           return IsWanted(wanted, std::optional(value));
         });
}

// All filters except the words, which may be in the change instead.
bool SideMatches(const ActionFilter& asked, const ChangePlace& place, ChangedThing thing) {
  if (!place.plan) return false;
  if (thing == ChangedThing::kAction) {
    ActionFilter filter = asked;
    filter.mentions.clear();
    return Matches(filter, *place.action, place.plan->status.as_of);
  }
  if (asked.IsOfActionsOnly()) return false;
  const Traits traits = TraitsOf(place, thing);
  return IsWanted(asked.ratings, traits.rating) && IsWanted(asked.states, traits.state) &&
         Meets(asked.owners, traits.owners) && IsWanted(asked.sections, traits.section);
}

// The words of a value that the plan wrote.
void AddWords(const Value& value, std::vector<std::string_view>& words) {
  if (const auto* text = value.As<std::string>()) words.push_back(*text);
  if (const auto* texts = value.As<std::vector<std::string>>()) {
    words.insert(words.end(), texts->begin(), texts->end());
  }
}

bool MentionedInChange(const Change& change, const std::string& wanted) {
  std::vector<std::string_view> words = {change.ref};
  AddWords(change.from, words);
  AddWords(change.to, words);
  if (change.approved) words.push_back(*change.approved);
  if (change.reason) words.push_back(*change.reason);
  return ContainsText(words, wanted);
}

bool MentionedInThing(const ChangePlace& place, ChangedThing thing, const std::string& wanted) {
  if (!place.plan) return false;
  switch (thing) {
    case ChangedThing::kPlan:
      return ContainsText({*place.plan->text->plan.title}, wanted);
    case ChangedThing::kSection:
      return ContainsText({*place.section->ref, *place.section->title}, wanted);
    case ChangedThing::kAction: {
      ActionFilter filter;
      filter.mentions = wanted;
      return Matches(filter, *place.action, place.plan->status.as_of);
    }
    case ChangedThing::kMeasure: {
      const Measure& measure = *place.measure->place.measure;
      return ContainsText({*measure.ref, *measure.title}, wanted);
    }
    case ChangedThing::kRisk: {
      const Risk& risk = *place.risk->place.risk;
      return ContainsText({*risk.ref, *risk.title}, wanted);
    }
  }
  return false;
}

bool Matches(const DiffQuery& query, const Change& change) {
  if (!IsWanted(query.classes, std::optional(change.what))) return false;
  if (!IsWanted(query.by, std::optional(change.by))) return false;
  if (!SideMatches(query.things, change.before, change.thing) &&
      !SideMatches(query.things, change.after, change.thing)) {
    return false;
  }
  const std::string& mentions = query.things.mentions;
  return mentions.empty() || MentionedInChange(change, mentions) ||
         MentionedInThing(change.before, change.thing, mentions) ||
         MentionedInThing(change.after, change.thing, mentions);
}

bool LeafMatches(const DiffQuery& query, const ActionStatus* action, Day as_of) {
  return action && action->leaf && Matches(query.things, *action, as_of);
}

}  // namespace

std::vector<const Change*> FindChanges(const SnapshotDiff& diff, const DiffQuery& query) {
  std::vector<const Change*> found;
  for (const Change& change : diff.changes) {
    if (Matches(query, change)) found.push_back(&change);
  }
  return found;
}

std::vector<const ActionBeforeAndAfter*> FindLeaves(const SnapshotDiff& diff,
                                                    const DiffQuery& query) {
  std::vector<const ActionBeforeAndAfter*> found;
  for (const ActionBeforeAndAfter& action : diff.actions) {
    if (LeafMatches(query, action.before, diff.from->as_of) ||
        LeafMatches(query, action.after, diff.to->as_of)) {
      found.push_back(&action);
    }
  }
  return found;
}

std::string FiltersInWords(const DiffQuery& query) {
  std::vector<std::string> classes;
  for (const ChangeClass what : query.classes) classes.emplace_back(WordFor(what));
  std::vector<std::string> by;
  for (const ChangeBy each : query.by) by.emplace_back(WordFor(each));
  FilterWords filters;
  filters.AddAnyOf("", classes);
  filters.AddAnyOf("by ", by);
  const std::string things = FiltersInWords(query.things);
  filters.AddIf(!things.empty(), things);
  return filters.Joined();
}

}  // namespace wsoa
