// Reads one mapping against its shape: the keys that it may and must have.
//
// One small class reports the wrong kind, a duplicate, an unknown, a missing and an empty key, so
// that the readers of the plan room only turn values into facts.
#ifndef WSOA_YAML_MAPPING_READER_H_
#define WSOA_YAML_MAPPING_READER_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/diagnostic.h"
#include "yaml/node.h"

namespace wsoa {

// One key of a kind of mapping; its type and meaning are the business of the plan room.
struct Key {
  std::string_view name;
  bool required = false;
};

struct Shape {
  std::string_view name;  // "action": what messages call such a mapping
  std::span<const Key> keys;
};

// The most keys that a shape may have.
inline constexpr std::size_t kMostKeys = 32;

std::vector<std::string> NamesOf(const Shape& shape);

// The place of a key in its shape, or std::nullopt. The search begins at `from` and goes round, so
// that keys in the order of the shape are found at once.
std::optional<std::size_t> KeyIndex(const Shape& shape, std::string_view name,
                                    std::size_t from = 0);

class MappingReader {
 public:
  // Reports at once what is wrong with the mapping as a whole, under the rules wrong-type,
  // duplicate-key, unknown-key, missing-key and empty-value. Of a duplicated key the first counts.
  // One mistake is reported once: a required key that is empty or misspelt is not also missing.
  MappingReader(Node node, const Shape& shape, Diagnostics& out);

  // The value of a key, by its place in the shape; std::nullopt where it is absent or empty.
  std::optional<Node> Get(std::size_t key) const;
  // The same by its name.
  std::optional<Node> Get(std::string_view key) const;

  // Where the key itself stands; the whole mapping's span where it does not.
  Span KeySpan(std::string_view key) const;

  Span span() const { return node_.span(); }

 private:
  const std::pair<Node, Node>* Find(std::size_t key) const;
  // `meant` collects the known keys that unknown ones probably stand for.
  void ReportUnknown(const std::pair<Node, Node>& entry, std::vector<std::string>& meant,
                     Diagnostics& out) const;
  void ReportMissing(const std::vector<std::string>& meant, Diagnostics& out) const;

  Node node_;
  Shape shape_;
  std::vector<std::pair<Node, Node>> entries_;
  std::array<std::uint8_t, kMostKeys> place_{};  // by key: that of its entry, from 1; 0: absent
};

// The entries of a mapping whose keys are the user's own (people, a glossary), in the order of the
// text, those that have a value; of a duplicated key the first. `name` is the key that the mapping
// stands under. Reports wrong-type, duplicate-key and empty-value.
std::vector<std::pair<Node, Node>> ReadEntries(Node node, std::string_view name, Diagnostics& out);

}  // namespace wsoa

#endif  // WSOA_YAML_MAPPING_READER_H_
