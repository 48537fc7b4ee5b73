// How many leaf actions went from each state to each state between two snapshots.
#ifndef WSOA_REPORT_DIFF_STATE_MOVES_H_
#define WSOA_REPORT_DIFF_STATE_MOVES_H_

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "changes/diff.h"
#include "report/document.h"

namespace wsoa {

// The state that a leaf counts as; std::nullopt if it is not there or is not a leaf.
using LeafState = std::optional<State>;
LeafState StandingBefore(const ActionBeforeAndAfter& action);
LeafState StandingAfter(const ActionBeforeAndAfter& action);

class StateMoves {
 public:
  explicit StateMoves(const std::vector<const ActionBeforeAndAfter*>& leaves);

  // How many have another state than before.
  int moved() const { return moved_; }
  // The states that occur on either side: worst first, then what is done, then what is not rated.
  const std::vector<State>& states() const { return states_; }
  int CountBefore(const LeafState& standing) const { return At(before_, standing); }
  int CountAfter(const LeafState& standing) const { return At(after_, standing); }
  int Count(const LeafState& before, const LeafState& after) const {
    return At(count_, std::pair(before, after));
  }

 private:
  template <typename Map, typename Key>
  static int At(const Map& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? 0 : found->second;
  }

  std::map<std::pair<LeafState, LeafState>, int> count_;
  std::map<LeafState, int> before_;
  std::map<LeafState, int> after_;
  std::vector<State> states_;
  int moved_ = 0;
};

// From the states of the rows to those of the columns; those that stayed are in brackets.
Table MovesTable(const StateMoves& moves);

}  // namespace wsoa

#endif  // WSOA_REPORT_DIFF_STATE_MOVES_H_
