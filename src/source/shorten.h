// A user's words, and git's, within a message, which is one line and no more.
#ifndef WSOA_SOURCE_SHORTEN_H_
#define WSOA_SOURCE_SHORTEN_H_

#include <string>
#include <string_view>

namespace wsoa {

// The text without surrounding blanks. A text that is too long for a message or has several lines
// is cut short, with "…" for the rest. `text` is UTF-8; no character is cut in two.
std::string Shorten(std::string_view text);

// "1a2b3c4": enough of git's name of a commit for people.
std::string ShortId(const std::string& id);

}  // namespace wsoa

#endif  // WSOA_SOURCE_SHORTEN_H_
