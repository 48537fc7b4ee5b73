#include "yaml/arena_builder.h"

#include <fmt/format.h>

#include <algorithm>

#include "source/shorten.h"
#include "source/utf8.h"
#include "yaml/span_end.h"

namespace wsoa {
namespace {

constexpr std::size_t kLongestText = std::size_t{1} << 20;

}  // namespace

ArenaBuilder::ArenaBuilder(const Source& source, Diagnostics& out)
    : source_(source), text_(source.text()), out_(out) {
  constexpr std::size_t kBytesToANode = 24;  // rather too few nodes than too much memory
  nodes_.source = &source;
  nodes_.items.reserve(text_.size() / kBytesToANode + 1);
  nodes_.texts.reserve(text_.size() / 2);
  open_.reserve(kDeepest);
}

void ArenaBuilder::AddEmpty(std::uint32_t at, bool has_anchor) {
  if (has_anchor) ReadProperties(at);
  if (ExpectsKey()) return ReadEmptyKey(at);
  Span place = CharacterAt(at);
  if (!open_.empty() && open_.back().is_mapping) {
    const Nodes::Item& key = nodes_.items[open_.back().key];
    place = At(key.begin, key.end);
  } else if (!open_.empty() && open_.back().bracket == '\0') {
    place = CharacterAt(FindDash(text_, cursor_));
    cursor_ = place.end;
  }
  AddLeaf(NodeKind::kNull, ScalarStyle::kPlain, place, {});
}

void ArenaBuilder::AddAlias(std::uint32_t begin) {
  cursor_ = NameEnd(text_, begin);
  const Span place = At(begin, cursor_);
  RefuseName(place, "an alias");
  readable_ = false;
  AddLeaf(NodeKind::kNull, ScalarStyle::kPlain, place, {});
}

void ArenaBuilder::AddText(std::uint32_t begin, std::string_view value) {
  begin = ReadProperties(begin);
  const auto [style, end] = StyleAndEnd(begin, value);
  cursor_ = std::max(cursor_, end);
  last_text_ = At(begin, end);
  last_style_ = style;
  CheckText(value);
  AddLeaf(NodeKind::kScalar, style, last_text_, value);
}

bool ArenaBuilder::Start(NodeKind kind, std::uint32_t begin, char bracket) {
  begin = ReadProperties(begin);
  if (open_.size() == kDeepest) {
    out_.Error("too-large", CharacterAt(begin),
               fmt::format("this lies more than {} levels deep", kDeepest))
        .help = fmt::format("lists and keys within each other may be {} levels deep", kDeepest);
    return false;
  }
  if (ExpectsKey()) odd_keys_.emplace_back(CharacterAt(begin), kind);
  Open open{static_cast<std::uint32_t>(nodes_.items.size()), begin};
  open.is_mapping = open.expects_key = kind == NodeKind::kMapping;
  if (bracket != '\0' && HasByte(begin, {&bracket, 1})) open.bracket = bracket;
  open_.push_back(open);
  cursor_ = std::max(cursor_, open.bracket == '\0' ? begin : begin + 1);
  nodes_.items.push_back({kind, ScalarStyle::kPlain, begin, begin, 0, 0, 0});
  return true;
}

void ArenaBuilder::End() {
  const Open open = open_.back();
  if (open.bracket != '\0') {
    cursor_ = BracketEnd(text_, cursor_, open.bracket == '[' ? ']' : '}');
    CheckForHash(cursor_);
  }
  Nodes::Item& item = nodes_.items[open.item];
  item.end = std::max(item.begin, cursor_);
  item.next = static_cast<std::uint32_t>(nodes_.items.size());
  open_.pop_back();
  Added(open.item);
}

bool ArenaBuilder::CheckKeys() {
  for (const auto& [span, kind] : odd_keys_) {
    out_.Error("yaml-syntax", span,
               fmt::format("a key must be a text, not a {}",
                           kind == NodeKind::kSequence ? "list" : "set of keys"))
        .help = "put the text in quotes if the bracket belongs to it";
  }
  return odd_keys_.empty();
}

std::optional<Span> ArenaBuilder::OpenBracketAt(std::uint32_t offset) const {
  std::vector<std::uint32_t> brackets;
  for (const Open& open : open_) {
    if (open.bracket != '\0') brackets.push_back(open.begin);
  }
  const auto innermost = OpenBracket(text_, std::move(brackets), cursor_, offset);
  if (!innermost) return std::nullopt;
  return CharacterAt(*innermost);
}

Span ArenaBuilder::CharacterAt(std::uint32_t at) const {
  return At(at, at + static_cast<std::uint32_t>(CharacterLength(text_.substr(at))));
}

// Reports the anchors and tags that a node begins with, and returns where the node itself begins.
std::uint32_t ArenaBuilder::ReadProperties(std::uint32_t begin) {
  while (HasByte(begin, "&!")) {
    const bool is_anchor = text_[begin] == '&';
    cursor_ = is_anchor ? NameEnd(text_, begin) : TagEnd(text_, begin);
    const Span place = At(begin, cursor_);
    if (is_anchor) {
      RefuseName(place, "an anchor");
    } else {
      out_.Error("yaml-syntax", place,
                 fmt::format("{} is a tag, which a plan may not use", Shorten(place.text())))
          .help = "remove it, or put it in quotes if it is part of the text";
    }
    begin = SkipBlank(text_, cursor_);
  }
  return begin;
}

void ArenaBuilder::RefuseName(Span span, std::string_view what) {
  out_.Error("yaml-alias", span,
             fmt::format("{} is {}, which a plan may not use", Shorten(span.text()), what))
      .help = "write it out in each place, or put it in quotes if it is only text";
}

std::pair<ScalarStyle, std::uint32_t> ArenaBuilder::StyleAndEnd(std::uint32_t begin,
                                                                std::string_view value) {
  if (HasByte(begin, "|>")) return {ScalarStyle::kBlock, BlockEnd(text_, begin, value)};
  if (!HasByte(begin, "\"'")) return {ScalarStyle::kPlain, PlainEnd(text_, begin, value)};
  const std::uint32_t end = QuotedEnd(text_, begin);
  if (end != 0) return {ScalarStyle::kQuoted, end};
  out_.Error("yaml-syntax", CharacterAt(begin), "this quote is never closed").help =
      "put the same quote at the end of the text";
  quote_is_open_ = true;
  readable_ = false;
  return {ScalarStyle::kQuoted, Size()};
}

void ArenaBuilder::CheckText(std::string_view value) {
  if (value.size() > kLongestText) {
    out_.Error("too-large", last_text_, "a text is over 1 MiB long").help =
        "keep long papers in a file of their own, and name that file here";
  }
  if (last_style_ == ScalarStyle::kQuoted) {
    CheckForHash(last_text_.end);
    CheckEscapes(value);
  }
  if (last_style_ == ScalarStyle::kPlain && value == "<<" && ExpectsKey()) {
    RefuseName(last_text_, "a merge key");
    readable_ = false;
  }
}

// A # right behind a closing quote or bracket begins a comment for the library, for nobody else.
void ArenaBuilder::CheckForHash(std::uint32_t at) {
  if (!HasByte(at, "#")) return;
  out_.Error("yaml-syntax", CharacterAt(at),
             fmt::format("more text after the closing {}", text_[at - 1]))
      .help = "put a space before a comment, or the whole text in quotes";
}

// An escape such as "\0" writes what the bytes of a text may not hold.
void ArenaBuilder::CheckEscapes(std::string_view value) {
  for (std::size_t i = 0; i < value.size();) {
    const std::size_t length = std::max<std::size_t>(CharacterLength(value.substr(i)), 1);
    const bool allowed = value[i] == '\n' || value[i] == '\t';
    if (!allowed && IsControlCharacter(value.substr(i), length)) {
      out_.Error("not-utf8", last_text_, "an escape in this text writes a control character").help =
          "remove it";
      return;
    }
    i += length;
  }
}

// A key that is spelt like an empty value is a text all the same.
void ArenaBuilder::ReadEmptyKey(std::uint32_t at) {
  const std::string_view word = EmptyWord(text_.substr(at));
  const Span place =
      word.empty() ? CharacterAt(at) : At(at, at + static_cast<std::uint32_t>(word.size()));
  cursor_ = std::max(cursor_, place.end);
  if (!word.empty()) return AddLeaf(NodeKind::kScalar, ScalarStyle::kPlain, place, word);
  out_.Error("yaml-syntax", place, "a key is missing here").help = "write the key before the colon";
  readable_ = false;
  AddLeaf(NodeKind::kNull, ScalarStyle::kPlain, place, {});
}

void ArenaBuilder::AddLeaf(NodeKind kind, ScalarStyle style, Span span, std::string_view text) {
  const auto index = static_cast<std::uint32_t>(nodes_.items.size());
  const auto text_begin = static_cast<std::uint32_t>(nodes_.texts.size());
  nodes_.texts.append(text);
  const auto text_end = static_cast<std::uint32_t>(nodes_.texts.size());
  nodes_.items.push_back({kind, style, span.begin, span.end, text_begin, text_end, index + 1});
  Added(index);
}

// A whole node stands in the arena: tells the mapping around it, if any.
void ArenaBuilder::Added(std::uint32_t index) {
  if (open_.empty() || !open_.back().is_mapping) return;
  if (open_.back().expects_key) open_.back().key = index;
  open_.back().expects_key = !open_.back().expects_key;
}

}  // namespace wsoa
