// One plan in two snapshots: each of the two texts rated on each of the two days, and which thing
// of one text is which of the other.
//
// Whether time or an edit made a change follows from these four: docs/ratings.md, "Two snapshots".
#ifndef WSOA_CHANGES_PLAN_PAIR_H_
#define WSOA_CHANGES_PLAN_PAIR_H_

#include <optional>
#include <vector>

#include "changes/change.h"
#include "plan/pairing/paired_plans.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// The status of a thing in each of the two texts on each of the two days.
template <typename Row>
struct FourRows {
  const Row& reported;  // the earlier text on its day
  const Row& waited;    // the earlier text on the later day: the effect of time alone
  const Row& restated;  // the later text on the earlier day
  const Row& current;   // the later text on its day

  // What made `fact` change; std::nullopt if it did not.
  template <typename Fact>
  std::optional<ChangeBy> HowChanged(Fact fact) const {
    if (fact(reported) == fact(current)) return std::nullopt;
    return fact(waited) == fact(current) ? ChangeBy::kTime : ChangeBy::kEdit;
  }
};

class PlanPair {
 public:
  PlanPair(const RatedPlan& from, const RatedPlan& to);

  const RatedPlan& from() const { return from_; }
  const RatedPlan& to() const { return to_; }
  Day from_day() const { return from_.status.as_of; }
  Day to_day() const { return to_.status.as_of; }
  // Whether the two texts are equal byte for byte; then only time can have changed anything.
  bool same_text() const { return same_text_; }

  // Indices into the plans' sections, and their statuses' actions, measures and risks.
  const Pairing& sections() const { return paired_.sections; }
  const Pairing& actions() const { return paired_.actions; }
  const Pairing& measures() const { return paired_.measures; }
  const Pairing& risks() const { return paired_.risks; }

  FourRows<PlanStatus> Plans() const;
  FourRows<RollUp> Wholes() const;
  FourRows<RollUp> Sections(int from, int to) const;
  FourRows<ActionStatus> Actions(int from, int to) const;
  FourRows<MeasureStatus> Measures(int from, int to) const;
  FourRows<RiskStatus> Risks(int from, int to) const;

  // The index of the section of a thing in its plan; kNone if it has none.
  int SectionOfFrom(const Section* section) const;
  int SectionOfTo(const Section* section) const;

 private:
  const RatedPlan& from_;
  const RatedPlan& to_;
  bool same_text_ = false;
  std::optional<PlanStatus> waited_;  // if it differs from both statuses
  std::optional<PlanStatus> restated_;
  PairedPlans paired_;
};

}  // namespace wsoa

#endif  // WSOA_CHANGES_PLAN_PAIR_H_
