// The problems of a test as one text, so that a whole answer is compared at once.
//
// Each problem is written as
//   rule ⟨the characters at fault⟩ message
//     note ⟨the other place⟩ text
//     help: text
#ifndef WSOA_TESTS_SUPPORT_PROBLEMS_TEXT_H_
#define WSOA_TESTS_SUPPORT_PROBLEMS_TEXT_H_

#include <string>

#include "source/diagnostic.h"

namespace wsoa {

inline std::string ProblemsText(const Diagnostics& problems) {
  const auto place = [](const Span& span) { return "⟨" + std::string(span.text()) + "⟩ "; };
  std::string text;
  for (const Diagnostic& problem : problems.all()) {
    text += problem.rule + " " + place(problem.span) + problem.message + "\n";
    for (const Remark& remark : problem.remarks) {
      text += "  note " + place(remark.span) + remark.text + "\n";
    }
    if (!problem.help.empty()) text += "  help: " + problem.help + "\n";
  }
  return text;
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_PROBLEMS_TEXT_H_
