#include "snapshot/measure_words.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

TEST_CASE("a value in its unit") {
  const struct {
    std::string unit;
    std::string words;
  } cases[] = {{"", "48"},           {"percent", "48%"},  {"count", "48"},
               {"score", "48"},      {"days", "48 days"}, {"quartile", "quartile 48"},
               {"weeks", "48 weeks"}};
  for (const auto& [unit, words] : cases) {
    Measure measure;
    if (!unit.empty()) measure.unit = Text{unit, {}};
    CHECK(ValueInWords(measure, "48") == words);
  }
}

}  // namespace
}  // namespace wsoa
