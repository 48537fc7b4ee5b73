// What lists are sorted by, in the direction of interest, whatever is listed.
#ifndef WSOA_SNAPSHOT_SORT_VALUE_H_
#define WSOA_SNAPSHOT_SORT_VALUE_H_

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "plan/plan.h"
#include "snapshot/value.h"
#include "status/scheme.h"
#include "status/state.h"

namespace wsoa {

// What a column sorts by, smallest first: nothing where it has no value, which stands last.
using SortValue = std::optional<std::variant<double, std::string>>;

// Rated states from the worst to the best; then the unrated ones, withdrawn at the very end.
SortValue ByState(State state);
SortValue ByOptionalState(const std::optional<State>& state);

// From the worst to the best, as the scheme ranks them; a colour that it lacks has no value.
SortValue ByColour(const std::optional<Colour>& colour, const Scheme& scheme);

// The earliest first.
SortValue ByDay(const std::optional<Day>& day);

// Alphabetically, numbers in it as numbers: A1.2 stands before A1.10. An empty text is no value.
SortValue ByText(std::string_view text);

// What is usual for a value: by the date, the rank in the scheme, the number, the text, the first
// of several. What is so comes before what is not.
SortValue OrderOf(const Value& value, const Scheme& scheme);

// Whether what has the values `a` stands before what has `b`: the first that differs decides.
bool StandsBefore(const std::vector<SortValue>& a, const std::vector<SortValue>& b);

// Sorts by what `values_of` gives for each thing, asked once: the first value that differs decides,
// and what is equal in all of them keeps its order.
template <typename Thing, typename ValuesOf>
void SortByValues(const ValuesOf& values_of, std::vector<Thing>& things) {
  std::vector<std::pair<std::vector<SortValue>, Thing>> sorted;
  for (const Thing& thing : things) sorted.emplace_back(values_of(thing), thing);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return StandsBefore(a.first, b.first); });
  std::transform(sorted.begin(), sorted.end(), things.begin(),
                 [](const auto& entry) { return entry.second; });
}

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_SORT_VALUE_H_
