// Of a text only the lines that problems are about: what is needed to print them, where very many
// texts are looked at.
#ifndef WSOA_SOURCE_KEPT_LINES_H_
#define WSOA_SOURCE_KEPT_LINES_H_

#include <memory>

#include "source/diagnostic.h"
#include "source/source.h"

namespace wsoa {

// The lines of the source that the problems, their remarks and their fixes point into, under their
// numbers; the problems then point into these. Every place, line and excerpt of them stays what it
// is. Precondition: no problem points into another source.
std::unique_ptr<Source> KeepLinesOf(Diagnostics& problems, std::unique_ptr<Source> source);

}  // namespace wsoa

#endif  // WSOA_SOURCE_KEPT_LINES_H_
