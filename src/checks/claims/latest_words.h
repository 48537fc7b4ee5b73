// What was last heard of each action by a day: an update counts for the actions above and beneath
// the one that carries it.
#ifndef WSOA_CHECKS_CLAIMS_LATEST_WORDS_H_
#define WSOA_CHECKS_CLAIMS_LATEST_WORDS_H_

#include <cstddef>
#include <vector>

#include "status/status.h"

namespace wsoa {

class LatestWords {
 public:
  // The status must outlive this.
  explicit LatestWords(const PlanStatus& status);

  // The newest update known on the day, by its last day: the action's own, or that of an action
  // beneath or above it. Null if there is none.
  const Update* Of(std::size_t action) const { return latest_[action]; }

 private:
  std::vector<const Update*> latest_;
};

// The actions that are off track because their own deadline has passed, with no word since then: by
// index, in order. A heading is named only where nothing beneath it is.
std::vector<std::size_t> OverdueWithoutWord(const PlanStatus& status, const LatestWords& words);

}  // namespace wsoa

#endif  // WSOA_CHECKS_CLAIMS_LATEST_WORDS_H_
