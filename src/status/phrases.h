// The wording that reasons share: numbers of days, states in prose, numbers, cut texts.
//
// It knows how things are said, not when: every rule writes its own reason with these.
#ifndef WSOA_STATUS_PHRASES_H_
#define WSOA_STATUS_PHRASES_H_

#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"
#include "status/state.h"

namespace wsoa {

// "1 day", "62 days".
std::string Days(int count);

// "1 part", "5 parts": for nouns that take an s.
std::string CountOf(int count, std::string_view noun);

// "off track": a state as it stands in a sentence.
std::string_view InWords(State state);

// A number as a reader wants it: at most two decimals, without trailing noughts ("19.2", "20").
std::string ShowNumber(double value);

// The number as the plan wrote it.
std::string ShowNumber(const Number& number);

// " (provisional)" of such a reading, else nothing.
std::string ProvisionalNote(const Reading& reading);

// A text of the plan on one line, cut at a word with an ellipsis where it is longer than a reason
// can bear.
std::string Excerpt(std::string_view text);

// "; due was not read", "; due and updates were not read", for the keys whose value could not be
// read, or not all of it; empty if there are none.
std::string UnreadNote(std::vector<std::string> unread);

}  // namespace wsoa

#endif  // WSOA_STATUS_PHRASES_H_
