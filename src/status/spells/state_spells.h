// For how long things were in a state: spells of days on which the state, and its colour, stayed
// the same.
//
// What rates on every single day would find the same spells. But each action is asked only on the
// days on which it can turn, together with those that its state depends on and with no others
// (status/spells/turning_groups.h), and sections and the plan follow from what turned.
#ifndef WSOA_STATUS_SPELLS_STATE_SPELLS_H_
#define WSOA_STATUS_SPELLS_STATE_SPELLS_H_

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "plan/index.h"
#include "status/state.h"
#include "status/status.h"

namespace wsoa {

struct StateSpell {
  std::optional<State> state;  // nothing where it is unrated: a measure, a section without actions
  std::optional<Colour> rating;
  Day first{};
  Day last{};         // also the last day that was looked at
  bool began = true;  // it began on its first day; else that is where looking began
};
using Spells = std::vector<StateSpell>;  // in the order of time

// The text of a plan that was in force from a day on, until the next one was.
struct TextInForce {
  Day from{};
  const PlanIndex* plan = nullptr;  // null: there was none
};

// What a thing goes by where texts name it differently: the ref to gather its spells under.
using NameOfRef = std::function<std::string(const Plan& plan, const std::string& ref)>;

struct StateSpells {
  Spells plan;
  std::map<std::string, Spells> sections;  // by ref; of one that stands twice, the first
  std::map<std::string, Spells> actions;
  std::map<std::string, Spells> measures;
};

// Whether those of measures are wanted: nothing else depends on them.
enum class SpellsOfMeasures { kNo, kYes };

// The spells of everything in the texts, from `first` to `last`. `texts` stand in the order of
// their days, and the first of them counts from its day only. Where a thing was in no text there is
// no spell. `name` is absent where a ref is its own name. The plans and their
// indices must outlive the call only.
StateSpells SpellsOf(const std::vector<TextInForce>& texts, Day first, Day last,
                     const NameOfRef& name = {}, Headline headline = Headline::kEffective,
                     SpellsOfMeasures measures = SpellsOfMeasures::kYes);

// The spells of one text from `first` to `last`, and before `first` as far back as anything in the
// text could turn.
StateSpells SpellsOf(const PlanIndex& plan, Day first, Day last,
                     Headline headline = Headline::kEffective,
                     SpellsOfMeasures measures = SpellsOfMeasures::kYes);

}  // namespace wsoa

#endif  // WSOA_STATUS_SPELLS_STATE_SPELLS_H_
