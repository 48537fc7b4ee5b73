// The order of actions by a column, in the direction of interest.
#ifndef WSOA_REPORT_ACTION_ORDER_H_
#define WSOA_REPORT_ACTION_ORDER_H_

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "report/action_query.h"

namespace wsoa {

// What a column sorts by, smallest first: nothing where it has no value, which stands last.
using SortValue = std::optional<std::variant<double, std::string>>;

// Rated states from the worst to the best; then the unrated ones, withdrawn at the very end.
SortValue ByState(State state);

// Alphabetically, numbers in it as numbers: A1.2 stands before A1.10. An empty text is no value.
SortValue ByText(std::string_view text);

// Sorts by the first column that differs; what is equal in all of them keeps its order.
void SortActions(std::vector<FoundAction>& actions, const std::vector<ActionColumn>& columns);

// By the effective rating, of what is unrated by the stated one; then by the computed state.
void SortWorstFirst(std::vector<FoundAction>& actions);

}  // namespace wsoa

#endif  // WSOA_REPORT_ACTION_ORDER_H_
