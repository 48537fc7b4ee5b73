#include "report/cells.h"

#include <array>
#include <cmath>
#include <utility>

#include "plan/words.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

Cell JoinedCell(const std::vector<std::string>& names, const std::string& otherwise) {
  if (names.empty()) return MissingCell(otherwise);
  std::string joined;
  for (const std::string& name : names) joined += (joined.empty() ? "" : ", ") + name;
  return TextCell(std::move(joined));
}

Cell SeriesCell(const Value::Series& readings) {
  if (readings.empty()) return MissingCell("none");
  Cell cell;
  for (const Reading* reading : readings) {
    cell.series.push_back(reading->value->value);
    cell.text +=
        (cell.text.empty() ? "" : ", ") + ShowNumber(*reading->value) + ProvisionalNote(*reading);
  }
  return cell;
}

Cell NumberCell(std::string text, double number) {
  Cell cell = TextCell(std::move(text));
  cell.number = number;
  return cell;
}

Cell BarCell(const Value::Bar& bar) {
  Cell cell;
  for (const auto& [colour, count] : bar) {
    if (count == 0) continue;
    cell.bar.push_back(
        {colour ? LetterOf(*colour) : "-", colour ? ToneOf(*colour) : Tone::kMuted, count});
    cell.text += (cell.text.empty() ? "" : ", ") + std::to_string(count) + " " +
                 std::string(colour ? WordFor(*colour) : "not rated");
  }
  return cell;
}

// The cell of a value that has words of its own, or none.
struct ToCell {
  const std::string& words;

  std::string WordsOr(const std::string& text) const { return words.empty() ? text : words; }
  // What machines read is the usual text.
  Cell Told(Cell cell) const {
    if (words.empty()) return cell;
    if (!cell.data) cell.data = cell.text;
    cell.text = words;
    return cell;
  }

  Cell operator()(std::monostate) const { return MissingCell(WordsOr("–")); }
  Cell operator()(Value::OnlyWords) const {
    Cell cell = TextCell(words);
    cell.data = "";
    return cell;
  }
  Cell operator()(Value::Fault) const {
    Cell cell = TextCell(words);
    cell.tone = Tone::kAmber;
    return cell;
  }
  Cell operator()(bool flag) const { return TextCell(flag ? "yes" : "no"); }
  Cell operator()(int count) const { return Told(CountCell(count)); }
  Cell operator()(const Value::Tally& tally) const {
    return CountCell(tally.count, ToneOf(tally.colour));
  }
  Cell operator()(const Number& number) const {
    return NumberCell(WordsOr(ShowNumber(number)), number.value);
  }
  Cell operator()(const Value::WorkedOut& worked_out) const {
    return NumberCell(WordsOr(ShowNumber(worked_out.number)),
                      std::round(worked_out.number * 100) / 100);
  }
  Cell operator()(const Value::Share& share) const { return ShareCell(share.part, share.whole); }
  Cell operator()(const std::string& text) const { return Told(TextCell(text)); }
  Cell operator()(const Date& date) const {
    Cell cell = TextCell(WordsOr(ShowDate(date)));
    cell.data = IsoDay(date.last);
    return cell;
  }
  Cell operator()(State state) const { return Told(TextCell(std::string(WordFor(state)))); }
  Cell operator()(const Value::Unrated& unrated) const {
    Cell cell = TextCell(std::string(WordFor(unrated.state)));
    cell.tone = Tone::kMuted;
    return cell;
  }
  Cell operator()(Colour colour) const { return Told(ColourCell(colour)); }
  Cell operator()(const std::vector<std::string>& names) const {
    return JoinedCell(names, WordsOr("none"));
  }
  Cell operator()(const Value::Series& readings) const { return SeriesCell(readings); }
  Cell operator()(const Value::Bar& bar) const { return BarCell(bar); }
};

}  // namespace

Cell CellOf(const Value& value) { return std::visit(ToCell{value.words}, value.content); }

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

Cell MarkdownCell(std::string markdown) {
  Cell cell = TextCell(std::move(markdown));
  cell.markdown = true;
  return cell;
}

std::string AsMarkdown(std::string_view text) {
  constexpr std::string_view kPunctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  std::string markdown;
  for (const char c : text) {
    if (kPunctuation.find(c) != std::string_view::npos) markdown += '\\';
    markdown += c;
  }
  return markdown;
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
  const long rounded = std::lround(100.0 * part / whole);
  Cell cell = TextCell(std::to_string(rounded) + "%");
  if (part > 0 && rounded == 0) cell.text = "<1%";
  if (part < whole && rounded == 100) cell.text = ">99%";
  cell.number = Value::Share{part, whole}.Percent();
  return cell;
}

Cell ColourCell(const std::optional<Colour>& colour) {
  if (!colour) return MissingCell("none");
  Cell cell = TextCell(std::string(WordFor(*colour)));
  cell.tone = ToneOf(*colour);
  return cell;
}

Cell RatingCell(const std::optional<Colour>& rating, const std::optional<State>& state) {
  return rating || !state ? ColourCell(rating) : CellOf(Value::Unrated{*state});
}

Cell ListCell(const Texts& texts) { return CellOf(texts); }

std::string Enumerated(const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += i + 1 == items.size() ? " and " : ", ";
    text += items[i];
  }
  return text;
}

}  // namespace wsoa
