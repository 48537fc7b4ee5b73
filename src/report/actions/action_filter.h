// Which actions somebody asks for: the filters that every list of actions, and of what happened to
// them, has in common.
#ifndef WSOA_REPORT_ACTIONS_ACTION_FILTER_H_
#define WSOA_REPORT_ACTIONS_ACTION_FILTER_H_

#include <optional>
#include <string>
#include <vector>

#include "plan/date/date.h"
#include "plan/plan.h"
#include "report/actions/field_condition.h"
#include "status/status.h"

namespace wsoa {

enum class ActionLevel { kAll, kHeading, kLeaf };

// Every filter that is set must hold; of a list, one of its words. Default: every action.
struct ActionFilter {
  std::vector<Colour> ratings;  // the rating that counts
  std::vector<Colour> stated;   // the stated colour
  std::vector<State> states;    // the state that counts
  std::vector<Progress> progress;
  std::vector<std::string> owners;    // in any part: owner, accountable, support
  std::vector<std::string> sections;  // refs of sections
  std::vector<std::string> sources;   // its own or inherited
  bool overdue = false;
  bool optimistic = false;
  bool pessimistic = false;
  bool silent = false;
  bool optimistic_outcome = false;
  bool stale = false;
  bool done_not_moved = false;
  // Of open actions only: the deadline in force, both days included.
  std::optional<Day> due_from;
  std::optional<Day> due_to;
  std::vector<FieldCondition> fields;  // every one must hold
  std::optional<int> percent_below;    // less is reported as done; something is
  std::string mentions;  // a text somewhere in its words, letter case ignored; empty: any
  ActionLevel level = ActionLevel::kAll;

  // Whether any is set.
  bool HasFilters() const;
  // Whether one is set that a measure, a risk or a section has nothing to answer to.
  bool IsOfActionsOnly() const;
};

// Whether an action, as of `as_of`, passes every filter.
bool Matches(const ActionFilter& filter, const ActionStatus& status, Day as_of);

}  // namespace wsoa

#endif  // WSOA_REPORT_ACTIONS_ACTION_FILTER_H_
