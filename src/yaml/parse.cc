#include "yaml/parse.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <string>

#include "yaml/arena_builder.h"
#include "yaml/bytes.h"
#include "yaml/explain.h"

namespace wsoa {
namespace {

// A stream buffer over bytes that stand elsewhere.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view bytes) {
    char* begin = const_cast<char*>(bytes.data());  // only ever read
    setg(begin, begin, begin + bytes.size());
  }
};

// What the library is fed: the text without its byte order marks, which it would not count, and
// with a line end at its end, without which it reads a text that ends within quotes as broken
// input.
class ParserInput {
 public:
  explicit ParserInput(std::string_view text) : size_(static_cast<std::uint32_t>(text.size())) {
    bytes_ = text;
    while (bytes_.starts_with(kByteOrderMark)) bytes_.remove_prefix(kByteOrderMark.size());
    skipped_ = static_cast<std::uint32_t>(text.size() - bytes_.size());
    if (bytes_.ends_with('\n')) return;
    copy_ = std::string(bytes_) + "\n";
    bytes_ = copy_;
  }
  ParserInput(const ParserInput&) = delete;
  ParserInput& operator=(const ParserInput&) = delete;

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

// Thrown by the handlers below to end the library's run; never leaves this file.
struct StopParsing {
  std::uint32_t offset = 0;
};

// Passes the library's events on.
class BuildingHandler : public YAML::EventHandler {
 public:
  BuildingHandler(const ParserInput& fed, ArenaBuilder& builder) : fed_(fed), builder_(builder) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    builder_.AddEmpty(fed_.OffsetOf(mark), anchor != 0);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    builder_.AddAlias(fed_.OffsetOf(mark));
  }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    builder_.AddText(fed_.OffsetOf(mark), value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    Start(NodeKind::kSequence, mark, style == YAML::EmitterStyle::Flow ? '[' : '\0');
  }
  void OnSequenceEnd() override { builder_.End(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    Start(NodeKind::kMapping, mark, style == YAML::EmitterStyle::Flow ? '{' : '\0');
  }
  void OnMapEnd() override { builder_.End(); }

 private:
  void Start(NodeKind kind, const YAML::Mark& mark, char bracket) {
    const std::uint32_t offset = fed_.OffsetOf(mark);
    if (!builder_.Start(kind, offset, bracket)) throw StopParsing{offset};
  }

  const ParserInput& fed_;
  ArenaBuilder& builder_;
};

// Stops at the first sign of a document.
class NextDocumentProbe : public YAML::EventHandler {
 public:
  explicit NextDocumentProbe(const ParserInput& fed) : fed_(fed) {}
  void OnDocumentStart(const YAML::Mark& mark) override { throw StopParsing{fed_.OffsetOf(mark)}; }
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
  const ParserInput& fed_;
};

// Whether nothing follows the first document. The library offers a lone comma as a document for
// ever, so it is asked exactly once.
bool NothingFollows(YAML::Parser& parser, const ParserInput& fed, Node root, Diagnostics& out) {
  NextDocumentProbe anything_more(fed);
  try {
    parser.HandleNextDocument(anything_more);
    return true;
  } catch (const StopParsing& found) {
    ExplainContentAfterEnd(root, found.offset, out);
    return false;
  }
}

// Runs the library over the text; says whether the builder's nodes are what the text means.
bool Build(const Source& source, ArenaBuilder& builder, Diagnostics& out) {
  const ParserInput fed(source.text());
  ViewBuffer buffer(fed.bytes());
  std::istream stream(&buffer);
  BuildingHandler handler(fed, builder);
  try {
    YAML::Parser parser(stream);
    const bool any = parser.HandleNextDocument(handler);
    if (!builder.CheckKeys() || !builder.readable()) return false;
    return !any || NothingFollows(parser, fed, builder.nodes().root(), out);
  } catch (const StopParsing&) {
    return false;
  } catch (const YAML::Exception& failure) {
    if (builder.quote_is_open()) return false;
    const std::uint32_t offset = fed.OffsetOf(failure.mark);
    Explain(source,
            {offset, failure.msg, builder.last_text(), builder.last_style(),
             builder.OpenBracketAt(offset)},
            out);
    return false;
  }
}

// The nodes of bytes that have been checked.
std::optional<Nodes> ParseWhole(const Source& source, Diagnostics& out) {
  ArenaBuilder builder(source, out);
  if (!Build(source, builder, out)) return std::nullopt;
  Nodes nodes = builder.TakeNodes();
  if (!nodes.empty() && nodes.root().IsNull()) nodes.items.clear();
  return nodes;
}

std::optional<Nodes> ParseIfFine(const Source& source) {
  Diagnostics problems;
  auto nodes = ParseWhole(source, problems);
  return problems.empty() ? std::move(nodes) : std::nullopt;
}

}  // namespace

std::optional<Nodes> ParseYaml(const Source& source, Diagnostics& out, NodeCache* cache) {
  if (!CheckBytes(source, out)) return std::nullopt;
  if (cache) {
    if (auto nodes = cache->NodesOf(source, ParseIfFine)) return nodes;
  }
  return ParseWhole(source, out);
}

}  // namespace wsoa
