// What an owner stated, and how it compares with what the tool computed, in words.
#ifndef WSOA_REPORT_STATED_WORDS_H_
#define WSOA_REPORT_STATED_WORDS_H_

#include <optional>
#include <string>

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

// " on 15 Jul 2019", " in Jul 2019".
std::string WhenReported(const Update& update);

// "amber on 15 Jul 2019, by HOS", "amber by 40 percent in Jul 2019"; "none" where nothing is
// stated. `in` is the update that states it.
Cell StatedInWords(const std::optional<Colour>& stated, const Update* in);
// "amber on 15 Jul 2019, by HOS: better than the dates allow".
Cell StatedInWords(const ActionStatus& action);
Cell StatedInWords(const MeasureStatus& measure);

}  // namespace wsoa

#endif  // WSOA_REPORT_STATED_WORDS_H_
