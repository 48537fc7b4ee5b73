// Changes to a text as replacements of bytes: all else stays as it is, byte for byte.
#ifndef WSOA_SOURCE_EDIT_H_
#define WSOA_SOURCE_EDIT_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/source.h"

namespace wsoa {

// The bytes [begin, end) become `text`; an insertion if there are none.
struct Edit {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string text;

  friend bool operator==(const Edit&, const Edit&) = default;
};

inline Edit Replace(Span span, std::string text) { return {span.begin, span.end, std::move(text)}; }

// Edits of one text, in its order, that do not overlap.
class Edits {
 public:
  // False, and nothing added, if the edit overlaps one that is there: replaces a byte that the
  // other replaces, or inserts within what it replaces. Insertions at one place are kept in the
  // order in which they were added.
  bool Add(Edit edit);

  const std::vector<Edit>& all() const { return all_; }
  bool empty() const { return all_.empty(); }

 private:
  std::vector<Edit> all_;
};

// The text with the edits made. Precondition: none of them reaches beyond its end.
std::string Apply(std::string_view text, const Edits& edits);

}  // namespace wsoa

#endif  // WSOA_SOURCE_EDIT_H_
