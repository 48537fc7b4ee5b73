#include "render/spreadsheet.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "render/render.h"

using namespace wsoa;

namespace {

Column Named(const std::string& key) {
  Column column;
  column.key = key;
  column.title = key;
  return column;
}

Table OneColumn(const std::string& key, const std::vector<std::string>& texts) {
  Table table{"things", {Named(key)}, {}};
  for (const std::string& text : texts) {
    Row row;
    row.cells.emplace_back();
    row.cells.back().text = text;
    table.rows.push_back(row);
  }
  return table;
}

std::string Csv(std::vector<Block> blocks) {
  std::string text = RenderCsv(ForSpreadsheet({std::move(blocks)}));
  std::erase(text, '\r');
  return text;
}

}  // namespace

TEST_CASE("a single table stays as it is, whatever stands above it") {
  CHECK(Csv({Heading{1, "North"}, Heading{2, "Part"}, OneColumn("ref", {"A", "B"}),
             Paragraph{"As of today", Tone::kPlain}}) == "ref\nA\nB\n");
}

TEST_CASE("headings that tell tables apart become columns of one table") {
  CHECK(Csv({Heading{1, "North"}, OneColumn("ref", {"A"}), Heading{1, "South"},
             OneColumn("ref", {"B", "C"})}) == "heading,ref\nNorth,A\nSouth,B\nSouth,C\n");
  CHECK(Csv({Heading{1, "North"}, Heading{2, "red"}, OneColumn("ref", {"A"}), Heading{2, "green"},
             OneColumn("ref", {"B"})}) == "group,ref\nred,A\ngreen,B\n");
  CHECK(Csv({Heading{1, "North"}, Heading{2, "red"}, OneColumn("ref", {"A"}), Heading{1, "South"},
             OneColumn("ref", {"B"})}) == "heading,group,ref\nNorth,red,A\nSouth,,B\n");
}

TEST_CASE("tables with other columns stay apart") {
  CHECK(Csv({Heading{2, "one"}, OneColumn("ref", {"A"}), Heading{2, "two"},
             OneColumn("owner", {"B"})}) == "group,ref\none,A\n\ngroup,owner\ntwo,B\n");
}

TEST_CASE("facts are a table of their names and values") {
  Facts facts;
  facts.facts.push_back({"Why", {}});
  facts.facts.back().value.text = "late";
  CHECK(Csv({facts}) == "fact,value\nWhy,late\n");
}

TEST_CASE("nothing comes of nothing") { CHECK(Csv({}) == ""); }
