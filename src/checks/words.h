// Words in a text, and where the plan wrote them.
#ifndef WSOA_CHECKS_WORDS_H_
#define WSOA_CHECKS_WORDS_H_

#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace wsoa {

// Whether a byte is a letter or a digit; what is beyond ASCII counts as letters.
inline bool BelongsToWord(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

// The first word of a text for which `is_wanted` is true; empty if there is none. A word is letters
// and digits in a row, a part of `text`.
template <typename Predicate>
std::string_view FindWord(std::string_view text, Predicate is_wanted) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    while (i < text.size() && BelongsToWord(text[i])) ++i;
    const std::string_view word = text.substr(begin, i - begin);
    if (!word.empty() && is_wanted(word)) return word;
    ++i;
  }
  return {};
}

// The words of a text, in its order.
std::vector<std::string_view> SplitWords(std::string_view text);

// Where the plan wrote `part`, a part of the text's value; the whole text's place if quotes,
// folds or escapes make the two differ too much to tell.
Span SpanWithin(const Text& text, std::string_view part);

}  // namespace wsoa

#endif  // WSOA_CHECKS_WORDS_H_
