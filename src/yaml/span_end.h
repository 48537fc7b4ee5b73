// Where things end: the YAML library says only where they begin, so the end is found from the
// bytes.
//
// Offsets are into `text`, the whole text; an offset beyond its end stands for its end.
#ifndef WSOA_YAML_SPAN_END_H_
#define WSOA_YAML_SPAN_END_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace wsoa {

// The place behind an unquoted text that begins at `begin` and means `value`; it may run over
// several lines.
std::uint32_t PlainEnd(std::string_view text, std::uint32_t begin, std::string_view value);

// The place behind the closing quote of the text whose opening quote is at `begin`; 0 where that
// quote is never closed.
std::uint32_t QuotedEnd(std::string_view text, std::uint32_t begin);

// The place behind the last visible character of a block text (`|` or `>`, which is at `begin`)
// that means `value`; behind its first line where it has no content.
std::uint32_t BlockEnd(std::string_view text, std::uint32_t begin, std::string_view value);

// The place behind the bracket that closes a list or a set of keys in brackets, whose last content
// ends at `from`.
std::uint32_t BracketEnd(std::string_view text, std::uint32_t from, char bracket);

// The innermost bracket that is still open at `to`, where the brackets at `open` (the outermost
// first) are open at `from`, and no text that is in neither brackets nor quotes stands between.
std::optional<std::uint32_t> OpenBracket(std::string_view text, std::vector<std::uint32_t> open,
                                         std::uint32_t from, std::uint32_t to);

// The place of the next `-` from `from` on, comments left out; the text's end where there is none.
std::uint32_t FindDash(std::string_view text, std::uint32_t from);

// The word for an empty value (`~`, `null`) that `text` begins with; empty if it begins with none.
std::string_view EmptyWord(std::string_view text);

// The place behind a name that begins at `begin` (`&name`, `*name`).
std::uint32_t NameEnd(std::string_view text, std::uint32_t begin);

// The place behind a tag that begins at `begin` (`!tag`, `!<tag>`).
std::uint32_t TagEnd(std::string_view text, std::uint32_t begin);

// The first place from `from` on that is neither blank, line end nor comment.
std::uint32_t SkipBlank(std::string_view text, std::uint32_t from);

}  // namespace wsoa

#endif  // WSOA_YAML_SPAN_END_H_
