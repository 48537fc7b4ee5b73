// A snapshot as JSON, version 1 (docs/json.md): keys in a fixed order, dates as ISO days.
#ifndef WSOA_SNAPSHOT_JSON_H_
#define WSOA_SNAPSHOT_JSON_H_

#include <functional>
#include <string>
#include <vector>

#include "snapshot/snapshot.h"

namespace wsoa {

// Which actions, measures and risks are listed; everything where a test is absent. Counts of plans
// and sections are always of all of them.
struct JsonSelection {
  std::function<bool(const RatedPlan&, const ActionStatus&)> actions;
  std::function<bool(const RatedPlan&, const MeasureStatus&)> measures;
  std::function<bool(const RatedPlan&, const RiskStatus&)> risks;
  // What only a saved snapshot has (snapshot/saved.h): where the texts came from, and the texts.
  bool with_texts = false;
  std::vector<std::string> paths = {};  // what was asked for; empty: every plan there
};

// Nothing is listed, but for what is then set.
JsonSelection NothingListed();

std::string SnapshotJson(const Snapshot& snapshot, const JsonSelection& selection = {});

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_JSON_H_
