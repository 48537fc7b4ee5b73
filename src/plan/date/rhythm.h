// The words by which people say how often something happens, and the duration that they mean.
#ifndef WSOA_PLAN_DATE_RHYTHM_H_
#define WSOA_PLAN_DATE_RHYTHM_H_

#include <optional>
#include <string>
#include <string_view>

namespace wsoa {

// "3 months" in "quarterly", "Jan-22 and quarterly thereafter", "4 times a year". std::nullopt if
// the text names no rhythm.
std::optional<std::string> RhythmIn(std::string_view text);

// "6 weeks" for "6w", "6 wks", "six weeks"; "3 months" for "quarter". Nothing for anything else.
std::optional<std::string> SuggestDuration(std::string_view text);

}  // namespace wsoa

#endif  // WSOA_PLAN_DATE_RHYTHM_H_
