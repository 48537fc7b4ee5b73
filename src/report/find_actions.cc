// Finding, sorting and grouping: the second half of report/action_query.h.
#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <utility>
#include <variant>

#include "plan/words.h"
#include "report/action_query.h"

namespace wsoa {
namespace {

using Kind = ActionColumn::Kind;

// What a column sorts by, smallest first: nothing where it has no value, which stands last.
using SortValue = std::optional<std::variant<double, std::string>>;

SortValue ByDay(const std::optional<Day>& day) {
  if (!day) return std::nullopt;
  return static_cast<double>(day->time_since_epoch().count());
}

// Rated states from the worst to the best; then the unrated ones, withdrawn at the very end.
SortValue ByState(State state) {
  const double rank = static_cast<double>(state);
  return IsRated(state) ? static_cast<double>(State::kOffTrack) - rank : rank;
}

SortValue ByColour(const std::optional<Colour>& colour, const Scheme& scheme) {
  const auto rank = colour ? scheme.RankOf(*colour) : std::nullopt;
  if (!rank) return std::nullopt;
  return -static_cast<double>(*rank);
}

SortValue ByOptionalState(const std::optional<State>& state) {
  return state ? ByState(*state) : std::nullopt;
}

SortValue ByText(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return std::string(text);
}

SortValue ByLateness(const std::optional<int>& days) {
  if (!days) return std::nullopt;
  return -static_cast<double>(*days);
}

SortValue ByFirst(const Texts& texts) {
  return texts.empty() ? std::nullopt : ByText(*texts.front());
}

SortValue ByField(const ActionStatus& status, const std::string& name) {
  for (const FieldValue& field : status.place.action->fields) {
    if (*field.name != name) continue;
    if (const auto* date = std::get_if<Date>(&field.value)) return ByDay(date->last);
    if (const auto* number = std::get_if<Number>(&field.value)) return number->value;
    return ByText(field.text);
  }
  return std::nullopt;
}

SortValue ValueOf(const ActionColumn& column, const FoundAction& found) {
  const ActionStatus& status = *found.status;
  const Scheme& scheme = found.plan->status.scheme;
  switch (column.kind) {
    case Kind::kPlan:
      return ByText(PlanStem(*found.plan));
    case Kind::kSection:
      return ByText(*status.place.section->ref);
    case Kind::kRef:
      return ByText(*found.action().ref);
    case Kind::kTitle:
      return ByText(*found.action().title);
    case Kind::kOwners:
      return ByFirst(*status.place.owners);
    case Kind::kSupport:
      return ByFirst(found.action().support);
    case Kind::kSource:
      return ByText(status.place.source ? std::string_view(status.place.source->value) : "");
    case Kind::kStart:
      return ByDay(status.start);
    case Kind::kStarted:
      return ByDay(status.started);
    case Kind::kDue:
      return ByDay(status.due);
    case Kind::kOriginalDue:
      return ByDay(status.original_due);
    case Kind::kCondition:
      return ByText(found.action().condition ? std::string_view(**found.action().condition) : "");
    case Kind::kForecast:
      return ByDay(status.forecast);
    case Kind::kCompleted:
      return ByDay(status.completed);
    case Kind::kState:
    case Kind::kRating:
      return ByState(status.state);
    case Kind::kStated:
      return ByColour(status.stated, scheme);
    case Kind::kStatedOn:
      return ByDay(status.stated_on);
    case Kind::kEffective:
      return ByColour(status.effective, scheme);
    case Kind::kComparison:
      return ByText(WordFor(status.comparison));
    case Kind::kLate:
      return ByLateness(status.days_late);
    case Kind::kOutcome:
      return ByOptionalState(status.outcome_state);
    case Kind::kReason:
      return ByText(status.reason);
    case Kind::kField:
      return ByField(status, column.field);
  }
  return std::nullopt;
}

// An action with what it is sorted by, worked out once.
struct SortedAction {
  std::vector<SortValue> values;
  FoundAction found;
};

bool StandsBefore(const SortedAction& a, const SortedAction& b) {
  for (std::size_t i = 0; i < a.values.size(); ++i) {
    const SortValue& left = a.values[i];
    const SortValue& right = b.values[i];
    if (left == right) continue;
    if (!left || !right) return left.has_value();
    return *left < *right;
  }
  return false;
}

void SortActions(std::vector<FoundAction>& actions, const std::vector<ActionColumn>& columns) {
  std::vector<SortedAction> sorted;
  for (const FoundAction& found : actions) {
    SortedAction& entry = sorted.emplace_back(SortedAction{{}, found});
    for (const ActionColumn& column : columns) entry.values.push_back(ValueOf(column, found));
  }
  std::stable_sort(sorted.begin(), sorted.end(), StandsBefore);
  std::transform(sorted.begin(), sorted.end(), actions.begin(),
                 [](const SortedAction& entry) { return entry.found; });
}

// Where a group stands among the others, and its title.
using GroupKey = std::pair<SortValue, std::string>;

GroupKey NoValue(std::string title) { return {std::nullopt, std::move(title)}; }

GroupKey KeyOfText(std::string_view text, std::string_view otherwise) {
  return text.empty() ? NoValue(std::string(otherwise)) : GroupKey(ByText(text), text);
}

GroupKey KeyOfRating(const FoundAction& found) {
  const auto& rating = found.status->rating;
  if (!rating) return NoValue("not rated");
  return {ByColour(rating, found.plan->status.scheme), std::string(WordFor(*rating))};
}

std::vector<GroupKey> KeysOf(const FoundAction& found, ActionGrouping grouping) {
  const PlacedAction& place = found.status->place;
  switch (grouping) {
    case ActionGrouping::kOwner: {
      std::vector<GroupKey> keys;
      for (const Text& owner : *place.owners) keys.push_back(KeyOfText(*owner, "no owner"));
      if (keys.empty()) keys.push_back(NoValue("no owner"));
      return keys;
    }
    case ActionGrouping::kRating:
      return {KeyOfRating(found)};
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

std::string PlanStem(const RatedPlan& plan) {
  return std::filesystem::path(plan.path()).stem().string();
}

std::vector<FoundAction> FindActions(const Snapshot& snapshot, const ActionQuery& query) {
  std::vector<FoundAction> found;
  for (const RatedPlan& plan : snapshot.plans) {
    for (const ActionStatus& status : plan.status.actions) {
      if (Matches(query, status, snapshot.as_of)) found.push_back({&plan, &status});
    }
  }
  if (!query.sort.empty()) SortActions(found, query.sort);
  if (query.limit && static_cast<std::size_t>(*query.limit) < found.size()) {
    found.resize(static_cast<std::size_t>(*query.limit));
  }
  return found;
}

std::vector<ActionGroup> GroupActions(const std::vector<FoundAction>& actions,
                                      ActionGrouping grouping) {
  if (grouping == ActionGrouping::kNone) return {{"", actions}};
  if (grouping == ActionGrouping::kSection) return GroupBySection(actions);
  std::map<GroupKey, std::vector<FoundAction>, decltype(&GroupStandsBefore)> groups(
      &GroupStandsBefore);
  for (const FoundAction& found : actions) {
    for (const GroupKey& key : KeysOf(found, grouping)) groups[key].push_back(found);
  }
  std::vector<ActionGroup> list;
  for (auto& [key, members] : groups) list.push_back({key.second, std::move(members)});
  return list;
}

}  // namespace wsoa
