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

// Dates
extern const Check kActionWithoutDate;
extern const Check kDueOutsidePeriod;
extern const Check kDueAfterParent;
extern const Check kStartAfterDue;
extern const Check kCompletedBeforeStart;
extern const Check kReversedInterval;
extern const Check kEmptyRecurrence;
extern const Check kOccurrencesOutOfOrder;
extern const Check kTooManyCompletions;
extern const Check kRevisionWithoutReason;
extern const Check kRevisionWithoutApproval;
extern const Check kPauseWithoutApproval;
extern const Check kWithdrawalWithoutApproval;
extern const Check kApprovedByOwner;
extern const Check kOngoingWithoutReview;
extern const Check kDependsOnWithdrawn;
extern const Check kUpdatesOutOfOrder;

// Claims
extern const Check kRatingNotInScheme;
extern const Check kCompletedWithOpenPart;
extern const Check kCompletedAndWithdrawn;
extern const Check kReopenedBeforeCompletion;
extern const Check kAssuredWithoutCompletion;
extern const Check kCompletedWithoutEvidence;
extern const Check kCompletedWithoutDate;
extern const Check kRatedCompleteWithoutDate;
extern const Check kPercentCompleteWithoutCompletion;
extern const Check kCompletedButRatedOtherwise;
extern const Check kRatingWithoutNote;
extern const Check kRatedThoughUndated;
extern const Check kOptimisticRating;
extern const Check kOverdueWithoutUpdate;
extern const Check kStaleUpdate;
extern const Check kFutureDatedFact;
extern const Check kPauseExpired;

// Text
extern const Check kPlaceholderText;
extern const Check kTextCutByComment;
extern const Check kSmartPunctuation;
extern const Check kMarkupInText;
extern const Check kUnknownAbbreviation;
extern const Check kForecastInProse;

// Measures and risks
extern const Check kMeasureWithoutTarget;
extern const Check kMeasureWithoutReading;
extern const Check kStaleReading;
extern const Check kMeasureWithoutBaseline;
extern const Check kMeasureWithoutDirection;
extern const Check kMilestonesOutOfOrder;
extern const Check kMilestoneNotBetter;
extern const Check kUnusedMilestone;
extern const Check kTargetNotBetter;
extern const Check kTargetWithoutDate;
extern const Check kUnknownComparator;
extern const Check kCumulativeToHold;
extern const Check kPercentOutOfRange;
extern const Check kSuspiciousScale;
extern const Check kToleranceTooWide;
extern const Check kDuplicateMeasure;
extern const Check kOutcomeWithoutMeasure;
extern const Check kRiskWithoutOwner;
extern const Check kRiskWithoutMitigation;
extern const Check kAcceptanceExpired;

// Plan and policy
extern const Check kEmptySection;
extern const Check kFindingWithoutAction;
extern const Check kUnusedAllow;
extern const Check kAllowWithoutReason;
extern const Check kReportingOffCadence;
extern const Check kSchemeHidesState;
extern const Check kPercentBoundMisplaced;

// The past
extern const Check kDeadlineRewritten;
extern const Check kTargetRewritten;
extern const Check kActionRemoved;
extern const Check kStatementRewritten;

}  // namespace wsoa

#endif  // WSOA_CHECKS_ALL_CHECKS_H_
