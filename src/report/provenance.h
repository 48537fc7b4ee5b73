// Where a report's figures come from, in words: the day, the file, the place that the file was
// read from. Every report ends with it.
#ifndef WSOA_REPORT_PROVENANCE_H_
#define WSOA_REPORT_PROVENANCE_H_

#include <string>

#include "report/document.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// "As of 31 Jan 2022, from plans/southend-2022.yaml (working tree)", and that figures may be wrong
// where the plan has problems.
Paragraph AsOfLine(const Snapshot& snapshot, const RatedPlan& plan);
// The same of every plan of the snapshot: "from 4 plans" where they are more than two.
Paragraph AsOfLine(const Snapshot& snapshot);

// "1a2b3c4 (HEAD~1, committed 31 Jan 2022)".
std::string NameOfRevision(const SnapshotRevision& revision);

// "31 Jan 2022 (HEAD~1)": the day, and what the user called the snapshot unless that only says the
// day ("@2022-01-31").
std::string SnapshotInWords(const Snapshot& snapshot, const std::string& label);

// "Southend-on-Sea: Accelerated progress plan".
Heading PlanHeading(const RatedPlan& plan);

}  // namespace wsoa

#endif  // WSOA_REPORT_PROVENANCE_H_
