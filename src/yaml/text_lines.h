// The lines of a text around a place, for telling why it cannot be read there, and
// for edits.
//
// A line is named by the offset of its first byte; offsets beyond the end stand for the end.
#ifndef WSOA_YAML_TEXT_LINES_H_
#define WSOA_YAML_TEXT_LINES_H_

#include <cstdint>
#include <optional>
#include <string_view>

namespace wsoa {

// The beginning of the line that holds `offset`, and its end, the line end itself left out.
std::uint32_t LineBegin(std::string_view text, std::uint32_t offset);
std::uint32_t LineEnd(std::string_view text, std::uint32_t offset);

// The place behind the line that holds `offset`, its line end included; the text's end behind the
// last.
std::uint32_t BehindLine(std::string_view text, std::uint32_t offset);

// How many blanks (spaces and tabs) a line begins with.
std::uint32_t Indentation(std::string_view text, std::uint32_t line);

// The nearest line above `line` that holds more than blanks and a comment.
std::optional<std::uint32_t> VisibleLineAbove(std::string_view text, std::uint32_t line);

// The next line that is not inside a block text (`|`, `>`) that begins on `line`; the text's end
// where there is none.
std::uint32_t NextLineOutsideBlock(std::string_view text, std::uint32_t line);

// The first tab before the visible text of a line, where it has any; tabs after the dash of a list
// item count too.
std::optional<std::uint32_t> TabInIndentation(std::string_view text, std::uint32_t line);

// The first no-break space of a line that stands where only a space does its work: in the
// indentation, or right behind a colon.
std::optional<std::uint32_t> NoBreakSpaceForSpace(std::string_view text, std::uint32_t line);

}  // namespace wsoa

#endif  // WSOA_YAML_TEXT_LINES_H_
