// A table of the rules: an action as written, a day, and how the tool rates it on that day.
#ifndef WSOA_TESTS_SUPPORT_RATING_CASE_H_
#define WSOA_TESTS_SUPPORT_RATING_CASE_H_

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/rating_of.h"
#include "support/test_plan.h"

namespace wsoa {

// `action` holds further keys of action A in flow style: "due: 2021-11".
struct RatingCase {
  std::string action;
  std::string day;
  std::string rating;
};

inline void CheckRatings(const std::vector<RatingCase>& cases, const std::string& top = "") {
  for (const RatingCase& each : cases) {
    CAPTURE(each.action);
    CAPTURE(each.day);
    const auto plan = TestPlan::WithActions("- {ref: A, title: Act, " + each.action + "}", top);
    REQUIRE(plan.problems.empty());
    CHECK(RatingOf(*plan, "A", each.day) == each.rating);
  }
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_RATING_CASE_H_
