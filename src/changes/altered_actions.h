// Which actions are rated otherwise on an earlier day because something that stood in the text was
// changed or taken out, not because a fact was only written down late.
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

// Own facts that ratings are made of, those of parts that are restated, of ancestors that rest or
// are withdrawn, of what an action depends on; parts that came, went or moved; the scheme.
Alterations FindAlterations(const PlanPair& plans);

}  // namespace wsoa

#endif  // WSOA_CHANGES_ALTERED_ACTIONS_H_
