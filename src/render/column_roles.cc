#include "render/column_roles.h"

#include <algorithm>

namespace wsoa {

std::size_t TitleColumn(const Table& table) {
  const auto title = std::find_if(table.columns.begin(), table.columns.end(),
                                  [](const Column& column) { return column.role == Role::kTitle; });
  return title == table.columns.end() ? 0 : static_cast<std::size_t>(title - table.columns.begin());
}

bool IsRightAligned(const Column& column) { return column.role == Role::kNumber; }

bool IsRemark(const Column& column) {
  return !column.looked_up && (column.role == Role::kProse || column.role == Role::kBar);
}

}  // namespace wsoa
