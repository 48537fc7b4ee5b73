#include "report/measures/outcome_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "plan/words.h"
#include "report/cells.h"
#include "report/columns.h"
#include "report/stated_words.h"
#include "snapshot/scheme_key.h"

namespace wsoa {
namespace {

// The states of an outcome that have a column; what is not rated comes after them.
constexpr std::array kOutcomes = {State::kComplete, State::kOnTrack, State::kAtRisk,
                                  State::kOffTrack};
constexpr std::array<const char*, kOutcomes.size()> kTitles = {"Target met", "On track", "At risk",
                                                               "Off track"};

// The actions of one section in one state of delivery.
struct Tally {
  std::map<State, int> outcomes;
  int not_rated = 0;
  std::map<Colour, int> stated;
  int not_stated = 0;

  void Add(const ActionStatus& action) {
    if (action.outcome_state) {
      ++outcomes[*action.outcome_state];
    } else {
      ++not_rated;
    }
    if (action.outcome_stated) {
      ++stated[*action.outcome_stated];
    } else {
      ++not_stated;
    }
  }
};

struct SectionTally {
  const Section* section = nullptr;
  std::map<State, Tally> by_delivery;
};

// Of every section that has an outcome; the actions come section by section.
std::vector<SectionTally> TallySections(const PlanStatus& plan, const Section* only) {
  std::vector<SectionTally> tallies;
  for (const ActionStatus& action : plan.actions) {
    const Section* section = action.place.section;
    if (!HasOutcome(action) || (only && only != section)) continue;
    if (tallies.empty() || tallies.back().section != section) tallies.push_back({section, {}});
    tallies.back().by_delivery[action.effective_state].Add(action);
  }
  return tallies;
}

std::vector<Column> Columns(const Scheme& scheme) {
  std::vector<Column> columns = {TextColumn("section", "Section"),
                                 TextColumn("delivery", "Delivery")};
  for (std::size_t i = 0; i < kOutcomes.size(); ++i) {
    columns.push_back(NumberColumn(std::string(WordFor(kOutcomes[i])), kTitles[i]));
    columns.back().tone = ToneOf(scheme.ColourOf(kOutcomes[i]));
  }
  columns.push_back(NumberColumn("not_rated", "Not rated"));
  columns.push_back(TextColumn("stated", "Stated", Role::kPhrase));
  return columns;
}

// "2 amber, 1 red, 1 not stated".
Cell StatedCell(const PlanStatus& plan, const Tally& tally) {
  std::vector<std::string> parts;
  for (const KeyEntry& entry : SchemeKey(plan)) {
    const auto stated = tally.stated.find(entry.colour);
    if (stated == tally.stated.end()) continue;
    parts.push_back(std::to_string(stated->second) + " " + std::string(WordFor(entry.colour)));
  }
  if (parts.empty()) return MissingCell("none");
  if (tally.not_stated > 0) parts.push_back(std::to_string(tally.not_stated) + " not stated");
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return TextCell(text);
}

Row DeliveryRow(const PlanStatus& plan, const Section& section, State delivery,
                const Tally& tally) {
  Row row;
  row.cells = {TextCell(*section.ref), RatingInWords(plan, delivery)};
  for (const State outcome : kOutcomes) {
    const auto count = tally.outcomes.find(outcome);
    row.cells.push_back(CountCell(count == tally.outcomes.end() ? 0 : count->second,
                                  ToneOf(plan.scheme.ColourOf(outcome))));
  }
  row.cells.push_back(CountCell(tally.not_rated));
  row.cells.push_back(StatedCell(plan, tally));
  return row;
}

}  // namespace

bool HasOutcome(const ActionStatus& action) {
  return action.state != State::kWithdrawn && (action.measures > 0 || action.outcome_stated);
}

bool HasOutcomes(const PlanStatus& plan) {
  return std::any_of(plan.actions.begin(), plan.actions.end(), HasOutcome);
}

Table OutcomeTable(const PlanStatus& plan, const Section* only) {
  Table table{"outcomes", Columns(plan.scheme), {}};
  for (const SectionTally& tallied : TallySections(plan, only)) {
    for (const auto& [delivery, tally] : tallied.by_delivery) {
      table.rows.push_back(DeliveryRow(plan, *tallied.section, delivery, tally));
    }
  }
  return table;
}

Table OutcomeClaimsTable(const std::vector<const ActionStatus*>& actions) {
  Table table{"outcome_claims",
              {TextColumn("ref", "Ref"), TextColumn("title", "Action", Role::kTitle),
               TextColumn("stated", "Stated"), TextColumn("measures", "Measures"),
               TextColumn("comparison", "Stated is"), TextColumn("reason", "Why", Role::kProse)},
              {}};
  for (const ActionStatus* action : actions) {
    const bool better = action->outcome_comparison == Comparison::kOptimistic;
    if (!better && action->outcome_comparison != Comparison::kPessimistic) continue;
    Row row;
    row.cells = {TextCell(*action->place.action->ref),  TextCell(*action->place.action->title),
                 ColourCell(action->outcome_stated),    ColourCell(action->outcome_rating),
                 TextCell(better ? "better" : "worse"), TextCell(action->outcome_reason)};
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace wsoa
