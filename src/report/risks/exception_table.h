// Exceptions as a table: the actions that a board is to hear of, with what stands in their way.
//
// Which actions those are says status/exception.h.
#ifndef WSOA_REPORT_RISKS_EXCEPTION_TABLE_H_
#define WSOA_REPORT_RISKS_EXCEPTION_TABLE_H_

#include <vector>

#include "report/actions/action_query.h"
#include "report/document.h"

namespace wsoa {

enum class ExceptionReason { kLeftOut, kShown };

// One row an action: its owners, what is stated and computed, and beneath it why it is rated so,
// where that is to be shown. Where any has an issue, also when that was told, the issue and the
// mitigation.
Table ExceptionTable(const std::vector<FoundAction>& actions, ExceptionReason reason);

}  // namespace wsoa

#endif  // WSOA_REPORT_RISKS_EXCEPTION_TABLE_H_
