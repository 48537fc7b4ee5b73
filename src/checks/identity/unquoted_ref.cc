#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "checks/all_checks.h"
#include "checks/named_things.h"
#include "source/digits.h"
#include "source/edit.h"

namespace wsoa {
namespace {

// Skips what satisfies `wanted` and says whether there was any.
template <typename Predicate>
bool Skip(std::string_view& text, Predicate wanted) {
  const auto end = std::find_if_not(text.begin(), text.end(), wanted);
  const auto length = static_cast<std::size_t>(end - text.begin());
  text.remove_prefix(length);
  return length > 0;
}

bool SkipDigits(std::string_view& text) {
  return Skip(text, [](char c) { return IsDigit(c) || c == '_'; });
}

// 12, 08, 1.10, 1e3, 0x1F, 12:30 (base 60 in YAML 1.1).
bool IsNumber(std::string_view text) {
  constexpr std::string_view kBases = "xob";
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  if (text.size() > 2 && text[0] == '0' && kBases.find(text[1]) != kBases.npos) {
    text.remove_prefix(2);
    Skip(text, [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) || c == '_'; });
    return text.empty();
  }
  bool has_digits = SkipDigits(text);
  while (has_digits && text.starts_with(':')) {
    text.remove_prefix(1);
    if (!SkipDigits(text)) return false;
  }
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    has_digits = SkipDigits(text) || has_digits;
  }
  if (has_digits && (text.starts_with('e') || text.starts_with('E'))) {
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    if (!SkipDigits(text)) return false;
  }
  return has_digits && text.empty();
}

// 2021-11-30, 2021-1-5.
bool IsDay(std::string_view text) {
  constexpr std::string_view kShape = "0000-0-0";
  std::string shape;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool second_digit = i > 5 && IsDigit(text[i]) && IsDigit(text[i - 1]);
    if (!second_digit) shape += IsDigit(text[i]) ? '0' : text[i];
  }
  return shape == kShape;
}

bool IsYesOrNo(std::string_view text) {
  constexpr std::array<std::string_view, 8> kWords = {"y",  "n",   "yes",  "no",
                                                      "on", "off", "true", "false"};
  std::string lower(text);
  for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return std::find(kWords.begin(), kWords.end(), lower) != kWords.end();
}

// What other tools take an unquoted text for; empty where they, too, take it for a text.
std::string_view TakenFor(std::string_view text) {
  if (text.empty()) return "";
  if (IsYesOrNo(text)) return "yes or no";
  if (IsDay(text)) return "a date";
  return IsNumber(text) ? "a number" : "";
}

void FindUnquotedRef(const Text& ref, Findings& out) {
  // A quoted text's span holds its quotes, too.
  if (ref.span.text() != *ref) return;
  const std::string_view taken_for = TakenFor(*ref);
  if (taken_for.empty()) return;
  out.Add(ref.span, fmt::format("{} is {} to other tools, not a text", *ref, taken_for))
      .Mend(fmt::format("write \"{}\", with the quotes", *ref),
            Replace(ref.span, fmt::format("\"{}\"", *ref)));
}

void FindUnquotedRef(const Texts& refs, Findings& out) {
  for (const Text& ref : refs) FindUnquotedRef(ref, out);
}

void CheckUnquotedRef(const CheckInput& input, Findings& out) {
  for (const NamedThing& thing : input.named) FindUnquotedRef(*thing.ref, out);
  for (const PlacedAction& each : input.actions) FindUnquotedRef(each.action->depends, out);
  for (const PlacedMeasure& each : input.measures) FindUnquotedRef(each.measure->serves, out);
  for (const Forum& forum : input.plan.forums) FindUnquotedRef(forum.reports_to, out);
}

}  // namespace

const Check kUnquotedRef = {
    .name = "unquoted-ref",
    .group = "Identity",
    .severity = Severity::kWarning,
    .what =
        "a ref without quotes, or a mention of it, is a number, a date or a yes or no to other "
        "tools",
    .why =
        "This tool reads a ref as it is written. A spreadsheet or a script that reads the same "
        "file makes 1.1 of 1.10 and 8 of 08, and then two actions are one.",
    .example = {kOneSection, R"(
-      - ref: 1.10
+      - ref: "1.10"
         title: Agree a joint commissioning strategy
         owners: [Head of SEND]
         due: 2021-11
)"},
    .run = CheckUnquotedRef,
};

}  // namespace wsoa
