// The facts of a plan that could be read, a line each: what plan/read/plan_lines.h shows of it.
#ifndef WSOA_PLAN_READ_FACT_LINES_H_
#define WSOA_PLAN_READ_FACT_LINES_H_

#include <cstddef>
#include <optional>
#include <string>

#include "yaml/node.h"

namespace wsoa {

// `root` is a set of keys. std::nullopt if the lines would be more than `most` bytes: refs are
// repeated on every line, and a hostile text could make very much of that.
std::optional<std::string> FactLines(Node root, std::size_t most);

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_FACT_LINES_H_
