// Which risks somebody asked for, and which issues of actions: `wsoa risks` without its command
// line and without its tables.
#ifndef WSOA_REPORT_RISKS_RISK_QUERY_H_
#define WSOA_REPORT_RISKS_RISK_QUERY_H_

#include <optional>
#include <string>
#include <vector>

#include "plan/plan.h"
#include "report/actions/action_query.h"
#include "snapshot/found.h"
#include "snapshot/snapshot.h"
#include "status/status.h"

namespace wsoa {

// Every filter that is set must hold; of a list, one of its words. Default: everything.
struct RiskQuery {
  std::vector<Colour> ratings = {};        // the stated colour, of an issue that of its action
  std::vector<std::string> owners = {};    // of an issue those of its action
  std::vector<std::string> sections = {};  // refs; a risk of the whole plan is in none
  std::vector<RiskKind> kinds = {};        // issues of actions are of the kind issue
  std::vector<AcceptanceState> acceptance = {};  // on the day; no issue of an action has any
  bool open = false;                             // only open ones; an issue is always open
  bool closed = false;                           // only closed ones
  std::string mentions = {};                     // a text in its words known on the day; empty: any
  std::optional<int> limit = {};                 // so many risks, and so many issues
};

// The risks opened by the day (or without a day) that match, worst first and limited: open ones
// before closed ones, then by the stated colour (none last), then by score, then as in the text.
std::vector<FoundRisk> FindRisks(const Snapshot& snapshot, const RiskQuery& query);

// Worst first, in the order of FindRisks.
void SortRisks(std::vector<FoundRisk>& risks);

// The actions with an open issue (status/exception.h) that match, worst first (SortWorstFirst)
// and limited.
std::vector<FoundAction> FindIssues(const Snapshot& snapshot, const RiskQuery& query);

// "section B, stated red or amber"; empty without filters.
std::string FiltersInWords(const RiskQuery& query);

}  // namespace wsoa

#endif  // WSOA_REPORT_RISKS_RISK_QUERY_H_
