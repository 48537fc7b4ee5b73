// The pieces of evidence that are known on a day.
#ifndef WSOA_STATUS_EVIDENCE_H_
#define WSOA_STATUS_EVIDENCE_H_

#include <vector>

#include "plan/plan.h"

namespace wsoa {

// In the order of the file. What has no date of its own is known with the first completion that it
// may show, or from the beginning where there is none.
std::vector<const Evidence*> EvidenceKnown(const Action& action, Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_EVIDENCE_H_
