#include "report/actions/action_query.h"

#include <algorithm>

#include "report/matching.h"

namespace wsoa {

std::vector<ActionColumn> DefaultActionColumns(OutcomeColumns outcome) {
  std::vector<std::string_view> words = {"ref",  "title",  "owners", "due",
                                         "late", "stated", "rating"};
  if (outcome != OutcomeColumns::kNone) words.emplace_back("outcome");
  if (outcome == OutcomeColumns::kTwo) words.emplace_back("outcome-stated");
  words.emplace_back("reason");
  return ActionColumnsNamed(words);
}

void AddPartFound(const ActionFilter& filter, const std::vector<FoundAction>& found,
                  std::vector<ActionColumn>& columns) {
  const bool by_part = std::any_of(found.begin(), found.end(), [&](const FoundAction& each) {
    return !HasOwner(filter.owners, *each.status->place.owners);
  });
  if (!by_part) return;
  const auto owners = std::find_if(columns.begin(), columns.end(), [](const ActionColumn& column) {
    return column.name == "owners";
  });
  if (owners != columns.end()) columns.insert(owners + 1, *ParseActionColumn("accountable"));
}

}  // namespace wsoa
