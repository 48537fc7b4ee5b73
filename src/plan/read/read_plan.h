// Nodes to plan: every key of the format checked, every mistake reported, reading going on after
// each.
#ifndef WSOA_PLAN_READ_READ_PLAN_H_
#define WSOA_PLAN_READ_READ_PLAN_H_

#include <optional>

#include "plan/plan.h"
#include "source/diagnostic.h"
#include "source/source.h"

namespace wsoa {

class PieceMemory;  // yaml/piece_memory.h

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
};

// Reads a plan file's text. Form problems go to `out`. Never throws, whatever the bytes. The plan's
// spans point into `source`, which must outlive it. With a memory, which several readings may
// share, what other texts had in common with this one is not parsed again; the result is the same.
ReadResult ReadPlan(const Source& source, Diagnostics& out, PieceMemory* memory = nullptr);

}  // namespace wsoa

#endif  // WSOA_PLAN_READ_READ_PLAN_H_
