#include "report/actions/action_query.h"

#include <algorithm>
#include <utility>

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

}  // namespace wsoa
