// Where a plan text can be cut: at its items ("- ref: …") that hold no other items, so that texts
// that differ in few places share most of their pieces (piece_memory.h).
//
// It reads lines, not YAML, and knows no plan. Only what is certain from the indents alone is cut.
#ifndef WSOA_YAML_PIECES_H_
#define WSOA_YAML_PIECES_H_

#include <cstdint>
#include <string_view>
#include <vector>

namespace wsoa {

struct Piece {
  std::uint32_t begin = 0;   // of its first line
  std::uint32_t end = 0;     // of its last line, line end included
  std::uint32_t indent = 0;  // of its dash
};

// The pieces, in order. Between them lies the rest of the text. None where anything is doubtful:
// tabs before a text, other line ends than \n, several documents, an item that is not set out as
// usual.
//
// An item is one where the line before it in its list's key ("actions:") or another item at the
// same indent, and that key is as far in as the keys of the item around it. No line of a text over
// several lines can be that: it is further in than the key that it belongs to.
std::vector<Piece> CutAtItems(std::string_view text);

}  // namespace wsoa

#endif  // WSOA_YAML_PIECES_H_
