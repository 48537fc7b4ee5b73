// A YAML text as nodes with spans: a flat arena in the order of the text, and a handle into it.
//
// A node's descendants stand right behind it, so an arena can be copied or moved as it is. Scalars
// keep the text they mean (quotes and folds undone); nothing here knows dates, numbers or plans.
#ifndef WSOA_YAML_NODE_H_
#define WSOA_YAML_NODE_H_

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "source/source.h"

namespace wsoa {

enum class NodeKind : std::uint8_t { kNull, kScalar, kSequence, kMapping };
enum class ScalarStyle : std::uint8_t { kPlain, kQuoted, kBlock };

class Node;

// The arena. Keys and values of a mapping alternate; a missing value is a kNull node at its key's
// span.
class Nodes {
 public:
  struct Item {
    NodeKind kind = NodeKind::kNull;
    ScalarStyle style = ScalarStyle::kPlain;
    std::uint32_t begin = 0;  // the span in the source; quotes belong to it
    std::uint32_t end = 0;
    std::uint32_t text_begin = 0;  // a scalar's meaning, in `texts`
    std::uint32_t text_end = 0;
    std::uint32_t next = 0;  // the index behind this node's last descendant
  };

  const Source* source = nullptr;
  std::vector<Item> items;  // items[0] is the root; empty for a text without any content
  std::string texts;

  bool empty() const { return items.empty(); }
  Node root() const;
};

// One node. Good as long as its arena and source stand still.
class Node {
 public:
  Node(const Nodes* nodes, std::uint32_t index) : nodes_(nodes), index_(index) {}

  NodeKind kind() const { return item().kind; }
  bool IsNull() const { return kind() == NodeKind::kNull; }
  bool IsScalar() const { return kind() == NodeKind::kScalar; }
  bool IsSequence() const { return kind() == NodeKind::kSequence; }
  bool IsMapping() const { return kind() == NodeKind::kMapping; }

  ScalarStyle style() const { return item().style; }
  std::string_view text() const {
    return std::string_view(nodes_->texts)
        .substr(item().text_begin, item().text_end - item().text_begin);
  }
  // An empty value's is that of its key: yaml/node_places.h knows where the value itself is.
  Span span() const { return {nodes_->source, item().begin, item().end}; }

  // Whether a list or a set of keys is written in brackets.
  bool in_brackets() const {
    const std::string_view written = span().text();
    return written.starts_with('[') || written.starts_with('{');
  }

  // The children in the order of the text; a mapping's are key, value, key, value, ….
  class Children {
   public:
    class Iterator {
     public:
      Iterator(const Nodes* nodes, std::uint32_t index) : nodes_(nodes), index_(index) {}
      Node operator*() const { return {nodes_, index_}; }
      Iterator& operator++() {
        index_ = nodes_->items[index_].next;
        return *this;
      }
      friend bool operator==(const Iterator&, const Iterator&) = default;

     private:
      const Nodes* nodes_;
      std::uint32_t index_;
    };
    Children(const Nodes* nodes, std::uint32_t begin, std::uint32_t end)
        : nodes_(nodes), begin_(begin), end_(end) {}
    Iterator begin() const { return {nodes_, begin_}; }
    Iterator end() const { return {nodes_, end_}; }
    bool empty() const { return begin_ == end_; }
    // Walks over them.
    std::size_t size() const {
      std::size_t count = 0;
      for (auto child = begin(); child != end(); ++child) ++count;
      return count;
    }

   private:
    const Nodes* nodes_;
    std::uint32_t begin_;
    std::uint32_t end_;
  };
  Children children() const { return {nodes_, index_ + 1, item().next}; }

 private:
  const Nodes::Item& item() const { return nodes_->items[index_]; }

  const Nodes* nodes_;
  std::uint32_t index_;
};

inline Node Nodes::root() const { return {this, 0}; }

}  // namespace wsoa

#endif  // WSOA_YAML_NODE_H_
