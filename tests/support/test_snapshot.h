// Plans read from texts in a test, rated as of a day.
#ifndef WSOA_TESTS_SUPPORT_TEST_SNAPSHOT_H_
#define WSOA_TESTS_SUPPORT_TEST_SNAPSHOT_H_

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/read/read_plan.h"
#include "snapshot/snapshot.h"
#include "source/diagnostic.h"
#include "source/source.h"

namespace wsoa {

// A plan file as commands read it. Throws if it is not a plan.
inline std::shared_ptr<const PlanText> ReadTestPlan(std::string path, std::string text) {
  auto source = std::make_unique<Source>(std::move(path), std::move(text));
  Diagnostics problems;
  ReadResult result = ReadPlan(*source, problems);
  if (!result.plan) throw std::invalid_argument("not a plan");
  return std::make_shared<PlanText>(std::move(source), std::move(*result.plan),
                                    static_cast<int>(problems.all().size()));
}

inline Snapshot TestSnapshot(std::vector<std::shared_ptr<const PlanText>> plans,
                             std::string_view as_of) {
  return TakeSnapshot(std::move(plans), "working tree", ParseDate(as_of)->last);
}

struct TestText {
  std::string path;
  std::string text;
};

inline Snapshot TestSnapshot(const std::vector<TestText>& texts, Day as_of) {
  std::vector<std::shared_ptr<const PlanText>> plans;
  for (const TestText& each : texts) plans.push_back(ReadTestPlan(each.path, each.text));
  return TakeSnapshot(std::move(plans), "working tree", as_of);
}

// One plan, in the file plans/north.yaml.
inline Snapshot TestSnapshot(std::string text, std::string_view as_of) {
  return TestSnapshot({ReadTestPlan("plans/north.yaml", std::move(text))}, as_of);
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_TEST_SNAPSHOT_H_
