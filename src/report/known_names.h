// The names that a snapshot's plans use, to tell a filter that matches nothing from one that is
// misspelt.
#ifndef WSOA_REPORT_KNOWN_NAMES_H_
#define WSOA_REPORT_KNOWN_NAMES_H_

#include <string>
#include <vector>

#include "snapshot/snapshot.h"

namespace wsoa {

// Each sorted, every name once.
std::vector<std::string> KnownOwners(const Snapshot& snapshot);    // also of the register
std::vector<std::string> KnownSections(const Snapshot& snapshot);  // refs
std::vector<std::string> KnownSources(const Snapshot& snapshot);
std::vector<std::string> KnownFields(const Snapshot& snapshot);  // that the plans declare

}  // namespace wsoa

#endif  // WSOA_REPORT_KNOWN_NAMES_H_
