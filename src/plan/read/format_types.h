// What the type of a key (plan/value_type.h) says of the form of its value.
//
// Only what is in a text can be laid out by it; whether it is allowed there is for the readers.
// No type at all (std::nullopt) is that of a key that the format does not know.
#ifndef WSOA_PLAN_READ_FORMAT_TYPES_H_
#define WSOA_PLAN_READ_FORMAT_TYPES_H_

#include <optional>

#include "plan/read/format.h"

namespace wsoa {

using MaybeType = std::optional<KeyType>;

// The table that a set of keys of this type has: of "fact date or completion" that of a completion.
// Null if the type has none.
const FormatTable* TableOfType(const MaybeType& type);

// The type of what is in a list of this type; where no list belongs, the type itself.
MaybeType ElementType(const MaybeType& type);

// The type of each value of a map; std::nullopt for what is no map.
MaybeType MapValueType(const MaybeType& type);

// Whether a text of this type may be a date.
bool MayBeDate(const MaybeType& type);

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_FORMAT_TYPES_H_
