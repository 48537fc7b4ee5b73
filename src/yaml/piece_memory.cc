#include "yaml/piece_memory.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "yaml/arena_builder.h"
#include "yaml/pieces.h"

namespace wsoa {
namespace {

// What stands for a piece in the rest of the text, and behind a piece for what comes after: an item
// with a key, since the library judges a line without a colon only when it meets the next one.
constexpr std::string_view kMark = "x: x";
constexpr std::uint32_t kNodesOfMark = 3;

std::uint32_t Size(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

struct Mark {
  std::uint32_t begin = 0;  // behind its dash
  std::uint32_t end = 0;
  std::uint32_t next_line = 0;

  bool StandsAt(std::uint32_t index, const Nodes& nodes) const {
    const Nodes::Item& item = nodes.items[index];
    return item.kind == NodeKind::kMapping && item.begin == begin && item.end == end &&
           item.next == index + kNodesOfMark;
  }
};

Mark AddMark(std::uint32_t indent, std::string& text) {
  text.append(indent, ' ').append("- ");
  const std::uint32_t begin = Size(text);
  text.append(kMark).append("\n");
  return {begin, begin + Size(kMark), Size(text)};
}

// A text with a mark in the place of each piece.
struct Rest {
  std::string text;
  std::vector<Mark> marks;
};

Rest RestOf(std::string_view text, const std::vector<Piece>& pieces) {
  Rest rest;
  std::uint32_t from = 0;
  for (const Piece& piece : pieces) {
    rest.text.append(text.substr(from, piece.begin - from));
    rest.marks.push_back(AddMark(piece.indent, rest.text));
    from = piece.end;
  }
  rest.text.append(text.substr(from));
  return rest;
}

std::size_t DepthOf(const Nodes& nodes) {
  std::vector<std::uint32_t> ends;
  std::size_t depth = 0;
  for (std::uint32_t i = 0; i < nodes.items.size(); ++i) {
    while (!ends.empty() && ends.back() <= i) ends.pop_back();
    ends.push_back(nodes.items[i].next);
    depth = std::max(depth, ends.size());
  }
  return depth;
}

// A piece with a mark behind it.
struct MarkedPiece {
  std::string text;
  Mark mark;
};

MarkedPiece MarkedPieceOf(std::string_view text, const Piece& piece) {
  MarkedPiece marked{std::string(text.substr(piece.begin, piece.end - piece.begin)), {}};
  if (!marked.text.ends_with('\n')) marked.text += '\n';
  marked.mark = AddMark(piece.indent, marked.text);
  return marked;
}

// Whether it is a list of one set of keys and the mark.
bool IsOneItem(const Nodes& nodes, const Mark& mark) {
  const auto& items = nodes.items;
  return items.size() > 1 && items[0].kind == NodeKind::kSequence &&
         items[1].kind == NodeKind::kMapping && items[1].next + kNodesOfMark == items.size() &&
         mark.StandsAt(items[1].next, nodes);
}

// Puts the nodes of the rest and of the pieces in the order of the text.
class Assembly {
 public:
  Assembly(const Source& source, const std::vector<Piece>& pieces, const Rest& rest)
      : source_(source), pieces_(pieces), rest_(rest) {}

  std::optional<Nodes> PutTogether(const Nodes& rest,
                                   const std::vector<std::shared_ptr<const ReadPiece>>& parts) {
    Reserve(rest, parts);
    out_.texts = rest.texts;
    std::vector<std::uint32_t> places;  // of the nodes of the rest, and the end
    std::vector<std::uint32_t> own;     // those of them that are not marks
    for (std::uint32_t i = 0; i < rest.items.size(); ++i) {
      places.push_back(Count());
      const std::size_t piece = ends_.size();
      if (piece < pieces_.size() && rest_.marks[piece].StandsAt(i, rest)) {
        Append(parts[piece]->nodes, pieces_[piece].begin);
        places.resize(places.size() + kNodesOfMark - 1);  // nothing is behind a part of a mark
        i += kNodesOfMark - 1;
      } else {
        own.push_back(Count());
        out_.items.push_back(rest.items[i]);
      }
    }
    if (ends_.size() != pieces_.size()) return std::nullopt;
    places.push_back(Count());
    for (const std::uint32_t place : own) {
      Nodes::Item& item = out_.items[place];
      item.begin = InSource(item.begin);
      item.end = InSource(item.end);
      item.next = places[item.next];
    }
    out_.source = &source_;
    return std::move(out_);
  }

 private:
  std::uint32_t Count() const { return static_cast<std::uint32_t>(out_.items.size()); }

  void Reserve(const Nodes& rest, const std::vector<std::shared_ptr<const ReadPiece>>& parts) {
    std::size_t items = rest.items.size();
    std::size_t texts = rest.texts.size();
    for (const auto& part : parts) {
      items += part->nodes.items.size();
      texts += part->nodes.texts.size();
    }
    out_.items.reserve(items);
    out_.texts.reserve(texts);
  }

  // The one item of a piece that begins at `begin`, without the list and the mark that it was read
  // with.
  void Append(const Nodes& part, std::uint32_t begin) {
    const std::uint32_t first = Count() - 1;
    const std::uint32_t texts = Size(out_.texts);
    for (std::uint32_t i = 1; i < part.items[1].next; ++i) {
      Nodes::Item moved = part.items[i];
      moved.begin += begin;
      moved.end += begin;
      moved.text_begin += texts;
      moved.text_end += texts;
      moved.next += first;
      out_.items.push_back(moved);
    }
    out_.texts += part.texts;
    ends_.push_back(part.items[1].end + begin);
  }

  // Where a place of the rest is in the source; behind a mark is behind the text of its piece.
  std::uint32_t InSource(std::uint32_t place) const {
    const auto after =
        std::upper_bound(rest_.marks.begin(), rest_.marks.end(), place,
                         [](std::uint32_t at, const Mark& mark) { return at < mark.begin; });
    if (after == rest_.marks.begin()) return place;
    const auto last = static_cast<std::size_t>(after - rest_.marks.begin()) - 1;
    const Mark& mark = rest_.marks[last];
    if (place == mark.end) return ends_[last];
    return place - mark.next_line + pieces_[last].end;
  }

  const Source& source_;
  const std::vector<Piece>& pieces_;
  const Rest& rest_;
  Nodes out_;
  std::vector<std::uint32_t> ends_;  // where the pieces that were put in end
};

}  // namespace

std::shared_ptr<const ReadPiece> PieceMemory::Get(std::string_view text, const Read& read) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto known = pieces_.find(text);
    if (known != pieces_.end()) return known->second;
  }
  const Source source("", std::string(text));
  std::shared_ptr<const ReadPiece> piece;
  if (auto nodes = read(source)) {
    nodes->source = nullptr;
    const std::size_t depth = DepthOf(*nodes);
    piece = std::make_shared<const ReadPiece>(ReadPiece{std::move(*nodes), depth});
  }
  const std::lock_guard<std::mutex> lock(mutex_);
  bytes_ += text.size();
  if (bytes_ > kMostBytes) {
    pieces_.clear();
    bytes_ = text.size();
  }
  return pieces_.emplace(text, std::move(piece)).first->second;
}

std::optional<Nodes> PieceMemory::NodesOf(const Source& source, const Read& read) {
  const std::string_view text = source.text();
  const std::vector<Piece> pieces = CutAtItems(text);
  if (pieces.empty()) return std::nullopt;
  const Rest rest = RestOf(text, pieces);
  const auto around = Get(rest.text, read);
  if (!around) return std::nullopt;
  std::vector<std::shared_ptr<const ReadPiece>> parts;
  for (const Piece& piece : pieces) {
    const MarkedPiece marked = MarkedPieceOf(text, piece);
    const auto part = Get(marked.text, read);
    const bool fits = part && IsOneItem(part->nodes, marked.mark) &&
                      around->depth + part->depth <= ArenaBuilder::kDeepest;
    if (!fits) return std::nullopt;
    parts.push_back(part);
  }
  return Assembly(source, pieces, rest).PutTogether(around->nodes, parts);
}

}  // namespace wsoa
