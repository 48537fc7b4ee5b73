#include "render/screen/sparkline.h"

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <vector>

#include "render/render.h"
#include "support/test_document.h"

namespace wsoa {
namespace {

TEST_CASE("values as bars between the lowest and the highest of them") {
  constexpr double kMost = std::numeric_limits<double>::max();
  const struct {
    std::vector<double> values;
    std::string bars;
  } cases[] = {
      {{}, ""},
      {{72}, "▄"},
      {{5, 5, 5}, "▄▄▄"},
      {{0, 0}, "▄▄"},
      {{1, 2}, "▁█"},
      {{2, 1}, "█▁"},
      {{0, 1, 2, 3, 4, 5, 6, 7}, "▁▂▃▄▅▆▇█"},
      {{-7, 0, 7}, "▁▅█"},
      {{-3, -2}, "▁█"},
      {{72, 74, 76.9}, "▁▄█"},
      // The newest eight; what was before them sets no measure.
      {{1000, 0, 1, 2, 3, 4, 5, 6, 7}, "▁▂▃▄▅▆▇█"},
      {{-kMost, 0, kMost}, "▁▅█"},
  };
  for (const auto& [values, bars] : cases) CHECK(Sparkline(values) == bars);
}

TEST_CASE("bars of counts begin at zero") {
  CHECK(Sparkline({0, 0}, true) == "▁▁");
  CHECK(Sparkline({118, 118}, true) == "██");
  CHECK(Sparkline({6, 7}, true) == "▇█");
  CHECK(Sparkline({0, 50, 100}, true) == "▁▅█");
}

Cell Series(std::string text, std::vector<double> values) {
  Cell cell = Words(std::move(text));
  cell.series = std::move(values);
  return cell;
}

TEST_CASE("a series is drawn where lines are, and else said in words") {
  Document document;
  document.blocks.emplace_back(
      MakeTable({MakeColumn("Ref"), MakeColumn("Trend")},
                {Plain({Words("M1"), Series("72, 74, 76.9", {72, 74, 76.9})}),
                 Plain({Words("M2"), Words("none")})}));
  document.blocks.emplace_back(Facts{{{"Trend", Series("3, 1", {3, 1})}}});
  CHECK(RenderTerminal(document, {.box_drawing = true, .width = std::nullopt}) ==
        "Ref  Trend\n"
        "──────────\n"
        "M1   ▁▄█\n"
        "M2   none\n"
        "\n"
        "Trend  █▁\n");
  CHECK(RenderTerminal(document, {}) ==
        "Ref  Trend\n"
        "M1   72, 74, 76.9\n"
        "M2   none\n"
        "\n"
        "Trend  3, 1\n");
  CHECK(RenderMarkdown(document) ==
        "| Ref | Trend |\n"
        "| --- | --- |\n"
        "| M1 | 72, 74, 76.9 |\n"
        "| M2 | none |\n"
        "\n"
        "- **Trend**: 3, 1\n");
  CHECK(RenderCsv(document) == "Ref,Trend\r\nM1,\"72, 74, 76.9\"\r\nM2,none\r\n");
}

}  // namespace
}  // namespace wsoa
