#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>

#include "checks/all_checks.h"
#include "checks/named_things.h"
#include "checks/prose.h"
#include "checks/words.h"
#include "source/digits.h"

namespace wsoa {
namespace {

using Words = std::set<std::string, std::less<>>;

bool IsCapital(char c) { return c >= 'A' && c <= 'Z'; }
// "EHCP" of "EHCPs" and of "EHCP2".
std::string_view Singular(std::string_view word) {
  while (!word.empty() && IsDigit(word.back())) word.remove_suffix(1);
  if (word.size() > 2 && word.back() == 's' && IsCapital(word[word.size() - 2])) {
    word.remove_suffix(1);
  }
  return word;
}

// SEND, WSoA, but neither SystemOne nor III. Precondition: no plural.
bool IsAbbreviation(std::string_view word) {
  if (std::any_of(word.begin(), word.end(),
                  [](char c) { return !IsCapital(c) && (c < 'a' || c > 'z'); })) {
    return false;
  }
  const auto capitals =
      static_cast<std::size_t>(std::count_if(word.begin(), word.end(), IsCapital));
  return capitals >= 3 && 2 * capitals >= word.size() &&
         word.find_first_not_of("IVX") != std::string_view::npos;
}

// A text without small letters shouts; its words are no abbreviations.
bool Shouts(std::string_view text) {
  return text.find(' ') != std::string_view::npos &&
         std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void AddKnown(std::string_view term, Words& known) {
  known.emplace(term);
  for (const std::string_view word : SplitWords(term)) known.emplace(Singular(word));
}

// What the plan explains, and its own refs ("APP" of APP-14.4).
Words KnownWords(const CheckInput& input) {
  Words known = {"ALL", "AND", "BUT", "MUST", "NOT", "ONLY"};
  for (const GlossaryEntry& entry : *input.plan.glossary) AddKnown(*entry.term, known);
  if (input.plan.people) {
    for (const Person& person : *input.plan.people) AddKnown(*person.key, known);
  }
  for (const NamedThing& thing : input.named) AddKnown(**thing.ref, known);
  return known;
}

void CheckUnknownAbbreviation(const CheckInput& input, Findings& out) {
  if (!input.plan.glossary || input.plan.glossary.IsUnreadable()) return;
  Words known = KnownWords(input);
  for (const KeyedText& prose : input.prose) {
    if (Shouts(**prose.text)) continue;
    for (const std::string_view word : SplitWords(**prose.text)) {
      const std::string_view singular = Singular(word);
      if (!IsAbbreviation(singular) || !known.emplace(singular).second) continue;
      out.Add(SpanWithin(*prose.text, word),
              fmt::format("{} is explained neither in glossary nor in people", singular))
          .help = fmt::format("add `{}: WHAT IT MEANS` to `glossary`", singular);
    }
  }
}

}  // namespace

const Check kUnknownAbbreviation = {
    .name = "unknown-abbreviation",
    .group = "Text",
    .severity = Severity::kNote,
    .what =
        "a text uses an abbreviation (three capitals or more) that neither `glossary` nor "
        "`people` explains, in a plan with a glossary; each is reported once, where it first "
        "stands",
    .why = "Families and new members of a board read the plan, too.",
    .example = {kPlanHead, R"(
 glossary:
   CCG: Clinical Commissioning Group
+  HWBB: Health and Wellbeing Board
 sections:
   - ref: A
     title: Joint commissioning
     leader: Director of Commissioning
     actions:
       - ref: A1
         title: Agree a joint commissioning strategy
         owners: [Head of SEND]
         detail: Approved by the CCG and by the HWBB.
         due: 2021-11
)"},
    .run = CheckUnknownAbbreviation,
};

}  // namespace wsoa
