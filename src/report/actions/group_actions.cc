// Grouping: the last part of report/actions/action_query.h.
#include <algorithm>
#include <map>
#include <utility>

#include "plan/words.h"
#include "report/actions/action_query.h"
#include "snapshot/sort_key.h"

namespace wsoa {
namespace {

// What a group is sorted by among the others, and its title.
using GroupKey = std::pair<SortKey, std::string>;

// The worst rank that any of the plans gives a colour: schemes differ, and a colour is one group.
using ColourRanks = std::map<Colour, State>;

ColourRanks RanksIn(const std::vector<FoundAction>& actions) {
  ColourRanks ranks;
  for (const FoundAction& found : actions) {
    const auto& rating = found.status->effective;
    if (!rating) continue;
    const State rank = *found.plan->status.scheme.RankOf(*rating);
    const auto [entry, is_new] = ranks.try_emplace(*rating, rank);
    if (!is_new) entry->second = std::max(entry->second, rank);
  }
  return ranks;
}

std::vector<GroupKey> KeysOf(const FoundAction& found, ActionGrouping grouping,
                             const ColourRanks& ranks) {
  const PlacedAction& place = found.status->place;
  const auto key = [&](const Value& value, std::string title) {
    return GroupKey(SortKey(value, found.plan->status.scheme), std::move(title));
  };
  const auto key_of_text = [&](const std::string& text, const char* otherwise) {
    return key(text, text.empty() ? otherwise : text);
  };
  switch (grouping) {
    case ActionGrouping::kOwner: {
      std::vector<GroupKey> keys;
      for (const Text& owner : *place.owners) keys.push_back(key_of_text(*owner, "no owner"));
      if (keys.empty()) keys.push_back(key_of_text("", "no owner"));
      return keys;
    }
    case ActionGrouping::kRating: {
      const auto& rating = found.status->effective;
      return {rating ? key(ranks.at(*rating), std::string(WordFor(*rating)))
                     : key({}, "not rated")};
    }
    case ActionGrouping::kSource:
      return {key_of_text(place.source ? place.source->value : "", "no source")};
    case ActionGrouping::kSection:
    case ActionGrouping::kNone:
      break;
  }
  return {};
}

// Sections are in the order of the plans, however the actions are sorted.
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
  std::map<GroupKey, std::vector<FoundAction>> groups;
  const ColourRanks ranks = RanksIn(actions);
  for (const FoundAction& found : actions) {
    for (const GroupKey& key : KeysOf(found, grouping, ranks)) groups[key].push_back(found);
  }
  std::vector<ActionGroup> list;
  for (auto& [key, members] : groups) list.push_back({key.second, std::move(members)});
  return list;
}

}  // namespace wsoa
