#include <fmt/format.h>

#include <cmath>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "render/render.h"
#include "source/escape.h"

namespace wsoa {
namespace {

constexpr std::string_view kLineEnd = "\r\n";

bool LooksLikeAFormula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r\n").find(text[0]) != std::string_view::npos;
}

std::string TextField(std::string_view text) {
  std::string field = EscapeControls(text, "\n\t");
  if (LooksLikeAFormula(field)) field.insert(0, 1, '\'');
  if (field.find_first_of("\",\r\n") == std::string::npos) return field;
  std::string quoted = "\"";
  for (const char c : field) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

std::string Field(const Cell& cell) {
  if (cell.data) return TextField(*cell.data);
  if (cell.number && std::isfinite(*cell.number)) return fmt::format("{}", *cell.number);
  return TextField(cell.text);
}

// A record; where its only field is empty, one that is not taken for an empty line.
template <typename Item, typename ToField>
std::string Record(const std::vector<Item>& items, ToField to_field) {
  std::string record;
  for (const Item& item : items) {
    if (&item != &items.front()) record += ",";
    record += to_field(item);
  }
  if (record.empty()) record = "\"\"";
  return record.append(kLineEnd);
}

std::string Records(const Table& table) {
  std::string text =
      Record(table.columns, [](const Column& column) { return TextField(column.key); });
  for (const Row& row : table.rows) text += Record(row.cells, Field);
  return text;
}

}  // namespace

std::string RenderCsv(const Document& document) {
  std::string text;
  for (const Block& block : document.blocks) {
    const auto* table = std::get_if<Table>(&block);
    if (!table || table->columns.empty()) continue;
    if (!text.empty()) text += kLineEnd;
    text += Records(*table);
  }
  return text;
}

}  // namespace wsoa
