#include "status/exception.h"

#include <doctest/doctest.h>

#include <string>

#include "support/rating_of.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

// A plan of one action with these keys, one a line.
TestPlan PlanWith(const std::string& keys, const std::string& scheme = "brag") {
  return TestPlan("wsoa: 1\ntitle: Test\narea: Testshire\nscheme: {base: " + scheme +
                  ", grace: 14 days}\nsections:\n  - ref: S\n    title: Section\n    actions:\n    "
                  "  - ref: A1\n"
                  "        title: Action\n" +
                  keys);
}

TEST_CASE("the issue of an action is that of the newest update that tells of one") {
  const TestPlan plan = PlanWith(R"(        due: 2022-12
        completed: 2022-06-01
        updates:
          - {date: 2022-01-10, issue: No bidder}
          - {date: 2022-02, mitigation: Ask again}
          - {date: 2022-02, issue: No money, mitigation: A bid}
          - {date: 2022-03-01, rating: green, note: All is well}
)");
  REQUIRE(plan.problems.empty());
  const auto issue = [&](std::string_view day) -> std::string {
    const PlanStatus status = Rate(PlanIndex(*plan), DayOf(day));
    const Update* update = StatusOf(status, "A1").issue;
    return update ? ShowDate(*update->date) + ": " + (update->issue ? **update->issue : "–") : "";
  };
  CHECK(issue("2022-01-09") == "");
  CHECK(issue("2022-01-10") == "10 Jan 2022: No bidder");
  CHECK(issue("2022-02-01") == "Feb 2022: No money");
  CHECK(issue("2022-05-31") == "Feb 2022: No money");
  CHECK(issue("2022-06-01") == "");
}

TEST_CASE("a mitigation alone is told, and a withdrawn action has no issue") {
  const TestPlan plan = PlanWith(R"(        due: 2022-12
        withdrawn: {date: 2022-03, approved: Board}
        updates: [{date: 2022-02, mitigation: Ask again}]
)");
  REQUIRE(plan.problems.empty());
  const PlanStatus before = Rate(PlanIndex(*plan), DayOf("2022-02-28"));
  REQUIRE(StatusOf(before, "A1").issue != nullptr);
  CHECK(**StatusOf(before, "A1").issue->mitigation == "Ask again");
  CHECK(StatusOf(Rate(PlanIndex(*plan), DayOf("2022-03-01")), "A1").issue == nullptr);
}

struct Case {
  const char* keys;
  const char* scheme;
  bool exception;
};

TEST_CASE("an exception is behind by its dates, in trouble by its owner's word, or has an issue") {
  constexpr const char* kOnTrack = "        due: 2022-12\n";
  const Case cases[] = {
      {kOnTrack, "brag", false},
      {"        due: 2022-01\n", "brag", true},
      {"        due: 2022-02-25\n", "brag", true},
      {"        due: 2022-12\n        updates: [{date: 2022-02, rating: green}]\n", "brag", false},
      {"        due: 2022-12\n        updates: [{date: 2022-02, rating: amber}]\n", "brag", true},
      {"        due: 2022-12\n        updates: [{date: 2022-02, rating: red}]\n", "brag", true},
      // This scheme says amber of what is on track.
      {"        due: 2022-12\n        updates: [{date: 2022-02, rating: amber}]\n", "rag-progress",
       false},
      {"        due: 2022-12\n        updates: [{date: 2022-02, rating: red}]\n", "rag-progress",
       true},
      // Without a date only the owner can tell.
      {"        due: {tbd: true}\n", "brag", false},
      {"        due: {tbd: true}\n        updates: [{date: 2022-02, rating: amber}]\n", "brag",
       true},
      {"        due: {tbd: true}\n        updates: [{date: 2022-02, rating: green}]\n", "brag",
       false},
      {"        due: 2022-12\n        updates: [{date: 2022-02, rating: green, issue: Pay}]\n",
       "brag", true},
      // What is done is no exception, whatever is said of it.
      {"        due: 2022-01\n        completed: 2022-02-01\n"
       "        updates: [{date: 2022-02-10, rating: red, issue: Pay}]\n",
       "brag", false},
      // A heading is behind through its parts.
      {"        actions: [{ref: A1.a, title: Part, due: 2022-01}]\n", "brag", false},
      {"        due: 2022-01\n        actions: [{ref: A1.a, title: Part, due: 2022-01}]\n", "brag",
       false},
      // But by its own deadline where that makes it worse than any part.
      {"        due: 2022-01\n        actions: [{ref: A1.a, title: Part, due: 2022-12}]\n", "brag",
       true},
      {"        due: 2022-01\n        actions: [{ref: A1.a, title: Part, due: 2022-02-25}]\n",
       "brag", true},
      {"        actions: [{ref: A1.a, title: Part, due: 2022-01}]\n"
       "        updates: [{date: 2022-02, issue: Pay}]\n",
       "brag", true},
  };
  for (const Case& each : cases) {
    CAPTURE(each.keys);
    CAPTURE(each.scheme);
    const TestPlan plan = PlanWith(each.keys, each.scheme);
    REQUIRE(plan.problems.empty());
    const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2022-02-28"));
    CHECK(IsException(status, StatusOf(status, "A1")) == each.exception);
  }
}

}  // namespace
}  // namespace wsoa
