// The actions of a plan in the order of the text, each with what it has from above. plan/index.h
// keeps these lists of a plan: others take them from there.
#ifndef WSOA_PLAN_WALK_H_
#define WSOA_PLAN_WALK_H_

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
  const Texts* accountable = nullptr;  // likewise
  const Text* source = nullptr;        // likewise; null if there is none
};

// Every action, headings before their parts.
std::vector<PlacedAction> PlaceActions(const Plan& plan);

// A measure in its place; `action` is null if it is one of the section's own.
struct PlacedMeasure {
  const Measure* measure = nullptr;
  const Action* action = nullptr;
  int action_index = PlacedAction::kNone;  // of `action` in the list of PlaceActions
  const Section* section = nullptr;
};
std::vector<PlacedMeasure> PlaceMeasures(const Plan& plan);

struct PlacedRisk {
  const Risk* risk = nullptr;
  const Section* section = nullptr;  // null for a programme risk
};
std::vector<PlacedRisk> PlaceRisks(const Plan& plan);

// The entry of the register that an owner's abbreviation stands for, or null.
const Person* FindPerson(const Plan& plan, std::string_view owner);

}  // namespace wsoa

#endif  // WSOA_PLAN_WALK_H_
