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

// Identity
extern const Check kDuplicateRef;
extern const Check kUnknownRef;
extern const Check kDependencyCycle;
extern const Check kUnquotedRef;
extern const Check kRefOutsideParent;

// Owners
extern const Check kActionWithoutOwner;
extern const Check kUnknownOwner;
extern const Check kSectionWithoutLeader;
extern const Check kUnusedPerson;
extern const Check kPersonWithoutRole;

// Plan and policy
extern const Check kEmptySection;
extern const Check kFindingWithoutAction;
extern const Check kUnusedAllow;
extern const Check kAllowWithoutReason;
extern const Check kReportingOffCadence;
extern const Check kSchemeHidesState;

}  // namespace wsoa

#endif  // WSOA_CHECKS_ALL_CHECKS_H_
