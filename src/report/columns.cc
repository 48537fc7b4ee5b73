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

Column::Fit FitOf(Role role, bool looked_up) {
  if (looked_up) return Column::Fit::kGathered;
  switch (role) {
    case Role::kTitle:
      return Column::Fit::kCut;
    case Role::kNames:
      return Column::Fit::kFold;
    case Role::kProse:
      return Column::Fit::kBelow;
    case Role::kWord:
    case Role::kNumber:
      break;
  }
  return Column::Fit::kWhole;
}

}  // namespace wsoa
