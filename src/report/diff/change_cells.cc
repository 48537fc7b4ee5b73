#include "report/diff/change_cells.h"

#include <string>
#include <vector>

#include "report/cells.h"
#include "report/diff/value_words.h"

namespace wsoa {

std::vector<Cell> CellsOf(const std::vector<ChangeColumn>& columns, const Change& change) {
  std::vector<Cell> cells;
  for (const ChangeColumn& column : columns) {
    const Value value = column.value(change);
    // Lists read as in the words of the change.
    const bool is_list = value.As<std::vector<std::string>>() != nullptr;
    cells.push_back(is_list ? TextCell(ValueInWords(value)) : CellOf(value));
  }
  return cells;
}

Tone ToneOfChange(const Change& change) {
  const auto* state = change.to.As<State>();
  if (change.by == ChangeBy::kRestatement) return Tone::kPurple;
  if (state && IsRated(*state) && change.place().plan) {
    return ToneOf(change.place().plan->status.scheme.ColourOf(*state));
  }
  if (const auto* colour = change.to.As<Colour>()) return ToneOf(*colour);
  return Tone::kPlain;
}

}  // namespace wsoa
