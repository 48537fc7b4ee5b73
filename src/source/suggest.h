// "Did you mean": the nearest known word to one that is not known.
#ifndef WSOA_SOURCE_SUGGEST_H_
#define WSOA_SOURCE_SUGGEST_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wsoa {

// Letters to insert, remove, replace or swap with a neighbour to make one word of the other
// (bytes).
int EditDistance(std::string_view a, std::string_view b);

// The word of `known` nearest to `word` (letter case ignored), if it is near enough to be what
// was meant: at most a third of the longer word's length, and at least one letter, away. Among
// equals the first of `known`.
std::optional<std::string> Nearest(std::string_view word, const std::vector<std::string>& known);

// " (did you mean HOS?)", or empty if no known word is near.
std::string DidYouMean(std::string_view word, const std::vector<std::string>& known);

// "table, markdown, csv or json".
std::string OneOf(const std::vector<std::string>& words);

}  // namespace wsoa

#endif  // WSOA_SOURCE_SUGGEST_H_
