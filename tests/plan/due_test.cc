#include "plan/due.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "support/test_plan.h"

namespace wsoa {
namespace {

std::string_view NameOf(DueKind kind) {
  constexpr std::array<std::string_view, 5> kNames = {"once", "series", "ongoing", "tbd",
                                                      "waiting"};
  return kNames[static_cast<std::size_t>(kind)];
}

// "ongoing; date 30 Apr 2022; review 6 weeks; dates Apr 2022".
std::string InCommonOf(const std::string& written) {
  const auto plan = TestPlan::WithActions("- {ref: A, title: Act, due: " + written + "}");
  const Due& due = *plan->sections[0].actions[0].due;
  std::string words(NameOf(due.kind()));
  if (const auto* date = due.date()) words += "; date " + ShowDate(**date);
  if (const auto* condition = due.condition()) words += "; waits for " + **condition;
  if (const auto* review = due.review()) words += "; review " + ShowDuration(**review);
  for (const Located<Date>& date : due.dates()) words += "; " + std::string(date.span.text());
  return words;
}

TEST_CASE("what the forms of a due have in common") {
  struct Row {
    std::string due;
    std::string in_common;
  };
  const std::vector<Row> rows = {
      {"2021-11", "once; date Nov 2021; 2021-11"},
      {"[2022-02, 2022-07]", "series; 2022-02; 2022-07"},
      {"{every: 3 months, from: 2022-01, until: 2023-01}", "series; 2022-01; 2023-01"},
      {"{every: 3 months, from: 2022-01}", "series; 2022-01"},
      {"{ongoing: true, from: 2022-04, review: 6 weeks}",
       "ongoing; date Apr 2022; review 6 weeks; 2022-04"},
      {"{ongoing: true}", "ongoing"},
      {"{tbd: true}", "tbd"},
      {"{tbd: 2022-03}", "tbd; date Mar 2022; 2022-03"},
      {"{when: It is published, expected: 2022-12}",
       "waiting; date Dec 2022; waits for It is published; 2022-12"},
      {"{when: It is published}", "waiting; waits for It is published"},
  };
  for (const Row& row : rows) CHECK(InCommonOf(row.due) == row.in_common);
}

TEST_CASE("a rule about one form finds that form alone") {
  const Due due{{}, TbdDue{}};
  CHECK(due.As<TbdDue>() == &std::get<TbdDue>(due.form));
  CHECK(due.As<FixedDue>() == nullptr);
}

}  // namespace
}  // namespace wsoa
