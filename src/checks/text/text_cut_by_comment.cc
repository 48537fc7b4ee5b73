#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "checks/all_checks.h"
#include "checks/prose.h"

namespace wsoa {
namespace {

bool IsPlain(std::string_view written) {
  return !written.empty() && std::string_view("\"'|>").find(written[0]) == std::string_view::npos;
}

// What stands behind a text on its line, from a `#` that follows a blank and is followed by none.
std::optional<Span> LostBehind(Span text) {
  const std::string_view source = text.source->text();
  const auto is_blank = [&](std::size_t i) { return source[i] == ' ' || source[i] == '\t'; };
  std::size_t begin = text.end;
  while (begin < source.size() && is_blank(begin)) ++begin;
  if (begin == text.end || begin >= source.size() || source[begin] != '#') return std::nullopt;
  const std::size_t end = std::min(source.find_first_of("\r\n", begin), source.size());
  if (begin + 1 >= end || is_blank(begin + 1)) return std::nullopt;
  return Span{text.source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void CheckTextCutByComment(const CheckInput& input, Findings& out) {
  for (const KeyedText& prose : input.prose) {
    const Span text = prose.text->span;
    if (!IsPlain(text.text())) continue;
    const auto lost = LostBehind(text);
    if (!lost) continue;
    out.Add(*lost, "what follows a # is a comment, so the text ends before it").help =
        "put the whole text in quotes; or, if it is a comment, a space after the #";
  }
}

}  // namespace

const Check kTextCutByComment = {
    .name = "text-cut-by-comment",
    .group = "Text",
    .severity = Severity::kWarning,
    .what =
        "a text without quotes is followed by ` #` and, at once, something other than a space "
        "(`see #12`): what follows is not read",
    .why =
        "A # after a space begins a comment, so half a sentence is lost without a word. A "
        "comment that is meant as one has a space after its #.",
    .example = {kDatedAction, R"(
-        evidence: Minutes of the board, item #4, agreed unanimously
+        evidence: "Minutes of the board, item #4, agreed unanimously"
)"},
    .run = CheckTextCutByComment,
};

}  // namespace wsoa
