// Reads one mapping against its shape: the keys that it may and must have.
//
// One small class reports the wrong kind, a duplicate, an unknown, a missing and an empty key, so
// that the readers of the plan room only turn values into facts.
#ifndef WSOA_YAML_MAPPING_READER_H_
#define WSOA_YAML_MAPPING_READER_H_

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "source/diagnostic.h"
#include "yaml/node.h"

namespace wsoa {

// One key of a kind of mapping. The tables of them (plan/format.h) are what is read, what `wsoa
// schema` prints and what the manual lists.
struct Key {
  std::string_view name;
  std::string_view type;  // a word of plan/format.h: "text", "date", "list of action", …
  bool required = false;
  std::string_view meaning;  // one line for the manual and the editor
};

struct Shape {
  std::string_view name;  // "action": what messages call such a mapping
  std::span<const Key> keys;
};

class MappingReader {
 public:
  // Reports at once what is wrong with the mapping as a whole, under the rules wrong-type,
  // duplicate-key, unknown-key, missing-key and empty-value. Of a duplicated key the first counts.
  MappingReader(Node node, const Shape& shape, Diagnostics& out);

  // The value of a key of the shape, where it is there and not empty.
  std::optional<Node> Get(std::string_view key) const;

  // Where the key itself stands; the whole mapping's span where it does not.
  Span KeySpan(std::string_view key) const;

  Span span() const { return node_.span(); }

 private:
  Node node_;
  std::vector<std::pair<Node, Node>> entries_;
};

}  // namespace wsoa

#endif  // WSOA_YAML_MAPPING_READER_H_
