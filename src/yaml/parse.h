// Text to nodes, with everything that the YAML library lets through caught on the way.
#ifndef WSOA_YAML_PARSE_H_
#define WSOA_YAML_PARSE_H_

#include <optional>

#include "source/diagnostic.h"
#include "source/source.h"
#include "yaml/node.h"
#include "yaml/node_cache.h"

namespace wsoa {

// The nodes of a source, or nothing where it cannot be read as YAML at all. Problems go to `out`
// under the rules yaml-syntax, not-utf8, too-large, yaml-alias. Never throws, whatever the bytes.
// An empty text gives an empty arena and no problem. With a cache, what it knows is not parsed
// again: the nodes and the problems are the same.
std::optional<Nodes> ParseYaml(const Source& source, Diagnostics& out, NodeCache* cache = nullptr);

}  // namespace wsoa

#endif  // WSOA_YAML_PARSE_H_
