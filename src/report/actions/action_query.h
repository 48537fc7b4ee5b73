// Which actions somebody asked for, in what order, with which columns: `wsoa actions` without its
// command line and without its table.
//
// To add a column: add it to ActionColumn::Kind and to the table of words in action_query.cc; its
// heading and its cells are in actions_report.cc.
#ifndef WSOA_REPORT_ACTIONS_ACTION_QUERY_H_
#define WSOA_REPORT_ACTIONS_ACTION_QUERY_H_

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"
#include "report/actions/action_filter.h"
#include "snapshot/snapshot.h"
#include "status/status.h"

namespace wsoa {

struct ActionColumn {
  enum class Kind {
    kPlan,  // the stem of the plan's file
    kSection,
    kRef,
    kTitle,
    kOwnerNames,
    kSupport,
    kSource,
    kStart,
    kStarted,
    kDue,
    kOriginalDue,
    kCondition,
    kForecast,
    kCompleted,
    kState,
    kRating,
    kStated,
    kStatedOn,
    kEffective,
    kComparison,
    kLate,
    kOutcome,  // computed, with what is stated of it beside
    kOutcomeStated,
    kReason,
    kField,  // one of the plan's own fields: `fields.NAME`
  };
  Kind kind = Kind::kRef;
  std::string field;  // of kField: NAME
  friend bool operator==(const ActionColumn&, const ActionColumn&) = default;
};

// The column that a user's word names ("due", "original-due", also "original_due" as in JSON,
// "fields.priority"), or nothing.
std::optional<ActionColumn> ParseActionColumn(std::string_view word);
// The user's word for a column.
std::string WordFor(const ActionColumn& column);
// Every fixed word, in the order of Kind.
std::vector<std::string> ActionColumnWords();
// Whether the default columns have the outcome: computed and stated in one, or each in its own.
enum class OutcomeColumns { kNone, kOne, kTwo };
// ref, title, owners, due, late, stated, rating, those of the outcome, reason.
std::vector<ActionColumn> DefaultActionColumns(OutcomeColumns outcome = OutcomeColumns::kNone);

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
  // rating and most days late first, then alphabetically; what has no value stands last.
  std::vector<ActionColumn> sort = {};
  ActionGrouping group_by = ActionGrouping::kNone;
  std::optional<int> limit = {};  // rows in all
};

// An action of a snapshot, and the plan that it stands in.
struct FoundAction {
  const RatedPlan* plan = nullptr;
  const ActionStatus* status = nullptr;

  const Action& action() const { return *status->place.action; }
  friend bool operator==(const FoundAction&, const FoundAction&) = default;
};

// The actions that match, sorted and limited. Good as long as the snapshot stands still.
std::vector<FoundAction> FindActions(const Snapshot& snapshot, const ActionQuery& query);

// Actions under one heading. Without grouping there is one, without a title. An action with several
// owners stands under each of them.
struct ActionGroup {
  std::string title;  // "B  The Local Offer", "HOS", "red", "APP"; "no owner", "not rated"
  std::vector<FoundAction> actions;
};

// The actions in groups: sections in the order of the plans, owners and sources alphabetically,
// ratings worst first; what has none last. The order within a group is kept.
std::vector<ActionGroup> GroupActions(const std::vector<FoundAction>& actions,
                                      ActionGrouping grouping);

// What PLAN:REF and the plan column call a plan: its file's name without extension.
std::string PlanStem(const RatedPlan& plan);

}  // namespace wsoa

#endif  // WSOA_REPORT_ACTIONS_ACTION_QUERY_H_
