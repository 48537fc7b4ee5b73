#include "status/risk.h"

#include <doctest/doctest.h>

#include "support/rating_of.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

TEST_CASE("a risk as known on a day") {
  const TestPlan plan(R"(wsoa: 1
title: Test
area: Testshire
sections:
  - ref: S
    title: Section
    risks:
      - {ref: R2, title: Section risk}
risks:
  - ref: R1
    title: Programme risk
    opened: 2022-01-10
    closed: 2022-03
    updates: [{date: 2022-01-12, rating: red}, {date: 2022-02, rating: amber}, {date: 2022-02-10, rating: purple}]
)");
  REQUIRE(plan.problems.empty());
  const auto risk = [&](std::string_view day) {
    return Rate(PlanIndex(*plan), DayOf(day)).risks[0];
  };
  CHECK_FALSE(risk("2022-01-09").known);
  CHECK(risk("2022-01-10").known);
  CHECK_FALSE(risk("2022-01-10").stated);
  CHECK(risk("2022-01-12").stated == Colour::kRed);
  CHECK(risk("2022-02-28").stated == Colour::kAmber);
  CHECK(risk("2022-02-28").stated_on == DayOf("2022-02-01"));
  CHECK_FALSE(risk("2022-02-28").closed);
  CHECK(risk("2022-03-01").closed == DayOf("2022-03-01"));

  CHECK(risk("2022-01-10").age_days == 0);
  CHECK(risk("2022-02-28").age_days == 49);
  CHECK(risk("2022-03-01").age_days == 50);
  CHECK(risk("2023-01-01").age_days == 50);

  const RiskStatus of_section = Rate(PlanIndex(*plan), DayOf("2022-01-01")).risks[1];
  CHECK(of_section.known);
  CHECK_FALSE(of_section.age_days);
  CHECK(*of_section.place.section->ref == "S");
}

TEST_CASE("a risk that was closed before it was opened has no age") {
  const TestPlan plan(R"(wsoa: 1
title: Test
area: Testshire
sections: [{ref: S, title: Section}]
risks: [{ref: R1, title: Muddled, opened: 2022-02-01, closed: 2022-01-10}]
)");
  CHECK_FALSE(Rate(PlanIndex(*plan), DayOf("2022-02-02")).risks[0].age_days);
}

TEST_CASE("likelihood and severity as of a day: those of the newest update that has them") {
  const TestPlan plan(R"(wsoa: 1
title: Test
area: Testshire
sections: [{ref: S, title: Section}]
risks:
  - ref: R1
    title: The post falls vacant
    likelihood: Medium
    updates:
      - {date: 2026-05-01, likelihood: 1}
      - {date: 2026-01-10, likelihood: 4, severity: high}
      - {date: 2026-01-10, likelihood: 5}
)");
  REQUIRE(plan.problems.empty());
  const auto risk = [&](std::string_view day) {
    return Rate(PlanIndex(*plan), DayOf(day)).risks[0];
  };
  CHECK(risk("2026-01-09").likelihood.level->text == "Medium");
  CHECK_FALSE(risk("2026-01-09").likelihood.on);
  CHECK_FALSE(risk("2026-01-09").severity.level);
  CHECK_FALSE(risk("2026-01-09").score());
  CHECK(risk("2026-01-10").likelihood.level->number == 5);
  CHECK(risk("2026-01-10").score() == 25);
  CHECK(risk("2026-05-01").score() == 5);
  CHECK(risk("2026-05-01").likelihood.on == DayOf("2026-05-01"));
  CHECK(risk("2026-05-01").severity.on == DayOf("2026-01-10"));
  CHECK(risk("2026-05-01").scored_on() == DayOf("2026-05-01"));
}

TEST_CASE("an acceptance is known from its day on, and runs out after its last day") {
  const TestPlan plan(R"(wsoa: 1
title: Test
area: Testshire
sections: [{ref: S, title: Section}]
risks: [{ref: R1, title: T, accepted: {date: 2026-01-20, until: 2026-03}}]
)");
  const auto acceptance = [&](std::string_view day) {
    return Rate(PlanIndex(*plan), DayOf(day)).risks[0].acceptance;
  };
  CHECK_FALSE(acceptance("2026-01-19"));
  CHECK(acceptance("2026-01-20") == AcceptanceState::kCurrent);
  CHECK(acceptance("2026-03-31") == AcceptanceState::kCurrent);
  CHECK(acceptance("2026-04-01") == AcceptanceState::kExpired);
}

}  // namespace
}  // namespace wsoa
