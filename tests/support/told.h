// The problems of a test as one text, so that a whole answer is compared at once.
//
// A problem is told as
//   rule ⟨the characters at fault⟩ message
//     note ⟨the other place⟩ text
//     help: text
#ifndef WSOA_TESTS_SUPPORT_TOLD_H_
#define WSOA_TESTS_SUPPORT_TOLD_H_

#include <string>

#include "source/diagnostic.h"

namespace wsoa {

inline std::string Told(const Diagnostics& problems) {
  const auto place = [](const Span& span) { return "⟨" + std::string(span.text()) + "⟩ "; };
  std::string told;
  for (const Diagnostic& problem : problems.all()) {
    told += problem.rule + " " + place(problem.span) + problem.message + "\n";
    for (const Remark& remark : problem.remarks) {
      told += "  note " + place(remark.span) + remark.text + "\n";
    }
    if (!problem.help.empty()) told += "  help: " + problem.help + "\n";
  }
  return told;
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_TOLD_H_
