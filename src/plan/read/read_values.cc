#include "plan/read/read_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "plan/read/scalar_edit.h"
#include "source/edit.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

std::string_view KindOf(Node node) {
  switch (node.kind()) {
    case NodeKind::kScalar:
      return "a text";
    case NodeKind::kSequence:
      return "a list";
    case NodeKind::kMapping:
      return "a set of keys";
    case NodeKind::kNull:
      break;
  }
  return "empty";
}

std::string_view Trim(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const auto begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

bool IsOneLine(std::string_view text) { return text.find('\n') == std::string_view::npos; }

// `[HOS, DCS]` for the text HOS, DCS, where it can stand like that.
std::optional<std::string> AsList(Node node) {
  const std::string_view text = Trim(node.text());
  if (!IsOneLine(text) || text.empty() || text.size() > 60) return std::nullopt;
  if (text.find_first_of("[]{}#:\"'") != std::string_view::npos) return std::nullopt;
  return fmt::format("[{}]", text);
}

// What the user wrote where one text belongs, as one text.
std::optional<std::string> AsText(Node node) {
  const auto children = node.children();
  if (children.empty()) return std::nullopt;
  auto second = children.begin();
  ++second;
  if (node.IsSequence() && second == children.end() && (*children.begin()).IsScalar()) {
    return Shorten((*children.begin()).text());
  }
  // "Timeliness: 48% of plans are late" became a key and its value.
  const std::string_view written = Trim(node.span().text());
  const bool quotable = IsOneLine(written) && written.find_first_of("\"\\{") == std::string::npos;
  if (node.IsMapping() && quotable && !written.empty()) return fmt::format("\"{}\"", written);
  return std::nullopt;
}

std::string WordList(const std::vector<std::string>& words) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) list += i + 1 == words.size() ? " or " : ", ";
    list += words[i];
  }
  return list;
}

}  // namespace

std::string Subject(const KeyedNode& value) {
  return fmt::format("{}`{}`", value.in_list ? "an entry of " : "", value.key);
}

Diagnostic& WrongType(const KeyedNode& value, std::string_view expected, Diagnostics& out) {
  Diagnostic& problem =
      out.Error("wrong-type", value.node.span(),
                fmt::format("{} must be {}, not {}", Subject(value), expected, KindOf(value.node)));
  std::optional<std::string> instead;
  if (expected == "a list" && value.node.IsScalar()) instead = AsList(value.node);
  if (expected == "one text") instead = AsText(value.node);
  if (!instead) return problem;
  problem.help = value.in_list ? fmt::format("write `{}`", *instead)
                               : fmt::format("write `{}: {}`", value.key, *instead);
  if (!value.node.IsSequence()) problem.Offer(problem.help, Replace(value.node.span(), *instead));
  return problem;
}

void NotAmong(const KeyedNode& value, const std::vector<std::string>& words, Diagnostics& out) {
  const std::string_view word = Trim(value.node.text());
  const auto nearest = Nearest(word, words);
  const std::string meant = nearest ? fmt::format(" (did you mean {}?)", *nearest) : "";
  Diagnostic& problem =
      out.Error("bad-value", value.node.span(),
                fmt::format("{} cannot be {}{}", Subject(value), Shorten(word), meant));
  problem.help = "write " + WordList(words);
  // Of a few words that stand for more ("a list of the words allowed") none is to be written.
  const bool is_word = nearest && nearest->find(' ') == std::string::npos;
  auto edit = is_word ? RewriteScalar(value.node.span(), *nearest) : std::nullopt;
  if (edit) problem.Offer("write " + *nearest, *std::move(edit));
}

std::optional<Text> ReadText(const KeyedNode& value, Diagnostics& out) {
  if (!value.node.IsScalar()) {
    WrongType(value, "one text", out);
    return std::nullopt;
  }
  const std::string_view text = Trim(value.node.text());
  if (!text.empty()) return Text{std::string(text), value.node.span()};
  out.Error("empty-value", value.node.span(), Subject(value) + " is empty").help =
      value.in_list ? "write it, or remove it" : "write it, or remove the key";
  return std::nullopt;
}

std::optional<Text> ReadLink(const KeyedNode& value, Diagnostics& out) {
  constexpr std::string_view kSecure = "https://";
  constexpr std::string_view kInsecure = "http://";
  auto link = ReadText(value, out);
  if (!link) return std::nullopt;
  const std::string& text = link->value;
  const bool has_blank = text.find_first_of(" \t\n") != std::string::npos;
  if (text.starts_with(kSecure) && text.size() > kSecure.size() && !has_blank) return link;
  Diagnostic& problem = out.Error("bad-value", link->span, Subject(value) + " is no https address");
  problem.help = text.starts_with(kInsecure) && !has_blank
                     ? fmt::format("write {}{}", kSecure, text.substr(kInsecure.size()))
                     : "write the address as a browser has it: it begins with https://";
  return std::nullopt;
}

std::optional<Located<bool>> ReadFlag(const KeyedNode& value, Diagnostics& out) {
  const auto word = ReadText(value, out);
  if (!word) return std::nullopt;
  if (word->value == "true" || word->value == "false") {
    return Located<bool>{word->value == "true", word->span};
  }
  NotAmong(value, {"true", "false"}, out);
  return std::nullopt;
}

std::optional<Located<bool>> ReadTrue(const KeyedNode& value, Diagnostics& out) {
  const auto word = ReadText(value, out);
  if (!word) return std::nullopt;
  if (word->value == "true") return Located<bool>{true, word->span};
  NotAmong(value, {"true"}, out);
  return std::nullopt;
}

}  // namespace wsoa
