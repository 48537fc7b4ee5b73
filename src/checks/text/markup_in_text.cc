#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "checks/all_checks.h"
#include "checks/prose.h"
#include "checks/words.h"

namespace wsoa {
namespace {

constexpr std::string_view kTags[] = {
    "a",   "b",     "blockquote", "br", "center", "code",  "del",    "div",    "em",    "font",
    "h1",  "h2",    "h3",         "h4", "h5",     "h6",    "hr",     "i",      "img",   "li",
    "ol",  "p",     "pre",        "s",  "small",  "span",  "strike", "strong", "style", "sub",
    "sup", "table", "tbody",      "td", "th",     "thead", "tr",     "u",      "ul",
};

static_assert(std::is_sorted(std::begin(kTags), std::end(kTags)));

bool IsLetterOrDigit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool IsTagName(std::string_view name) {
  std::string lower(name);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return std::binary_search(std::begin(kTags), std::end(kTags), std::string_view(lower));
}

// The tag that begins at the front: `<br>`, `</p>`, `<a href="…">`; empty if there is none.
std::string_view TagAt(std::string_view text) {
  std::size_t begin = 1;
  if (text.size() > begin && text[begin] == '/') ++begin;
  std::size_t end = begin;
  while (end < text.size() && IsLetterOrDigit(text[end])) ++end;
  if (end == text.size() || !IsTagName(text.substr(begin, end - begin))) return "";
  if (std::string_view(" \t\n/>").find(text[end]) == std::string_view::npos) return "";
  const std::size_t close = text.find_first_of("<>", end);
  return close != std::string_view::npos && text[close] == '>' ? text.substr(0, close + 1) : "";
}

std::string_view FirstTag(std::string_view text) {
  for (auto i = text.find('<'); i != std::string_view::npos; i = text.find('<', i + 1)) {
    const std::string_view tag = TagAt(text.substr(i));
    if (!tag.empty()) return tag;
  }
  return "";
}

void CheckMarkupInText(const CheckInput& input, Findings& out) {
  for (const KeyedText& prose : input.prose) {
    const std::string_view tag = FirstTag(**prose.text);
    if (tag.empty()) continue;
    out.Add(SpanWithin(*prose.text, tag), fmt::format("{} is HTML", tag)).help =
        "write Markdown: an empty line between paragraphs, - before an item, **bold**";
  }
}

}  // namespace

const Check kMarkupInText = {
    .name = "markup-in-text",
    .group = "Text",
    .severity = Severity::kWarning,
    .what = "a text holds an HTML tag",
    .why = "Texts are Markdown. Tags that came with a copied text are printed as they stand.",
    .example = {kDatedAction, R"(
-        detail: Agreed with the CCG.<br>Signed by both chief officers.
+        detail: |
+          Agreed with the CCG.
+
+          Signed by both chief officers.
)"},
    .run = CheckMarkupInText,
};

}  // namespace wsoa
