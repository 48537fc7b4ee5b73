#include "status/evidence.h"

#include "status/completion.h"
#include "status/deadline.h"

namespace wsoa {

std::vector<const Evidence*> EvidenceKnown(const Action& action, Day day) {
  std::vector<const Evidence*> known;
  const bool others = action.completed.empty() || LatestKnownCompletion(action, day);
  for (const Evidence& piece : action.evidence) {
    if (piece.date ? IsKnown(piece.date, day) : others) known.push_back(&piece);
  }
  return known;
}

}  // namespace wsoa
