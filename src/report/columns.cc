#include "report/columns.h"

#include <utility>

namespace wsoa {

Column TextColumn(std::string key, std::string title, Role role, std::string short_title) {
  Column column;
  column.key = std::move(key);
  column.title = std::move(title);
  column.role = role;
  column.short_title = std::move(short_title);
  return column;
}

Column NumberColumn(std::string key, std::string title, std::string short_title) {
  return TextColumn(std::move(key), std::move(title), Role::kNumber, std::move(short_title));
}

}  // namespace wsoa
