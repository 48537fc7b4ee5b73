// What a REF on the command line names: a section, an action, a measure or a risk of some plan, or
// a plan itself.
#ifndef WSOA_REPORT_SHOW_FIND_REF_H_
#define WSOA_REPORT_SHOW_FIND_REF_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "snapshot/snapshot.h"

namespace wsoa {

// Valid as long as the snapshot.
struct FoundThing {
  enum class Kind { kPlan, kSection, kAction, kMeasure, kRisk };
  const RatedPlan* plan = nullptr;
  Kind kind = Kind::kAction;
  std::size_t index = 0;  // in the plan's sections, or its status's actions, measures or risks
  const PlanThing* thing = nullptr;  // in the plan's index; null for a plan

  std::string ref() const;  // of a plan the stem of its file
  const std::string& title() const;
};
std::string_view WordFor(FoundThing::Kind kind);  // "action"

// Everything that `ref` names, a REF or PLAN:REF (the stem of the plan's file), exactly as written;
// in the order of the plans. Several where plans share a ref, none where it is not known. Where no
// thing has that ref, the plans whose stem it is.
std::vector<FoundThing> FindRef(const Snapshot& snapshot, std::string_view ref);

// Every ref that can be asked for, to suggest one from; without those of forums.
std::vector<std::string> KnownRefs(const Snapshot& snapshot);
// The stem of every plan.
std::vector<std::string> KnownPlans(const Snapshot& snapshot);

}  // namespace wsoa

#endif  // WSOA_REPORT_SHOW_FIND_REF_H_
