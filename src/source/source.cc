#include "source/source.h"

#include <algorithm>
#include <utility>

namespace wsoa {
namespace {

bool StartsCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

}  // namespace

Source::Source(std::string path, std::string text)
    : path_(std::move(path)), text_(std::move(text)) {}

Source::Source(std::string path, std::string text, std::vector<int> numbers)
    : path_(std::move(path)), text_(std::move(text)), numbers_(std::move(numbers)) {}

const std::vector<std::uint32_t>& Source::LineStarts() const {
  if (line_starts_.empty()) {
    line_starts_.push_back(0);
    for (auto end = text_.find('\n'); end != std::string::npos; end = text_.find('\n', end + 1)) {
      line_starts_.push_back(static_cast<std::uint32_t>(end + 1));
    }
  }
  return line_starts_;
}

Position Source::PositionAt(std::uint32_t offset) const {
  offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
  const auto& starts = LineStarts();
  const auto index = static_cast<std::size_t>(
      std::upper_bound(starts.begin(), starts.end(), offset) - starts.begin() - 1);
  const int line = numbers_.empty() ? static_cast<int>(index) + 1 : numbers_[index];
  const std::uint32_t start = starts[index];
  std::string_view before = text().substr(start, offset - start);
  if (line == 1 && before.starts_with(kByteOrderMark)) before.remove_prefix(kByteOrderMark.size());
  const auto characters = std::count_if(before.begin(), before.end(), StartsCharacter);
  return {line, static_cast<int>(characters) + 1};
}

std::string_view Source::Line(int line) const {
  const auto& starts = LineStarts();
  if (!numbers_.empty()) {
    const auto kept = std::lower_bound(numbers_.begin(), numbers_.end(), line);
    if (kept == numbers_.end() || *kept != line) return {};
    line = static_cast<int>(kept - numbers_.begin()) + 1;
  }
  if (line < 1 || static_cast<std::size_t>(line) > starts.size()) return {};
  const std::size_t begin = starts[static_cast<std::size_t>(line - 1)];
  std::string_view rest = text().substr(begin);
  rest = rest.substr(0, rest.find('\n'));
  if (!rest.empty() && rest.back() == '\r') rest.remove_suffix(1);
  return rest;
}

}  // namespace wsoa
