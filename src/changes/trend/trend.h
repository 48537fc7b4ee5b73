// The trend of a plan: the state and the figures of each of its things on each of several days.
//
// The caller chooses the days, and the text to rate on each. Nothing is interpolated between two
// days or extrapolated beyond the last.
#ifndef WSOA_CHANGES_TREND_TREND_H_
#define WSOA_CHANGES_TREND_TREND_H_

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "snapshot/snapshot.h"
#include "status/spells/state_spells.h"

namespace wsoa {

// A reporting date, and the plan rated on it.
struct TrendDate {
  Day day{};
  std::optional<SnapshotRevision> revision = {};  // whose text was rated, if not the current one
  std::optional<RatedPlan> plan = {};  // as of `day`; std::nullopt if there was no plan yet
};

// The figures of some leaf actions on a date. They add up.
struct TrendFigures {
  Counts counts;
  int optimistic = 0;  // stated better than computed; headings are counted too
  int overdue = 0;     // a deadline before the day, and not complete
  int planned = 0;     // first planned to be finished by the day; of the withdrawn those below
  int withdrawn_late =
      0;  // withdrawn after the day by which they were first planned to be finished
  TrendFigures& operator+=(const TrendFigures& other);
  // What was to be done: nobody takes back by withdrawing what was due already.
  int Promised() const { return counts.Total() + withdrawn_late; }
  friend bool operator==(const TrendFigures&, const TrendFigures&) = default;
};

// The figures of the whole plan.
TrendFigures FiguresOf(const PlanStatus& status);

// What a trend shows of each thing: the rating that counts, what the dates alone say, or what its
// owner stated, as a published statement prints it.
enum class TrendShow { kEffective, kComputed, kStated };
std::string_view WordFor(TrendShow show);  // "effective"
Headline HeadlineOf(TrendShow show);

// The status of one thing on a date.
struct TrendPoint {
  std::optional<State> state;  // std::nullopt if there is nothing to count
  std::optional<Colour> rating;
  // Against the date before, by the colour and, of a roll-up, then by the share past due;
  // std::nullopt if one of the two has no colour or was not there.
  std::optional<Travel> travel;
  // The first day of the current spell in this state. If `or_earlier`, it is only the first day
  // that was examined.
  std::optional<Day> since;
  bool or_earlier = false;
  bool leaf = false;        // an action that had no sub-actions on the date
  bool optimistic = false;  // an action that was stated better than computed
  TrendFigures figures;     // of the leaf actions below it, or of itself
};

// One row of a trend: the plan as a whole, a section, or an action.
struct TrendThing {
  enum class Kind { kPlan, kSection, kAction };
  Kind kind = Kind::kAction;
  std::string ref;  // in the newest text that has it; empty for the plan
  std::string title;
  std::string section;                            // the ref of its section; empty for the plan
  int depth = 0;                                  // of an action: 0 for a section's own
  const ActionStatus* action = nullptr;           // of an action: as of the last date that has it
  std::vector<std::optional<TrendPoint>> points;  // one for each date; std::nullopt if not there
};
std::string_view WordFor(TrendThing::Kind kind);  // "section"

struct PlanTrend {
  std::string path;  // in the newest text
  std::vector<TrendDate> dates;
  std::vector<Day> left_out;       // requested dates after the as-of day
  std::vector<std::string> notes;  // what else a reader should know
  // Of the current text: for each date the figures by the text that was in force then, where the
  // history tells. Empty if it was not asked.
  std::vector<std::optional<TrendFigures>> reported;
  // The plan, then each section before its actions, in the order of the newest text; things that it
  // lacks are at the end of their section, or last.
  std::vector<TrendThing> things;

  const TrendThing& whole() const { return things.front(); }
  // The newest rating.
  const RatedPlan& newest() const;
};

// What is rated on each date: the current text, the text that was in force, or that of a requested
// revision.
enum class TrendTexts { kNow, kReported, kRevisions };
std::string_view WordFor(TrendTexts texts);  // "reported"

// The answer of `wsoa trend`.
struct Trend {
  TrendTexts texts = TrendTexts::kNow;
  TrendShow show = TrendShow::kEffective;
  Day as_of{};                                    // nothing after it is reported
  std::string origin;                             // where the newest texts came from
  std::optional<SnapshotRevision> revision = {};  // if they came from one
  std::vector<PlanTrend> plans;                   // in path order
};

// The trend of the plan at `path`. `dates` are in order, and at least one has a plan; `spells` are
// those of all the days up to the last of them, under the refs that things have in the newest text.
// `name` gives that ref for a thing of an earlier text (absent: its own ref). The plans were rated
// for HeadlineOf(show).
PlanTrend TrendOf(std::string path, std::vector<TrendDate> dates, const StateSpells& spells,
                  TrendShow show = TrendShow::kEffective, const NameOfRef& name = {});

}  // namespace wsoa

#endif  // WSOA_CHANGES_TREND_TREND_H_
