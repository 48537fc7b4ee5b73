// The user's own words as YAML that means just these words. Control characters are written as
// escapes, and the reader of plans reports them: no plan may have any but tabs and line ends.
#ifndef WSOA_PLAN_WRITE_WRITE_TEXT_H_
#define WSOA_PLAN_WRITE_WRITE_TEXT_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace wsoa {

// Lines of plans that are written are no longer than this, where that is possible.
inline constexpr std::size_t kWrittenWidth = 100;

// Between brackets some more texts need quotes.
enum class Within { kBlock, kBrackets };

// The text on one line: plain where it can be taken for nothing else, else in quotes.
std::string WriteScalar(std::string_view text, Within within);

// The text as the value of a key: in one line where it fits behind what is already on the line (the
// `column` so far), else as lines with this indent, behind ">-" or "|-". Without a final line end.
std::string WriteText(std::string_view text, std::size_t column, std::size_t indent);

}  // namespace wsoa

#endif  // WSOA_PLAN_WRITE_WRITE_TEXT_H_
