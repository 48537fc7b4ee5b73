// The values of a measure in words.
#ifndef WSOA_SNAPSHOT_MEASURE_WORDS_H_
#define WSOA_SNAPSHOT_MEASURE_WORDS_H_

#include <optional>
#include <string>
#include <string_view>

#include "plan/plan.h"

namespace wsoa {

// "48%", "12 days", "quartile 2", "6.1"; `number` as the plan or the tool writes it.
std::string ValueInWords(const Measure& measure, std::string_view number);

// "48% in Nov 2019", "48% at 5 Nov 2019"; "no value in Nov 2019"; "none".
std::string BaselineInWords(const Measure& measure);
// "80% by Jun 2022"; of one in words "by Jun 2022"; "none". A milestone is a target on the way.
std::string TargetInWords(const Measure& measure, const std::optional<Point>& target);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_MEASURE_WORDS_H_
