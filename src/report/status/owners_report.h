// `wsoa owners`: what each owner has to answer for.
#ifndef WSOA_REPORT_STATUS_OWNERS_REPORT_H_
#define WSOA_REPORT_STATUS_OWNERS_REPORT_H_

#include <vector>

#include "report/document.h"
#include "snapshot/snapshot.h"
#include "status/owner_load.h"

namespace wsoa {

// One table a plan, from status/owner_load.h.
Document OwnersReport(const Snapshot& snapshot, const std::vector<OwnerRole>& roles);

}  // namespace wsoa

#endif  // WSOA_REPORT_STATUS_OWNERS_REPORT_H_
