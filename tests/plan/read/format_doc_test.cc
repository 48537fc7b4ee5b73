// docs/format.md against the program: its tables of keys are made from those of plan/read/format.h
// (WSOA_UPDATE_DOCS=1 writes them again), and its examples and its table of dates are read.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "plan/read/format.h"
#include "plan/read/reported.h"

namespace wsoa {
namespace {

const std::string kPage = WSOA_SOURCE_DIR "/docs/format.md";

std::string ReadPage() {
  std::ifstream file(kPage, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string RowsOf(const FormatTable& table) {
  std::string rows = "| key | value | meaning |\n| --- | --- | --- |\n";
  for (const FormatKey& key : table.keys) {
    const std::string name = "`" + std::string(key.name) + "`";
    rows += "| " + (key.required ? "**" + name + "**" : name) + " | " + InWords(key.type) + " | " +
            std::string(key.meaning) + " |\n";
  }
  return rows;
}

std::string MarkerOf(const FormatTable& table) {
  return "<!-- keys of " + std::string(table.name()) + " -->\n";
}

// The page with the table behind each marker made anew.
std::string WithTables(const std::string& page) {
  std::string result = page;
  for (const FormatTable& table : AllTables()) {
    const auto marker = result.find(MarkerOf(table));
    REQUIRE_MESSAGE(marker != std::string::npos, table.name() << " is not in docs/format.md");
    const auto begin = marker + MarkerOf(table).size();
    auto end = begin;
    while (result.compare(end, 1, "|") == 0) end = result.find('\n', end) + 1;
    result.replace(begin, end - begin, RowsOf(table));
  }
  return result;
}

// The examples between "```yaml KIND" and "```".
Lines Examples(const std::string& page, const std::string& kind) {
  const std::string fence = "```yaml " + kind + "\n";
  Lines examples;
  for (auto at = page.find(fence); at != std::string::npos; at = page.find(fence, at + 1)) {
    const auto begin = at + fence.size();
    examples.push_back(page.substr(begin, page.find("```", begin) - begin));
  }
  return examples;
}

TEST_CASE("the manual lists every key of every kind of mapping") {
  const std::string page = ReadPage();
  const std::string expected = WithTables(page);
  if (std::getenv("WSOA_UPDATE_DOCS")) {
    std::ofstream(kPage, std::ios::binary) << expected;
  } else {
    const bool current = page == expected;
    CHECK_MESSAGE(current, "docs/format.md is out of date: run ./dev docs");
  }
}

TEST_CASE("the examples of the manual are read without a problem") {
  const std::string page = ReadPage();
  const Lines plans = Examples(page, "plan");
  const Lines tops = Examples(page, "top");
  const Lines actions = Examples(page, "action");
  const Lines measures = Examples(page, "measure");
  CHECK(plans.size() == 1);
  CHECK(tops.size() == 4);
  CHECK(actions.size() == 6);
  CHECK(measures.size() == 1);
  for (const std::string& text : plans) CHECK(Reported(TestPlan(text).problems) == Lines{});
  for (const std::string& text : tops) CHECK(Reported(WithTop(text).problems) == Lines{});
  for (const std::string& text : measures) CHECK(Reported(WithMeasure(text).problems) == Lines{});
  for (const std::string& text : actions) CHECK(Reported(WithAction(text).problems) == Lines{});
}

// The cells of the rows of the table under a heading, without those of its head.
std::vector<Lines> RowsUnder(const std::string& heading) {
  std::istringstream page(ReadPage());
  std::vector<Lines> rows;
  bool under = false;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("#")) under = line == heading;
    if (!under || !line.starts_with("| `")) continue;
    std::istringstream cells(line.substr(2));
    rows.emplace_back();
    for (std::string cell; std::getline(cells, cell, '|');) {
      const auto begin = cell.find_first_not_of(' ');
      if (begin == std::string::npos) continue;
      rows.back().push_back(cell.substr(begin, cell.find_last_not_of(' ') - begin + 1));
    }
  }
  return rows;
}

std::string Unquoted(const std::string& code) { return code.substr(1, code.size() - 2); }

TEST_CASE("the dates of the manual are what it says they are") {
  const auto rows = RowsUnder("## Dates");
  CHECK(rows.size() == 7);
  for (const Lines& row : rows) {
    CAPTURE(row);
    const auto date = ParseDate(Unquoted(row[0]));
    REQUIRE(date.has_value());
    CHECK(ShowDay(date->first) == row[1]);
    CHECK(ShowDay(date->last) == row[2]);
  }
}

TEST_CASE("every due of the manual is read") {
  Lines dues;
  for (const Lines& row : RowsUnder("### Due")) {
    // The table of the keys stands under the same heading.
    if (row.size() == 2) dues.push_back(row[0]);
  }
  CHECK(dues.size() == 10);
  for (const std::string& codes : dues) {
    for (auto begin = codes.find('`'); begin != std::string::npos;) {
      const auto end = codes.find('`', begin + 1);
      const std::string due = codes.substr(begin + 1, end - begin - 1);
      CAPTURE(due);
      CHECK(Reported(WithAction("due: " + due).problems) == Lines{});
      begin = codes.find('`', end + 1);
    }
  }
}

}  // namespace
}  // namespace wsoa
