#include "report/diff/value_words.h"

#include <vector>

#include "plan/date/date.h"
#include "report/cells.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

std::string WithDateInWords(const std::string& text) {
  const auto date = ParseDate(text);
  return date ? ShowDate(*date) : text;
}

// "England of 2021": the name of a comparator, and the date of its figure where it has one.
std::string ComparatorInWords(const std::string& name) {
  const auto blank = name.rfind(' ');
  if (blank == std::string::npos) return name;
  const auto date = ParseDate(name.substr(blank + 1));
  return date ? name.substr(0, blank) + " of " + ShowDate(*date) : name;
}

template <typename ToText>
std::vector<std::string> Each(const std::vector<std::string>& texts, ToText to_text) {
  std::vector<std::string> all;
  for (const std::string& text : texts) all.push_back(to_text(text));
  return all;
}

}  // namespace

std::string ValueInWords(const Value& value, const std::string& none) {
  if (value.IsNothing()) return none;
  if (const auto* text = value.As<std::string>()) return Excerpt(*text);
  if (const auto* texts = value.As<std::vector<std::string>>()) {
    return Enumerated(Each(*texts, Excerpt));
  }
  if (const auto* state = value.As<State>()) return std::string(InWords(*state));
  return CellOf(value).text;
}

std::string FactValueInWords(const Value& value) {
  if (const auto* text = value.As<std::string>()) return ValueInWords(WithDateInWords(*text));
  if (const auto* texts = value.As<std::vector<std::string>>()) {
    return ValueInWords(Each(*texts, WithDateInWords));
  }
  return ValueInWords(value);
}

std::string FactInWords(const std::string& fact) {
  if (fact == "target_by") return "target date";
  if (fact == "target_comparator") return "whose figure the target is";
  if (fact == "every") return "how often it is measured";
  if (fact == "baseline_on") return "baseline date";
  if (fact == "forecast_breach") return "a forecast beyond the deadline";
  if (fact == "revised") return "the deadline that counts";
  if (fact == "allow") return "allowed exceptions";
  const auto dot = fact.find('.');
  if (dot == std::string::npos) return fact;
  const std::string list = fact.substr(0, dot);
  const std::string name = fact.substr(dot + 1);
  if (list == "people") return "who " + name + " is";
  if (list == "glossary") return "what " + name + " means";
  if (list == "forums") return "forum " + name;
  if (list == "comparators") return "figure of " + ComparatorInWords(name);
  if (list == "inspection") return "inspection " + name;
  return name;
}

}  // namespace wsoa
