#include "report/status/status_report.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "plan/words.h"
#include "report/cells.h"
#include "report/columns.h"
#include "report/measures/outcome_table.h"
#include "report/provenance.h"
#include "report/scheme_key.h"

namespace wsoa {
namespace {

constexpr std::array kUnratedStates = {State::kUndated, State::kWaiting, State::kPaused};

int NotRated(const Counts& counts) { return counts.Total() - counts.Rated(); }

std::vector<Column> StatusColumns(const PlanStatus& status) {
  std::vector<Column> columns = {TextColumn("ref", "Ref"),
                                 TextColumn("section", "Section", Role::kTitle)};
  for (const KeyEntry& entry : SchemeKey(status)) {
    columns.push_back(
        NumberColumn(std::string(WordFor(entry.colour)), entry.words, LetterOf(entry.colour)));
    columns.back().tone = ToneOf(entry.colour);
  }
  columns.push_back(NumberColumn("not_rated", "Not rated", "–"));
  columns.push_back(NumberColumn("complete_share", "Complete", "Done"));
  columns.push_back(TextColumn("rating", "Rating"));
  columns.push_back(TextColumn("rated", "Rated"));
  columns.push_back(NumberColumn("optimistic", "Stated better"));
  columns.push_back(NumberColumn("due_within_30_days", "Due in 30 days", "Due 30d"));
  columns.push_back(NumberColumn("overdue", "Past due"));
  columns.push_back(TextColumn("bar", "Ratings", Role::kBar));
  return columns;
}

// "5/8", which a spreadsheet would take for a date.
Cell RatedCell(const Counts& counts) {
  const std::string rated = std::to_string(counts.Rated());
  const std::string total = std::to_string(counts.Total());
  Cell cell = TextCell(rated + "/" + total);
  cell.data = rated + " of " + total;
  return cell;
}

Row RollUpRow(const PlanStatus& status, const RollUp& roll_up, Cell ref, std::string title) {
  const Counts& counts = roll_up.counts;
  Row row;
  row.cells = {std::move(ref), TextCell(std::move(title))};
  for (const KeyEntry& entry : SchemeKey(status)) {
    row.cells.push_back(CountCell(CountOf(entry, counts), ToneOf(entry.colour)));
  }
  row.cells.push_back(CountCell(NotRated(counts)));
  row.cells.push_back(ShareCell(counts.Done(), counts.Total()));
  row.cells.push_back(RatingCell(roll_up.rating, roll_up.state));
  row.cells.push_back(RatedCell(counts));
  row.cells.push_back(CountCell(roll_up.optimistic));
  row.cells.push_back(CountCell(roll_up.due_within_30_days));
  row.cells.push_back(CountCell(roll_up.overdue));
  row.cells.push_back(BarCell(status, counts));
  return row;
}

Table SectionTable(const PlanStatus& status) {
  Table table{"sections", StatusColumns(status), {}};
  for (std::size_t i = 0; i < status.sections.size(); ++i) {
    const Section& section = status.plan->sections[i];
    table.rows.push_back(
        RollUpRow(status, status.sections[i], TextCell(section.ref.value), section.title.value));
  }
  table.rows.push_back(RollUpRow(status, status.whole, TextCell(""), "Whole plan"));
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
    if (action.state == State::kWithdrawn) continue;
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

// What the numbers of the whole plan lead to. They count leaf actions, so the commands do.
Bullets WhereToLook(const PlanStatus& status) {
  const RollUp& whole = status.whole;
  Bullets bullets;
  const auto add = [&](int count, const std::string& words, const std::string& options) {
    if (count == 0) return;
    bullets.items.push_back(std::to_string(count) + " " + words + ": wsoa actions --level leaf " +
                            options);
  };
  add(whole.overdue, "past the due date", "--overdue");
  add(whole.due_within_30_days, "due in the next 30 days", "--due-within 30d");
  add(whole.optimistic, "stated better than the dates allow", "--optimistic");
  AddNotRated(whole.counts, bullets);
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

Cell BarCell(const PlanStatus& status, const Counts& counts) {
  Cell cell;
  const auto add = [&](int count, const std::string& letter, Tone tone, const std::string& word) {
    if (count == 0) return;
    cell.bar.push_back({letter, tone, count});
    cell.text += (cell.text.empty() ? "" : ", ") + std::to_string(count) + " " + word;
  };
  for (const KeyEntry& entry : SchemeKey(status)) {
    add(CountOf(entry, counts), LetterOf(entry.colour), ToneOf(entry.colour),
        std::string(WordFor(entry.colour)));
  }
  add(NotRated(counts), "-", Tone::kMuted, "not rated");
  return cell;
}

Document StatusReport(const Snapshot& snapshot) {
  Document document;
  for (const RatedPlan& plan : snapshot.plans) {
    document.blocks.emplace_back(PlanHeading(plan));
    document.blocks.emplace_back(SectionTable(plan.status));
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
    document.blocks.emplace_back(SectionTable(plan.status));
  }
  return document;
}

}  // namespace wsoa
