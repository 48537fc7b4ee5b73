#include "changes/trend/trend_through.h"

#include <algorithm>
#include <map>
#include <utility>

#include "changes/plan_pair.h"

namespace wsoa {
namespace {

using Names = std::map<std::string, std::string>;  // by ref
using NamesOfPlans = std::map<const Plan*, Names>;

std::string NameIn(const Names& names, const std::string& ref) {
  const auto found = names.find(ref);
  return found == names.end() ? ref : found->second;
}

// Adds a name for each thing of the earlier text whose pair has another ref.
template <typename RefOf>
void Follow(const Pairing& pairing, const RefOf& ref_of, const Names& later, Names& names) {
  for (std::size_t from = 0; from < pairing.of_from.size(); ++from) {
    const int to = pairing.of_from[from];
    if (to == PairedThing::kNone) continue;
    const auto [old_ref, new_ref] = ref_of(from, static_cast<std::size_t>(to));
    const std::string name = NameIn(later, new_ref);
    if (name != old_ref) names.emplace(old_ref, name);
  }
}

Names NamesOf(const RatedPlan& earlier, const RatedPlan& later, const Names& later_names) {
  const PlanPair pair(earlier, later);
  Names names;
  const auto sections = [&](std::size_t from, std::size_t to) {
    return std::pair(*earlier.text->plan.sections[from].ref, *later.text->plan.sections[to].ref);
  };
  const auto actions = [&](std::size_t from, std::size_t to) {
    return std::pair(*earlier.status.actions[from].place.action->ref,
                     *later.status.actions[to].place.action->ref);
  };
  const auto measures = [&](std::size_t from, std::size_t to) {
    return std::pair(*earlier.status.measures[from].place.measure->ref,
                     *later.status.measures[to].place.measure->ref);
  };
  Follow(pair.actions(), actions, later_names, names);
  Follow(pair.sections(), sections, later_names, names);
  Follow(pair.measures(), measures, later_names, names);
  return names;
}

}  // namespace

NameOfRef NamesInNewest(const std::vector<DatedText>& texts) {
  NamesOfPlans names;
  std::optional<RatedPlan> later;
  for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
    if (!text->text || (later && later->text == text->text)) continue;
    // Pairing does not depend on the day.
    RatedPlan rated{text->text, Rate(text->text->index, texts.back().from)};
    if (later) {
      const Names& later_names = names[&later->text->plan];
      Names own = NamesOf(rated, *later, later_names);
      names.try_emplace(&rated.text->plan, std::move(own));
    }
    later = std::move(rated);
  }
  return [names = std::move(names)](const Plan& plan, const std::string& ref) {
    const auto found = names.find(&plan);
    return found == names.end() ? ref : NameIn(found->second, ref);
  };
}

PlanTrend TrendThrough(const std::vector<DatedText>& texts, std::string path,
                       std::vector<TrendDate> dates, TrendShow show, bool is_cut) {
  std::vector<TextInForce> in_force;
  for (const DatedText& text : texts) {
    in_force.push_back({text.from, text.text ? &text.text->index : nullptr});
  }
  const NameOfRef name = NamesInNewest(texts);
  Day first = dates.front().day;
  if (is_cut && !texts.empty()) first = std::max(first, texts.front().from);
  const StateSpells spells =
      SpellsOf(in_force, first, dates.back().day, name, HeadlineOf(show), SpellsOfMeasures::kNo);
  return TrendOf(std::move(path), std::move(dates), spells, show, name);
}

}  // namespace wsoa
