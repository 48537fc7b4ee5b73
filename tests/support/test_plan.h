// A plan read from a text in a test, with the problems found while reading.
#ifndef WSOA_TESTS_SUPPORT_TEST_PLAN_H_
#define WSOA_TESTS_SUPPORT_TEST_PLAN_H_

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#include "plan/read/read_plan.h"
#include "source/diagnostic.h"
#include "source/source.h"

namespace wsoa {

class TestPlan {
 public:
  // The text of a whole plan file. Throws if it is not a plan.
  explicit TestPlan(std::string text)
      : source_(std::make_unique<Source>("plan.yaml", std::move(text))),
        result_(ReadPlan(*source_, problems)) {
    if (!result_.plan) throw std::invalid_argument("not a plan");
  }

  // A plan around one list of actions, written as the value of `actions` in the only section, S.
  // Without a scheme in `top` it has 14 days of grace, so that every state can occur.
  static TestPlan WithActions(const std::string& actions, const std::string& top = "") {
    const bool has_scheme = top.find("scheme:") != std::string::npos;
    std::string text = "wsoa: 1\ntitle: Test\narea: Testshire\n" + top +
                       "sections:\n  - ref: S\n    title: Section\n    actions:\n";
    std::size_t begin = 0;
    while (begin < actions.size()) {
      const std::size_t end = std::min(actions.find('\n', begin), actions.size());
      text += "      " + actions.substr(begin, end - begin) + "\n";
      begin = end + 1;
    }
    // At the end, so that a test can count the lines.
    if (!has_scheme) text += "scheme: {base: brag, grace: 14 days}\n";
    return TestPlan(std::move(text));
  }

  const Plan& operator*() const { return *result_.plan; }
  const Plan* operator->() const { return &*result_.plan; }

  Diagnostics problems;

 private:
  std::unique_ptr<Source> source_;
  ReadResult result_;
};

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_TEST_PLAN_H_
