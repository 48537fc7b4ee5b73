// The boards and groups that govern a plan, as a table.
#ifndef WSOA_REPORT_STATUS_FORUM_TABLE_H_
#define WSOA_REPORT_STATUS_FORUM_TABLE_H_

#include "plan/plan.h"
#include "report/document.h"

namespace wsoa {

// A heading and a table of the plan's forums: who chairs them, when they meet, whom they report to.
// Nothing if there are none.
void AddForums(const Plan& plan, Document& page);

}  // namespace wsoa

#endif  // WSOA_REPORT_STATUS_FORUM_TABLE_H_
