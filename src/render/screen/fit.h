// How a column is fitted to a screen of limited width.
#ifndef WSOA_RENDER_SCREEN_FIT_H_
#define WSOA_RENDER_SCREEN_FIT_H_

#include "report/document.h"

namespace wsoa {

enum class Fit {
  kWhole,  // never cut or folded: refs, dates, numbers
  kFold,   // may be folded at blanks into several lines: owners
  kCut,    // may be cut with an ellipsis: titles, and nothing else
  kBelow,  // goes to a line of its own below the row: reasons
  // Goes below the row too, before those, in a line with others of its kind, each behind its
  // heading and only if it has something to say: facts that are looked up, not compared.
  kGathered,
};

Fit FitOf(const Column& column);

}  // namespace wsoa

#endif  // WSOA_RENDER_SCREEN_FIT_H_
