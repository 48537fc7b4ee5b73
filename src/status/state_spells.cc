#include "status/state_spells.h"

#include <algorithm>
#include <set>
#include <utility>

#include "status/status.h"
#include "status/transition_dates.h"

namespace wsoa {
namespace {

using std::chrono::days;

struct Standing {
  std::optional<State> state;
  std::optional<Colour> rating;
  const std::string& reason;
};

class SpellKeeper {
 public:
  // `looked_from`: what began by then is not known to have begun on that day.
  SpellKeeper(Day looked_from, const NameOfRef& name) : looked_from_(looked_from), name_(name) {}

  // How everything stands from `day` to `last`.
  void Take(const PlanStatus& status, Day day, Day last) {
    static const std::string kNoReason;
    const Plan& plan = *status.plan;
    Extend({status.whole.effective_state, status.whole.effective, kNoReason}, day, last,
           spells_.plan);
    seen_.clear();
    for (std::size_t i = 0; i < plan.sections.size(); ++i) {
      const RollUp& total = status.sections[i];
      Take(plan, *plan.sections[i].ref, {total.effective_state, total.effective, kNoReason}, day,
           last, spells_.sections);
    }
    seen_.clear();
    for (const ActionStatus& action : status.actions) {
      Take(plan, *action.place.action->ref,
           {action.effective_state, action.effective, action.effective_reason}, day, last,
           spells_.actions);
    }
    seen_.clear();
    for (const MeasureStatus& measure : status.measures) {
      Take(plan, *measure.place.measure->ref, {measure.state, measure.rating, measure.reason}, day,
           last, spells_.measures);
    }
  }

  StateSpells Spells() && { return std::move(spells_); }

 private:
  void Take(const Plan& plan, const std::string& ref, const Standing& standing, Day day, Day last,
            std::map<std::string, wsoa::Spells>& spells) {
    const std::string name = name_ ? name_(plan, ref) : ref;
    if (seen_.insert(name).second) Extend(standing, day, last, spells[name]);
  }

  void Extend(const Standing& standing, Day day, Day last, wsoa::Spells& spells) const {
    const bool goes_on = !spells.empty() && spells.back().last + days(1) == day &&
                         spells.back().state == standing.state &&
                         spells.back().rating == standing.rating;
    if (goes_on) {
      spells.back().last = last;
    } else {
      spells.push_back(
          {standing.state, standing.rating, standing.reason, day, last, day > looked_from_});
    }
  }

  const Day looked_from_;
  const NameOfRef& name_;
  StateSpells spells_;
  std::set<std::string> seen_;  // of one list
};

// The days from `first` to `last` on which the text has to be rated, the first of them included.
std::vector<Day> DaysToRate(const PlanIndex& plan, Day first, Day last) {
  std::vector<Day> turns = TransitionDates(plan, first, last);
  if (turns.empty() || turns.front() != first) turns.insert(turns.begin(), first);
  return turns;
}

}  // namespace

StateSpells SpellsOf(const std::vector<TextInForce>& texts, Day first, Day last,
                     const NameOfRef& name, Headline headline) {
  if (texts.empty()) return {};
  SpellKeeper keeper(first, name);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Day begin = std::max(first, texts[i].from);
    const Day end = i + 1 < texts.size() ? std::min(last, texts[i + 1].from - days(1)) : last;
    if (!texts[i].plan || begin > end) continue;
    const std::vector<Day> turns = DaysToRate(*texts[i].plan, begin, end);
    for (std::size_t turn = 0; turn < turns.size(); ++turn) {
      const Day until = turn + 1 < turns.size() ? turns[turn + 1] - days(1) : end;
      keeper.Take(Rate(*texts[i].plan, turns[turn], headline), turns[turn], until);
    }
  }
  return std::move(keeper).Spells();
}

StateSpells SpellsOf(const PlanIndex& plan, Day first, Day last, Headline headline) {
  if (const auto turns = FirstTurningDay(plan, first)) first = *turns - days(1);
  return SpellsOf({{first, &plan}}, first, last, {}, headline);
}

}  // namespace wsoa
