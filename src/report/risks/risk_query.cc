#include "report/risks/risk_query.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "report/actions/action_order.h"
#include "report/filter_words.h"
#include "report/matching.h"

namespace wsoa {
namespace {

// The words of a risk that were known on the day.
std::vector<std::string_view> WordsOf(const Risk& risk, Day as_of) {
  std::vector<std::string_view> words = {*risk.ref, *risk.title};
  for (const auto* text : {&risk.detail, &risk.impact, &risk.mitigation}) {
    if (*text) words.push_back(***text);
  }
  for (const Text& owner : risk.owners) words.push_back(*owner);
  for (const Update& update : risk.updates) {
    if (update.note && update.date->first <= as_of) words.push_back(**update.note);
  }
  return words;
}

bool Matches(const RiskQuery& query, const RiskStatus& status, Day as_of) {
  const Risk& risk = *status.place.risk;
  std::optional<std::string> section;
  if (status.place.section) section = *status.place.section->ref;
  return status.known && (!query.open || !status.closed) && (!query.closed || status.closed) &&
         IsWanted(query.ratings, status.stated) && HasOwner(query.owners, risk.owners) &&
         IsWanted(query.sections, section) && IsWanted(query.kinds, std::optional(risk.Kind())) &&
         IsWanted(query.acceptance, status.acceptance) &&
         (query.mentions.empty() || ContainsText(WordsOf(risk, as_of), query.mentions));
}

// Smaller comes first: what is open, what is stated worst (by the best state that has the colour,
// which compares across schemes), what scores most.
struct Urgency {
  bool closed = false;
  int better_than_worst = 0;
  int below_most = 0;
  auto operator<=>(const Urgency&) const = default;
};

Urgency UrgencyOf(const FoundRisk& found) {
  constexpr int kUnstated = -1;
  const Scheme& scheme = found.plan->status.scheme;
  const auto& stated = found.status->stated;
  const auto rank = stated ? scheme.RankOf(*stated) : std::nullopt;
  return {found.status->closed.has_value(), -(rank ? static_cast<int>(*rank) : kUnstated),
          -found.status->score().value_or(0)};
}

template <typename Found>
void Limit(std::optional<int> limit, std::vector<Found>& found) {
  if (limit && static_cast<std::size_t>(*limit) < found.size()) {
    found.resize(static_cast<std::size_t>(*limit));
  }
}

// What the query asks of the action that has an issue.
ActionQuery ActionsOf(const RiskQuery& query) {
  ActionQuery actions;
  actions.stated = query.ratings;
  actions.owners = query.owners;
  actions.sections = query.sections;
  actions.mentions = query.mentions;
  return actions;
}

}  // namespace

void SortRisks(std::vector<FoundRisk>& risks) {
  std::stable_sort(risks.begin(), risks.end(), [](const FoundRisk& a, const FoundRisk& b) {
    return UrgencyOf(a) < UrgencyOf(b);
  });
}

std::vector<FoundRisk> FindRisks(const Snapshot& snapshot, const RiskQuery& query) {
  std::vector<FoundRisk> found;
  for (const RatedPlan& plan : snapshot.plans) {
    for (const RiskStatus& status : plan.status.risks) {
      if (Matches(query, status, snapshot.as_of)) found.push_back({&plan, &status});
    }
  }
  SortRisks(found);
  Limit(query.limit, found);
  return found;
}

std::vector<FoundAction> FindIssues(const Snapshot& snapshot, const RiskQuery& query) {
  // An action has no kind but that of its issue, and nobody accepts an issue.
  const bool may_be_issue = IsWanted(query.kinds, std::optional(RiskKind::kIssue));
  if (query.closed || !may_be_issue || !query.acceptance.empty()) return {};
  std::vector<FoundAction> found;
  for (const FoundAction& action : FindActions(snapshot, ActionsOf(query))) {
    if (action.status->issue) found.push_back(action);
  }
  SortWorstFirst(found);
  Limit(query.limit, found);
  return found;
}

std::string FiltersInWords(const RiskQuery& query) {
  FilterWords filters;
  filters.AddIf(query.open, "open");
  filters.AddIf(query.closed, "closed");
  filters.AddAnyOf("kind ", query.kinds);
  filters.AddAnyOf("acceptance ", query.acceptance);
  filters.AddAnyOf("stated ", query.ratings);
  filters.AddAnyOf("owner ", query.owners);
  filters.AddAnyOf("section ", query.sections);
  filters.AddMentions(query.mentions);
  return filters.Joined();
}

}  // namespace wsoa
