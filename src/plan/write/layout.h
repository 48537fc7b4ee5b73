// Outlines as lines of YAML: what fits on a line and has no parts of its own stands in brackets,
// all else in lines of its own, two blanks in for each level.
#ifndef WSOA_PLAN_WRITE_LAYOUT_H_
#define WSOA_PLAN_WRITE_LAYOUT_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "plan/write/outline.h"

namespace wsoa {

// "  due: 2021-11\n": a key and its value, the key in this column (from 0).
std::string WriteKey(std::string_view key, const Outline& value, std::size_t indent);

// "  - date: 2021-11\n    note: …\n": an entry of a list, its dash in this column.
std::string WriteItem(const Outline& item, std::size_t indent);

}  // namespace wsoa

#endif  // WSOA_PLAN_WRITE_LAYOUT_H_
