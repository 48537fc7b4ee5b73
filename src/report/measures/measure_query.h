// Which measures somebody asked for, in what order, with which columns: `wsoa measures` without its
// command line and without its table.
//
// To add a column: add it to MeasureColumn and to the table of words in measure_query.cc; its
// heading and its cell are in measure_cells.cc, what it sorts by in find_measures.cc.
#ifndef WSOA_REPORT_MEASURES_MEASURE_QUERY_H_
#define WSOA_REPORT_MEASURES_MEASURE_QUERY_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"
#include "snapshot/snapshot.h"
#include "status/status.h"

namespace wsoa {

enum class MeasureColumn {
  kPlan,  // the stem of the plan's file
  kSection,
  kAction,
  kRef,
  kTitle,
  kKind,
  kUnit,
  kDirection,
  kOwnerNames,
  kBaseline,
  kBaselineOn,
  kTarget,
  kTargetBy,
  kExpected,  // on the day of the latest reading
  kExpectedNow,
  kLatest,
  kLatestOn,
  kReadings,
  kTravel,
  kWrongWay,
  kState,
  kStated,
  kStatedOn,
  kRating,
  kComparison,
  kReason,
};

// The column that a user's word names ("target-by", also "target_by" as in JSON), or nothing.
std::optional<MeasureColumn> ParseMeasureColumn(std::string_view word);
// Every word, in the order of MeasureColumn.
std::vector<std::string> MeasureColumnWords();
// What a reader wants: ref, title, kind, baseline, target, expected-now, latest, latest-on,
// readings, travel, stated, rating, reason.
std::vector<MeasureColumn> DefaultMeasureColumns();
// What a spreadsheet wants: all but the plan.
std::vector<MeasureColumn> AllMeasureColumns();

enum class MeasureGrouping { kNone, kKind, kSection, kAction };

// Every filter that is set must hold; of a list, one of its words. Default: every measure, in the
// order of the text.
struct MeasureQuery {
  std::vector<Colour> ratings;  // the computed colour
  std::vector<Colour> stated;   // the stated colour
  std::vector<State> states;    // the computed state, or
  bool unrated = false;         // none
  std::vector<MeasureKind> kinds;
  std::vector<std::string> owners;    // its own
  std::vector<std::string> sections;  // refs of sections
  bool wrong_way = false;
  bool no_data = false;  // no reading known by the day
  bool optimistic = false;
  std::string mentions;  // a text somewhere in its words, letter case ignored; empty: any

  // Empty: the default ones that say something of any measure found.
  std::vector<MeasureColumn> columns;
  // The first column that differs decides, in the direction of interest: earliest date, worst
  // rating and travel, lowest number first, then alphabetically; what has no value stands last.
  std::vector<MeasureColumn> sort;
  MeasureGrouping group_by = MeasureGrouping::kNone;
  std::optional<int> limit;  // rows in all
  // Whether the outcomes follow that owners state otherwise than these measures say.
  bool with_claims = true;
};

// A measure of a snapshot, and the plan that it stands in.
struct FoundMeasure {
  const RatedPlan* plan = nullptr;
  const MeasureStatus* status = nullptr;

  const Measure& measure() const { return *status->place.measure; }
  friend bool operator==(const FoundMeasure&, const FoundMeasure&) = default;
};

// Whether a measure, as of `as_of`, passes every filter of the query.
bool Matches(const MeasureQuery& query, const MeasureStatus& status, Day as_of);

// The measures that match, sorted and limited. Good as long as the snapshot stands still.
std::vector<FoundMeasure> FindMeasures(const Snapshot& snapshot, const MeasureQuery& query);

// Measures under one heading. Without grouping there is one, without a title.
struct MeasureGroup {
  std::string title;  // "How well", "B  The Local Offer"
  std::vector<FoundMeasure> measures;
};

// The measures in groups: kinds in the order of how much, how well, what difference and those of
// which it is not said; sections and actions in the order of the plans, a section's own measures
// under its name. The order within a group is kept.
std::vector<MeasureGroup> GroupMeasures(const std::vector<FoundMeasure>& measures,
                                        MeasureGrouping grouping);

}  // namespace wsoa

#endif  // WSOA_REPORT_MEASURES_MEASURE_QUERY_H_
