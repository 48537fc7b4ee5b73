// Texts of users made safe to print: on a terminal, in a log, in a message.
#ifndef WSOA_SOURCE_ESCAPE_H_
#define WSOA_SOURCE_ESCAPE_H_

#include <string>
#include <string_view>

namespace wsoa {

// The text as valid UTF-8 that cannot steer a terminal or hide its own order: control characters,
// bidirectional controls, invisible marks and bytes that are not UTF-8 are replaced by a visible
// form (the escape character by \x1b, a right-to-left override by \u202e, in letters). A run of
// line ends and tabs becomes one space; those among `kept` stay as they are.
std::string EscapeControls(std::string_view text, std::string_view kept = "");

// The text EscapeControls, in one line, without spaces at either end.
std::string OneLine(std::string_view text);

}  // namespace wsoa

#endif  // WSOA_SOURCE_ESCAPE_H_
