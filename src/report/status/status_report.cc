#include "report/status/status_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
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

// A page has what was withdrawn, what the dates alone say and how much is stated otherwise where
// there is any such thing; how many are rated it says with the colour. A sheet always has the same
// columns.
enum class StatusTable { kPage, kSheet };
std::vector<SectionColumn> StatusColumns(const PlanStatus& status, StatusTable table) {
  std::vector<SectionColumn> columns = ColumnsNamed(SectionColumns(), {"ref", "section"});
  for (SectionColumn& column : ColourColumns(status)) columns.push_back(std::move(column));
  const bool sheet = table == StatusTable::kSheet;
  std::vector<std::string_view> words = {"not-rated"};
  if (sheet || status.whole.counts[State::kWithdrawn] > 0) words.push_back("actions");
  words.insert(words.end(), {"complete-share", "rating"});
  if (sheet || DiffersByDates(status.whole)) words.push_back("by-dates");
  if (sheet) words.push_back("rated");
  if (sheet || status.whole.optimistic > 0 || status.whole.pessimistic > 0) {
    words.insert(words.end(), {"optimistic", "pessimistic"});
  }
  words.insert(words.end(), {"due-within-30-days", "overdue", "bar"});
  for (SectionColumn& column : ColumnsNamed(SectionColumns(), words)) {
    columns.push_back(std::move(column));
  }
  return columns;
}

Table SectionTable(const RatedPlan& plan, StatusTable kind) {
  std::vector<FoundSection> rows = SectionsOf(plan);
  rows.push_back({&plan, nullptr, &plan.status.whole});
  Table table = TableOf("sections", StatusColumns(plan.status, kind), rows);
  table.rows.back().strong = true;
  return table;
}

// What the numbers of the whole plan lead to: each with the command that lists them.
class Hints {
 public:
  explicit Hints(const PlanStatus& status)
      : command_(status.headline == Headline::kByDates ? "wsoa actions --by-dates"
                                                       : "wsoa actions") {}

  void Add(std::ptrdiff_t count, std::string_view words, std::string_view options) {
    if (count > 0) AddNote(fmt::format("{} {}: {} {}", count, words, command_, options));
  }
  void AddNote(std::string note) { bullets_.items.push_back(std::move(note)); }

  Bullets All() && { return std::move(bullets_); }

 private:
  const std::string_view command_;
  Bullets bullets_;
};

// "5 not rated (3 undated, 2 waiting): wsoa actions --level leaf --state undated,waiting".
void AddNotRated(const Counts& counts, Hints& hints) {
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
  hints.Add(NotRated(counts), "not rated (" + kinds + ")", "--level leaf --state " + words);
}

// "10 of these have a stated rating all the same: 10 amber", which no count above shows.
void AddStatedUnrated(const PlanStatus& status, Hints& hints) {
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
  hints.AddNote(fmt::format("{} of these {} a stated rating all the same: {}", all,
                            all == 1 ? "has" : "have", kinds));
}

// "118 never reported on (of 118 rated and not complete), 99 of them on track".
void AddSilent(const PlanStatus& status, Hints& hints) {
  const Counts& counts = status.whole.effective_counts;
  const auto on_track =
      std::count_if(status.actions.begin(), status.actions.end(), [](const ActionStatus& action) {
        return action.silent && action.effective_state == State::kOnTrack;
      });
  hints.Add(status.whole.silent,
            fmt::format("never reported on (of {} rated and not complete), {} of them on track",
                        counts.Rated() - counts.Done(), on_track),
            "--silent");
}

// Of every action that has an outcome, headings too.
void AddOutcomes(const PlanStatus& status, Hints& hints) {
  const auto count = [&](bool (*is_one)(const ActionStatus&)) {
    return std::count_if(status.actions.begin(), status.actions.end(), is_one);
  };
  const auto is_optimistic = [](const ActionStatus& action) {
    return action.outcome_comparison == Comparison::kOptimistic;
  };
  hints.Add(count(is_optimistic), "with an outcome stated better than the readings allow",
            "--optimistic-outcome");
  hints.Add(count(DoneNotMoved), "done, not moved (complete, with an outcome at risk or off track)",
            "--done-not-moved");
}

// Most count leaf actions, and so do their commands.
Bullets WhereToLook(const PlanStatus& status) {
  const RollUp& whole = status.whole;
  Hints hints(status);
  hints.Add(whole.overdue, "past the due date", "--level leaf --overdue");
  hints.Add(whole.due_within_30_days, "due in the next 30 days", "--level leaf --due-within 30d");
  hints.Add(whole.optimistic, "stated better than the dates allow", "--optimistic");
  hints.Add(whole.pessimistic, "stated worse than the dates", "--pessimistic");
  hints.Add(whole.stale, "without news for longer than the plan allows", "--level leaf --stale");
  AddSilent(status, hints);
  hints.Add(whole.progress[static_cast<std::size_t>(Progress::kNotStarted)], "not started",
            "--level leaf --progress not-started");
  AddNotRated(whole.effective_counts, hints);
  AddStatedUnrated(status, hints);
  hints.Add(whole.counts[State::kWithdrawn], "withdrawn and not counted",
            "--level leaf --state withdrawn");
  AddOutcomes(status, hints);
  return std::move(hints).All();
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
    document.blocks.emplace_back(SectionTable(plan, StatusTable::kPage));
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
    document.blocks.emplace_back(SectionTable(plan, StatusTable::kSheet));
  }
  return document;
}

}  // namespace wsoa
