#include "report/status/status_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "plan/words.h"
#include "report/columns.h"
#include "report/key_legend.h"
#include "report/measures/outcome_table.h"
#include "report/provenance.h"
#include "snapshot/scheme_key.h"
#include "snapshot/section_columns.h"

namespace wsoa {
namespace {

constexpr std::array kUnratedStates = {State::kUndated, State::kWaiting, State::kPaused};

bool DiffersByDates(const RollUp& total) {
  return total.state != total.effective_state || total.counts != total.effective_counts;
}

// What the dates alone say has a column where it is something else.
std::vector<SectionColumn> StatusColumns(const PlanStatus& status) {
  std::vector<SectionColumn> columns = ColumnsNamed(SectionColumns(), {"ref", "section"});
  for (SectionColumn& column : ColourColumns(status)) columns.push_back(std::move(column));
  std::vector<std::string_view> words = {"not-rated", "complete-share", "rating"};
  if (DiffersByDates(status.whole)) words.push_back("by-dates");
  words.insert(words.end(),
               {"rated", "optimistic", "pessimistic", "due-within-30-days", "overdue", "bar"});
  for (SectionColumn& column : ColumnsNamed(SectionColumns(), words)) {
    columns.push_back(std::move(column));
  }
  return columns;
}

Table SectionTable(const RatedPlan& plan) {
  std::vector<FoundSection> rows = SectionsOf(plan);
  rows.push_back({&plan, nullptr, &plan.status.whole});
  Table table = TableOf("sections", StatusColumns(plan.status), rows);
  table.rows.back().strong = true;
  return table;
}

// "5 not rated (3 undated, 2 waiting): wsoa actions --level leaf --state undated,waiting".
void AddNotRated(const Counts& counts, Bullets& out) {
  std::string kinds;
  std::string words;
  for (const State state : kUnratedStates) {
    if (counts[state] == 0) continue;
    const std::string word(WordFor(state));
    const bool only_kind = counts[state] == NotRated(counts);
    kinds += (kinds.empty() ? "" : ", ") + (only_kind ? "" : std::to_string(counts[state]) + " ");
    kinds += word;
    words += (words.empty() ? "" : ",") + word;
  }
  if (kinds.empty()) return;
  out.items.push_back(std::to_string(NotRated(counts)) + " not rated (" + kinds +
                      "): wsoa actions --level leaf --state " + words);
}

// "10 stated, though not rated: 10 amber", which no count above shows.
void AddStatedUnrated(const PlanStatus& status, Bullets& out) {
  std::map<Colour, int> stated;
  int all = 0;
  for (const ActionStatus& action : status.actions) {
    if (!action.leaf || action.comparison != Comparison::kUncomputable) continue;
    if (action.effective || action.state == State::kWithdrawn) continue;
    ++stated[*action.stated];
    ++all;
  }
  if (all == 0) return;
  std::string kinds;
  for (const KeyEntry& entry : SchemeKey(status)) {
    if (!stated.contains(entry.colour)) continue;
    kinds += (kinds.empty() ? "" : ", ") + std::to_string(stated[entry.colour]) + " " +
             std::string(WordFor(entry.colour));
  }
  out.items.push_back(std::to_string(all) +
                      " of these have a stated rating all the same: " + kinds);
}

// "118 of 118 rated and not complete have never been reported on, 99 of them on track".
void AddSilent(const PlanStatus& status, Bullets& out) {
  const RollUp& whole = status.whole;
  if (whole.silent == 0) return;
  const auto on_track =
      std::count_if(status.actions.begin(), status.actions.end(), [](const ActionStatus& action) {
        return action.silent && action.effective_state == State::kOnTrack;
      });
  out.items.push_back(fmt::format(
      "{} of {} rated and not complete have never been reported on, {} of them on track: "
      "wsoa actions --silent",
      whole.silent, whole.counts.Rated() - whole.counts.Done(), on_track));
}

// Of every action that has an outcome, headings too.
void AddOutcomes(const PlanStatus& status, Bullets& out) {
  const auto add = [&](bool (*is_one)(const ActionStatus&), const std::string& words,
                       const std::string& option) {
    const auto count = std::count_if(status.actions.begin(), status.actions.end(), is_one);
    if (count > 0) {
      out.items.push_back(std::to_string(count) + " " + words + ": wsoa actions " + option);
    }
  };
  add(
      [](const ActionStatus& action) {
        return action.outcome_comparison == Comparison::kOptimistic;
      },
      "with an outcome stated better than the readings allow", "--optimistic-outcome");
  add(DoneNotMoved, "done, not moved (complete, with an outcome at risk or off track)",
      "--done-not-moved");
}

// What the numbers of the whole plan lead to. Most count leaf actions, and so do their commands.
Bullets WhereToLook(const PlanStatus& status) {
  const RollUp& whole = status.whole;
  Bullets bullets;
  const auto add = [&](int count, std::string_view words, std::string_view options) {
    if (count > 0)
      bullets.items.push_back(fmt::format("{} {}: wsoa actions {}", count, words, options));
  };
  add(whole.overdue, "past the due date", "--level leaf --overdue");
  add(whole.due_within_30_days, "due in the next 30 days", "--level leaf --due-within 30d");
  add(whole.optimistic, "stated better than the dates allow", "--optimistic");
  add(whole.pessimistic, "stated worse than the dates", "--pessimistic");
  add(whole.stale, "without news for longer than the plan allows", "--level leaf --stale");
  AddSilent(status, bullets);
  add(whole.progress[static_cast<std::size_t>(Progress::kNotStarted)], "not started",
      "--level leaf --progress not-started");
  AddNotRated(whole.effective_counts, bullets);
  AddStatedUnrated(status, bullets);
  if (const int withdrawn = whole.counts[State::kWithdrawn]; withdrawn > 0) {
    bullets.items.push_back(std::to_string(withdrawn) + " withdrawn and not counted: " +
                            "wsoa actions --level leaf --state withdrawn");
  }
  AddOutcomes(status, bullets);
  return bullets;
}

void AddOutcomeTable(const PlanStatus& status, Document& document) {
  if (!HasOutcomes(status)) return;
  document.blocks.emplace_back(Heading{2, "Delivery against outcome"});
  document.blocks.emplace_back(OutcomeTable(status));
}

}  // namespace

Document StatusReport(const Snapshot& snapshot) {
  Document document;
  for (const RatedPlan& plan : snapshot.plans) {
    document.blocks.emplace_back(PlanHeading(plan));
    document.blocks.emplace_back(SectionTable(plan));
    document.blocks.emplace_back(KeyLegend(plan.status));
    Bullets bullets = WhereToLook(plan.status);
    if (!bullets.items.empty()) document.blocks.emplace_back(std::move(bullets));
    AddOutcomeTable(plan.status, document);
    document.blocks.emplace_back(AsOfLine(snapshot, plan));
  }
  return document;
}

Document StatusForSpreadsheet(const Snapshot& snapshot) {
  Document document;
  for (const RatedPlan& plan : snapshot.plans) {
    document.blocks.emplace_back(PlanHeading(plan));
    document.blocks.emplace_back(SectionTable(plan));
  }
  return document;
}

}  // namespace wsoa
