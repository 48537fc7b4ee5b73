// Which actions somebody asked for, in what order, with which columns: `wsoa actions` without its
// command line and without its table.
//
// The columns are in snapshot/action_columns.cc; how one is added, in snapshot/column.h.
#ifndef WSOA_REPORT_ACTIONS_ACTION_QUERY_H_
#define WSOA_REPORT_ACTIONS_ACTION_QUERY_H_

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"
#include "report/actions/action_filter.h"
#include "snapshot/action_columns.h"
#include "snapshot/found.h"
#include "snapshot/snapshot.h"
#include "status/status.h"

namespace wsoa {

// Whether the default columns have the outcome: computed and stated in one, or each in its own.
enum class OutcomeColumns { kNone, kOne, kTwo };
// ref, title, owners, due, late, stated, rating, those of the outcome, reason.
std::vector<ActionColumn> DefaultActionColumns(OutcomeColumns outcome = OutcomeColumns::kNone);

// Adds who is accountable, and who supports, beside the owners, where the filter found an action by
// that part alone.
void AddPartFound(const ActionFilter& filter, const std::vector<FoundAction>& found,
                  std::vector<ActionColumn>& columns);

enum class ActionGrouping { kNone, kSection, kOwner, kRating, kSource };

// Default: every action, in the order of the text.
struct ActionQuery : ActionFilter {
  // Only these, where it is set: what a comparison found. `what` says it of them: "changed since
  // 31 Dec 2021".
  struct Among {
    std::set<const ActionStatus*> actions;
    std::string what;
  };
  std::optional<Among> among = {};

  std::vector<ActionColumn> columns = DefaultActionColumns();
  // The first column that differs decides, in the direction of interest: earliest date, worst
  // rating and most days late first, then alphabetically; what has no value comes last.
  std::vector<ActionColumn> sort = {};
  ActionGrouping group_by = ActionGrouping::kNone;
  std::optional<int> limit = {};  // rows in all
};

// The actions that match, sorted and limited. Valid as long as the snapshot.
std::vector<FoundAction> FindActions(const Snapshot& snapshot, const ActionQuery& query);

// Actions under one heading. Without grouping there is one, without a title. An action with several
// owners is under each of them.
struct ActionGroup {
  std::string title;  // "B  The Local Offer", "HOS", "red", "APP"; "no owner", "not rated"
  std::vector<FoundAction> actions;
};

// The actions in groups: sections in the order of the plans, owners and sources alphabetically,
// ratings worst first; what has none last. The order within a group is kept.
std::vector<ActionGroup> GroupActions(const std::vector<FoundAction>& actions,
                                      ActionGrouping grouping);

}  // namespace wsoa

#endif  // WSOA_REPORT_ACTIONS_ACTION_QUERY_H_
