#include <doctest/doctest.h>

#include <string>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

TEST_CASE("plain numbers are kept with their text") {
  const struct {
    std::string text;
    double value;
  } kNumbers[] = {{"70", 70},
                  {"0", 0},
                  {"-1.33", -1.33},
                  {"0.10", 0.1},
                  {"100.0", 100},
                  {"\"70\"", 70},
                  {"123456789012345", 123456789012345}};
  for (const auto& [text, value] : kNumbers) {
    CAPTURE(text);
    const TestPlan plan = WithMeasure(std::string("tolerance: ") + text);
    CHECK(Reported(plan.problems) == Lines{});
    CHECK(plan->sections[0].measures[0].tolerance->value.value == value);
  }
  CHECK(WithMeasure("tolerance: 0.10")->sections[0].measures[0].tolerance->value.text == "0.10");
}

TEST_CASE("what is no plain number, and what to write") {
  constexpr const char* kWords =
      "write a plain number, such as 70 or 0.5; words go in `note` or `detail`";
  const struct {
    std::string text;
    std::string help;
  } kNumbers[] = {
      {"95%", "write 95, and `unit: percent` for the measure"},
      {"95 %", "write 95, and `unit: percent` for the measure"},
      {"\"1,200\"", "write 1200"},
      {"\"1,234,567.5\"", "write 1234567.5"},
      {"12 000", "write 12000"},
      {"£40", "write 40"},
      {"+5", "write 5"},
      {".5", "write 0.5"},
      {"5.", "write 5"},
      {"007", "write 7"},
      {"00.5", "write 0.5"},
      {"−1.33", "write -1.33"},
      {"\"1,5\"", kWords},
      {"\"1,2000\"", kWords},
      {"1e5", kWords},
      {"0x10", kWords},
      {"1.2.3", kWords},
      {"\"- 5\"", kWords},
      {"inf", kWords},
      {"about 70", kWords},
      {"1234567890123456789012345678901", kWords},
  };
  for (const auto& [text, help] : kNumbers) {
    CAPTURE(text);
    const TestPlan plan = WithMeasure(std::string("tolerance: ") + text);
    REQUIRE(plan.problems.all().size() == 1);
    CHECK(plan.problems.all()[0].rule == "bad-number");
    CHECK(plan.problems.all()[0].help == help);
    CHECK(UnreadableKeys(plan->sections[0].measures[0]) == Lines{"tolerance"});
  }
}

TEST_CASE("likelihood and severity are whole numbers from 1 to 5, or words for 1, 3 and 5") {
  const TestPlan good = WithTop("risks: [{ref: R, title: T, likelihood: 1, severity: \"5\"}]");
  CHECK(Reported(good.problems) == Lines{});
  CHECK((*good->risks[0].likelihood)->number == 1);
  CHECK((*good->risks[0].severity)->number == 5);
  for (const auto& [word, number] : {std::pair("low", 1), {"Medium", 3}, {"HIGH", 5}}) {
    const TestPlan worded =
        WithTop(std::string("risks: [{ref: R, title: T, likelihood: ") + word + "}]");
    CHECK(Reported(worded.problems) == Lines{});
    CHECK((*worded->risks[0].likelihood)->number == number);
    CHECK((*worded->risks[0].likelihood)->text == word);
  }
  const TestPlan bad = WithTop("risks: [{ref: R, title: T, likelihood: 0, severity: huge}]");
  CHECK(Reported(bad.problems) ==
        Lines{"4:40: bad-number: `likelihood` cannot be 0; write a whole number from 1 to 5, or "
              "low (1), medium (3) or high (5)",
              "4:53: bad-number: `severity` cannot be huge; write a whole number from 1 to 5, "
              "or low (1), medium (3) or high (5)"});
}

}  // namespace
}  // namespace wsoa
