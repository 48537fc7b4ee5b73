// Grouping: the last part of report/actions/action_query.h.
#include <algorithm>
#include <map>
#include <utility>

#include "plan/words.h"
#include "report/actions/action_query.h"
#include "snapshot/sort_value.h"

namespace wsoa {
namespace {

// Where a group stands among the others, and its title.
using GroupKey = std::pair<SortValue, std::string>;

GroupKey NoValue(std::string title) { return {std::nullopt, std::move(title)}; }

GroupKey KeyOfText(std::string_view text, std::string_view otherwise) {
  return text.empty() ? NoValue(std::string(otherwise)) : GroupKey(ByText(text), text);
}

// The worst rank that any of the plans gives a colour: schemes differ, and a colour is one group.
using ColourRanks = std::map<Colour, State>;

ColourRanks RanksIn(const std::vector<FoundAction>& actions) {
  ColourRanks ranks;
  for (const FoundAction& found : actions) {
    const auto& rating = found.status->rating;
    if (!rating) continue;
    const State rank = *found.plan->status.scheme.RankOf(*rating);
    const auto [entry, is_new] = ranks.try_emplace(*rating, rank);
    if (!is_new) entry->second = std::max(entry->second, rank);
  }
  return ranks;
}

GroupKey KeyOfRating(const FoundAction& found, const ColourRanks& ranks) {
  const auto& rating = found.status->rating;
  if (!rating) return NoValue("not rated");
  return {ByState(ranks.at(*rating)), std::string(WordFor(*rating))};
}

std::vector<GroupKey> KeysOf(const FoundAction& found, ActionGrouping grouping,
                             const ColourRanks& ranks) {
  const PlacedAction& place = found.status->place;
  switch (grouping) {
    case ActionGrouping::kOwner: {
      std::vector<GroupKey> keys;
      for (const Text& owner : *place.owners) keys.push_back(KeyOfText(*owner, "no owner"));
      if (keys.empty()) keys.push_back(NoValue("no owner"));
      return keys;
    }
    case ActionGrouping::kRating:
      return {KeyOfRating(found, ranks)};
    case ActionGrouping::kSource:
      return {KeyOfText(place.source ? std::string_view(place.source->value) : "", "no source")};
    case ActionGrouping::kSection:
    case ActionGrouping::kNone:
      break;
  }
  return {};
}

bool GroupStandsBefore(const GroupKey& a, const GroupKey& b) {
  if (a.first.has_value() != b.first.has_value()) return a.first.has_value();
  return a < b;
}

// Sections stand in the order of the plans, whatever the actions are sorted by.
std::vector<ActionGroup> GroupBySection(const std::vector<FoundAction>& actions) {
  std::map<std::pair<const RatedPlan*, const Section*>, ActionGroup> groups;
  for (const FoundAction& found : actions) {
    const Section& section = *found.status->place.section;
    ActionGroup& group = groups[{found.plan, &section}];
    group.title = *section.ref + "  " + *section.title;
    group.actions.push_back(found);
  }
  std::vector<ActionGroup> list;
  for (auto& [place, group] : groups) list.push_back(std::move(group));
  return list;
}

}  // namespace

std::vector<ActionGroup> GroupActions(const std::vector<FoundAction>& actions,
                                      ActionGrouping grouping) {
  if (grouping == ActionGrouping::kNone) return {{"", actions}};
  if (grouping == ActionGrouping::kSection) return GroupBySection(actions);
  std::map<GroupKey, std::vector<FoundAction>, decltype(&GroupStandsBefore)> groups(
      &GroupStandsBefore);
  const ColourRanks ranks = RanksIn(actions);
  for (const FoundAction& found : actions) {
    for (const GroupKey& key : KeysOf(found, grouping, ranks)) groups[key].push_back(found);
  }
  std::vector<ActionGroup> list;
  for (auto& [key, members] : groups) list.push_back({key.second, std::move(members)});
  return list;
}

}  // namespace wsoa
