#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "plan/read/read_values.h"

#include "source/digits.h"

namespace wsoa {
namespace {

constexpr std::size_t kMostCharacters = 30;

// "70", "-0.5": digits with at most a sign before and a point between them.
bool IsPlainNumber(std::string_view text) {
  if (text.size() > kMostCharacters) return false;
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  if (whole.empty() || !std::all_of(whole.begin(), whole.end(), IsDigit)) return false;
  if (whole.size() > 1 && whole[0] == '0') return false;
  if (point == std::string_view::npos) return true;
  const std::string_view part = text.substr(point + 1);
  return !part.empty() && std::all_of(part.begin(), part.end(), IsDigit);
}

std::optional<Number> ParseNumber(std::string_view text) {
  if (!IsPlainNumber(text)) return std::nullopt;
  Number number;
  std::from_chars(text.data(), text.data() + text.size(), number.value);
  number.text = text;
  return number;
}

void ReplaceAll(std::string& text, std::string_view what, std::string_view with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

// Whether the comma or blank at `at` parts thousands: three digits and no fourth stand behind it.
bool PartsThousands(std::string_view text, std::size_t at) {
  if (text[at] != ',' && text[at] != ' ') return false;
  const std::string_view behind = text.substr(at + 1);
  const auto digits = std::find_if_not(behind.begin(), behind.end(), IsDigit) - behind.begin();
  return at > 0 && IsDigit(text[at - 1]) && digits == 3;
}

// The plain number in what people write: "1,200", "95%", "£40", ".5", "+3", "007".
std::optional<std::string> SuggestNumber(std::string text) {
  for (const std::string_view minus : {"\u2212", "\u2013"}) ReplaceAll(text, minus, "-");
  ReplaceAll(text, "\u00A0", " ");
  for (const std::string_view ornament : {" %", "%", "£"}) ReplaceAll(text, ornament, "");
  std::string number;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!PartsThousands(text, i)) number += text[i];
  }
  if (number.starts_with('+')) number.erase(0, 1);
  if (number.starts_with('.')) number.insert(0, "0");
  if (number.ends_with('.')) number.pop_back();
  while (number.size() > 1 && number[0] == '0' && IsDigit(number[1])) number.erase(0, 1);
  return ParseNumber(number) ? std::optional(number) : std::nullopt;
}

bool IsPercent(const Number& number) { return number.value >= 0 && number.value <= 100; }

std::string HelpWithNumber(const std::string& text) {
  const auto number = SuggestNumber(text);
  if (!number) return "write a plain number, such as 70 or 0.5; words go in `note` or `detail`";
  const bool percent = text.find('%') != std::string::npos;
  return fmt::format("write {}{}", *number, percent ? ", and `unit: percent` for the measure" : "");
}

// The number that a level stands for; 0 if it is none.
int LevelNumber(std::string_view text) {
  if (text.size() == 1 && text >= "1" && text <= "5") return text[0] - '0';
  std::string word(text);
  for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return word == "low" ? 1 : word == "medium" ? 3 : word == "high" ? 5 : 0;
}

}  // namespace

std::optional<Located<Number>> ReadNumber(const KeyedNode& value, Diagnostics& out) {
  const auto text = ReadText(value, out);
  if (!text) return std::nullopt;
  if (const auto number = ParseNumber(text->value)) return Located<Number>{*number, text->span};
  out.Error("bad-number", text->span, Shorten(text->value) + " is not a plain number").help =
      HelpWithNumber(text->value);
  return std::nullopt;
}

std::optional<Located<Number>> ReadPercent(const KeyedNode& value, Diagnostics& out) {
  const auto text = ReadText(value, out);
  if (!text) return std::nullopt;
  const auto number = ParseNumber(text->value);
  if (number && IsPercent(*number)) return Located<Number>{*number, text->span};
  const auto meant = SuggestNumber(text->value);
  const bool is_meant = meant && IsPercent(*ParseNumber(*meant));
  out.Error("bad-number", text->span,
            fmt::format("{} cannot be {}", Subject(value), Shorten(text->value)))
      .help = is_meant ? "write " + *meant : "write a number from 0 to 100, without a percent sign";
  return std::nullopt;
}

std::optional<Located<RiskLevel>> ReadLevel(const KeyedNode& value, Diagnostics& out) {
  const auto text = ReadText(value, out);
  if (!text) return std::nullopt;
  if (const int number = LevelNumber(text->value)) {
    return Located<RiskLevel>{{number, text->value}, text->span};
  }
  out.Error("bad-number", text->span,
            fmt::format("{} cannot be {}", Subject(value), Shorten(text->value)))
      .help = "write a whole number from 1 to 5, or low (1), medium (3) or high (5)";
  return std::nullopt;
}

}  // namespace wsoa
