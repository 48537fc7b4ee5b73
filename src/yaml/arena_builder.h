// Builds the arena of nodes from what a text holds, told in the order of the text.
//
// It knows where things begin and finds out where they end; what may not stand in a plan (anchors,
// tags, control characters, too many levels) is reported on the way. It knows nothing of the YAML
// library, whose events parse.cc turns into these calls.
#ifndef WSOA_YAML_ARENA_BUILDER_H_
#define WSOA_YAML_ARENA_BUILDER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "source/diagnostic.h"
#include "source/source.h"
#include "yaml/node.h"

namespace wsoa {

class ArenaBuilder {
 public:
  // Levels of lists and keys.
  static constexpr std::size_t kDeepest = 32;

  ArenaBuilder(const Source& source, Diagnostics& out);

  // An empty value: `at` is where it is written (`~`), or where the text goes on after it.
  void AddEmpty(std::uint32_t at, bool has_anchor);

  // A name that stands for what is written elsewhere: `*name`.
  void AddAlias(std::uint32_t begin);

  // A text that means `value`.
  void AddText(std::uint32_t begin, std::string_view value);

  // A list or a set of keys; `bracket` is the one that opens it, or '\0'. False where it lies too
  // deep, which is reported: nothing more may be added then.
  bool Start(NodeKind kind, std::uint32_t begin, char bracket);
  void End();

  // Reports the keys that are no texts; says whether there is none. Only for a text that was read
  // to its end: until then a bracket that is never closed looks like a key, too.
  bool CheckKeys();

  // False where something was met that leaves the nodes without their meaning, and was reported.
  bool readable() const { return readable_; }
  // True where the text ran into an unclosed quote: whatever goes wrong afterwards is its echo.
  bool quote_is_open() const { return quote_is_open_; }

  // The text that was read last; no place at all for none.
  Span last_text() const { return last_text_; }
  ScalarStyle last_style() const { return last_style_; }
  // The innermost bracket that is open at `offset`, which may lie ahead of what was told.
  std::optional<Span> OpenBracketAt(std::uint32_t offset) const;

  const Nodes& nodes() const { return nodes_; }
  Nodes TakeNodes() { return std::move(nodes_); }

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
  Span CharacterAt(std::uint32_t at) const;
  bool HasByte(std::uint32_t at, std::string_view any_of) const {
    return at < text_.size() && any_of.find(text_[at]) != std::string_view::npos;
  }
  bool ExpectsKey() const { return !open_.empty() && open_.back().expects_key; }

  std::uint32_t ReadProperties(std::uint32_t begin);
  std::pair<ScalarStyle, std::uint32_t> StyleAndEnd(std::uint32_t begin, std::string_view value);
  void ReadEmptyKey(std::uint32_t at);
  void CheckText(std::string_view value);
  void CheckEscapes(std::string_view value);
  void CheckForHash(std::uint32_t at);
  void RefuseName(Span span, std::string_view what);

  void AddLeaf(NodeKind kind, ScalarStyle style, Span span, std::string_view text);
  void Added(std::uint32_t index);

  const Source& source_;
  std::string_view text_;
  Diagnostics& out_;
  Nodes nodes_;
  std::vector<Open> open_;
  std::vector<std::pair<Span, NodeKind>> odd_keys_;
  std::uint32_t cursor_ = 0;  // behind what was read last
  Span last_text_;
  ScalarStyle last_style_ = ScalarStyle::kPlain;
  bool readable_ = true;
  bool quote_is_open_ = false;
};

}  // namespace wsoa

#endif  // WSOA_YAML_ARENA_BUILDER_H_
