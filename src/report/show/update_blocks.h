// What people wrote over time, newest first: updates of an action, a measure or a risk, and the
// narrative ones of a plan or a section.
#ifndef WSOA_REPORT_SHOW_UPDATE_BLOCKS_H_
#define WSOA_REPORT_SHOW_UPDATE_BLOCKS_H_

#include <vector>

#include "plan/plan.h"
#include "report/document.h"
#include "status/status.h"

namespace wsoa {

// A heading "Updates" and a block for each that was known on the day of the status; nothing if
// there is none.
void AddUpdates(const std::vector<Update>& updates, const PlanStatus& plan, Document& document);

// The newest known on the day: its date, and below it highlights, progress, next steps and
// issues. Of older ones only that they are there, and how to see the newest of them: what was new
// then is old news. Nothing if there is none.
void AddNarrative(const std::vector<NarrativeUpdate>& updates, Day as_of, Document& document);

}  // namespace wsoa

#endif  // WSOA_REPORT_SHOW_UPDATE_BLOCKS_H_
