#include "report/actions/action_filter.h"

#include <algorithm>
#include <string_view>

#include "report/matching.h"
#include "status/evidence.h"
#include "status/field_values.h"

namespace wsoa {
namespace {

bool IsOpen(const ActionStatus& status) {
  return !IsDone(status.state) && status.state != State::kWithdrawn;
}

bool DueMatches(const ActionFilter& filter, const ActionStatus& status) {
  if (!filter.due_from && !filter.due_to) return true;
  return IsOpen(status) && status.due && (!filter.due_from || *status.due >= *filter.due_from) &&
         (!filter.due_to || *status.due <= *filter.due_to);
}

bool FieldsMatch(const ActionFilter& filter, const Action& action, Day as_of) {
  return std::all_of(filter.fields.begin(), filter.fields.end(),
                     [&](const FieldCondition& test) { return Holds(test, action, as_of); });
}

// What nobody has said how much of is done is below nothing.
bool PercentMatches(const ActionFilter& filter, const ActionStatus& status) {
  if (!filter.percent_below) return true;
  return status.percent && (**status.percent->percent).value < *filter.percent_below;
}

bool LevelMatches(ActionLevel level, bool leaf) {
  return level == ActionLevel::kAll || (level == ActionLevel::kLeaf) == leaf;
}

// The words of an action that were known on the day.
std::vector<std::string_view> WordsOf(const ActionStatus& status, Day as_of) {
  const Action& action = *status.place.action;
  std::vector<std::string_view> words = {*action.ref, *action.title};
  const auto add = [&](const std::optional<Text>& text) {
    if (text) words.push_back(**text);
  };
  const auto add_all = [&](const Texts& texts) {
    for (const Text& text : texts) words.push_back(*text);
  };
  add(action.detail);
  add(action.condition);
  for (const Evidence* piece : EvidenceKnown(action, as_of)) words.push_back(*piece->text);
  add_all(action.findings);
  add_all(action.outcomes);
  add_all(*status.place.accountable);
  add_all(action.support);
  add_all(*status.place.owners);
  for (const FieldValue* field : FieldsOn(action, as_of)) words.push_back(field->text);
  for (const Update& update : action.updates) {
    if (update.date->first > as_of) continue;
    add(update.note);
    add(update.issue);
    add(update.mitigation);
  }
  return words;
}

bool HasPart(const std::vector<std::string>& owners, const PlacedAction& place) {
  return HasOwner(owners, *place.owners) || HasOwner(owners, *place.accountable) ||
         HasOwner(owners, place.action->support);
}

}  // namespace

bool ActionFilter::HasFilters() const {
  return IsOfActionsOnly() || !ratings.empty() || !states.empty() || !owners.empty() ||
         !sections.empty() || !mentions.empty();
}

bool ActionFilter::IsOfActionsOnly() const {
  return !stated.empty() || !sources.empty() || overdue || optimistic || pessimistic || silent ||
         !progress.empty() || optimistic_outcome || stale || done_not_moved || due_from || due_to ||
         !fields.empty() || percent_below || level != ActionLevel::kAll;
}

bool Matches(const ActionFilter& filter, const ActionStatus& status, Day as_of) {
  const PlacedAction& place = status.place;
  const std::optional<std::string> source =
      place.source ? std::optional(place.source->value) : std::nullopt;
  return IsWanted(filter.ratings, status.effective) && IsWanted(filter.stated, status.stated) &&
         IsWanted(filter.states, std::optional(status.effective_state)) &&
         IsWanted(filter.progress, std::optional(status.progress)) &&
         HasPart(filter.owners, place) &&
         IsWanted(filter.sections, std::optional(place.section->ref.value)) &&
         IsWanted(filter.sources, source) && (!filter.overdue || status.overdue) &&
         (!filter.optimistic || status.comparison == Comparison::kOptimistic) &&
         (!filter.pessimistic || status.comparison == Comparison::kPessimistic) &&
         (!filter.silent || status.silent) &&
         (!filter.optimistic_outcome || status.outcome_comparison == Comparison::kOptimistic) &&
         (!filter.stale || status.stale) && (!filter.done_not_moved || DoneNotMoved(status)) &&
         DueMatches(filter, status) && FieldsMatch(filter, *place.action, as_of) &&
         PercentMatches(filter, status) && LevelMatches(filter.level, status.leaf) &&
         (filter.mentions.empty() || ContainsText(WordsOf(status, as_of), filter.mentions));
}

}  // namespace wsoa
