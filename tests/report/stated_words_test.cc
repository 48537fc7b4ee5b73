#include "report/stated_words.h"

#include <doctest/doctest.h>

#include <string>

#include "support/test_plan.h"

namespace wsoa {
namespace {

// What the page of the only action says of its stated rating, on 31 Jan 2022.
std::string Stated(const std::string& rest_of_action) {
  const TestPlan plan = TestPlan::WithActions("- {ref: '1', title: Meet, " + rest_of_action + "}");
  return StatedInWords(Rate(PlanIndex(*plan), MakeDay(2022, 1, 31)).actions.front()).text;
}

TEST_CASE("a stated rating, when, by whom, and how it compares") {
  CHECK(Stated("due: 2021-11") == "none");
  CHECK(Stated("due: 2021-11, updates: [{date: 2022-01-10, rating: red, by: HOS}]") ==
        "red on 10 Jan 2022, by HOS: agrees with the dates");
  CHECK(Stated("due: 2021-11, updates: [{date: 2022-01, rating: green}]") ==
        "green in Jan 2022: better than the dates allow");
  CHECK(Stated("due: 2022-11, updates: [{date: 2022-01, rating: red}]") ==
        "red in Jan 2022: worse than the dates alone would say");
  CHECK(Stated("updates: [{date: 2022-01, rating: green}]") ==
        "green in Jan 2022: nothing to compare it with");
}

TEST_CASE("of what is done, only a later rating is compared") {
  CHECK(Stated("completed: 2022-01-10, updates: [{date: 2022-01-05, rating: amber}]") ==
        "amber on 5 Jan 2022: before it was complete, so not compared");
  CHECK(Stated("completed: 2022-01-10, updates: [{date: 2022-01-15, rating: amber}]") ==
        "amber on 15 Jan 2022: less than complete");
}

TEST_CASE("a measure is in the words of measures, not of deadlines") {
  CHECK(MeasureRatingInWords(Colour::kRed, State::kOffTrack).text == "red: off track");
  CHECK(MeasureRatingInWords(Colour::kBlue, State::kComplete).text == "blue: target met");
  CHECK(MeasureRatingInWords(std::nullopt, std::nullopt).text == "not rated");
}

TEST_CASE("a colour that a percent stands for") {
  const TestPlan plan = TestPlan::WithActions(
      "- {ref: '1', title: Meet, due: 2022-11, updates: [{date: 2022-01, percent: 40, by: HOS}]}",
      "scheme: {base: brag, by_percent: {green: 75, amber: 25}}\n");
  CHECK(StatedInWords(Rate(PlanIndex(*plan), MakeDay(2022, 1, 31)).actions.front()).text ==
        "amber by 40 percent in Jan 2022, by HOS: worse than the dates alone would say");
}

}  // namespace
}  // namespace wsoa
