// A longer text of a plan (detail, notes) as blocks: its paragraphs and its lists.
//
// No Markdown parser: empty lines part paragraphs, lines that begin with a dash are points. What
// else a text may hold stays as it was written.
#ifndef WSOA_REPORT_PROSE_H_
#define WSOA_REPORT_PROSE_H_

#include <string>
#include <string_view>

#include "plan/plan.h"
#include "report/document.h"

namespace wsoa {

void AddProse(std::string_view text, Document& document);

// A heading and the points below it; nothing if there are none.
void AddPoints(int level, std::string heading, const Texts& points, Document& document);

}  // namespace wsoa

#endif  // WSOA_REPORT_PROSE_H_
