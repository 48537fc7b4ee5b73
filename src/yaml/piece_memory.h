// What was read of pieces of texts, so that each is read once, however many texts hold it: for the
// versions of a file, which have most of their pieces in common.
//
// Putting nodes together from pieces gives the very nodes that reading the whole text gives, or
// none at all; tests/yaml/piece_memory_test.cc holds the one against the other.
#ifndef WSOA_YAML_PIECE_MEMORY_H_
#define WSOA_YAML_PIECE_MEMORY_H_

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "source/source.h"
#include "yaml/node.h"
#include "yaml/node_cache.h"

namespace wsoa {

// The nodes of a piece that was read on its own.
struct ReadPiece {
  Nodes nodes;            // places and texts are those of the piece
  std::size_t depth = 0;  // levels of lists and keys
};

// May be asked by several threads at once.
class PieceMemory : public NodeCache {
 public:
  // Puts the nodes together from those of the source's pieces.
  std::optional<Nodes> NodesOf(const Source& source, const Read& read) override;

  // How many pieces are known.
  std::size_t size() const { return pieces_.size(); }

 private:
  // Null for a piece with problems.
  std::shared_ptr<const ReadPiece> Get(std::string_view text, const Read& read);

  // With more than this it begins anew: a long history may have ever new pieces.
  static constexpr std::size_t kMostBytes = std::size_t{16} << 20;

  std::mutex mutex_;
  std::size_t bytes_ = 0;  // of the texts of the pieces
  std::map<std::string, std::shared_ptr<const ReadPiece>, std::less<>> pieces_;
};

}  // namespace wsoa

#endif  // WSOA_YAML_PIECE_MEMORY_H_
