#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "checks/all_checks.h"
#include "checks/prose.h"
#include "checks/words.h"

namespace wsoa {
namespace {

constexpr std::array<std::string_view, 5> kPlaceholders = {"tbc", "tbd", "tba", "todo", "lorem"};
constexpr std::array<std::string_view, 3> kQuoting = {"detail", "findings", "condition"};

bool IsPlaceholder(std::string_view word) {
  // Nearly every word is none, which its first letter and its length say.
  const char first = static_cast<char>(word.front() | 0x20);
  if ((first != 't' && first != 'l' && first != 'x') || word.size() < 3) return false;
  if (first != 'x' && word.size() > 5) return false;
  std::string lower(word);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const bool crosses = lower.find_first_not_of('x') == std::string::npos;
  return crosses ||
         std::find(kPlaceholders.begin(), kPlaceholders.end(), lower) != kPlaceholders.end();
}

void CheckPlaceholderText(const CheckInput& input, Findings& out) {
  for (const KeyedText& prose : input.prose) {
    if (std::find(kQuoting.begin(), kQuoting.end(), prose.key) != kQuoting.end()) continue;
    const std::string_view found = FindWord(**prose.text, IsPlaceholder);
    if (found.empty()) continue;
    out.Add(SpanWithin(*prose.text, found), fmt::format("placeholder text: {}", found)).help =
        "write them, or say that it is open and who settles it by when";
  }
}

}  // namespace

const Check kPlaceholderText = {
    .name = "placeholder-text",
    .group = "Text",
    .severity = Severity::kWarning,
    .what =
        "a title, a note, a reason or another text in the plan's own words holds TBC, TBD, "
        "TBA, TODO, xxx or lorem; not `detail`, `findings` and `condition`, which may quote a "
        "document",
    .why = "A plan goes to a board and to inspectors with whatever was left to be written later.",
    .example = {kDatedAction, R"(
         updates:
-          - {date: 2021-09-14, rating: green, note: Date of the workshop TBC}
+          - {date: 2021-09-14, rating: green, note: The workshop is on 6 October}
)"},
    .run = CheckPlaceholderText,
};

}  // namespace wsoa
