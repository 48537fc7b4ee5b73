#include "report/actions/action_table.h"

#include <set>
#include <utility>

#include "report/actions/action_cells.h"

namespace wsoa {
namespace {

// How many of the actions above this one are listed too: so far does it stand in.
int DepthAmong(const std::set<const ActionStatus*>& listed, const FoundAction& found) {
  const auto& actions = found.plan->status.actions;
  int depth = 0;
  for (int above = found.status->place.parent; above != PlacedAction::kNone;) {
    const ActionStatus& parent = actions[static_cast<std::size_t>(above)];
    if (listed.contains(&parent)) ++depth;
    above = parent.place.parent;
  }
  return depth;
}

}  // namespace

Table ActionTable(const std::vector<FoundAction>& actions, const std::vector<ActionColumn>& columns,
                  TableShape shape) {
  Table table{"actions", {}, {}};
  for (const ActionColumn& column : columns) table.columns.push_back(HeadingOf(column));
  std::set<const ActionStatus*> listed;
  for (const FoundAction& found : actions) listed.insert(found.status);
  for (const FoundAction& found : actions) {
    Row row;
    for (const ActionColumn& column : columns) row.cells.push_back(CellOf(column, found));
    row.strong = shape != TableShape::kFlat && !found.status->leaf;
    if (shape == TableShape::kTree) row.depth = DepthAmong(listed, found);
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace wsoa
