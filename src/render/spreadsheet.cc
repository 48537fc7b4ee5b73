#include "render/spreadsheet.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace wsoa {
namespace {

constexpr std::array<const char*, 2> kHeadingKeys = {"heading", "group"};

// A table, and what is above it: a heading of level 1 and the last one below that.
struct Titled {
  std::array<std::string, 2> titles;
  Table table;
};

Column TextColumn(const char* key) {
  Column column;
  column.key = key;
  column.title = key;
  return column;
}

Cell TextCell(const std::string& text) {
  Cell cell;
  cell.text = text;
  return cell;
}

Table TableOf(const Facts& facts) {
  Table table{"facts", {TextColumn("fact"), TextColumn("value")}, {}};
  for (const Facts::Fact& fact : facts.facts) {
    Row row;
    row.cells = {TextCell(fact.name), fact.value};
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::vector<Titled> TitledTables(const Document& document) {
  std::vector<Titled> tables;
  std::array<std::string, 2> titles;
  for (const Block& block : document.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) {
      if (heading->level == 1) titles = {heading->text, ""};
      if (heading->level > 1) titles[1] = heading->text;
    } else if (const auto* table = std::get_if<Table>(&block)) {
      tables.push_back({titles, *table});
    } else if (const auto* facts = std::get_if<Facts>(&block)) {
      tables.push_back({titles, TableOf(*facts)});
    }
  }
  return tables;
}

bool TellsApart(const std::vector<Titled>& tables, std::size_t level) {
  return std::any_of(tables.begin(), tables.end(), [&](const Titled& each) {
    return each.titles[level] != tables.front().titles[level];
  });
}

void AddFirst(Titled& each, std::size_t level) {
  Table& table = each.table;
  table.columns.insert(table.columns.begin(), TextColumn(kHeadingKeys[level]));
  for (Row& row : table.rows) {
    row.cells.insert(row.cells.begin(), TextCell(each.titles[level]));
  }
}

bool SameColumns(const Table& a, const Table& b) {
  return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                    [](const Column& left, const Column& right) { return left.key == right.key; });
}

}  // namespace

Document ForSpreadsheet(const Document& document) {
  std::vector<Titled> tables = TitledTables(document);
  for (const std::size_t level : {std::size_t{1}, std::size_t{0}}) {
    if (!TellsApart(tables, level)) continue;
    for (Titled& each : tables) AddFirst(each, level);
  }
  Document sheet;
  for (Titled& each : tables) {
    Table* last = sheet.blocks.empty() ? nullptr : &std::get<Table>(sheet.blocks.back());
    if (last && SameColumns(*last, each.table)) {
      std::move(each.table.rows.begin(), each.table.rows.end(), std::back_inserter(last->rows));
    } else {
      sheet.blocks.emplace_back(std::move(each.table));
    }
  }
  return sheet;
}

}  // namespace wsoa
