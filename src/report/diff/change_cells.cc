#include "report/diff/change_cells.h"

#include "plan/words.h"
#include "report/cells.h"
#include "report/diff/change_words.h"
#include "status/phrases.h"

namespace wsoa {

Cell ValueCell(const ChangeValue& value) {
  if (const auto* day = std::get_if<Day>(&value)) return DayCell(*day);
  if (const auto* number = std::get_if<Number>(&value)) {
    Cell cell = TextCell(ShowNumber(number->value));
    cell.number = number->value;
    return cell;
  }
  if (const auto* text = std::get_if<std::string>(&value)) return TextCell(*text);
  if (const auto* state = std::get_if<State>(&value)) return TextCell(std::string(WordFor(*state)));
  return IsNothing(value) ? MissingCell() : TextCell(ValueInWords(value));
}

Cell OptionalCell(const std::optional<std::string>& text) {
  return text ? TextCell(*text) : MissingCell();
}

Tone ToneOfChange(const Change& change) {
  const auto* state = std::get_if<State>(&change.to);
  if (change.by == ChangeBy::kRestatement) return Tone::kPurple;
  if (state && IsRated(*state) && change.place().plan) {
    return ToneOf(change.place().plan->status.scheme.ColourOf(*state));
  }
  if (const auto* colour = std::get_if<Colour>(&change.to)) return ToneOf(*colour);
  return Tone::kPlain;
}

}  // namespace wsoa
