// How alike two titles are, which distinguishes a renumbered thing from a new one.
#ifndef WSOA_PLAN_PAIRING_SIMILAR_TITLES_H_
#define WSOA_PLAN_PAIRING_SIMILAR_TITLES_H_

#include <optional>
#include <string>
#include <string_view>

namespace wsoa {

// 1 − edit distance / length of the longer, in characters (letters to insert, remove or replace):
// 1 for equal titles. std::nullopt if it is below 0.8, or if one is empty.
std::optional<double> TitlesAlike(std::string_view a, std::string_view b);

// A title without the differences of letter case and of spaces: equal ones are one title.
std::string PlainTitle(std::string_view title);

}  // namespace wsoa

#endif  // WSOA_PLAN_PAIRING_SIMILAR_TITLES_H_
