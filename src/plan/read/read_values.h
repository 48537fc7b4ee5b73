// Reads the values that stand after a key: texts, dates, durations, numbers, fixed words.
//
// Each reader gives the value or nothing, and where it gives nothing it has said why. What is made
// of several keys is read elsewhere (plan/read/reader.h). Included by the readers of this room
// only.
#ifndef WSOA_PLAN_READ_READ_VALUES_H_
#define WSOA_PLAN_READ_READ_VALUES_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"
#include "plan/words.h"
#include "source/diagnostic.h"
#include "source/shorten.h"
#include "yaml/node.h"

namespace wsoa {

// What stands after a key, or one entry of the list there.
struct KeyedNode {
  std::string_view key;  // "owners"
  Node node;
  bool in_list = false;
};

// What messages call it: "`owners`", "an entry of `owners`".
std::string Subject(const KeyedNode& value);

// Reports wrong-type: "`owners` must be a list, not a text".
Diagnostic& WrongType(const KeyedNode& value, std::string_view expected, Diagnostics& out);

// Reports bad-value: "`rating` cannot be brown (did you mean green?)", with the words as help.
void NotAmong(const KeyedNode& value, const std::vector<std::string>& words, Diagnostics& out);

// One text, without blanks around it. Plain numbers and dates are texts too, as written.
std::optional<Text> ReadText(const KeyedNode& value, Diagnostics& out);

// An address that begins with https://.
std::optional<Text> ReadLink(const KeyedNode& value, Diagnostics& out);

// A date of any form.
std::optional<Located<Date>> ReadDate(const KeyedNode& value, Diagnostics& out);
// Of something that has happened, or of the first of several occurrences: a day or a month.
std::optional<Located<Date>> ReadFactDate(const KeyedNode& value, Diagnostics& out);
// A date of more than a month: an interval or a year of any kind.
std::optional<Located<Date>> ReadInterval(const KeyedNode& value, Diagnostics& out);
// One of several dates: of any form but one with a beginning and an end.
std::optional<Located<Date>> ReadOccurrence(const KeyedNode& value, Diagnostics& out);

std::optional<Located<Duration>> ReadDuration(const KeyedNode& value, Diagnostics& out);
// A duration that leads somewhere: not 0.
std::optional<Located<Duration>> ReadStep(const KeyedNode& value, Diagnostics& out);
// Days, weeks or months.
std::optional<Located<Duration>> ReadGrace(const KeyedNode& value, Diagnostics& out);

std::optional<Located<Number>> ReadNumber(const KeyedNode& value, Diagnostics& out);
// From 1 to 5, or one of three words for them in any letter case.
std::optional<Located<RiskLevel>> ReadLevel(const KeyedNode& value, Diagnostics& out);
// A number from 0 to 100.
std::optional<Located<Number>> ReadPercent(const KeyedNode& value, Diagnostics& out);

// `true` or `false`, and no other word.
std::optional<Located<bool>> ReadFlag(const KeyedNode& value, Diagnostics& out);
// `true` alone: what is not so is left out.
std::optional<Located<bool>> ReadTrue(const KeyedNode& value, Diagnostics& out);

// One of the fixed words of a choice.
template <typename Choice>
std::optional<Located<Choice>> ReadChoice(const KeyedNode& value, Diagnostics& out) {
  const auto word = ReadText(value, out);
  if (!word) return std::nullopt;
  const auto choice = ChoiceFor<Choice>(word->value);
  if (choice) return Located<Choice>{*choice, word->span};
  NotAmong(value, WordsOf<Choice>(), out);
  return std::nullopt;
}

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_READ_VALUES_H_
