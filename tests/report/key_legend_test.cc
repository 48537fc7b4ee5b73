#include "report/key_legend.h"

#include <doctest/doctest.h>

#include <string>

#include "support/test_plan.h"

namespace wsoa {
namespace {

std::string KeyOf(const std::string& scheme, const std::string& actions) {
  const TestPlan plan = TestPlan::WithActions(actions, "scheme: " + scheme + "\n");
  std::string told;
  for (const Legend::Entry& entry :
       KeyLegend(Rate(PlanIndex(*plan), MakeDay(2022, 1, 31))).entries) {
    told += entry.letter + " " + entry.text + "\n";
  }
  return told;
}

constexpr const char* kOpen = "- {ref: '1', title: Meet, due: 2022-06}";
constexpr const char* kAssured =
    "- {ref: '1', title: Meet, completed: 2022-01-05, assured: {date: 2022-01-10, by: X}}";

TEST_CASE("the key has each colour once, best first, in the plan's words") {
  CHECK(KeyOf("brag", kOpen) ==
        "B blue: Complete\nG green: On track\nA amber: At risk\nR red: Off track\n");
  CHECK(KeyOf("rag", kOpen) ==
        "G green: Complete / On track\nA amber: At risk\nR red: Off track\n");
  CHECK(KeyOf("rag-progress", kOpen) ==
        "G green: Complete\nA amber: On track / At risk\nR red: Off track\n");
  CHECK(KeyOf("{base: brag, at-risk: yellow, labels: {complete: Done, at-risk: Slipping}}",
              kOpen) == "B blue: Done\nG green: On track\nY yellow: Slipping\nR red: Off track\n");
}

TEST_CASE("assured is named where it has a colour of its own, or something is") {
  CHECK(KeyOf("brag", kAssured) ==
        "B blue: Assured / Complete\nG green: On track\nA amber: At risk\nR red: Off track\n");
  CHECK(KeyOf("{base: rag, assured: blue}", kOpen) ==
        "B blue: Assured\nG green: Complete / On track\nA amber: At risk\nR red: Off track\n");
}

TEST_CASE("the key says from how many percent a colour is stated") {
  CHECK(KeyOf("{base: brag, grace: 14 days, by_percent: {green: 75, amber: 25}}", kOpen) ==
        "B blue: Complete\nG green: On track, stated from 75 percent\n"
        "A amber: At risk, up to 14 days after the due date, stated from 25 percent\n"
        "R red: Off track, stated below 25 percent\n");
}

}  // namespace
}  // namespace wsoa
