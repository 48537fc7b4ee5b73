#include "yaml/parse.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <string>
#include <utility>
#include <vector>

#include "yaml/bytes.h"
#include "yaml/explain.h"
#include "yaml/span_end.h"

namespace wsoa {
namespace {

constexpr std::size_t kDeepest = 32;
constexpr std::size_t kLongestText = std::size_t{1} << 20;

// A stream buffer over bytes that stand elsewhere.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view bytes) {
    char* begin = const_cast<char*>(bytes.data());  // only ever read
    setg(begin, begin, begin + bytes.size());
  }
};

// Thrown by the handlers below to end the library's run; never leaves this file.
struct Enough {
  std::uint32_t offset = 0;
};

// What the library is fed: the text without its byte order marks and with a line end at its end,
// without which the library takes an unclosed quote for the end of its own input.
class Fed {
 public:
  explicit Fed(std::string_view text) : size_(static_cast<std::uint32_t>(text.size())) {
    bytes_ = text;
    while (bytes_.starts_with(kByteOrderMark)) bytes_.remove_prefix(kByteOrderMark.size());
    skipped_ = static_cast<std::uint32_t>(text.size() - bytes_.size());
    if (bytes_.ends_with('\n')) return;
    copy_ = std::string(bytes_) + "\n";
    bytes_ = copy_;
  }

  std::string_view bytes() const { return bytes_; }
  std::uint32_t OffsetOf(const YAML::Mark& mark) const {
    return std::min(size_, skipped_ + static_cast<std::uint32_t>(std::max(mark.pos, 0)));
  }

 private:
  std::uint32_t size_;
  std::uint32_t skipped_ = 0;
  std::string copy_;
  std::string_view bytes_;
};

bool IsEmptyWord(std::string_view text) {
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (!text.starts_with(word)) continue;
    return text.size() == word.size() ||
           std::string_view(" \t\r\n,:]}").find(text[word.size()]) != std::string_view::npos;
  }
  return false;
}

// Builds the arena from the library's events.
class Builder : public YAML::EventHandler {
 public:
  Builder(const Source& source, const Fed& fed, Diagnostics& out)
      : source_(source), text_(source.text()), fed_(fed), out_(out) {
    nodes_.source = &source;
    nodes_.items.reserve(text_.size() / 24 + 1);
    nodes_.texts.reserve(text_.size() / 2);
    open_.reserve(kDeepest);
  }

  Nodes& nodes() { return nodes_; }
  // False where something was met that leaves the nodes without their meaning, and was reported.
  bool readable() const { return readable_; }
  // True where the text ran into an unclosed quote: whatever the library says next is its echo.
  bool quote_is_open() const { return quote_is_open_; }

  // Reports the keys that are no texts. Only for a text that could be read to its end: the library
  // takes a bracket that is never closed for a key, too.
  bool CheckKeys() {
    for (const auto& [span, kind] : odd_keys_) {
      out_.Error("yaml-syntax", span,
                 fmt::format("a key must be a text, not a {}",
                             kind == NodeKind::kSequence ? "list" : "set of keys"))
          .help = "put the text in quotes if the bracket belongs to it";
    }
    return odd_keys_.empty();
  }

  // What had been read when the library gave up.
  YamlFailure FailureAt(std::uint32_t offset, std::string_view words) const {
    YamlFailure failure{offset, words, last_text_, last_style_, std::nullopt};
    std::vector<std::uint32_t> brackets;
    for (const Open& open : open_) {
      if (open.bracket != '\0') brackets.push_back(open.begin);
    }
    // The library reads ahead of its events, so brackets may have been opened since the last one.
    const auto open = OpenBracket(text_, std::move(brackets), cursor_, offset);
    if (open) failure.open_bracket = At(*open, *open + 1);
    return failure;
  }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::uint32_t at = fed_.OffsetOf(mark);
    if (anchor != 0) ReadProperties(at);
    if (!open_.empty() && open_.back().is_mapping) {
      if (open_.back().expects_key) return ReadEmptyKey(at);
      const Nodes::Item& key = nodes_.items[open_.back().key];
      return AddLeaf(NodeKind::kNull, ScalarStyle::kPlain, key.begin, key.end, {});
    }
    if (!open_.empty() && open_.back().bracket == '\0') {
      const std::uint32_t dash = FindDash(text_, cursor_);
      cursor_ = std::min(dash + 1, Size());
      return AddLeaf(NodeKind::kNull, ScalarStyle::kPlain, dash, cursor_, {});
    }
    AddLeaf(NodeKind::kNull, ScalarStyle::kPlain, at, std::min(at + 1, Size()), {});
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    const std::uint32_t begin = fed_.OffsetOf(mark);
    cursor_ = NameEnd(text_, begin);
    ReportName(At(begin, cursor_), "an alias");
    readable_ = false;
    AddLeaf(NodeKind::kNull, ScalarStyle::kPlain, begin, cursor_, {});
  }

  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    const std::uint32_t begin = ReadProperties(fed_.OffsetOf(mark));
    const auto [style, end] = StyleAndEnd(begin, value);
    cursor_ = std::max(cursor_, end);
    last_text_ = At(begin, end);
    last_style_ = style;
    if (style == ScalarStyle::kQuoted) CheckForHash(end);
    if (value.size() > kLongestText) {
      out_.Error("too-large", last_text_, "a text is over 1 MiB long").help =
          "keep long papers in a file of their own, and name that file here";
    }
    if (style == ScalarStyle::kQuoted) CheckEscapes(value);
    if (style == ScalarStyle::kPlain && value == "<<" && ExpectsKey()) {
      ReportName(last_text_, "a merge key");
      readable_ = false;
    }
    AddLeaf(NodeKind::kScalar, style, begin, end, value);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    Start(NodeKind::kSequence, mark, style == YAML::EmitterStyle::Flow ? '[' : '\0');
  }
  void OnSequenceEnd() override { End(); }

  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    Start(NodeKind::kMapping, mark, style == YAML::EmitterStyle::Flow ? '{' : '\0');
  }
  void OnMapEnd() override { End(); }

 private:
  // A list or a set of keys whose end has not come yet.
  struct Open {
    std::uint32_t item = 0;
    std::uint32_t begin = 0;
    std::uint32_t key = 0;  // the item of the last key
    bool is_mapping = false;
    bool expects_key = false;
    char bracket = '\0';  // the one that opened it, if any
  };

  std::uint32_t Size() const { return static_cast<std::uint32_t>(text_.size()); }
  Span At(std::uint32_t begin, std::uint32_t end) const { return {&source_, begin, end}; }
  bool ExpectsKey() const { return !open_.empty() && open_.back().expects_key; }
  bool HasByte(std::uint32_t at, std::string_view any_of) const {
    return at < text_.size() && any_of.find(text_[at]) != std::string_view::npos;
  }

  void ReportName(Span span, std::string_view what) {
    out_.Error("yaml-alias", span,
               fmt::format("{} is {}, which a plan may not use", span.text(), what))
        .help = "write it out in each place, or put it in quotes if it is only text";
  }

  // Reports the anchors and tags that a node begins with, and returns where the node itself begins.
  std::uint32_t ReadProperties(std::uint32_t begin) {
    while (HasByte(begin, "&!")) {
      const bool is_anchor = text_[begin] == '&';
      const std::uint32_t end = is_anchor ? NameEnd(text_, begin) : TagEnd(text_, begin);
      if (is_anchor) {
        ReportName(At(begin, end), "an anchor");
      } else {
        out_.Error("yaml-syntax", At(begin, end),
                   fmt::format("{} is a tag, which a plan may not use", At(begin, end).text()))
            .help = "leave it out, or put it in quotes if it is part of the text";
      }
      cursor_ = end;
      begin = SkipBlank(text_, end);
    }
    return begin;
  }

  std::pair<ScalarStyle, std::uint32_t> StyleAndEnd(std::uint32_t begin, std::string_view value) {
    if (HasByte(begin, "\"'")) {
      const std::uint32_t end = QuotedEnd(text_, begin);
      if (end != 0) return {ScalarStyle::kQuoted, end};
      out_.Error("yaml-syntax", At(begin, begin + 1), "this quote is never closed").help =
          "put the same quote at the end of the text";
      quote_is_open_ = true;
      readable_ = false;
      return {ScalarStyle::kQuoted, Size()};
    }
    if (HasByte(begin, "|>")) return {ScalarStyle::kBlock, BlockEnd(text_, begin, value)};
    return {ScalarStyle::kPlain, PlainEnd(text_, begin, value)};
  }

  // A # right behind a closing quote or bracket begins a comment for the library, for nobody else.
  void CheckForHash(std::uint32_t at) {
    if (!HasByte(at, "#")) return;
    out_.Error("yaml-syntax", At(at, at + 1),
               fmt::format("more text after the closing {}", text_[at - 1]))
        .help = "put a space before a comment, or the whole text in quotes";
  }

  // An escape such as "\0" writes what the bytes of a text may not hold.
  void CheckEscapes(std::string_view value) {
    for (std::size_t i = 0; i < value.size();) {
      const std::size_t length = std::max<std::size_t>(CharacterLength(value.substr(i)), 1);
      const bool allowed = value[i] == '\n' || value[i] == '\t';
      if (!allowed && IsControlCharacter(value.substr(i), length)) {
        out_.Error("not-utf8", last_text_, "an escape in this text writes a control character")
            .help = "take it out";
        return;
      }
      i += length;
    }
  }

  void ReadEmptyKey(std::uint32_t at) {
    if (IsEmptyWord(text_.substr(at))) {
      const std::size_t length = text_[at] == '~' ? 1 : 4;
      cursor_ = at + static_cast<std::uint32_t>(length);
      return AddLeaf(NodeKind::kScalar, ScalarStyle::kPlain, at, cursor_, text_.substr(at, length));
    }
    const std::uint32_t end = std::min(at + 1, Size());
    out_.Error("yaml-syntax", At(at, end), "a key is missing here").help =
        "write the key before the colon";
    readable_ = false;
    cursor_ = std::max(cursor_, end);
    AddLeaf(NodeKind::kNull, ScalarStyle::kPlain, at, end, {});
  }

  void AddLeaf(NodeKind kind, ScalarStyle style, std::uint32_t begin, std::uint32_t end,
               std::string_view text) {
    const auto text_begin = static_cast<std::uint32_t>(nodes_.texts.size());
    nodes_.texts.append(text);
    const auto index = static_cast<std::uint32_t>(nodes_.items.size());
    nodes_.items.push_back({kind, style, begin, end, text_begin,
                            static_cast<std::uint32_t>(nodes_.texts.size()), index + 1});
    Added(index);
  }

  // A whole node stands in the arena: tells the mapping around it, if any.
  void Added(std::uint32_t index) {
    if (open_.empty() || !open_.back().is_mapping) return;
    if (open_.back().expects_key) open_.back().key = index;
    open_.back().expects_key = !open_.back().expects_key;
  }

  void Start(NodeKind kind, const YAML::Mark& mark, char bracket) {
    const std::uint32_t begin = ReadProperties(fed_.OffsetOf(mark));
    if (open_.size() == kDeepest) {
      out_.Error("too-large", At(begin, std::min(begin + 1, Size())),
                 fmt::format("this lies more than {} levels deep", kDeepest))
          .help = "lists and keys within each other may be 32 levels deep";
      throw Enough{begin};
    }
    if (ExpectsKey()) odd_keys_.push_back({At(begin, std::min(begin + 1, Size())), kind});
    Open open{static_cast<std::uint32_t>(nodes_.items.size()), begin};
    open.is_mapping = open.expects_key = kind == NodeKind::kMapping;
    if (bracket != '\0' && HasByte(begin, {&bracket, 1})) open.bracket = bracket;
    open_.push_back(open);
    cursor_ = std::max(cursor_, open.bracket == '\0' ? begin : begin + 1);
    nodes_.items.push_back({kind, ScalarStyle::kPlain, begin, begin, 0, 0, 0});
  }

  void End() {
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

  const Source& source_;
  std::string_view text_;
  const Fed& fed_;
  Diagnostics& out_;
  Nodes nodes_;
  std::vector<Open> open_;
  std::uint32_t cursor_ = 0;  // behind what was read last
  std::vector<std::pair<Span, NodeKind>> odd_keys_;
  Span last_text_;
  ScalarStyle last_style_ = ScalarStyle::kPlain;
  bool readable_ = true;
  bool quote_is_open_ = false;
};

// Stops at the first sign of a document.
class AnythingMore : public YAML::EventHandler {
 public:
  explicit AnythingMore(const Fed& fed) : fed_(fed) {}
  void OnDocumentStart(const YAML::Mark& mark) override { throw Enough{fed_.OffsetOf(mark)}; }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}

 private:
  const Fed& fed_;
};

// Whether nothing follows the first document. The library's parser never stops asking for more
// where it cannot go on, so it is asked exactly once.
bool NothingFollows(YAML::Parser& parser, const Fed& fed, Node root, Diagnostics& out) {
  AnythingMore anything_more(fed);
  try {
    parser.HandleNextDocument(anything_more);
    return true;
  } catch (const Enough& found) {
    ExplainContentAfterEnd(root, found.offset, out);
    return false;
  }
}

}  // namespace

std::optional<Nodes> ParseYaml(const Source& source, Diagnostics& out) {
  if (!CheckBytes(source, out)) return std::nullopt;
  const Fed fed(source.text());
  ViewBuffer buffer(fed.bytes());
  std::istream stream(&buffer);
  Builder builder(source, fed, out);
  try {
    YAML::Parser parser(stream);
    const bool any = parser.HandleNextDocument(builder);
    if (!builder.CheckKeys() || !builder.readable()) return std::nullopt;
    if (any && !NothingFollows(parser, fed, builder.nodes().root(), out)) return std::nullopt;
  } catch (const Enough&) {
    return std::nullopt;
  } catch (const YAML::Exception& failure) {
    if (!builder.quote_is_open()) {
      Explain(source, builder.FailureAt(fed.OffsetOf(failure.mark), failure.msg), out);
    }
    return std::nullopt;
  }
  Nodes nodes = std::move(builder.nodes());
  if (!nodes.empty() && nodes.root().IsNull()) nodes.items.clear();
  return nodes;
}

}  // namespace wsoa
