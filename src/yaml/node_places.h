// Places that an edit of a text needs and that no node has for itself: worked out from the nodes
// and the bytes around them, when they are asked for.
#ifndef WSOA_YAML_NODE_PLACES_H_
#define WSOA_YAML_NODE_PLACES_H_

#include <cstdint>
#include <vector>

#include "source/source.h"
#include "yaml/node.h"

namespace wsoa {

// The nodes that hold a place, from the root to the innermost; a key or a value comes behind its
// set of keys. Empty if the place is in none.
std::vector<Node> PathTo(const Nodes& nodes, std::uint32_t offset);

// The column (in bytes, from 0) of a node's first byte: of the dash of a list and of the keys of a
// set of keys that is not in brackets.
std::uint32_t IndentOf(Node node);

// Where the value of a key is. Of an empty one, its `~` or `null`; if there is none, the empty
// place behind the colon, or behind the key if that has no colon.
Span PlaceOfValue(Node key, Node value);

// The place behind a node and all that belongs to it: behind the line of its last byte, where a
// comment may stand, and behind the empty lines that a block text with `+` keeps. Of a node in
// brackets, behind its last byte. `is_in_brackets` says whether what holds the node is.
std::uint32_t EndOfItem(Node node, bool is_in_brackets);

}  // namespace wsoa

#endif  // WSOA_YAML_NODE_PLACES_H_
