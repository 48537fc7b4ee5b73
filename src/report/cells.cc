#include "report/cells.h"

#include <array>
#include <cmath>
#include <utility>

#include "plan/words.h"

namespace wsoa {

Tone ToneOf(Colour colour) {
  constexpr std::array kTones = {Tone::kBlue,   Tone::kGreen, Tone::kAmber,
                                 Tone::kYellow, Tone::kRed,   Tone::kPurple};
  return kTones[static_cast<std::size_t>(colour)];
}

std::string LetterOf(Colour colour) {
  constexpr std::string_view kLetters = "BGAYRP";
  return std::string(1, kLetters[static_cast<std::size_t>(colour)]);
}

Cell TextCell(std::string text) {
  Cell cell;
  cell.text = std::move(text);
  return cell;
}

Cell MissingCell(std::string word) {
  Cell cell = TextCell(std::move(word));
  cell.tone = Tone::kMuted;
  cell.data = "";
  return cell;
}

bool IsMissing(const Cell& cell) {
  return cell.tone == Tone::kMuted && cell.data && cell.data->empty();
}

Cell DayCell(const std::optional<Day>& day) {
  if (!day) return MissingCell();
  Cell cell = TextCell(ShowDay(*day));
  cell.data = IsoDay(*day);
  return cell;
}

Cell CountCell(int count, Tone tone) {
  Cell cell = TextCell(std::to_string(count));
  cell.tone = count == 0 ? Tone::kMuted : tone;
  cell.number = count;
  return cell;
}

Cell ShareCell(int part, int whole) {
  if (whole == 0) return MissingCell();
  const double percent = 100.0 * part / whole;
  const long rounded = std::lround(percent);
  Cell cell = TextCell(std::to_string(rounded) + "%");
  if (part > 0 && rounded == 0) cell.text = "<1%";
  if (part < whole && rounded == 100) cell.text = ">99%";
  cell.number = std::round(10 * percent) / 10;
  return cell;
}

Cell ColourCell(const std::optional<Colour>& colour) {
  if (!colour) return MissingCell("none");
  Cell cell = TextCell(std::string(WordFor(*colour)));
  cell.tone = ToneOf(*colour);
  return cell;
}

Cell RatingCell(const std::optional<Colour>& rating, const std::optional<State>& state) {
  if (rating || !state) return ColourCell(rating);
  Cell cell = TextCell(std::string(WordFor(*state)));
  cell.tone = Tone::kMuted;
  return cell;
}

Cell ListCell(const Texts& texts) {
  if (texts.empty()) return MissingCell("none");
  std::string joined;
  for (const Text& text : texts) {
    if (!joined.empty()) joined += ", ";
    joined += text.value;
  }
  return TextCell(std::move(joined));
}

std::string Enumerated(const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += i + 1 == items.size() ? " and " : ", ";
    text += items[i];
  }
  return text;
}

Cell OptionalCell(const std::optional<Text>& text) { return TextCell(text ? text->value : ""); }

}  // namespace wsoa
