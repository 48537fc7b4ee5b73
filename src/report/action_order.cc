#include "report/action_order.h"

#include <algorithm>
#include <utility>

#include "status/scheme.h"

namespace wsoa {
namespace {

using Kind = ActionColumn::Kind;

// A text with its numbers filled up with zeros, so that A1.2 stands before A1.10.
std::string InNaturalOrder(std::string_view text) {
  constexpr std::size_t kDigits = 9;
  const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
  std::string filled;
  while (!text.empty()) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
    const auto digits = static_cast<std::size_t>(end - text.begin());
    if (digits > 0 && digits < kDigits) filled.append(kDigits - digits, '0');
    const std::size_t taken = std::max<std::size_t>(digits, 1);
    filled += text.substr(0, taken);
    text.remove_prefix(taken);
  }
  return filled;
}

SortValue ByDay(const std::optional<Day>& day) {
  if (!day) return std::nullopt;
  return static_cast<double>(day->time_since_epoch().count());
}

SortValue ByColour(const std::optional<Colour>& colour, const Scheme& scheme) {
  const auto rank = colour ? scheme.RankOf(*colour) : std::nullopt;
  if (!rank) return std::nullopt;
  return -static_cast<double>(*rank);
}

SortValue ByOptionalState(const std::optional<State>& state) {
  return state ? ByState(*state) : std::nullopt;
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
    case Kind::kOwnerNames:
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

void Sort(std::vector<SortedAction> sorted, std::vector<FoundAction>& actions) {
  std::stable_sort(sorted.begin(), sorted.end(), StandsBefore);
  std::transform(sorted.begin(), sorted.end(), actions.begin(),
                 [](const SortedAction& entry) { return entry.found; });
}

}  // namespace

SortValue ByState(State state) {
  const double rank = static_cast<double>(state);
  return IsRated(state) ? static_cast<double>(State::kOffTrack) - rank : rank;
}

SortValue ByText(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return InNaturalOrder(text);
}

void SortActions(std::vector<FoundAction>& actions, const std::vector<ActionColumn>& columns) {
  std::vector<SortedAction> sorted;
  for (const FoundAction& found : actions) {
    SortedAction& entry = sorted.emplace_back(SortedAction{{}, found});
    for (const ActionColumn& column : columns) entry.values.push_back(ValueOf(column, found));
  }
  Sort(std::move(sorted), actions);
}

void SortWorstFirst(std::vector<FoundAction>& actions) {
  std::vector<SortedAction> sorted;
  for (const FoundAction& found : actions) {
    const ActionStatus& status = *found.status;
    const auto& colour = status.effective ? status.effective : status.stated;
    sorted.push_back({{ByColour(colour, found.plan->status.scheme), ByState(status.state)}, found});
  }
  Sort(std::move(sorted), actions);
}

}  // namespace wsoa
