// A change in the plan's verbs: "deadline moved 61 days later, to 31 Mar 2020 (second move,
// approved by SWIG)".
//
// Without the ref and the title of the thing, which are shown next to it.
#ifndef WSOA_REPORT_DIFF_CHANGE_WORDS_H_
#define WSOA_REPORT_DIFF_CHANGE_WORDS_H_

#include <string>

#include "changes/change.h"

namespace wsoa {

std::string ChangeInWords(const Change& change);

// Of a deadline that moved: "second move, approved by SWIG".
std::string ApprovalInWords(const Change& change);

// "first", "second", … "twelfth", then "13th".
std::string Ordinal(int number);

}  // namespace wsoa

#endif  // WSOA_REPORT_DIFF_CHANGE_WORDS_H_
