// The names that plans use, to tell a filter that matches nothing from one that is
// misspelt.
#ifndef WSOA_REPORT_KNOWN_NAMES_H_
#define WSOA_REPORT_KNOWN_NAMES_H_

#include <string>
#include <vector>

#include "snapshot/snapshot.h"

namespace wsoa {

// The plans of one snapshot, or of all that a command looks at.
std::vector<const RatedPlan*> PlansIn(const std::vector<const Snapshot*>& snapshots);

// Each sorted, every name once.
std::vector<std::string> KnownOwners(const std::vector<const RatedPlan*>& plans);    // and register
std::vector<std::string> KnownSections(const std::vector<const RatedPlan*>& plans);  // refs
std::vector<std::string> KnownSources(const std::vector<const RatedPlan*>& plans);
std::vector<std::string> KnownFields(const std::vector<const RatedPlan*>& plans);  // as declared

}  // namespace wsoa

#endif  // WSOA_REPORT_KNOWN_NAMES_H_
