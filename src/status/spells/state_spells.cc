#include "status/spells/state_spells.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

#include "status/measure.h"
#include "status/rate_actions.h"
#include "status/roll_up.h"
#include "status/scheme.h"
#include "status/silence.h"
#include "status/spells/facts_at_hand.h"
#include "status/spells/measure_turns.h"
#include "status/spells/transition_dates.h"
#include "status/spells/turning_groups.h"

namespace wsoa {
namespace {

using std::chrono::days;

// From one of its turning days to the next: so many at once are asked of the facts at hand.
constexpr std::size_t kTurnsAtOnce = 16;

struct Standing {
  std::optional<State> state;
  std::optional<Colour> rating;
};

using States = BothWays<std::optional<State>>;

// That an action stands otherwise from a day on.
struct Turn {
  Day day{};
  std::size_t action = 0;  // its place in the plan
  States from;             // neither on the first day of the text
  States to;
};

// How many parts of a section or a plan are in which state.
struct PartsInStates {
  BothWays<Counts> parts;
  BothWays<Counts> leaves;
};

void Move(std::optional<State> from, std::optional<State> to, Counts& counts) {
  if (from) --counts[*from];
  if (to) ++counts[*to];
}

void Move(const States& from, const States& to, BothWays<Counts>& counts) {
  Move(from.by_dates, to.by_dates, counts.by_dates);
  Move(from.effective, to.effective, counts.effective);
}

// The spells of one text while it was in force, added to those of the texts before it.
class SpellsOfText {
 public:
  SpellsOfText(const PlanIndex& plan, Day begin, Day end, Day looked_from, Headline headline)
      : plan_(plan),
        scheme_(ResolveScheme(plan.plan().scheme)),
        begin_(begin),
        end_(end),
        looked_from_(looked_from),
        headline_(headline) {}

  void AddTo(StateSpells& spells, const NameOfRef& name, SpellsOfMeasures measures) {
    AddActions(spells.actions, name);
    AddSections(spells, name);
    if (measures == SpellsOfMeasures::kYes) AddMeasures(spells.measures, name);
  }

 private:
  // Where the spells of some things belong, by their names; null for what goes by the name of one
  // before it.
  template <typename Things, typename RefOf>
  std::vector<Spells*> Named(const Things& things, const RefOf& ref_of, const NameOfRef& name,
                             std::map<std::string, Spells>& spells) const {
    std::set<const Spells*> seen;
    std::vector<Spells*> named;
    for (const auto& thing : things) {
      const std::string& ref = ref_of(thing);
      Spells* of_thing = &spells[name ? name(plan_.plan(), ref) : ref];
      named.push_back(seen.insert(of_thing).second ? of_thing : nullptr);
    }
    return named;
  }

  // That things stand so from the day on, as far as is known.
  void Extend(const Standing& standing, Day day, Spells& spells) const {
    if (!spells.empty() && spells.back().last >= day) spells.back().last = day - days(1);
    const bool goes_on = !spells.empty() && spells.back().last + days(1) == day &&
                         spells.back().state == standing.state &&
                         spells.back().rating == standing.rating;
    if (goes_on) {
      spells.back().last = end_;
    } else {
      spells.push_back({standing.state, standing.rating, day, end_, day > looked_from_});
    }
  }

  Standing StandingIn(const States& states) const {
    const auto state = headline_ == Headline::kByDates ? states.by_dates : states.effective;
    const bool is_rated = state && IsRated(*state);
    return {state, is_rated ? std::optional(scheme_.ColourOf(*state)) : std::nullopt};
  }

  // The days on which something has to be rated, the first one included.
  std::vector<Day> WithBegin(std::vector<Day> turns) const {
    turns.push_back(begin_);
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    return turns;
  }

  void AddActions(std::map<std::string, Spells>& spells, const NameOfRef& name) {
    const auto ref_of = [](const PlacedAction& place) -> const std::string& {
      return *place.action->ref;
    };
    of_actions_ = Named(plan_.actions(), ref_of, name, spells);
    for (const TurningGroup& group : TurningGroups(plan_)) AddGroup(group);
    std::stable_sort(turns_.begin(), turns_.end(),
                     [](const Turn& a, const Turn& b) { return a.day < b.day; });
  }

  void AddGroup(const TurningGroup& group) {
    const PlanIndex part = PartOf(plan_, group);
    const std::vector<Day> dates = WithBegin(TransitionDates(part, begin_, end_));
    std::vector<States> states(group.size());
    std::optional<FactsAtHand> facts;
    if (dates.size() > kTurnsAtOnce && FactsAtHand::PaysFor(part)) facts.emplace(part);
    for (std::size_t i = 0; i < dates.size(); i += kTurnsAtOnce) {
      const std::size_t behind = std::min(i + kTurnsAtOnce, dates.size());
      const PlanIndex& rated = facts ? facts->From(dates[i], dates[behind - 1]) : part;
      for (std::size_t date = i; date < behind; ++date) {
        TakeGroup(group, rated, dates[date], states);
      }
    }
  }

  void TakeGroup(const TurningGroup& group, const PlanIndex& part, Day day,
                 std::vector<States>& states) {
    const auto statuses = RateActions(part, scheme_, day);
    for (std::size_t i = 0; i < group.size(); ++i) {
      const States now{statuses[i].state, statuses[i].effective_state};
      if (states[i] == now) continue;
      turns_.push_back({day, group[i], states[i], now});
      states[i] = now;
      if (Spells* spells = of_actions_[group[i]]) Extend(StandingIn(now), day, *spells);
    }
  }

  // Sections and the plan turn only where an action does.
  void AddSections(StateSpells& spells, const NameOfRef& name) {
    const auto& sections = plan_.plan().sections;
    const auto named = Named(
        sections, [](const Section& section) -> const std::string& { return *section.ref; }, name,
        spells.sections);
    std::vector<PartsInStates> in_sections(sections.size());
    std::vector<States> states(sections.size());
    PartsInStates in_plan;
    std::set<std::size_t> turned;
    for (std::size_t i = 0; i < sections.size(); ++i) turned.insert(i);
    auto turn = turns_.begin();
    for (Day day = begin_;; day = turn->day, turned.clear()) {
      for (; turn != turns_.end() && turn->day == day; ++turn) {
        turned.insert(Count(*turn, in_sections, in_plan));
      }
      for (const std::size_t section : turned) {
        const States now = WholeOf(in_sections[section].parts, in_sections[section].leaves);
        Move(std::exchange(states[section], now), now, in_plan.parts);
        if (named[section]) Extend(StandingIn(now), day, *named[section]);
      }
      Extend(StandingIn(WholeOf(in_plan.parts, in_plan.leaves)), day, spells.plan);
      if (turn == turns_.end()) return;
    }
  }

  // Returns the section in which it turned.
  std::size_t Count(const Turn& turn, std::vector<PartsInStates>& in_sections,
                    PartsInStates& in_plan) const {
    const PlacedAction& place = plan_.actions()[turn.action];
    const auto section = static_cast<std::size_t>(place.section - plan_.plan().sections.data());
    if (place.parent == PlacedAction::kNone) Move(turn.from, turn.to, in_sections[section].parts);
    if (place.action->IsLeaf()) {
      Move(turn.from, turn.to, in_sections[section].leaves);
      Move(turn.from, turn.to, in_plan.leaves);
    }
    return section;
  }

  void AddMeasures(std::map<std::string, Spells>& spells, const NameOfRef& name) {
    const auto ref_of = [](const PlacedMeasure& place) -> const std::string& {
      return *place.measure->ref;
    };
    const auto named = Named(plan_.measures(), ref_of, name, spells);
    const Silence silence(plan_.plan());
    for (std::size_t i = 0; i < named.size(); ++i) {
      if (!named[i]) continue;
      const PlacedMeasure& place = plan_.measures()[i];
      for (const Day day : WithBegin(MeasureTurns(place, scheme_, silence, begin_, end_))) {
        const MeasureStatus status = RateMeasure(place, scheme_, silence, day);
        Extend({status.state, status.rating}, day, *named[i]);
      }
    }
  }

  const PlanIndex& plan_;
  const Scheme scheme_;
  const Day begin_;
  const Day end_;
  const Day looked_from_;  // what began by then is not known to have begun on that day
  const Headline headline_;
  std::vector<Spells*> of_actions_;
  std::vector<Turn> turns_;
};

}  // namespace

StateSpells SpellsOf(const std::vector<TextInForce>& texts, Day first, Day last,
                     const NameOfRef& name, Headline headline, SpellsOfMeasures measures) {
  StateSpells spells;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Day begin = std::max(first, texts[i].from);
    const Day end = i + 1 < texts.size() ? std::min(last, texts[i + 1].from - days(1)) : last;
    if (!texts[i].plan || begin > end) continue;
    SpellsOfText(*texts[i].plan, begin, end, first, headline).AddTo(spells, name, measures);
  }
  return spells;
}

StateSpells SpellsOf(const PlanIndex& plan, Day first, Day last, Headline headline,
                     SpellsOfMeasures measures) {
  if (const auto turns = FirstTurningDay(plan, first)) first = *turns - days(1);
  return SpellsOf({{first, &plan}}, first, last, {}, headline, measures);
}

}  // namespace wsoa
