// The one rule of form that no reader can report: a text may well be no plan until a user says that
// it is.
#ifndef WSOA_CHECKS_FORM_H_
#define WSOA_CHECKS_FORM_H_

#include "plan/read/read_plan.h"
#include "source/diagnostic.h"
#include "source/source.h"

namespace wsoa {

// Reports as not-a-plan a source that was named outright, or that has `sections`, and turned out to
// have no `wsoa` key. Precondition: `result` is what reading it gave, and its kind is kNotAPlan.
void ReportNotAPlan(const Source& source, const ReadResult& result, Diagnostics& out);

}  // namespace wsoa

#endif  // WSOA_CHECKS_FORM_H_
