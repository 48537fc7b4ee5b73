// Each owner's load as JSON, in the frame of snapshot/json.h.
#ifndef WSOA_SNAPSHOT_OWNERS_JSON_H_
#define WSOA_SNAPSHOT_OWNERS_JSON_H_

#include <string>
#include <vector>

#include "snapshot/snapshot.h"
#include "status/owner_load.h"

namespace wsoa {

// {"wsoa": 1, "as_of": DAY, "plans": [{"path", "title", "area", "owners": [{"owner", "part",
// "in_people", "role", "name", "organisation", "overdue", "due_within_30_days", "at_risk",
// "off_track", "open", "complete"}]}]}, with the numbers and the order of status/owner_load.h.
// `owner` is null for the actions without one; what the register does not say is null.
std::string OwnersJson(const Snapshot& snapshot, const std::vector<OwnerRole>& roles);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_OWNERS_JSON_H_
