#include "snapshot/measure_words.h"

#include "status/phrases.h"

namespace wsoa {

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

std::string TargetInWords(const Measure& measure, const std::optional<Point>& target) {
  if (!target) return "none";
  const std::string by = target->date ? "by " + ShowDate(**target->date) : "";
  if (!target->value) return by.empty() ? "none" : by;
  const std::string value = ValueInWords(measure, ShowNumber(**target->value));
  return by.empty() ? value : value + " " + by;
}

}  // namespace wsoa
