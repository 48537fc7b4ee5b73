// Which measures somebody asked for, in what order, with which columns: `wsoa measures` without its
// command line and without its table.
//
// The columns are in snapshot/measure_columns.cc; how one is added, in snapshot/column.h.
#ifndef WSOA_REPORT_MEASURES_MEASURE_QUERY_H_
#define WSOA_REPORT_MEASURES_MEASURE_QUERY_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"
#include "snapshot/found.h"
#include "snapshot/measure_columns.h"
#include "snapshot/snapshot.h"
#include "status/status.h"

namespace wsoa {

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
  bool stale = false;
  bool no_data = false;  // no reading known by the day
  bool optimistic = false;
  std::string mentions;  // a text somewhere in its words, letter case ignored; empty: any

  // Empty: the default ones that say something of any measure found.
  std::vector<MeasureColumn> columns;
  // The first column that differs decides, in the direction of interest: earliest date, worst
  // rating and travel, lowest number first, then alphabetically; what has no value comes last.
  std::vector<MeasureColumn> sort;
  MeasureGrouping group_by = MeasureGrouping::kNone;
  std::optional<int> limit;  // rows in all
  // Whether the outcomes follow that owners state otherwise than these measures say.
  bool with_claims = true;
};

// Whether a measure, as of `as_of`, passes every filter of the query.
bool Matches(const MeasureQuery& query, const MeasureStatus& status, Day as_of);

// The measures that match, sorted and limited. Valid as long as the snapshot.
std::vector<FoundMeasure> FindMeasures(const Snapshot& snapshot, const MeasureQuery& query);

// "kind how-well, owner HOS"; empty without filters.
std::string FiltersInWords(const MeasureQuery& query);

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
