// Actions as a table of any report.
#ifndef WSOA_REPORT_ACTIONS_ACTION_TABLE_H_
#define WSOA_REPORT_ACTIONS_ACTION_TABLE_H_

#include <vector>

#include "report/actions/action_query.h"
#include "report/document.h"

namespace wsoa {

// How the rows tell headings from their parts.
enum class TableShape {
  kFlat,   // all alike: a list of which the order says nothing about what is part of what
  kTree,   // headings strong, and what is below a listed heading indented
  kMixed,  // headings strong, nothing indented
};

Table ActionTable(const std::vector<FoundAction>& actions, const std::vector<ActionColumn>& columns,
                  TableShape shape);

}  // namespace wsoa

#endif  // WSOA_REPORT_ACTIONS_ACTION_TABLE_H_
