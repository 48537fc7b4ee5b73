#include "checks/unread.h"

#include <algorithm>

#include "plan/unreadable.h"

namespace wsoa {

bool AnythingUnread(const CheckInput& input) {
  const auto any = [](const auto& places, auto thing_of) {
    return std::any_of(places.begin(), places.end(),
                       [&](const auto& place) { return !UnreadableKeys(thing_of(place)).empty(); });
  };
  return !UnreadableKeys(input.plan).empty() ||
         any(
             input.plan.sections, [](const Section& each) -> const auto& { return each; }) ||
         any(
             input.actions, [](const PlacedAction& each) -> const auto& { return *each.action; }) ||
         any(
             input.measures,
             [](const PlacedMeasure& each) -> const auto& { return *each.measure; }) ||
         any(
             input.risks, [](const PlacedRisk& each) -> const auto& { return *each.risk; });
}

}  // namespace wsoa
