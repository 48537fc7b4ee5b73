#include "report/diff_query.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "report/filter_words.h"
#include "report/matching.h"

namespace wsoa {
namespace {

// What the filters ask of a thing on one side of a change, whatever kind of thing it is.
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

const RollUp& RollUpOf(const ChangePlace& place) {
  if (!place.section) return place.plan->status.whole;
  const auto index = place.section - place.plan->text->plan.sections.data();
  return place.plan->status.sections[static_cast<std::size_t>(index)];
}

Traits TraitsOf(const ChangePlace& place, ChangedThing thing) {
  Traits traits;
  if (place.section) traits.section = *place.section->ref;
  switch (thing) {
    case ChangedThing::kPlan:
    case ChangedThing::kSection:
      traits.rating = RollUpOf(place).rating;
      traits.state = RollUpOf(place).state;
      if (place.section && place.section->leader) traits.owners = {**place.section->leader};
      break;
    case ChangedThing::kAction:
      traits.rating = place.action->rating;
      traits.state = place.action->state;
      traits.owners = TextsOf(*place.action->place.owners);
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

bool SideMatches(const DiffQuery& query, const ChangePlace& place, ChangedThing thing) {
  if (!place.plan) return false;
  const Traits traits = TraitsOf(place, thing);
  return IsWanted(query.ratings, traits.rating) && IsWanted(query.states, traits.state) &&
         Meets(query.owners, traits.owners) && IsWanted(query.sections, traits.section);
}

// The words of a value that were written by somebody.
void AddWords(const ChangeValue& value, std::vector<std::string_view>& words) {
  if (const auto* text = std::get_if<std::string>(&value)) words.push_back(*text);
  if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
    words.insert(words.end(), texts->begin(), texts->end());
  }
}

bool MentionedInChange(const Change& change, const std::string& wanted) {
  std::vector<std::string_view> words = {change.ref};
  AddWords(change.from, words);
  AddWords(change.to, words);
  if (change.approved) words.push_back(*change.approved);
  if (change.reason) words.push_back(*change.reason);
  return Mention(words, wanted);
}

bool MentionedInThing(const ChangePlace& place, ChangedThing thing, const std::string& wanted) {
  if (!place.plan) return false;
  switch (thing) {
    case ChangedThing::kPlan:
      return Mention({*place.plan->text->plan.title}, wanted);
    case ChangedThing::kSection:
      return Mention({*place.section->ref, *place.section->title}, wanted);
    case ChangedThing::kAction: {
      ActionQuery query;
      query.mentions = wanted;
      return Matches(query, *place.action, place.plan->status.as_of);
    }
    case ChangedThing::kMeasure: {
      const Measure& measure = *place.measure->place.measure;
      return Mention({*measure.ref, *measure.title}, wanted);
    }
    case ChangedThing::kRisk: {
      const Risk& risk = *place.risk->place.risk;
      return Mention({*risk.ref, *risk.title}, wanted);
    }
  }
  return false;
}

bool Matches(const DiffQuery& query, const Change& change) {
  if (!IsWanted(query.classes, std::optional(change.what))) return false;
  if (!IsWanted(query.by, std::optional(change.by))) return false;
  if (!SideMatches(query, change.before, change.thing) &&
      !SideMatches(query, change.after, change.thing)) {
    return false;
  }
  return query.mentions.empty() || MentionedInChange(change, query.mentions) ||
         MentionedInThing(change.before, change.thing, query.mentions) ||
         MentionedInThing(change.after, change.thing, query.mentions);
}

bool LeafMatches(const DiffQuery& query, const RatedPlan* plan, const ActionStatus* action) {
  if (!action || !action->leaf) return false;
  const ChangePlace place{plan, action->place.section, action};
  return SideMatches(query, place, ChangedThing::kAction) &&
         (query.mentions.empty() || MentionedInThing(place, ChangedThing::kAction, query.mentions));
}

}  // namespace

bool DiffQuery::AsksWhichThings() const {
  return !ratings.empty() || !states.empty() || !owners.empty() || !sections.empty() ||
         !mentions.empty();
}

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
    if (LeafMatches(query, action.plan, action.before) ||
        LeafMatches(query, action.plan, action.after)) {
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
  filters.AddAnyOf("computed ", query.ratings);
  filters.AddAnyOf("", query.states);
  filters.AddAnyOf("owner ", query.owners);
  filters.AddAnyOf("section ", query.sections);
  filters.AddMentions(query.mentions);
  return filters.Joined();
}

}  // namespace wsoa
