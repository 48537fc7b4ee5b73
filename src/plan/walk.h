// The actions of a plan in the order of the text, each with what it has from above.
#ifndef WSOA_PLAN_WALK_H_
#define WSOA_PLAN_WALK_H_

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace wsoa {

// An action in its place. Good as long as its plan stands still.
struct PlacedAction {
  static constexpr int kNone = -1;

  const Action* action = nullptr;
  const Section* section = nullptr;
  int parent = kNone;  // index of the parent in the same list
  int end = 0;         // index behind its last descendant: [own index + 1, end) lie beneath it
  int depth = 0;       // 0 for a section's own actions
  const Texts* owners = nullptr;  // its own, or its nearest ancestor's; may be empty, never null
  const Text* source = nullptr;   // likewise; null where there is none
};

// Every action, headings before their parts.
std::vector<PlacedAction> PlaceActions(const Plan& plan);

// A measure or a risk in its place; `action` is null where it stands on the section or the plan.
struct PlacedMeasure {
  const Measure* measure = nullptr;
  const Action* action = nullptr;
  const Section* section = nullptr;
};
std::vector<PlacedMeasure> PlaceMeasures(const Plan& plan);

struct PlacedRisk {
  const Risk* risk = nullptr;
  const Section* section = nullptr;  // null for a programme risk
};
std::vector<PlacedRisk> PlaceRisks(const Plan& plan);

// Where each ref of the list stands; of a duplicated ref the first.
std::map<std::string_view, int> IndexByRef(const std::vector<PlacedAction>& actions);

// The entry of the register that an owner's abbreviation stands for, or null.
const Person* FindPerson(const Plan& plan, std::string_view owner);

}  // namespace wsoa

#endif  // WSOA_PLAN_WALK_H_
