// Words in a text, and where the plan wrote them.
#ifndef WSOA_CHECKS_WORDS_H_
#define WSOA_CHECKS_WORDS_H_

#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace wsoa {

// Letters and digits in a row, in the order of the text; what is beyond ASCII counts as letters.
// The words are parts of `text`.
std::vector<std::string_view> SplitWords(std::string_view text);

// Where the plan wrote `part`, a part of the text's value; the whole text's place where quotes,
// folds or escapes make the two differ too much to tell.
Span SpanWithin(const Text& text, std::string_view part);

}  // namespace wsoa

#endif  // WSOA_CHECKS_WORDS_H_
