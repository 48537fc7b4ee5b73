#include <fmt/format.h>

#include <utility>

#include "plan/date/date_help.h"
#include "plan/date/rhythm.h"
#include "plan/read/read_values.h"
#include "source/edit.h"

namespace wsoa {
namespace {

std::optional<Located<Date>> BadDate(const Text& text, std::string message, std::string help,
                                     Diagnostics& out) {
  out.Error("bad-date", text.span, std::move(message)).help = std::move(help);
  return std::nullopt;
}

// What to say of a text that is no date, and what to write for it if there is one answer.
struct DateHelp {
  std::string (*help)(std::string_view text);
  std::optional<std::string> (*instead)(std::string_view text);
};
constexpr DateHelp kAnyDate = {HelpWithDate, SuggestDate};
constexpr DateHelp kFactDate = {HelpWithFactDate, FactDateFor};

std::optional<Located<Date>> ParseOrReport(const Text& text, const DateHelp& help,
                                           Diagnostics& out) {
  if (const auto date = ParseDate(text.value)) return Located<Date>{*date, text.span};
  Diagnostic& problem = out.Error("bad-date", text.span, WhyNotADate(text.value));
  problem.help = help.help(text.value);
  if (auto date = help.instead(text.value)) {
    problem.Offer(problem.help, Replace(text.span, *std::move(date)));
  }
  return std::nullopt;
}

bool IsDayOrMonth(const Date& date) {
  return date.precision == Precision::kDay || date.precision == Precision::kMonth;
}

std::string_view FormOf(const Date& date) {
  switch (date.precision) {
    case Precision::kDay:
      return "a day";
    case Precision::kMonth:
      return "a month";
    case Precision::kYear:
      return "a year";
    case Precision::kInterval:
      break;
  }
  return "an interval";
}

std::optional<Located<Duration>> BadDuration(const Located<Duration>& duration,
                                             const std::string& message, std::string_view help,
                                             Diagnostics& out) {
  out.Error("bad-duration", duration.span, message).help = help;
  return std::nullopt;
}

}  // namespace

std::optional<Located<Date>> ReadDate(const KeyedNode& value, Diagnostics& out) {
  const auto text = ReadText(value, out);
  return text ? ParseOrReport(*text, kAnyDate, out) : std::nullopt;
}

std::optional<Located<Date>> ReadFactDate(const KeyedNode& value, Diagnostics& out) {
  const auto text = ReadText(value, out);
  const auto date = text ? ParseOrReport(*text, kFactDate, out) : std::nullopt;
  if (!date || IsDayOrMonth(date->value)) return date;
  return BadDate(*text,
                 fmt::format("{} is {}: {} must be a day or a month", text->value,
                             FormOf(date->value), Subject(value)),
                 HelpWithFactDate(""), out);
}

std::optional<Located<Date>> ReadInterval(const KeyedNode& value, Diagnostics& out) {
  const auto text = ReadText(value, out);
  const auto date = text ? ParseOrReport(*text, kAnyDate, out) : std::nullopt;
  if (!date || !IsDayOrMonth(date->value)) return date;
  return BadDate(*text,
                 fmt::format("{} is {}: {} must be an interval", text->value, FormOf(date->value),
                             Subject(value)),
                 "write the first and the last date, such as 2021-01/2022-06", out);
}

std::optional<Located<Date>> ReadOccurrence(const KeyedNode& value, Diagnostics& out) {
  const auto text = ReadText(value, out);
  const auto date = text ? ParseOrReport(*text, kAnyDate, out) : std::nullopt;
  if (!date || !date->value.first_part_end) return date;
  return BadDate(
      *text, text->value + " is an interval: each of several dates is the date of one occurrence",
      "write the date by which that occurrence is to be done", out);
}

std::optional<Located<Duration>> ReadDuration(const KeyedNode& value, Diagnostics& out) {
  const auto text = ReadText(value, out);
  if (!text) return std::nullopt;
  if (const auto duration = ParseDuration(text->value)) {
    return Located<Duration>{*duration, text->span};
  }
  Diagnostic& problem =
      out.Error("bad-duration", text->span, Shorten(text->value) + " is not a length of time");
  problem.help = HelpWithDuration(text->value);
  if (auto duration = SuggestDuration(text->value)) {
    problem.Offer(problem.help, Replace(text->span, *std::move(duration)));
  }
  return std::nullopt;
}

std::optional<Located<Duration>> ReadStep(const KeyedNode& value, Diagnostics& out) {
  const auto duration = ReadDuration(value, out);
  if (!duration || duration->value.count > 0) return duration;
  return BadDuration(*duration,
                     fmt::format("{} cannot be {}", Subject(value), ShowDuration(duration->value)),
                     "write a length of time such as 3 months", out);
}

std::optional<Located<Duration>> ReadGrace(const KeyedNode& value, Diagnostics& out) {
  const auto duration = ReadDuration(value, out);
  if (!duration || duration->value.unit != Duration::Unit::kYears) return duration;
  return BadDuration(*duration, fmt::format("{} must be in days, weeks or months", Subject(value)),
                     "write a length of time such as 14 days", out);
}

}  // namespace wsoa
