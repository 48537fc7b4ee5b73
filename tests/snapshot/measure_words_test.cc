#include "snapshot/measure_words.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "plan/index.h"
#include "status/status.h"
#include "support/rating_of.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

TEST_CASE("a value in its unit") {
  const struct {
    std::string unit;
    std::string words;
  } cases[] = {{"", "48"},           {"percent", "48%"},  {"count", "48"},
               {"score", "48"},      {"days", "48 days"}, {"quartile", "quartile 48"},
               {"weeks", "48 weeks"}};
  for (const auto& [unit, words] : cases) {
    Measure measure;
    if (!unit.empty()) measure.unit = Text{unit, {}};
    CHECK(ValueInWords(measure, "48") == words);
  }
}

TEST_CASE("a target as of a day") {
  const auto words_on = [](const std::string& keys, std::string_view day) {
    const TestPlan plan(
        "wsoa: 1\ntitle: T\narea: X\nsections: [{ref: S, title: T, measures: [{ref: M, "
        "title: T, unit: percent" +
        keys + "}]}]\n");
    return TargetInWords(Rate(PlanIndex(*plan), DayOf(day)).measures[0]);
  };
  const std::string follows = ", comparators: {England: [{date: 2021, value: 11.0}]}, target: ";
  CHECK(words_on("", "2022-01-01") == "none");
  CHECK(words_on(", target: {value: 70.0, by: 2022-03}", "2022-01-01") == "70.0% by Mar 2022");
  CHECK(words_on(", target: {value: 70}", "2022-01-01") == "70%");
  CHECK(words_on(", target: {by: 2022-03}", "2022-01-01") == "by Mar 2022");
  CHECK(words_on(follows + "{comparator: England, by: 2022-03}", "2022-01-01") ==
        "11.0% (England) by Mar 2022");
  CHECK(words_on(follows + "{comparator: England}", "2021-12-30") == "not known yet (England)");
}

}  // namespace
}  // namespace wsoa
