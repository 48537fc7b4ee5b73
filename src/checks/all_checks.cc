#include "checks/all_checks.h"

#include <algorithm>

namespace wsoa {
namespace {

std::vector<const Check*> ListChecks() {
  std::vector<const Check*> list;
  for (const Check& check : FormChecks()) list.push_back(&check);
  const auto add = [&](std::initializer_list<const Check*> group) {
    list.insert(list.end(), group);
  };
  // Identity
  add({&kDuplicateRef, &kUnknownRef, &kDependencyCycle, &kUnquotedRef, &kRefOutsideParent});
  // Owners
  add({&kActionWithoutOwner, &kUnknownOwner, &kSectionWithoutLeader, &kUnusedPerson,
       &kPersonWithoutRole});
  // Dates
  add({&kActionWithoutDate, &kDueOutsidePeriod, &kDueAfterParent, &kStartAfterDue,
       &kCompletedBeforeStart, &kReversedInterval, &kEmptyRecurrence, &kOccurrencesOutOfOrder,
       &kTooManyCompletions, &kRevisionWithoutReason, &kRevisionWithoutApproval,
       &kPauseWithoutApproval, &kWithdrawalWithoutApproval, &kApprovedByOwner,
       &kOngoingWithoutReview, &kDependsOnWithdrawn, &kUpdatesOutOfOrder});
  // Claims
  add({&kRatingNotInScheme, &kCompletedWithOpenPart, &kCompletedAndWithdrawn,
       &kReopenedBeforeCompletion, &kAssuredWithoutCompletion, &kCompletedWithoutEvidence,
       &kCompletedWithoutDate, &kRatedCompleteWithoutDate, &kPercentCompleteWithoutCompletion,
       &kCompletedButRatedOtherwise, &kRatingWithoutNote, &kRatedThoughUndated, &kOptimisticRating,
       &kOverdueWithoutUpdate, &kStaleUpdate, &kFutureDatedFact, &kPauseExpired});
  // Text
  add({&kPlaceholderText, &kTextCutByComment, &kSmartPunctuation, &kMarkupInText,
       &kUnknownAbbreviation, &kForecastInProse});
  // Measures and risks
  add({&kMeasureWithoutTarget,   &kMeasureWithoutReading,   &kStaleReading,
       &kMeasureWithoutBaseline, &kMeasureWithoutDirection, &kMilestonesOutOfOrder,
       &kMilestoneNotBetter,     &kUnusedMilestone,         &kTargetNotBetter,
       &kTargetWithoutDate,      &kUnknownComparator,       &kCumulativeToHold,
       &kPercentOutOfRange,      &kSuspiciousScale,         &kToleranceTooWide,
       &kDuplicateMeasure,       &kOutcomeWithoutMeasure,   &kRiskWithoutOwner,
       &kRiskWithoutMitigation,  &kAcceptanceExpired});
  // Plan and policy
  add({&kEmptySection, &kFindingWithoutAction, &kUnusedAllow, &kAllowWithoutReason,
       &kReportingOffCadence, &kSchemeHidesState, &kPercentBoundMisplaced});
  // The past
  add({&kDeadlineRewritten, &kTargetRewritten, &kActionRemoved, &kStatementRewritten});
  return list;
}

}  // namespace

const std::vector<const Check*>& AllChecks() {
  static const std::vector<const Check*> list = ListChecks();
  return list;
}

const Check* FindCheck(std::string_view name) {
  const auto& all = AllChecks();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Check* check) { return check->name == name; });
  return found == all.end() ? nullptr : *found;
}

}  // namespace wsoa
