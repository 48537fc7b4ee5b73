#include "checks/unread.h"

#include <algorithm>

namespace wsoa {

bool AnythingUnread(const CheckInput& input) {
  const auto any = [](const auto& things, auto unread_of) {
    return std::any_of(things.begin(), things.end(),
                       [&](const auto& thing) { return !unread_of(thing).empty(); });
  };
  return !input.plan.unread.empty() ||
         any(
             input.plan.sections, [](const Section& each) -> const auto& { return each.unread; }) ||
         any(
             input.actions,
             [](const PlacedAction& each) -> const auto& { return each.action->unread; }) ||
         any(
             input.measures,
             [](const PlacedMeasure& each) -> const auto& { return each.measure->unread; }) ||
         any(
             input.risks, [](const PlacedRisk& each) -> const auto& { return each.risk->unread; });
}

}  // namespace wsoa
