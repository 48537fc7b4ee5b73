// What follows from the roles of columns in every format that has tables for people.
#ifndef WSOA_RENDER_COLUMN_ROLES_H_
#define WSOA_RENDER_COLUMN_ROLES_H_

#include <cstddef>

#include "report/document.h"

namespace wsoa {

// The column that shows how deep a row is: the title, or the first if there is none.
std::size_t TitleColumn(const Table& table);

bool IsRightAligned(const Column& column);

// Whether the column is a remark on its row rather than a part of it: sentences and bars, which a
// narrow screen puts below the row. A strong row does not make them strong.
bool IsRemark(const Column& column);

}  // namespace wsoa

#endif  // WSOA_RENDER_COLUMN_ROLES_H_
