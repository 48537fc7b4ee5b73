#include "yaml/node_places.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "yaml/span_end.h"
#include "yaml/text_lines.h"

namespace wsoa {
namespace {

std::uint32_t SkipSpaces(std::string_view text, std::uint32_t at) {
  return static_cast<std::uint32_t>(std::min(text.find_first_not_of(" \t", at), text.size()));
}

std::optional<Node> ChildAt(Node node, std::uint32_t offset) {
  if (node.IsNull() || node.IsScalar()) return std::nullopt;
  for (const Node child : node.children()) {
    const Span span = child.span();
    if (span.begin <= offset && offset < span.end) return child;
  }
  return std::nullopt;
}

Node LastWithin(Node node) {
  while (!node.IsNull() && !node.IsScalar() && !node.in_brackets() && !node.children().empty()) {
    Node last = node;
    for (const Node child : node.children()) last = child;
    node = last;
  }
  return node;
}

// Whether a block text keeps the empty lines behind it: `|+`.
bool KeepsEmptyLines(Node node) {
  if (!node.IsScalar() || node.style() != ScalarStyle::kBlock) return false;
  const std::string_view written = node.span().text();
  const std::string_view header = written.substr(0, written.find_first_of(" \t\r\n"));
  return header.find('+') != std::string_view::npos;
}

bool IsEmptyLine(std::string_view text, std::uint32_t line) {
  return line < text.size() && line + Indentation(text, line) == LineEnd(text, line);
}

}  // namespace

std::vector<Node> PathTo(const Nodes& nodes, std::uint32_t offset) {
  std::vector<Node> path;
  if (nodes.empty()) return path;
  const Span whole = nodes.root().span();
  if (offset < whole.begin || offset >= whole.end) return path;
  for (std::optional<Node> node = nodes.root(); node; node = ChildAt(*node, offset)) {
    path.push_back(*node);
  }
  return path;
}

std::uint32_t IndentOf(Node node) {
  const Span span = node.span();
  return span.begin - LineBegin(span.source->text(), span.begin);
}

Span PlaceOfValue(Node key, Node value) {
  const Span at_key = key.span();
  if (!value.IsNull()) return value.span();
  const std::string_view text = at_key.source->text();
  const std::uint32_t colon = SkipSpaces(text, at_key.end);
  if (colon >= text.size() || text[colon] != ':') {
    return {at_key.source, at_key.end, at_key.end};
  }
  const std::uint32_t begin = SkipSpaces(text, colon + 1);
  const std::string_view word = EmptyWord(text.substr(begin));
  if (word.empty()) return {at_key.source, colon + 1, colon + 1};
  return {at_key.source, begin, begin + static_cast<std::uint32_t>(word.size())};
}

std::uint32_t EndOfItem(Node node, bool is_in_brackets) {
  const Span span = node.span();
  if (is_in_brackets) return span.end;
  const std::string_view text = span.source->text();
  std::uint32_t end = BehindLine(text, span.end);
  if (!KeepsEmptyLines(LastWithin(node))) return end;
  while (IsEmptyLine(text, end)) end = BehindLine(text, end);
  return end;
}

}  // namespace wsoa
