// The cells that reports are made of: a day, a colour, a count. Each says a missing value as
// missing, in the same way everywhere: never as 0, today or an empty place.
#ifndef WSOA_REPORT_CELLS_H_
#define WSOA_REPORT_CELLS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"
#include "report/document.h"
#include "snapshot/value.h"
#include "status/status.h"

namespace wsoa {

Tone ToneOf(Colour colour);
std::string LetterOf(Colour colour);  // "R"

// What people read of a value, and what machines do where that is something else.
Cell CellOf(const Value& value);

Cell TextCell(std::string text);
// A longer text of a plan, in Markdown.
Cell MarkdownCell(std::string markdown);
// A text that is no Markdown, for a cell that is: it is shown letter by letter.
std::string AsMarkdown(std::string_view text);
// "–", or another word for a value that is not there; nothing for machines.
Cell MissingCell(std::string word = "–");
bool IsMissing(const Cell& cell);
// "30 Nov 2021".
Cell DayCell(const std::optional<Day>& day);
// "12", quiet where it is 0; with `tone` where it is not.
Cell CountCell(int count, Tone tone = Tone::kPlain);
// "17%" of `whole`: never 0% or 100% unless it is none or all of it.
Cell ShareCell(int part, int whole);
// "red"; "none" where there is none.
Cell ColourCell(const std::optional<Colour>& colour);
// "red"; of an unrated state its word, "undated"; "none" where there is no state.
Cell RatingCell(const std::optional<Colour>& rating, const std::optional<State>& state);
// "GB, CM".
Cell ListCell(const Texts& texts);

// "a, b and c".
std::string Enumerated(const std::vector<std::string>& items);

}  // namespace wsoa

#endif  // WSOA_REPORT_CELLS_H_
