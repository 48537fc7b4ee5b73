// What an owner stated, and how it compares with what the tool computed, in words.
#ifndef WSOA_REPORT_STATED_WORDS_H_
#define WSOA_REPORT_STATED_WORDS_H_

#include <optional>
#include <string>
#include <vector>

#include "plan/plan.h"
#include "report/document.h"
#include "status/status.h"

namespace wsoa {

// "red: Overdue", in the words of the plan's scheme; of an unrated state "not rated: undated".
Cell RatingInWords(const PlanStatus& status, const std::optional<State>& state);

// "red: off track", "blue: target met": of a measure, to which the scheme's words for dates do not
// apply.
Cell MeasureRatingInWords(const std::optional<Colour>& rating, const std::optional<State>& state);

// What the computed rating of a thing rests on: the dates of an action, the readings of a measure.
enum class Basis { kDates, kReadings };

// "better than the dates allow".
std::string ComparisonInWords(Comparison comparison, Basis basis);

// "amber on 15 Jul 2019, by HOS: better than the dates allow"; "none" where nothing is stated.
// `on` is the first day of the update that stated it.
Cell StatedInWords(const std::vector<Update>& updates, const std::optional<Colour>& stated,
                   const std::optional<Day>& on);
Cell StatedInWords(const ActionStatus& action);
Cell StatedInWords(const MeasureStatus& measure);

}  // namespace wsoa

#endif  // WSOA_REPORT_STATED_WORDS_H_
