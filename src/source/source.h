// A text and where it came from, and places in it.
//
// A Source keeps the user's bytes as they are for as long as anything may want to print them. A
// Span is two byte offsets into one Source; line, column and excerpt are worked out only when a
// message is printed. This header knows nothing of YAML or of plans.
#ifndef WSOA_SOURCE_SOURCE_H_
#define WSOA_SOURCE_SOURCE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wsoa {

// The byte order mark that some editors write at the start of a file; not part of the text.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// A place as people count it: both from 1, the column in characters (code points), not in bytes.
struct Position {
  int line = 1;
  int column = 1;
  friend bool operator==(const Position&, const Position&) = default;
};

class Source {
 public:
  // `path` is what messages call the text ("plans/north.yaml", "standard input"). Offsets are 32
  // bits wide: places beyond 4 GiB of a longer text cannot be looked up.
  Source(std::string path, std::string text);
  // Some lines of a longer text, with the numbers that they have in it: one for each line of
  // `text`.
  Source(std::string path, std::string text, std::vector<int> numbers);
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

  const std::string& path() const { return path_; }
  std::string_view text() const { return text_; }

  // Offsets beyond the end of the text mean its end; a byte order mark is not counted. Not
  // thread-safe: the index of lines is made on first use.
  Position PositionAt(std::uint32_t offset) const;

  // The text of a line (from 1) without its line end; empty for a line that does not exist.
  std::string_view Line(int line) const;

 private:
  const std::vector<std::uint32_t>& LineStarts() const;

  std::string path_;
  std::string text_;
  std::vector<int> numbers_;  // of its lines; none: they are all there
  mutable std::vector<std::uint32_t> line_starts_;
};

// The bytes [begin, end) of a source. A default Span is no place (plans built by hand in
// tests).
struct Span {
  const Source* source = nullptr;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool Contains(const Span& other) const {
    return source == other.source && begin <= other.begin && other.end <= end;
  }
  std::string_view text() const {
    return source ? source->text().substr(begin, end - begin) : std::string_view();
  }
  friend bool operator==(const Span&, const Span&) = default;
};

// A value and the place where the user wrote it. Behaves like the value itself where only
// that matters.
template <typename T>
struct Located {
  T value{};
  Span span{};

  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

}  // namespace wsoa

#endif  // WSOA_SOURCE_SOURCE_H_
