#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "support/rating_of.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

struct Block {
  std::string language;
  std::string text;
};

std::vector<Block> BlocksOf(const std::string& page) {
  std::ifstream file(std::string(WSOA_SOURCE_DIR) + "/" + page);
  std::vector<Block> blocks;
  bool inside = false;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("```")) {
      inside = !inside;
      if (inside) blocks.push_back({line.substr(3), ""});
    } else if (inside) {
      blocks.back().text += line + "\n";
    }
  }
  return blocks;
}

// An excerpt is a list of actions, or top-level keys and then `actions`.
TestPlan PlanOf(const std::string& excerpt) {
  const std::string mark = "actions:\n";
  const auto at = excerpt.find(mark);
  if (excerpt.starts_with("- ") || at == std::string::npos) return TestPlan::WithActions(excerpt);
  return TestPlan::WithActions(excerpt.substr(at + mark.size()), excerpt.substr(0, at));
}

// "STATE  REASON" of an action or a measure, as computed or, of an action, as it counts.
std::string ToldOf(const PlanStatus& status, std::string_view ref, bool effective) {
  for (const MeasureStatus& measure : status.measures) {
    if (*measure.place.measure->ref != ref) continue;
    return (measure.state ? std::string(WordFor(*measure.state)) : "unrated") + "  " +
           measure.reason;
  }
  const ActionStatus& action = StatusOf(status, ref);
  return effective ? std::string(WordFor(action.effective_state)) + "  " + action.effective_reason
                   : std::string(WordFor(action.state)) + "  " + action.reason;
}

// The cells of a line, which two or more blanks part.
std::vector<std::string> CellsOf(const std::string& line) {
  std::vector<std::string> cells;
  std::size_t begin = 0;
  while (begin < line.size()) {
    const std::size_t end = std::min(line.find("  ", begin), line.size());
    cells.push_back(line.substr(begin, end - begin));
    begin = std::min(line.find_first_not_of(' ', end), line.size());
  }
  return cells;
}

TEST_CASE("the examples of docs/ratings.md are true") {
  const auto blocks = BlocksOf("docs/ratings.md");
  int lines = 0;
  for (std::size_t i = 1; i < blocks.size(); ++i) {
    if (!blocks[i].language.starts_with("text")) continue;
    const bool effective = blocks[i].language == "text effective";
    const auto plan = PlanOf(blocks[i - 1].text);
    CAPTURE(blocks[i - 1].text);
    REQUIRE(plan.problems.empty());
    std::istringstream rows(blocks[i].text);
    for (std::string row; std::getline(rows, row); ++lines) {
      CAPTURE(row);
      const auto cells = CellsOf(row);
      REQUIRE(cells.size() == 4);
      CHECK(ToldOf(Rate(PlanIndex(*plan), DayOf(cells[0])), cells[1], effective) ==
            cells[2] + "  " + cells[3]);
    }
  }
  CHECK(lines >= 30);
}

}  // namespace
}  // namespace wsoa
