// Texts of users made safe to print: on a terminal, in a log, in a message.
#ifndef WSOA_SOURCE_ESCAPE_H_
#define WSOA_SOURCE_ESCAPE_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace wsoa {

// Whether a character is not seen, or changes how the text around it is read: control characters,
// bidirectional controls, what Unicode has as ignorable, and what is no character at all. Joiners
// and variation selectors are hidden but behind a character (`before`; 0: none) that they can join.
bool IsHidden(std::int32_t code, std::int32_t before);

// The text as valid UTF-8 that cannot steer a terminal or hide its own order: control characters,
// bidirectional controls, invisible marks (IsHidden) and bytes that are not UTF-8 are replaced by a
// visible form (the escape character by \x1b, a right-to-left override by \u202e, in letters). A
// run of line ends and tabs becomes one space; those among `kept` stay as they are.
std::string EscapeControls(std::string_view text, std::string_view kept = "");

// The text EscapeControls, in one line, without spaces at either end.
std::string OneLine(std::string_view text);

}  // namespace wsoa

#endif  // WSOA_SOURCE_ESCAPE_H_
