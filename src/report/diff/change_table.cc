#include "report/diff/change_table.h"

#include <algorithm>
#include <array>
#include <utility>

#include "changes/change_columns.h"
#include "report/cells.h"
#include "report/columns.h"
#include "report/diff/change_cells.h"
#include "report/diff/change_words.h"

namespace wsoa {
namespace {

using Class = ChangeClass;
using Changes = std::vector<const Change*>;

// The worst first: what a board must know, what slipped, what is new, what got better, words.
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

Row TitleRow(const Change& change) {
  Row row;
  row.cells = {TextCell(change.ref), TextCell(TitleOfChanged(change)), TextCell("")};
  row.strong = true;
  return row;
}

Row ChangeRow(const Change& change) {
  Cell words = ChangeCell(change);
  words.text.insert(0, "– ");
  Row row;
  row.cells = {TextCell(""), std::move(words), TextCell(ByInWords(change.by))};
  return row;
}

}  // namespace

Table ChangeTable(const Changes& changes) {
  Table table{"changes", {}, {}};
  table.columns = {TextColumn("ref", "Ref"), TextColumn("change", "What changed", Role::kPhrase),
                   TextColumn("by", "By")};
  for (const Group& group : GroupsOf(changes)) {
    table.rows.push_back(TitleRow(group.first()));
    for (const Change* change : group.changes) table.rows.push_back(ChangeRow(*change));
  }
  return table;
}

Cell ChangeCell(const Change& change) {
  Cell cell = TextCell(ChangeInWords(change));
  cell.tone = ToneOfChange(change);
  return cell;
}

std::string ByInWords(ChangeBy by) {
  return by == ChangeBy::kRestatement ? "restated" : std::string(WordFor(by));
}

std::string TitleOfChanged(const Change& change) {
  if (change.thing == ChangedThing::kPlan) return "The plan as a whole";
  if (change.thing == ChangedThing::kSection) return "The section as a whole";
  return TitleWithKind(change);
}

}  // namespace wsoa
