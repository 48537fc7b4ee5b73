// Takes apart what people write for a date: numbers, names of months, and the marks between them.
//
// Knows spelling only (letter case, typographic dashes and blanks, "30th of", "by end"); what the
// parts mean together is suggest_date.cc's business.
#ifndef WSOA_PLAN_DATE_DATE_WORDS_H_
#define WSOA_PLAN_DATE_DATE_WORDS_H_

#include <string>
#include <string_view>
#include <vector>

namespace wsoa {

struct DateWord {
  enum class Kind {
    kNumber,  // digits; `number` is what they stand for where they are few enough
    kMonth,   // "Sept", "September"; `number` from 1
    kWord,    // any other word, in lower case
    kMark,    // one of / - . , & ; +
  };
  Kind kind = Kind::kWord;
  std::string text;  // in lower case
  int number = 0;

  bool IsMark(std::string_view mark) const { return kind == Kind::kMark && text == mark; }
  bool IsWord(std::string_view word) const { return kind == Kind::kWord && text == word; }
};

// The text with typographic dashes, blanks and quotes made plain, in lower case.
std::string PlainText(std::string_view text);

// The words of a plain text. Left out: blanks, apostrophes, days of the week, the letters after
// "30th", and words that do not change what is meant ("by", "end", "of", "the").
std::vector<DateWord> DateWords(std::string_view plain_text);

}  // namespace wsoa

#endif  // WSOA_PLAN_DATE_DATE_WORDS_H_
