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
  if (filter.owners.empty()) return;
  bool accountable = false;
  bool support = false;
  for (const FoundAction& each : found) {
    const PlacedAction& place = each.status->place;
    if (HasOwner(filter.owners, *place.owners)) continue;
    const bool is_accountable = HasOwner(filter.owners, *place.accountable);
    (is_accountable ? accountable : support) = true;
  }
  const auto owners = std::find_if(columns.begin(), columns.end(), [](const ActionColumn& column) {
    return column.name == "owners";
  });
  if (owners == columns.end()) return;
  const auto at = owners - columns.begin() + 1;
  if (support) columns.insert(columns.begin() + at, *ParseActionColumn("support"));
  if (accountable) columns.insert(columns.begin() + at, *ParseActionColumn("accountable"));
}

}  // namespace wsoa
