#include "report/actions/action_table.h"

#include <set>

#include "report/columns.h"

namespace wsoa {
namespace {

// How many of the actions above this one are listed too: so far is it indented.
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
  Table table = TableOf("actions", columns, actions);
  if (shape == TableShape::kFlat) return table;
  std::set<const ActionStatus*> listed;
  for (const FoundAction& found : actions) listed.insert(found.status);
  for (std::size_t i = 0; i < actions.size(); ++i) {
    table.rows[i].strong = !actions[i].status->leaf;
    if (shape == TableShape::kTree) table.rows[i].depth = DepthAmong(listed, actions[i]);
  }
  return table;
}

}  // namespace wsoa
