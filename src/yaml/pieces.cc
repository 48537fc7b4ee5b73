#include "yaml/pieces.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace wsoa {
namespace {

constexpr std::string_view kItem = "- ref: ";
constexpr std::uint32_t kDashWidth = 2;

// "actions:" and nothing else.
bool IsKeyOfList(std::string_view line) {
  const auto colon = line.find(':');
  if (colon == 0 || colon == std::string_view::npos) return false;
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
  return std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon), is_letter) &&
         line.find_first_not_of(' ', colon + 1) == std::string_view::npos;
}

// Reads a text line by line and keeps the items that are open.
class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) {}

  std::vector<Piece> Cut() {
    if (text_.find('\r') != std::string_view::npos) return {};
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size() - 1) + 1;
      if (!TakeLine(static_cast<std::uint32_t>(begin), text_.substr(begin, end - begin))) return {};
      begin = end;
    }
    CloseAll(static_cast<std::uint32_t>(text_.size()));
    std::vector<Piece> pieces;
    for (const Item& item : items_) {
      if (!item.holds_items) pieces.push_back(item.piece);
    }
    return pieces;
  }

 private:
  struct Item {
    Piece piece;
    bool holds_items = false;
  };

  // False where the text is not to be cut.
  bool TakeLine(std::uint32_t begin, std::string_view line) {
    const auto first = std::min(line.find_first_not_of(" \n"), line.size());
    if (first == line.size() || line[first] == '#') return true;
    if (line[first] == '\t') return false;
    if (first == 0 && (line.starts_with("---") || line.starts_with("...") || line[0] == '%')) {
      return false;
    }
    const auto indent = static_cast<std::uint32_t>(first);
    line.remove_prefix(first);
    if (line.ends_with('\n')) line.remove_suffix(1);
    const bool is_item = line.starts_with(kItem);
    const auto list_key = std::exchange(list_key_, std::nullopt);
    while (!open_.empty() && indent < KeysOf(open_.back())) {
      const std::uint32_t dash = items_[open_.back()].piece.indent;
      if (indent > dash) return false;
      Close(begin);
      if (indent == dash && is_item) {
        Open(begin, indent);
        return true;
      }
    }
    if (list_key && is_item && indent >= *list_key) {
      if (!open_.empty()) items_[open_.back()].holds_items = true;
      Open(begin, indent);
    } else if (indent == (open_.empty() ? 0 : KeysOf(open_.back())) && IsKeyOfList(line)) {
      list_key_ = indent;
    }
    return true;
  }

  // How far in the keys of an item stand.
  std::uint32_t KeysOf(std::size_t item) const { return items_[item].piece.indent + kDashWidth; }

  void Open(std::uint32_t begin, std::uint32_t indent) {
    open_.push_back(items_.size());
    items_.push_back({{begin, 0, indent}});
  }
  void Close(std::uint32_t end) {
    items_[open_.back()].piece.end = end;
    open_.pop_back();
  }
  void CloseAll(std::uint32_t end) {
    while (!open_.empty()) Close(end);
  }

  std::string_view text_;
  std::vector<Item> items_;
  std::vector<std::size_t> open_;          // the innermost last
  std::optional<std::uint32_t> list_key_;  // where the key of a list stands that the line before is
};

}  // namespace

std::vector<Piece> CutAtItems(std::string_view text) { return Cutter(text).Cut(); }

}  // namespace wsoa
