// How a plan went from date to date: the state and the figures of each of its things on every one
// of several days.
//
// On each day a text is rated as ever; which days, and which text on which of them, is for the
// caller to say. Nothing is guessed between two days, and nothing drawn beyond the last.
#ifndef WSOA_CHANGES_TREND_TREND_H_
#define WSOA_CHANGES_TREND_TREND_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "snapshot/snapshot.h"
#include "status/state_spells.h"

namespace wsoa {

// A reporting date, and how the plan stood on it.
struct TrendDate {
  Day day{};
  std::optional<SnapshotRevision> revision = {};  // whose text counts, where it is not that of now
  std::optional<RatedPlan> plan = {};             // as of `day`; std::nullopt if there was none yet
};

// The figures of some leaf actions on a date. They add up.
struct TrendFigures {
  Counts counts;
  int optimistic = 0;  // stated better than computed
  int overdue = 0;     // a deadline before the day, and not complete
  int planned = 0;     // were first planned to be finished by the day; none that is withdrawn
  TrendFigures& operator+=(const TrendFigures& other);
  friend bool operator==(const TrendFigures&, const TrendFigures&) = default;
};

// How one thing stood on a date.
struct TrendPoint {
  std::optional<State> state;  // std::nullopt if there is nothing to count
  std::optional<Colour> rating;
  // Against the date before; std::nullopt if one of the two has no colour or was not there (two
  // that are unrated for the same reason are steady).
  std::optional<Travel> travel;
  // In this state from this day on without a break. Where `or_earlier`, that is only the first day
  // that was looked at.
  std::optional<Day> since;
  bool or_earlier = false;
  bool leaf = false;     // an action that had no sub-actions then
  TrendFigures figures;  // of the leaf actions beneath it, or of itself
};

// One row of a trend: the plan as a whole, a section, or an action.
struct TrendThing {
  enum class Kind { kPlan, kSection, kAction };
  Kind kind = Kind::kAction;
  std::string ref;  // as the newest text that has it calls it; of the plan empty
  std::string title;
  std::string section;                            // the ref of its section; of the plan empty
  int depth = 0;                                  // of an action: 0 for a section's own
  const ActionStatus* action = nullptr;           // of an action: as of the last date that has it
  std::vector<std::optional<TrendPoint>> points;  // one for each date; std::nullopt if not there
};
std::string_view WordFor(TrendThing::Kind kind);  // "section"

struct PlanTrend {
  std::string path;  // in the newest text
  std::vector<TrendDate> dates;
  std::vector<Day> left_out;       // dates that were asked for and lie after the as-of day
  std::vector<std::string> notes;  // what else a reader has to know
  // The plan, then each section before its actions, in the order of the newest text; what that
  // lacks stands behind what was its section, or last.
  std::vector<TrendThing> things;

  const TrendThing& whole() const { return things.front(); }
  // The newest rating that there is.
  const RatedPlan& newest() const;
};

// What is rated on each date: the text of now, the text that was in force then, or that of a
// revision that was asked for.
enum class TrendTexts { kNow, kReported, kRevisions };
std::string_view WordFor(TrendTexts texts);  // "reported"

// What `wsoa trend` was asked for, and all that it found.
struct Trend {
  TrendTexts texts = TrendTexts::kNow;
  Day as_of{};                                    // nothing after it is told
  std::string origin;                             // where the newest texts came from
  std::optional<SnapshotRevision> revision = {};  // where they came from one
  std::vector<PlanTrend> plans;                   // in path order
};

// How the plan at `path` went. `dates` stand in the order of their days, and one at least has a
// plan; `spells` are those of all the days up to the last of them, under the refs that things have
// in the newest text. `name` says what a thing of an earlier text goes by (absent: its own ref).
PlanTrend TrendOf(std::string path, std::vector<TrendDate> dates, const StateSpells& spells,
                  const NameOfRef& name = {});

}  // namespace wsoa

#endif  // WSOA_CHANGES_TREND_TREND_H_
