#include "status/spells/facts_at_hand.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include "plan/plan.h"

namespace wsoa {
namespace {

constexpr std::size_t kFewFacts = 32;

std::optional<Date> DateOf(const Update& update) { return *update.date; }
std::optional<Date> DateOf(const Revision& revision) {
  return revision.date ? std::optional(**revision.date) : std::nullopt;
}

// What two facts have in common of which a rating looks at the newest only.
using FactKind = std::vector<int>;

FactKind KindOf(const Update& update) {
  const auto colour = [](const auto& rating) { return rating ? static_cast<int>(**rating) : -1; };
  return {colour(update.rating), colour(update.outcome_rating), update.forecast.has_value(),
          update.percent.has_value()};
}
FactKind KindOf(const Revision& revision) {
  return {revision.approved.has_value(), revision.due.has_value()};
}

// The facts of one list of one action.
template <typename Fact>
class FactsOfAction {
 public:
  // Takes the facts out of the list, into which From puts those that can count.
  explicit FactsOfAction(std::vector<Fact>& list)
      : at_hand_(list), all_(std::exchange(list, {})), order_(all_.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::erase_if(order_, [&](std::size_t i) { return !DateOf(all_[i]); });
    std::stable_sort(order_.begin(), order_.end(),
                     [&](std::size_t a, std::size_t b) { return KnownFrom(a) < KnownFrom(b); });
  }

  void From(Day first, Day last) {
    for (std::size_t i = 0; i < taken_.size(); ++i) all_[taken_[i]] = std::move(at_hand_[i]);
    while (known_ < order_.size() && KnownFrom(order_[known_]) < first) Settle(order_[known_++]);
    taken_.clear();
    for (const auto& [kind, newest] : settled_) {
      taken_.push_back(newest.by_first);
      if (newest.by_last != newest.by_first) taken_.push_back(newest.by_last);
    }
    for (std::size_t i = known_; i < order_.size() && KnownFrom(order_[i]) <= last; ++i) {
      taken_.push_back(order_[i]);
    }
    std::sort(taken_.begin(), taken_.end());  // the order of the text decides between equals
    at_hand_.clear();
    for (const std::size_t i : taken_) at_hand_.push_back(std::move(all_[i]));
  }

 private:
  struct Newest {
    std::size_t by_first = 0;
    std::size_t by_last = 0;
  };

  Day KnownFrom(std::size_t i) const { return DateOf(all_[i])->first; }

  void Settle(std::size_t i) {
    const auto [entry, is_new] = settled_.try_emplace(KindOf(all_[i]), Newest{i, i});
    if (is_new) return;
    Newest& newest = entry->second;
    newest.by_first = i;
    if (DateOf(all_[i])->last >= DateOf(all_[newest.by_last])->last) newest.by_last = i;
  }

  std::vector<Fact>& at_hand_;
  std::vector<Fact> all_;
  std::vector<std::size_t> order_;  // of the dated ones, by the day from which they are known
  std::size_t known_ = 0;           // so many of them were known before the stretch
  std::map<FactKind, Newest> settled_;
  std::vector<std::size_t> taken_;  // those at hand
};

template <typename Fact>
std::function<void(Day, Day)> AtHand(std::vector<Fact>& list) {
  const auto facts = std::make_shared<FactsOfAction<Fact>>(list);
  return [facts](Day first, Day last) { facts->From(first, last); };
}

bool HasMany(const Action& action) {
  return action.updates.size() + action.revisions.size() > kFewFacts;
}

}  // namespace

FactsAtHand::FactsAtHand(const PlanIndex& part) {
  std::vector<PlacedAction> placed = part.actions();
  // Places point at the copies, and what lies beneath an action is part of its copy.
  actions_.reserve(placed.size());
  for (std::size_t i = 0; i < placed.size();) {
    actions_.push_back(*placed[i].action);
    Place(actions_.back(), placed, i);
  }
  part_.emplace(part.plan(), std::move(placed));
}

// Puts an action and what lies beneath it into their places, from `i` on.
void FactsAtHand::Place(Action& action, std::vector<PlacedAction>& placed, std::size_t& i) {
  placed[i++].action = &action;
  if (HasMany(action)) {
    lists_.push_back(AtHand<Update>(action.updates));
    // A series follows its revisions one by one.
    const bool is_series = action.due && action.due->IsSeries();
    if (!is_series) lists_.push_back(AtHand<Revision>(action.revisions));
  }
  for (Action& below : action.actions) Place(below, placed, i);
}

const PlanIndex& FactsAtHand::From(Day first, Day last) {
  for (const auto& put_at_hand : lists_) put_at_hand(first, last);
  return *part_;
}

bool FactsAtHand::PaysFor(const PlanIndex& part) {
  return std::any_of(part.actions().begin(), part.actions().end(),
                     [](const PlacedAction& place) { return HasMany(*place.action); });
}

}  // namespace wsoa
