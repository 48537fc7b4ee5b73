// What the types in the tables of the format (plan/read/format.h) say of a value's form.
//
// Only what stands in a text can be laid out by it; whether it is allowed there is for the readers.
#ifndef WSOA_PLAN_READ_FORMAT_TYPES_H_
#define WSOA_PLAN_READ_FORMAT_TYPES_H_

#include <string_view>

#include "plan/read/format.h"

namespace wsoa {

// The shape that a set of keys of this type has: of "fact date or completion" that of a completion.
// Null where the type has none.
const Shape* ShapeOfType(std::string_view type);

// The type of what stands in a list of this type; where no list belongs, the type itself.
std::string_view ElementType(std::string_view type);

// The type of each value of "map of text"; empty for what is no map.
std::string_view MapValueType(std::string_view type);

// Whether a text of this type may be a date.
bool MayBeDate(std::string_view type);

// Whether such a set of keys is cited by a ref: its first two keys are the ref and what it is
// called.
bool HasRef(const Shape& shape);

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_FORMAT_TYPES_H_
