// Which action cannot finish before which: by `depends`, by `after` in its due, and a heading not
// before its parts.
//
// Only what the text says; how anything stands on a day is the status room's business.
#ifndef WSOA_CHECKS_IDENTITY_DEPENDENCY_GRAPH_H_
#define WSOA_CHECKS_IDENTITY_DEPENDENCY_GRAPH_H_

#include <vector>

#include "plan/index.h"

namespace wsoa {

// One action waits for another. Actions are indices into the plan's actions().
struct Wait {
  int from = 0;
  int to = 0;
  const Text* mention =
      nullptr;  // the ref in `depends` or `after`; null where `to` is a part of `from`
};

// The circles in which actions wait for each other: of those that are tangled up with one another
// one, the shortest through the mention that stands first in the text, beginning with it. What a
// heading does not wait for (a withdrawn or an ongoing part) closes no circle.
std::vector<std::vector<Wait>> FindCircles(const PlanIndex& plan);

}  // namespace wsoa

#endif  // WSOA_CHECKS_IDENTITY_DEPENDENCY_GRAPH_H_
