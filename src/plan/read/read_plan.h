// Nodes to plan: every key of the format checked, every mistake reported, reading going on after
// each.
#ifndef WSOA_PLAN_READ_READ_PLAN_H_
#define WSOA_PLAN_READ_READ_PLAN_H_

#include <memory>
#include <optional>

#include "plan/plan.h"
#include "source/diagnostic.h"
#include "source/source.h"

namespace wsoa {

class Nodes;      // yaml/node.h
class NodeCache;  // yaml/node_cache.h

// What a YAML file turned out to be.
struct ReadResult {
  enum class Kind {
    kPlan,        // `plan` is set, though perhaps with problems
    kNotAPlan,    // a YAML text without a top-level `wsoa` key; no problem reported for that
    kUnreadable,  // not YAML, or of another format version: said in the diagnostics
  };
  Kind kind = Kind::kUnreadable;
  bool looks_like_a_plan = false;  // of kNotAPlan: it has `sections`, so the key was forgotten
  std::optional<Plan> plan;
  // What the plan was read from, with places of keys too; null for what is no YAML. A plan does not
  // need it: forget it where nothing is to be edited.
  std::shared_ptr<const Nodes> nodes;
};

// Reads a plan file's text. Form problems go to `out`. Never throws, whatever the bytes. The spans
// of the plan and the nodes point into `source`, which must outlive them. With a cache, which
// several readings may share, what it knows is not parsed again; the result is the same.
ReadResult ReadPlan(const Source& source, Diagnostics& out, NodeCache* cache = nullptr);

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_READ_PLAN_H_
