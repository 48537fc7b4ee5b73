#include "snapshot/measure_words.h"

#include "status/phrases.h"

namespace wsoa {
namespace {

// " by Jun 2022", or nothing.
std::string ByInWords(const Point& point) {
  return point.date ? " by " + ShowDate(**point.date) : "";
}

}  // namespace

std::string ValueInWords(const Measure& measure, std::string_view number) {
  const std::string value(number);
  if (!measure.unit) return value;
  const std::string& unit = measure.unit->value;
  if (unit == "percent") return value + "%";
  if (unit == "count" || unit == "score") return value;
  if (unit == "quartile") return "quartile " + value;
  return value + " " + unit;
}

std::string BaselineInWords(const Measure& measure) {
  const auto& point = measure.baseline;
  if (!point) return "none";
  const std::string words =
      point->value ? ValueInWords(measure, ShowNumber(**point->value)) : "no value";
  if (!point->date) return words;
  const Date& date = **point->date;
  return words + (date.precision == Precision::kDay ? " at " : " in ") + ShowDate(date);
}

std::string MilestoneInWords(const Measure& measure, const Point& milestone) {
  return ValueInWords(measure, ShowNumber(**milestone.value)) + ByInWords(milestone);
}

std::string TargetInWords(const MeasureStatus& status) {
  const Measure& measure = *status.place.measure;
  const auto& target = measure.target;
  if (!target) return "none";
  std::string words = status.target ? ValueInWords(measure, ShowNumber(*status.target)) : "";
  if (target->comparator) {
    words = (words.empty() ? "not known yet" : words) + " (" + **target->comparator + ")";
  }
  words += ByInWords(*target);
  if (words.empty()) return "none";
  return words.front() == ' ' ? words.substr(1) : words;
}

std::string ReadingInWords(const Measure& measure, const Reading& reading) {
  return ValueInWords(measure, ShowNumber(*reading.value)) + ProvisionalNote(reading);
}

}  // namespace wsoa
