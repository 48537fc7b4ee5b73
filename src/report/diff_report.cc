#include "report/diff_report.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "plan/words.h"
#include "report/cells.h"
#include "report/change_words.h"
#include "report/columns.h"
#include "report/diff_summary.h"
#include "report/provenance.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Class = ChangeClass;
using Changes = std::vector<const Change*>;

// The worst first: what a board must hear of, what slipped, what is new, what got better, words.
constexpr std::array kWorstFirst = {Class::kPlanRemoved,
                                    Class::kAltered,
                                    Class::kNewlyOffTrack,
                                    Class::kReopened,
                                    Class::kMeasureNewlyOffTrack,
                                    Class::kRemoved,
                                    Class::kOriginalDueAltered,
                                    Class::kBaselineAltered,
                                    Class::kTargetAltered,
                                    Class::kSchemeAltered,
                                    Class::kNewlyAtRisk,
                                    Class::kMeasureNewlyAtRisk,
                                    Class::kRiskOpened,
                                    Class::kRiskRerated,
                                    Class::kDateRemoved,
                                    Class::kDeadlineLater,
                                    Class::kRecordedLate,
                                    Class::kStateChanged,
                                    Class::kWithdrawn,
                                    Class::kPaused,
                                    Class::kStatedChanged,
                                    Class::kForecastChanged,
                                    Class::kReadingChanged,
                                    Class::kPlanAdded,
                                    Class::kAdded,
                                    Class::kMoved,
                                    Class::kOwnersChanged,
                                    Class::kCompletedLate,
                                    Class::kCompleted,
                                    Class::kAssured,
                                    Class::kRecovered,
                                    Class::kMeasureMet,
                                    Class::kMeasureRecovered,
                                    Class::kResumed,
                                    Class::kDeadlineEarlier,
                                    Class::kDateSet,
                                    Class::kRiskClosed,
                                    Class::kReadingAdded,
                                    Class::kNoteAdded,
                                    Class::kRenumbered,
                                    Class::kReworded};

int Severity(const Change& change) {
  const auto found = std::find(kWorstFirst.begin(), kWorstFirst.end(), change.what);
  return static_cast<int>(found - kWorstFirst.begin());
}

// The changes of one thing, in the order in which they were found.
struct Group {
  Changes changes;
  int worst = 0;

  const Change& first() const { return *changes.front(); }
};

bool SameThing(const Change& a, const Change& b) {
  return a.thing == b.thing && a.ref == b.ref && a.before.plan == b.before.plan &&
         a.after.plan == b.after.plan && a.before.action == b.before.action &&
         a.after.action == b.after.action && a.before.measure == b.before.measure &&
         a.after.measure == b.after.measure && a.before.risk == b.before.risk &&
         a.after.risk == b.after.risk;
}

std::vector<Group> GroupsOf(const Changes& changes) {
  std::vector<Group> groups;
  for (const Change* change : changes) {
    if (groups.empty() || !SameThing(groups.back().first(), *change)) {
      groups.push_back({{}, Severity(*change)});
    }
    groups.back().changes.push_back(change);
    groups.back().worst = std::min(groups.back().worst, Severity(*change));
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const Group& a, const Group& b) { return a.worst < b.worst; });
  return groups;
}

std::string TitleOf(const Change& change) {
  const ChangePlace& place = change.place();
  switch (change.thing) {
    case ChangedThing::kPlan:
      return "The plan as a whole";
    case ChangedThing::kSection:
      return "The section as a whole";
    case ChangedThing::kAction:
      return *place.action->place.action->title;
    case ChangedThing::kMeasure:
      return "Measure: " + *place.measure->place.measure->title;
    case ChangedThing::kRisk:
      return "Risk: " + *place.risk->place.risk->title;
  }
  return "";
}

// A change tells the tone of where it leads; one for the better or of words has none.
Tone ToneOfChange(const Change& change) {
  const auto* state = std::get_if<State>(&change.to);
  if (change.by == ChangeBy::kRestatement) return Tone::kPurple;
  if (state && IsRated(*state) && change.place().plan) {
    return ToneOf(change.place().plan->status.scheme.ColourOf(*state));
  }
  if (const auto* colour = std::get_if<Colour>(&change.to)) return ToneOf(*colour);
  return Tone::kPlain;
}

Row TitleRow(const Change& change) {
  Row row;
  row.cells = {TextCell(change.ref), TextCell(TitleOf(change)), TextCell("")};
  row.strong = true;
  return row;
}

std::string ByInWords(ChangeBy by) {
  return by == ChangeBy::kRestatement ? "restated" : std::string(WordFor(by));
}

Row ChangeRow(const Change& change) {
  Cell words = TextCell("– " + ChangeInWords(change));
  words.tone = ToneOfChange(change);
  Row row;
  row.cells = {TextCell(""), std::move(words), TextCell(ByInWords(change.by))};
  return row;
}

Table ChangeTable(const std::vector<Group>& groups) {
  Table table{"changes", {}, {}};
  table.columns = {TextColumn("ref", "Ref"),
                   TextColumn("change", "What changed", Column::Fit::kFold),
                   TextColumn("by", "By")};
  for (const Group& group : groups) {
    table.rows.push_back(TitleRow(group.first()));
    for (const Change* change : group.changes) table.rows.push_back(ChangeRow(*change));
  }
  return table;
}

// The part of a plan that changes stand in; all null for the plan as a whole.
struct Part {
  const RatedPlan* plan = nullptr;
  const Section* section = nullptr;
  Changes changes;
};

// By plan and section, in the order of the text; the plan as a whole before its sections, what is
// gone behind them.
std::vector<Part> PartsOf(const Changes& changes) {
  std::vector<Part> parts;
  std::map<std::pair<std::string, std::string>, std::size_t> index;
  for (const Change* change : changes) {
    const ChangePlace& place = change->place();
    // A section that stands in both texts is one part, whichever side a change names.
    const std::string ref = place.section ? "s" + *place.section->ref : "";
    const auto [entry, is_new] = index.try_emplace({place.plan->path(), ref}, parts.size());
    if (is_new) parts.push_back({place.plan, place.section, {}});
    parts[entry->second].changes.push_back(change);
  }
  const auto position = [](const Part& part) {
    const Section* sections = part.plan->text->plan.sections.data();
    return std::pair(part.plan->path(), part.section ? part.section - sections : -1);
  };
  std::stable_sort(parts.begin(), parts.end(),
                   [&](const Part& a, const Part& b) { return position(a) < position(b); });
  return parts;
}

void AddChanges(const Changes& changes, Document& document) {
  const RatedPlan* plan = nullptr;
  for (const Part& part : PartsOf(changes)) {
    if (!plan || plan->path() != part.plan->path()) {
      plan = part.plan;
      document.blocks.emplace_back(PlanHeading(*plan));
    }
    if (part.section) {
      document.blocks.emplace_back(
          Heading{2, part.section->ref.value + "  " + part.section->title.value});
    }
    document.blocks.emplace_back(ChangeTable(GroupsOf(part.changes)));
  }
}

// "31 Jan 2022 (HEAD~1)": the day, and what the user called it unless that only says the day.
std::string NameOf(const Snapshot& snapshot, const std::string& label) {
  const std::string day = ShowDay(snapshot.as_of);
  if (label.empty() || label.starts_with('@')) return day;
  return day + " (" + label + ")";
}

std::string Between(const SnapshotDiff& diff, const SnapshotLabels& labels) {
  return "from " + NameOf(*diff.from, labels.from) + " to " + NameOf(*diff.to, labels.to);
}

// "12 changes: 7 because days passed, 3 by edits, 2 restatements; owner HOS."
Paragraph HowMany(const Changes& changes, const DiffQuery& query) {
  std::array<int, 3> by{};
  for (const Change* change : changes) ++by[static_cast<std::size_t>(change->by)];
  const std::string filters = FiltersInWords(query);
  std::vector<std::string> parts;
  if (by[0] > 0) parts.push_back(std::to_string(by[0]) + " by time (days passed)");
  if (by[1] > 0) parts.push_back(std::to_string(by[1]) + " by edit");
  if (by[2] > 0) parts.push_back(CountOf(by[2], "restatement"));
  std::string text = CountOf(static_cast<int>(changes.size()), "change") + ": " + Enumerated(parts);
  if (!filters.empty()) text += "; " + filters;
  return {text + ".", Tone::kPlain};
}

Cell ValueCell(const ChangeValue& value) {
  if (const auto* day = std::get_if<Day>(&value)) return DayCell(*day);
  if (const auto* number = std::get_if<Number>(&value)) {
    Cell cell = TextCell(ShowNumber(number->value));
    cell.number = number->value;
    return cell;
  }
  if (const auto* text = std::get_if<std::string>(&value)) return TextCell(*text);
  if (const auto* state = std::get_if<State>(&value)) return TextCell(std::string(WordFor(*state)));
  return IsNothing(value) ? MissingCell() : TextCell(ValueInWords(value));
}

Cell OptionalCell(const std::optional<std::string>& text) {
  return text ? TextCell(*text) : MissingCell();
}

Row SheetRow(const Change& change) {
  const ChangePlace& place = change.place();
  Row row;
  row.cells = {TextCell(PlanStem(*place.plan)),
               place.section ? TextCell(*place.section->ref) : MissingCell(),
               TextCell(std::string(WordFor(change.thing))),
               change.ref.empty() ? MissingCell() : TextCell(change.ref),
               TextCell(change.thing == ChangedThing::kPlan      ? *place.plan->text->plan.title
                        : change.thing == ChangedThing::kSection ? *place.section->title
                                                                 : TitleOf(change)),
               TextCell(std::string(WordFor(change.what))),
               TextCell(std::string(WordFor(change.by))),
               ValueCell(change.from),
               ValueCell(change.to),
               change.days ? CountCell(*change.days) : MissingCell(),
               OptionalCell(change.approved),
               TextCell(ChangeInWords(change))};
  return row;
}

}  // namespace

Document DiffReport(const SnapshotDiff& diff, const DiffQuery& query,
                    const DiffReportOptions& options) {
  Document document;
  const Changes changes = FindChanges(diff, query);
  const std::string between = Between(diff, options.labels);
  document.blocks.emplace_back(Heading{1, "What changed " + between});
  for (const std::string& note : options.notes) {
    document.blocks.emplace_back(Paragraph{note, Tone::kAmber});
  }
  if (changes.empty()) {
    const std::string filters = FiltersInWords(query);
    document.blocks.emplace_back(
        Paragraph{(diff.changes.empty()
                       ? "Nothing changed."
                       : "None of " + CountOf(static_cast<int>(diff.changes.size()), "change") +
                             ": " + filters + "."),
                  Tone::kPlain});
    return document;
  }
  AddDiffSummary(FindLeaves(diff, query), changes, document);
  AddChanges(changes, document);
  document.blocks.emplace_back(HowMany(changes, query));
  return document;
}

Document DiffForSpreadsheet(const SnapshotDiff& diff, const DiffQuery& query) {
  Table table{"changes", {}, {}};
  table.columns = {TextColumn("plan", "Plan"),
                   TextColumn("section", "Section"),
                   TextColumn("kind", "Kind"),
                   TextColumn("ref", "Ref"),
                   TextColumn("title", "Title"),
                   TextColumn("change", "Change"),
                   TextColumn("by", "By"),
                   TextColumn("from", "From"),
                   TextColumn("to", "To"),
                   NumberColumn("days", "Days"),
                   TextColumn("approved", "Approved"),
                   TextColumn("words", "In words")};
  for (const Change* change : FindChanges(diff, query)) table.rows.push_back(SheetRow(*change));
  return {{std::move(table)}};
}

}  // namespace wsoa
