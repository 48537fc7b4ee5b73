// Exceptions as a table: the actions that a board is to hear of, with what is in their way.
//
// Which actions those are says status/exception.h.
#ifndef WSOA_REPORT_RISKS_EXCEPTION_TABLE_H_
#define WSOA_REPORT_RISKS_EXCEPTION_TABLE_H_

#include <vector>

#include "report/actions/action_query.h"
#include "report/document.h"

namespace wsoa {

enum class ExceptionReason { kLeftOut, kShown };

// One row an action: its owners, what is stated and computed, and below it why it is rated so,
// if that is to be shown. If any has an issue, also when that was reported, the issue and the
// mitigation.
Table ExceptionTable(const std::vector<FoundAction>& actions, ExceptionReason reason);

}  // namespace wsoa

#endif  // WSOA_REPORT_RISKS_EXCEPTION_TABLE_H_
