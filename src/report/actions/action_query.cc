#include "report/actions/action_query.h"

namespace wsoa {

std::vector<ActionColumn> DefaultActionColumns(OutcomeColumns outcome) {
  std::vector<std::string_view> words = {"ref",  "title",  "owners", "due",
                                         "late", "stated", "rating"};
  if (outcome != OutcomeColumns::kNone) words.emplace_back("outcome");
  if (outcome == OutcomeColumns::kTwo) words.emplace_back("outcome-stated");
  words.emplace_back("reason");
  return ActionColumnsNamed(words);
}

}  // namespace wsoa
