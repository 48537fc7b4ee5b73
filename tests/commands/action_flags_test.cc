#include "commands/action_flags.h"

#include <doctest/doctest.h>

#include <optional>

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
