// When an action is to be done, in words, and how that date moved.
#ifndef WSOA_REPORT_DUE_WORDS_H_
#define WSOA_REPORT_DUE_WORDS_H_

#include <string>

#include "plan/plan.h"
#include "report/document.h"
#include "status/scheme.h"
#include "status/status.h"

namespace wsoa {

// "30 Jun 2022 (first due 30 Nov 2021, moved 2 times)", "30 Apr 2022 (Jan 2022 to Apr 2022)",
// "31 Jan 2022, the next of every 3 months from Jan 2022", "ongoing, to be reviewed every 6 weeks".
std::string DueInWords(const ActionStatus& status);

// The completions known on the plan's day: "14 Jul 2019", "reported Jan 2022, day unknown", of a
// series one after the other with "missed"; empty where none is known.
std::string CompletionsInWords(const PlanStatus& plan, const ActionStatus& action);

// Each move of the due date that was known on the plan's day: when, from, to, days, who agreed,
// why. No rows where there was none.
Table RevisionTable(const PlanStatus& plan, const Action& action);

}  // namespace wsoa

#endif  // WSOA_REPORT_DUE_WORDS_H_
