#include "plan/read_plan.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "support/test_plan.h"

namespace wsoa {
namespace {

std::string Problems(const TestPlan& plan) {
  std::string text;
  for (const auto& problem : plan.problems.all()) text += problem.message + "\n";
  return text;
}

TEST_CASE("the example of the format") {
  const TestPlan plan(R"(wsoa: 1
title: Written Statement of Action
area: Southend-on-Sea
scheme: brag
people:
  HOS: Head of SEND
  DPH: {role: Interim Director of Public Health, organisation: Public Health}
sections:
  - ref: B
    title: The Local Offer
    leader: DPH
    actions:
      - ref: B1
        title: Staff, resources and training
        actions:
          - ref: B1.a
            title: Recruit a joint Local Offer and co-production lead
            owners: [HOS]
            due: 2019-06
            completed: 2019-07-01
            evidence: Appointment letter, 1 July 2019
            updates:
              - {date: 2019-06-14, rating: amber, note: Second round of interviews., forecast: 2019-07}
        measures:
          - ref: B1.2
            title: SENCOs trained in managing health needs in school
            kind: how-well
            unit: percent
            direction: up
            target: {value: 70, by: 2020-03}
            readings: [{date: 2019-11, value: 48}]
)");
  CHECK(Problems(plan) == "");
  CHECK(plan->sections[0].actions[0].actions[0].updates[0].note->value ==
        "Second round of interviews.");
}

TEST_CASE("the published plans are read without a problem") {
  std::vector<std::string> read;
  for (const auto& file : std::filesystem::directory_iterator(WSOA_SOURCE_DIR "/plans")) {
    std::ifstream stream(file.path(), std::ios::binary);
    const TestPlan plan(std::string(std::istreambuf_iterator<char>(stream), {}));
    CAPTURE(file.path().string());
    CHECK(Problems(plan) == "");
    read.push_back(plan->title.value);
  }
  CHECK(read.size() >= 2);
}

}  // namespace
}  // namespace wsoa
