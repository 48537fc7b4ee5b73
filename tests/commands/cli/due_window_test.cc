#include "commands/cli/due_window.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "source/failure.h"

using namespace wsoa;

TEST_CASE("a length of time as people type it") {
  using Unit = Duration::Unit;
  struct Case {
    std::string text;
    std::optional<Duration> duration;
  };
  const Case cases[] = {
      {"30d", Duration{30, Unit::kDays}},
      {"1d", Duration{1, Unit::kDays}},
      {"6w", Duration{6, Unit::kWeeks}},
      {"3m", Duration{3, Unit::kMonths}},
      {"1y", Duration{1, Unit::kYears}},
      {"30 days", Duration{30, Unit::kDays}},
      {"1 day", Duration{1, Unit::kDays}},
      {"6 weeks", Duration{6, Unit::kWeeks}},
      {"1 year", Duration{1, Unit::kYears}},
      {"0d", Duration{0, Unit::kDays}},
      {"", std::nullopt},
      {"d", std::nullopt},
      {"30", std::nullopt},
      {"30 d", std::nullopt},
      {"-30d", std::nullopt},
      {"3.5m", std::nullopt},
      {"99999d", std::nullopt},
      {"soon", std::nullopt},
      {"30 days 2 weeks", std::nullopt},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    CHECK(ParseShortDuration(each.text) == each.duration);
  }
}

TEST_CASE("the window is what all options leave, whole months included") {
  const Day today = MakeDay(2022, 1, 31);
  CHECK(DueWindowFrom("", "", "", today) == DueWindow());
  CHECK(DueWindowFrom("2022-02", "", "", today) == DueWindow{MakeDay(2022, 2, 1), std::nullopt});
  CHECK(DueWindowFrom("", "2022-02", "", today) == DueWindow{std::nullopt, MakeDay(2022, 2, 28)});
  CHECK(DueWindowFrom("2022-02", "2022-02", "", today) ==
        DueWindow{MakeDay(2022, 2, 1), MakeDay(2022, 2, 28)});
  CHECK(DueWindowFrom("", "", "1m", today) == DueWindow{today, MakeDay(2022, 2, 28)});
  CHECK(DueWindowFrom("2022-02-10", "2022-12", "30d", today) ==
        DueWindow{MakeDay(2022, 2, 10), MakeDay(2022, 3, 2)});
  CHECK(DueWindowFrom("", "", "0d", today) == DueWindow{today, today});
}

TEST_CASE("a window that cannot be read says which option and what to write") {
  const Day today = MakeDay(2022, 1, 31);
  CHECK_THROWS_WITH_AS(DueWindowFrom("Feb 2022", "", "", today),
                       "--due-after: Feb 2022 is not a date (write 2022-02)", Failure);
  CHECK_THROWS_WITH_AS(
      DueWindowFrom("", "later", "", today),
      "--due-before: later is not a date (write a day as 2021-11-30, a month as 2021-11)", Failure);
  CHECK_THROWS_WITH_AS(DueWindowFrom("", "", "soon", today),
                       "--due-within: soon is not a length of time (write 30d, 30 days or 6 weeks)",
                       Failure);
}
