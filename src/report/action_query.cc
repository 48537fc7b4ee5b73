#include "report/action_query.h"

#include <algorithm>
#include <utility>

#include "report/matching.h"

namespace wsoa {
namespace {

using Kind = ActionColumn::Kind;

constexpr std::string_view kFieldPrefix = "fields.";

const std::vector<std::pair<Kind, std::string_view>> kColumnWords = {
    {Kind::kPlan, "plan"},
    {Kind::kSection, "section"},
    {Kind::kRef, "ref"},
    {Kind::kTitle, "title"},
    {Kind::kOwnerNames, "owners"},
    {Kind::kSupport, "support"},
    {Kind::kSource, "source"},
    {Kind::kStart, "start"},
    {Kind::kStarted, "started"},
    {Kind::kDue, "due"},
    {Kind::kOriginalDue, "original-due"},
    {Kind::kCondition, "condition"},
    {Kind::kForecast, "forecast"},
    {Kind::kCompleted, "completed"},
    {Kind::kState, "state"},
    {Kind::kRating, "rating"},
    {Kind::kStated, "stated"},
    {Kind::kStatedOn, "stated-on"},
    {Kind::kEffective, "effective"},
    {Kind::kComparison, "comparison"},
    {Kind::kLate, "late"},
    {Kind::kOutcome, "outcome"},
    {Kind::kOutcomeStated, "outcome-stated"},
    {Kind::kReason, "reason"},
};

bool IsOpen(const ActionStatus& status) {
  return !IsDone(status.state) && status.state != State::kWithdrawn;
}

bool DueMatches(const ActionQuery& query, const ActionStatus& status) {
  if (!query.due_from && !query.due_to) return true;
  return IsOpen(status) && status.due && (!query.due_from || *status.due >= *query.due_from) &&
         (!query.due_to || *status.due <= *query.due_to);
}

bool FieldsMatch(const ActionQuery& query, const Action& action) {
  return std::all_of(query.fields.begin(), query.fields.end(),
                     [&](const FieldTest& test) { return Holds(test, action); });
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
  add(action.evidence);
  add_all(action.findings);
  add_all(action.outcomes);
  add_all(action.support);
  add_all(*status.place.owners);
  for (const FieldValue& field : action.fields) words.push_back(field.text);
  for (const Update& update : action.updates) {
    if (update.date->first > as_of) continue;
    add(update.note);
    add(update.issue);
    add(update.mitigation);
  }
  return words;
}

}  // namespace

std::optional<ActionColumn> ParseActionColumn(std::string_view word) {
  if (word.starts_with(kFieldPrefix) && word.size() > kFieldPrefix.size()) {
    return ActionColumn{Kind::kField, std::string(word.substr(kFieldPrefix.size()))};
  }
  std::string dashed(word);
  std::replace(dashed.begin(), dashed.end(), '_', '-');
  for (const auto& [kind, known] : kColumnWords) {
    if (dashed == known) return ActionColumn{kind, ""};
  }
  return std::nullopt;
}

std::string WordFor(const ActionColumn& column) {
  if (column.kind == Kind::kField) return std::string(kFieldPrefix) + column.field;
  const auto entry = std::find_if(kColumnWords.begin(), kColumnWords.end(),
                                  [&](const auto& known) { return known.first == column.kind; });
  return std::string(entry->second);
}

std::vector<std::string> ActionColumnWords() {
  std::vector<std::string> words;
  for (const auto& [kind, word] : kColumnWords) words.emplace_back(word);
  return words;
}

std::vector<ActionColumn> DefaultActionColumns(OutcomeColumns outcome) {
  std::vector<Kind> kinds = {Kind::kRef,  Kind::kTitle,  Kind::kOwnerNames, Kind::kDue,
                             Kind::kLate, Kind::kStated, Kind::kRating};
  if (outcome != OutcomeColumns::kNone) kinds.push_back(Kind::kOutcome);
  if (outcome == OutcomeColumns::kTwo) kinds.push_back(Kind::kOutcomeStated);
  kinds.push_back(Kind::kReason);
  std::vector<ActionColumn> columns;
  for (const Kind kind : kinds) columns.push_back({kind, ""});
  return columns;
}

bool ActionQuery::HasFilters() const {
  return !ratings.empty() || !stated.empty() || !states.empty() || !owners.empty() ||
         !sections.empty() || !sources.empty() || overdue || optimistic || optimistic_outcome ||
         stale || done_not_moved || due_from || due_to || !fields.empty() || !mentions.empty() ||
         level != ActionLevel::kAll;
}

bool Matches(const ActionQuery& query, const ActionStatus& status, Day as_of) {
  const PlacedAction& place = status.place;
  const std::optional<std::string> source =
      place.source ? std::optional(place.source->value) : std::nullopt;
  return IsWanted(query.ratings, status.rating) && IsWanted(query.stated, status.stated) &&
         IsWanted(query.states, std::optional(status.state)) &&
         HasOwner(query.owners, *place.owners) &&
         IsWanted(query.sections, std::optional(place.section->ref.value)) &&
         IsWanted(query.sources, source) && (!query.overdue || status.overdue) &&
         (!query.optimistic || status.comparison == Comparison::kOptimistic) &&
         (!query.optimistic_outcome || status.outcome_comparison == Comparison::kOptimistic) &&
         (!query.stale || status.stale) && (!query.done_not_moved || DoneNotMoved(status)) &&
         DueMatches(query, status) && FieldsMatch(query, *place.action) &&
         LevelMatches(query.level, status.leaf) &&
         (query.mentions.empty() || Mention(WordsOf(status, as_of), query.mentions));
}

}  // namespace wsoa
