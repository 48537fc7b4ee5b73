// How many facts of a thing come after the as-of date: a report does not show them, for they do not
// exist yet, but says that there are some.
#ifndef WSOA_REPORT_SHOW_LATER_FACTS_H_
#define WSOA_REPORT_SHOW_LATER_FACTS_H_

#include "plan/plan.h"
#include "report/document.h"

namespace wsoa {

// Of the thing itself, not of its parts.
int LaterFacts(const Action& action, Day as_of);
int LaterFacts(const Measure& measure, Day as_of);
int LaterFacts(const Risk& risk, Day as_of);
int LaterFacts(const Section& section, Day as_of);
int LaterFacts(const Plan& plan, Day as_of);

// "2 facts dated after 31 Jan 2022 are left out."; nothing if there are none.
void AddLaterFacts(int count, Day as_of, Document& document);

}  // namespace wsoa

#endif  // WSOA_REPORT_SHOW_LATER_FACTS_H_
