#include "checks/example_plan.h"

#include <doctest/doctest.h>

#include <stdexcept>

namespace wsoa {

TEST_CASE("an example's lines are of the failing plan, of the fixed one or of both") {
  const ExamplePlan example = {"wsoa: 1\n", R"(
 sections:
-  - ref: A
-    title: One
+  - ref: B
   leader: C
)"};
  CHECK(example.Failing() == "wsoa: 1\nsections:\n  - ref: A\n    title: One\n  leader: C\n");
  CHECK(example.Fixed() == "wsoa: 1\nsections:\n  - ref: B\n  leader: C\n");
}

TEST_CASE("an example may be whole, end without a line break, or hold nothing") {
  CHECK(ExamplePlan{kWholePlan, "-title: One\n+wsoa: 1"}.Failing() == "title: One\n");
  CHECK(ExamplePlan{kWholePlan, "-title: One\n+wsoa: 1"}.Fixed() == "wsoa: 1");
  CHECK(ExamplePlan{}.Failing() == "");
  CHECK(ExamplePlan{}.Fixed() == "");
}

TEST_CASE("a line of an example without a mark is refused") {
  CHECK_THROWS_AS((ExamplePlan{"", " wsoa: 1\ntitle: One\n"}.Fixed()), std::logic_error);
  CHECK_THROWS_AS((ExamplePlan{"", " wsoa: 1\n\n title: One\n"}.Fixed()), std::logic_error);
}

TEST_CASE("each beginning goes on where the shorter one ends") {
  CHECK(kWholePlan == "");
  CHECK(kPlanHead.ends_with("area: Exampleshire\n"));
  CHECK(kOneSection == std::string(kPlanHead) + R"(sections:
  - ref: A
    title: Joint commissioning
    leader: Director of Commissioning
    actions:
)");
  CHECK(kOneAction == std::string(kOneSection) + R"(      - ref: A1
        title: Agree a joint commissioning strategy
        owners: [Head of SEND]
)");
  CHECK(kDatedAction == std::string(kOneAction) + "        due: 2021-11\n");
}

}  // namespace wsoa
