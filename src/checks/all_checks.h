// The name of every check, for the list in all_checks.cc and for the files that define them.
//
// A check is a constant: none is made at run time and none registers itself.
#ifndef WSOA_CHECKS_ALL_CHECKS_H_
#define WSOA_CHECKS_ALL_CHECKS_H_

#include <span>

#include "checks/check.h"

namespace wsoa {

// Form: what the readers report.
std::span<const Check> FormChecks();

// Plan and policy
extern const Check kUnusedAllow;

}  // namespace wsoa

#endif  // WSOA_CHECKS_ALL_CHECKS_H_
