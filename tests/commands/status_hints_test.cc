#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "support/run.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

struct Asked {
  std::string plan;  // from the top of the repository
  std::string day;
};

std::string Answer(Words words, const Asked& asked) {
  words.push_back((fs::path(WSOA_SOURCE_DIR) / asked.plan).string());
  words.insert(words.end(), {"--as-of", asked.day});
  const RunResult result = RunWsoa(words, {WSOA_SOURCE_DIR, MakeDay(2022, 1, 31), ""});
  REQUIRE(result.status == 0);
  return result.out;
}

// A line of `status` that names a command: "- 12 past the due date: wsoa actions --overdue".
struct Hint {
  std::size_t count = 0;
  Words command;  // behind `wsoa`
};

std::vector<Hint> HintsIn(const std::string& page) {
  static const std::regex kLine("- (\\d+) .*: wsoa (actions .*)");
  std::vector<Hint> hints;
  std::istringstream lines(page);
  std::smatch found;
  for (std::string line; std::getline(lines, line);) {
    if (!std::regex_match(line, found, kLine)) continue;
    Hint hint{std::stoul(found[1]), {}};
    std::istringstream words(found[2]);
    for (std::string word; words >> word;) hint.command.push_back(word);
    hints.push_back(hint);
  }
  return hints;
}

void CheckHints(const Asked& asked, const Words& options) {
  CAPTURE(asked.plan);
  Words status = {"status"};
  status.insert(status.end(), options.begin(), options.end());
  const auto hints = HintsIn(Answer(status, asked));
  CHECK(hints.size() >= 3);
  for (Hint hint : hints) {
    CAPTURE(hint.command);
    hint.command.insert(hint.command.end(), {"--format", "json"});
    const auto json = nlohmann::json::parse(Answer(hint.command, asked));
    CHECK(json["plans"][0]["actions"].size() == hint.count);
  }
}

TEST_CASE("the commands that status names list as many actions as it says") {
  for (const Asked& asked :
       {Asked{"plans/southampton-2017.yaml", "2017-07-21"},
        Asked{"plans/southend-2019.yaml", "2019-07-31"},
        Asked{"plans/southend-2022.yaml", "2022-01-31"}, Asked{"plans/bcp-2022.yaml", "2022-04-30"},
        Asked{"tests/golden/inputs/north.yaml", "2022-01-31"},
        Asked{"tests/golden/inputs/stated.yaml", "2022-01-31"}}) {
    CheckHints(asked, {});
    CheckHints(asked, {"--by-dates"});
  }
}

}  // namespace
}  // namespace wsoa
