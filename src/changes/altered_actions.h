// Which actions are rated differently for an earlier day because a fact of the text was changed or
// removed, not because a fact was only written down late.
#ifndef WSOA_CHANGES_ALTERED_ACTIONS_H_
#define WSOA_CHANGES_ALTERED_ACTIONS_H_

#include <vector>

#include "changes/plan_pair.h"

namespace wsoa {

struct Alterations {
  std::vector<bool> actions;   // one for each of the later text: if it is restated, it is altered
  std::vector<bool> sections;  // likewise
  bool plan = false;
};

// Considers the facts that ratings depend on: an action's own, those of restated parts, of paused
// or withdrawn ancestors and of dependencies; parts that were added, removed or moved; the scheme.
Alterations FindAlterations(const PlanPair& plans);

}  // namespace wsoa

#endif  // WSOA_CHANGES_ALTERED_ACTIONS_H_
