// The values of a measure in words.
#ifndef WSOA_SNAPSHOT_MEASURE_WORDS_H_
#define WSOA_SNAPSHOT_MEASURE_WORDS_H_

#include <string>
#include <string_view>

#include "plan/plan.h"
#include "status/status.h"

namespace wsoa {

// "48%", "12 days", "quartile 2", "6.1"; `number` as the plan or the tool writes it.
std::string ValueInWords(const Measure& measure, std::string_view number);

// "48% in Nov 2019", "48% at 5 Nov 2019"; "no value in Nov 2019"; "none".
std::string BaselineInWords(const Measure& measure);
// "60% by Dec 2021".
std::string MilestoneInWords(const Measure& measure, const Point& milestone);
// "80% by Jun 2022"; of one in words "by Jun 2022"; of one that follows a comparator "11% (England)
// by Nov 2024", "not known yet (England)"; "none".
std::string TargetInWords(const MeasureStatus& status);

// "47%", "47% (provisional)".
std::string ReadingInWords(const Measure& measure, const Reading& reading);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_MEASURE_WORDS_H_
