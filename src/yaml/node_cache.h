// What may know the nodes of a text, or of parts of it, before the text is parsed.
#ifndef WSOA_YAML_NODE_CACHE_H_
#define WSOA_YAML_NODE_CACHE_H_

#include <functional>
#include <optional>

#include "source/source.h"
#include "yaml/node.h"

namespace wsoa {

// May be used by several threads at once.
class NodeCache {
 public:
  // Parses a text as a document of its own; std::nullopt if that has any problem at all.
  using Read = std::function<std::optional<Nodes>(const Source& source)>;

  virtual ~NodeCache() = default;

  // The very nodes that parsing the whole source gives, made with the help of what is known and of
  // `read`; std::nullopt if the source is to be parsed whole. Its bytes have been checked
  // (yaml/bytes.h).
  virtual std::optional<Nodes> NodesOf(const Source& source, const Read& read) = 0;
};

}  // namespace wsoa

#endif  // WSOA_YAML_NODE_CACHE_H_
