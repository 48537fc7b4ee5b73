// A snapshot of plans that a test writes as text.
#ifndef WSOA_TESTS_SUPPORT_TEST_SNAPSHOT_H_
#define WSOA_TESTS_SUPPORT_TEST_SNAPSHOT_H_

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "plan/read_plan.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// One plan's path and text. Throws where the text has a mistake of form.
inline std::shared_ptr<const PlanText> TestPlanText(const std::string& path,
                                                    const std::string& text) {
  auto plan = std::make_shared<PlanText>();
  plan->source = std::make_unique<Source>(path, text);
  Diagnostics problems;
  ReadResult result = ReadPlan(*plan->source, problems);
  if (!problems.empty()) throw std::invalid_argument(problems.all().front().message);
  plan->plan = std::move(*result.plan);
  return plan;
}

struct TestText {
  std::string path;
  std::string text;
};

inline Snapshot TestSnapshot(const std::vector<TestText>& texts, Day as_of) {
  std::vector<std::shared_ptr<const PlanText>> plans;
  for (const TestText& each : texts) plans.push_back(TestPlanText(each.path, each.text));
  return TakeSnapshot(std::move(plans), "working tree", as_of);
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_TEST_SNAPSHOT_H_
