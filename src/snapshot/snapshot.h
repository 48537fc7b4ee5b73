// Plans and a date, with how they stand then: what every report is made of.
#ifndef WSOA_SNAPSHOT_SNAPSHOT_H_
#define WSOA_SNAPSHOT_SNAPSHOT_H_

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "plan/index.h"
#include "plan/plan.h"
#include "source/diagnostic.h"
#include "source/source.h"
#include "status/status.h"

namespace wsoa {

class Nodes;  // yaml/node.h

// One plan's text and what it says. It stays where it is, because spans, the index and statuses
// point into it.
struct PlanText {
  PlanText(std::unique_ptr<Source> from, Plan read, int problems,
           std::shared_ptr<const Nodes> read_from = nullptr)
      : source(std::move(from)),
        plan(std::move(read)),
        form_problems(problems),
        nodes(std::move(read_from)),
        index(plan) {}
  PlanText(const PlanText&) = delete;
  PlanText& operator=(const PlanText&) = delete;

  const std::unique_ptr<Source> source;
  const Plan plan;
  const int form_problems;  // figures may be wrong where there are any
  // What the plan was read from, where the reader was to keep it: for edits and what goes by words.
  const std::shared_ptr<const Nodes> nodes;
  const PlanIndex index;
};

struct RatedPlan {
  std::shared_ptr<const PlanText> text;
  PlanStatus status;

  const std::string& path() const { return text->source->path(); }
  // What PLAN:REF and the plan column call it: its file's name without extension.
  std::string stem() const;
};

// The commit that texts are of.
struct SnapshotRevision {
  std::string name;    // as the user wrote it: "HEAD~1"
  std::string commit;  // the full hash
  Day committed{};     // by the committer's calendar
  friend bool operator==(const SnapshotRevision&, const SnapshotRevision&) = default;
};

struct Snapshot {
  Day as_of{};
  Headline headline = Headline::kEffective;
  std::string origin;  // where the texts came from: "working tree", "standard input"
  std::optional<SnapshotRevision> revision = {};  // where they came from one
  std::vector<RatedPlan> plans;                   // in path order
};

// Rates the texts as of a day.
Snapshot TakeSnapshot(std::vector<std::shared_ptr<const PlanText>> texts, std::string origin,
                      Day as_of, Headline headline = Headline::kEffective);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_SNAPSHOT_H_
