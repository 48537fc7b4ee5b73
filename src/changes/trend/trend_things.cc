#include "changes/trend/trend_things.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "status/planned_end.h"

namespace wsoa {
namespace {

using Kind = TrendThing::Kind;

bool IsOptimistic(const ActionStatus& action) {
  return action.comparison == Comparison::kOptimistic;
}

TrendFigures FiguresOf(const ActionStatus& leaf, Day day) {
  TrendFigures figures;
  ++figures.counts[leaf.effective_state];
  if (leaf.overdue) ++figures.overdue;
  const auto planned = PlannedEnd(leaf, day);
  if (!planned || *planned > day) return figures;
  if (leaf.withdrawn_on && *leaf.withdrawn_on <= *planned) return figures;
  ++figures.planned;
  if (leaf.withdrawn_on) ++figures.withdrawn_late;
  return figures;
}

// The figures of the actions from `begin` to before `end`.
TrendFigures FiguresOf(const PlanStatus& status, std::size_t begin, std::size_t end) {
  TrendFigures figures;
  for (std::size_t i = begin; i < end; ++i) {
    const ActionStatus& action = status.actions[i];
    if (action.leaf) figures += FiguresOf(action, status.as_of);
    if (IsOptimistic(action)) ++figures.optimistic;
  }
  return figures;
}

std::optional<Travel> TravelFrom(const TrendPoint& before, const Scheme& scheme_before,
                                 const TrendPoint& now, const Scheme& scheme_now) {
  if (!before.rating || !now.rating) return std::nullopt;
  const auto rank_before = scheme_before.RankOf(*before.rating);
  const auto rank_now = scheme_now.RankOf(*now.rating);
  if (rank_before != rank_now) {
    return rank_now < rank_before ? Travel::kImproving : Travel::kWorsening;
  }
  // Of one colour, what has the greater share past due is worse: of an action there is none.
  const auto past_due = [](const TrendFigures& of, const TrendFigures& other) {
    return static_cast<long>(of.overdue) * other.counts.Total();
  };
  const long was = past_due(before.figures, now.figures);
  const long is = past_due(now.figures, before.figures);
  if (before.leaf || now.leaf || was == is) return Travel::kSteady;
  return is < was ? Travel::kImproving : Travel::kWorsening;
}

// The spell that contains a day, or null.
const StateSpell* SpellOn(const Spells* spells, Day day) {
  if (!spells) return nullptr;
  const auto behind =
      std::upper_bound(spells->begin(), spells->end(), day,
                       [](Day d, const StateSpell& spell) { return d < spell.first; });
  if (behind == spells->begin() || std::prev(behind)->last < day) return nullptr;
  return &*std::prev(behind);
}

// A section of the trend with its actions.
struct SectionOfTrend {
  TrendThing thing;
  std::vector<TrendThing> actions;
  std::map<std::string, std::size_t> by_ref;  // of the actions
};

// Adds one date after the other, the newest first, so that its order and titles win.
class Gatherer {
 public:
  Gatherer(const std::vector<TrendDate>& dates, const StateSpells& spells, TrendShow show,
           const NameOfRef& name)
      : dates_(dates), spells_(spells), show_(show), name_(name) {
    whole_.kind = Kind::kPlan;
    whole_.points.resize(dates.size());
  }

  void Take(std::size_t date) {
    const RatedPlan& rated = *dates_[date].plan;
    const PlanStatus& status = rated.status;
    if (whole_.title.empty()) whole_.title = *status.plan->title;
    whole_.points[date] = PointOf(status.whole.effective_state, status.whole.effective,
                                  FiguresOf(status), &spells_.plan, date);
    std::size_t action = 0;
    for (std::size_t i = 0; i < status.plan->sections.size(); ++i) {
      const std::size_t begin = action;
      const Section& section = status.plan->sections[i];
      while (action < status.actions.size() && status.actions[action].place.section == &section) {
        ++action;
      }
      TakeSection(date, i, begin, action);
    }
  }

  std::vector<TrendThing> Things() && {
    std::vector<TrendThing> things = {std::move(whole_)};
    for (SectionOfTrend& section : sections_) {
      things.push_back(std::move(section.thing));
      for (TrendThing& action : section.actions) things.push_back(std::move(action));
    }
    for (TrendThing& thing : things) SetTravel(thing);
    return things;
  }

 private:
  std::string NameOf(const Plan& plan, const std::string& ref) const {
    return name_ ? name_(plan, ref) : ref;
  }

  TrendPoint PointOf(std::optional<State> state, std::optional<Colour> rating, TrendFigures figures,
                     const Spells* spells, std::size_t date) const {
    TrendPoint point;
    point.figures = figures;
    if (show_ == TrendShow::kStated) return point;
    point.state = state;
    point.rating = rating;
    const StateSpell* spell = SpellOn(spells, dates_[date].day);
    // On a day with several texts the spells know the last of them only.
    if (spell && spell->state == state) {
      point.since = spell->first;
      point.or_earlier = !spell->began;
    }
    return point;
  }

  SectionOfTrend& SectionNamed(const std::string& ref, const Section& section) {
    const auto [entry, is_new] = section_by_ref_.try_emplace(ref, sections_.size());
    if (is_new) {
      TrendThing& thing = sections_.emplace_back().thing;
      thing.kind = Kind::kSection;
      thing.ref = thing.section = ref;
      thing.title = *section.title;
      thing.points.resize(dates_.size());
    }
    return sections_[entry->second];
  }

  void TakeSection(std::size_t date, std::size_t index, std::size_t begin, std::size_t end) {
    const PlanStatus& status = dates_[date].plan->status;
    const Section& section = status.plan->sections[index];
    const RollUp& total = status.sections[index];
    const std::string ref = NameOf(*status.plan, *section.ref);
    SectionOfTrend& of_trend = SectionNamed(ref, section);
    auto& point = of_trend.thing.points[date];
    if (point) return;  // of a duplicated ref the first
    point = PointOf(total.effective_state, total.effective, FiguresOf(status, begin, end),
                    SpellsIn(spells_.sections, ref), date);
    for (std::size_t i = begin; i < end; ++i) TakeAction(date, i, ref);
  }

  // An action that moved is listed in its newest section on every date.
  TrendThing& ActionNamed(const std::string& ref, const ActionStatus& status,
                          const std::string& section) {
    const auto moved = section_of_action_.try_emplace(ref, section).first->second;
    SectionOfTrend& home = sections_[section_by_ref_.at(moved)];
    const auto [entry, is_new] = home.by_ref.try_emplace(ref, home.actions.size());
    if (is_new) {
      TrendThing& thing = home.actions.emplace_back();
      thing.ref = ref;
      thing.title = *status.place.action->title;
      thing.section = moved;
      thing.depth = status.place.depth;
      thing.action = &status;
      thing.points.resize(dates_.size());
    }
    return home.actions[entry->second];
  }

  void TakeAction(std::size_t date, std::size_t index, const std::string& section) {
    const PlanStatus& status = dates_[date].plan->status;
    const ActionStatus& action = status.actions[index];
    const std::string ref = NameOf(*status.plan, *action.place.action->ref);
    auto& point = ActionNamed(ref, action, section).points[date];
    if (point) return;
    const auto end = action.leaf ? index + 1 : static_cast<std::size_t>(action.place.end);
    point = PointOf(action.effective_state, action.effective, FiguresOf(status, index, end),
                    SpellsIn(spells_.actions, ref), date);
    point->leaf = action.leaf;
    point->optimistic = IsOptimistic(action);
    if (show_ == TrendShow::kStated) point->rating = action.stated;
  }

  static const Spells* SpellsIn(const std::map<std::string, Spells>& spells,
                                const std::string& ref) {
    const auto found = spells.find(ref);
    return found == spells.end() ? nullptr : &found->second;
  }

  void SetTravel(TrendThing& thing) const {
    for (std::size_t i = 1; i < thing.points.size(); ++i) {
      if (!thing.points[i - 1] || !thing.points[i]) continue;
      thing.points[i]->travel = TravelFrom(*thing.points[i - 1], dates_[i - 1].plan->status.scheme,
                                           *thing.points[i], dates_[i].plan->status.scheme);
    }
  }

  const std::vector<TrendDate>& dates_;
  const StateSpells& spells_;
  const TrendShow show_;
  const NameOfRef& name_;
  TrendThing whole_;
  std::vector<SectionOfTrend> sections_;
  std::map<std::string, std::size_t> section_by_ref_;
  std::map<std::string, std::string> section_of_action_;  // by ref
};

}  // namespace

TrendFigures FiguresOf(const PlanStatus& status) {
  return FiguresOf(status, 0, status.actions.size());
}

std::vector<TrendThing> ThingsOver(const std::vector<TrendDate>& dates, const StateSpells& spells,
                                   TrendShow show, const NameOfRef& name) {
  Gatherer gatherer(dates, spells, show, name);
  for (std::size_t i = dates.size(); i-- > 0;) {
    if (dates[i].plan) gatherer.Take(i);
  }
  return std::move(gatherer).Things();
}

}  // namespace wsoa
