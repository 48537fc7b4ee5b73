// One change between two snapshots: of what, in which class, by what, from what to what.
//
// A change is a fact, not a sentence: report/diff/change_words.h puts it into the plan's verbs and
// changes/diff_json.h into JSON. docs/changes.md says how each is found.
#ifndef WSOA_CHANGES_CHANGE_H_
#define WSOA_CHANGES_CHANGE_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/date/date.h"
#include "plan/plan.h"
#include "snapshot/snapshot.h"
#include "snapshot/value.h"
#include "status/state.h"

namespace wsoa {

enum class ChangedThing { kPlan, kSection, kAction, kMeasure, kRisk };

// Why: days passed, the text was edited, or the later text says of the earlier day something else
// than was reported.
enum class ChangeBy { kTime, kEdit, kRestatement };

enum class ChangeClass {
  kNewlyOffTrack,
  kNewlyAtRisk,
  kRecovered,  // better, from off track or at risk
  kCompleted,
  kCompletedLate,
  kAssured,
  kReopened,      // was complete or assured
  kStateChanged,  // any other change of state
  kDateSet,
  kDateRemoved,
  kWithdrawn,
  kPaused,
  kResumed,
  kDeadlineLater,
  kDeadlineEarlier,
  kOriginalDueAltered,
  kForecastChanged,
  kOwnersChanged,
  kReworded,  // any other fact of the text; `fact` names it
  kMoved,     // to another parent or section
  kRenumbered,
  kAdded,
  kRemoved,
  kStatedChanged,
  kNoteAdded,
  kMeasureNewlyOffTrack,
  kMeasureNewlyAtRisk,
  kMeasureRecovered,
  kMeasureMet,
  kReadingAdded,
  kReadingChanged,
  kBaselineAltered,
  kTargetAltered,
  kRiskOpened,
  kRiskClosed,
  kRiskRerated,
  kSchemeAltered,
  kPlanAdded,
  kPlanRemoved,
  // Restatements.
  kRecordedLate,  // a fact dated by the earlier day was written down after it
  kAltered,       // a fact of the earlier text was changed or removed
};

std::string_view WordFor(ChangedThing thing);  // "action"
std::string_view WordFor(ChangeBy by);         // "time"
std::string_view WordFor(ChangeClass what);    // "newly-off-track"
std::vector<std::string> ChangeClassWords();   // in the order of ChangeClass
std::vector<std::string> ChangeByWords();      // in the order of ChangeBy

// The place of a changed thing in one of the two snapshots; all null if it is not there. For a plan
// only `plan` is set, for a section `plan` and `section`. Points into the snapshot.
struct ChangePlace {
  const RatedPlan* plan = nullptr;
  const Section* section = nullptr;
  const ActionStatus* action = nullptr;  // of a measure: the action that it is listed under
  const MeasureStatus* measure = nullptr;
  const RiskStatus* risk = nullptr;
};

struct Change {
  ChangedThing thing{};
  ChangeClass what{};
  ChangeBy by = ChangeBy::kEdit;
  std::string ref;  // in the later snapshot, or in the earlier if it is only there; empty: a plan
  Value from;
  Value to;
  std::string fact = {};         // which one, if the class does not say: "title"
  std::optional<Date> on = {};   // of a note, a reading, a completion: when it was
  std::optional<int> days = {};  // by how many a deadline moved, or a completion is late
  std::optional<int> move = {};  // of a deadline: how many moves were approved in all
  int moves = 0;                 // and how many of them between the two snapshots
  std::optional<std::string> approved = {};  // who agreed
  std::optional<std::string> reason = {};
  ChangePlace before = {};
  ChangePlace after = {};

  // In the later snapshot, or in the earlier one if it was removed.
  const ChangePlace& place() const { return after.plan ? after : before; }
};

}  // namespace wsoa

#endif  // WSOA_CHANGES_CHANGE_H_
