// The life of a thing wherever it went: from one plan's file to another, and into the action that
// took its place.
#ifndef WSOA_COMMANDS_TELL_LIFE_H_
#define WSOA_COMMANDS_TELL_LIFE_H_

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "changes/life/life.h"
#include "workspace/plan_texts.h"

namespace wsoa {

// Which thing in which plan, and the place among its texts, the newest first, of one that has it.
struct LifeAnchor {
  std::size_t plan = 0;
  std::size_t text = 0;
  ThingName name;
};

struct LifeBounds {
  bool with_parts = false;
  std::optional<Day> since;  // if not from the start
  Day end{};                 // nothing is told of later days
  Headline headline = Headline::kEffective;
};

class LifeTeller {
 public:
  // `plans` must outlive this.
  LifeTeller(const LifeBounds& bounds, PlanTexts& plans) : bounds_(bounds), plans_(plans) {}

  // Begins where the thing was written first, in whichever plan. Ends where it is last: in another
  // plan that it was moved to, or in the one action that superseded it.
  Life Tell(LifeAnchor anchor);

 private:
  // What one commit, or the working tree, did to all the plans that it touched.
  struct Edit {
    TextStep step;
    std::vector<LifeAnchor> before;  // its plans, each with the text that it replaced
    std::vector<LifeAnchor> after;   // and with the new one
  };

  Life TellInPlan(const LifeAnchor& anchor, Day end, std::optional<std::size_t> newest);
  Edit EditOf(const LifeEntry& entry);
  std::optional<LifeAnchor> WhereItWent(const Life& life, const LifeAnchor& anchor);
  void PrependOrigin(Life& life);
  std::optional<LifeAnchor> NewestWith(const std::string& ref, std::size_t plan);
  void GoOn(Life& life, const LifeAnchor& anchor, std::set<std::string>& told);

  const LifeBounds& bounds_;
  PlanTexts& plans_;
};

}  // namespace wsoa

#endif  // WSOA_COMMANDS_TELL_LIFE_H_
