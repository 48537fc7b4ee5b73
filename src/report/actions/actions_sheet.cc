// Actions for a spreadsheet: the second part of report/actions/actions_report.h.
#include <algorithm>
#include <utility>

#include "report/actions/action_table.h"
#include "report/actions/actions_report.h"

namespace wsoa {

Document ActionsForSpreadsheet(const Snapshot& snapshot, const std::vector<FoundAction>& found,
                               ActionQuery query, bool usual_columns) {
  if (usual_columns) query.columns = DefaultActionColumns(OutcomeColumns::kTwo);
  const ActionColumn plan = *ParseActionColumn("plan");
  const bool named =
      std::find(query.columns.begin(), query.columns.end(), plan) != query.columns.end();
  if (snapshot.plans.size() > 1 && !named) query.columns.insert(query.columns.begin(), plan);
  if (found.empty()) return {{ActionTable({}, query.columns, TableShape::kFlat)}};
  return ActionsReport(snapshot, found, std::move(query));
}

}  // namespace wsoa
