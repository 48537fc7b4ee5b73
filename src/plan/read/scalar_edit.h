// Edits of a scalar of a plan's text.
#ifndef WSOA_PLAN_READ_SCALAR_EDIT_H_
#define WSOA_PLAN_READ_SCALAR_EDIT_H_

#include <optional>
#include <string_view>

#include "source/edit.h"
#include "source/source.h"

namespace wsoa {

// Makes the scalar at `scalar` mean `value`, in the quotes that it has, or in double quotes if it
// has none and needs some. Nothing for block texts, and for values with quotes, backslashes, line
// ends or control characters that would need escapes.
std::optional<Edit> RewriteScalar(Span scalar, std::string_view value);

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_SCALAR_EDIT_H_
