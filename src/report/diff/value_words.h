// The values of changes in words, and what they are values of: a fact of the text by its name.
#ifndef WSOA_REPORT_DIFF_VALUE_WORDS_H_
#define WSOA_REPORT_DIFF_VALUE_WORDS_H_

#include <string>

#include "snapshot/value.h"

namespace wsoa {

// A value in words: "31 Mar 2020", "off track", "HOS and DPH"; `none` if there is none. Long texts
// are cut.
std::string ValueInWords(const Value& value, const std::string& none = "none");

// A value of a fact, in which dates stand as the plan writes them: "2022-02-03" is "3 Feb 2022".
std::string FactValueInWords(const Value& value);

// "detail" → "detail", "target_by" → "target date", "people.HOS" → "who HOS is".
std::string FactInWords(const std::string& fact);

}  // namespace wsoa

#endif  // WSOA_REPORT_DIFF_VALUE_WORDS_H_
