#include "report/columns.h"

#include <utility>

namespace wsoa {

Column TextColumn(std::string key, std::string title, Column::Fit fit, std::string short_title) {
  Column column;
  column.key = std::move(key);
  column.title = std::move(title);
  column.fit = fit;
  column.short_title = std::move(short_title);
  return column;
}

Column NumberColumn(std::string key, std::string title, std::string short_title) {
  Column column =
      TextColumn(std::move(key), std::move(title), Column::Fit::kWhole, std::move(short_title));
  column.right = true;
  return column;
}

}  // namespace wsoa
