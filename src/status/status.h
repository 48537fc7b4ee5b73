// How a plan stands on a date: a pure function of the plan and the day (docs/ratings.md).
//
// No clock, no environment: the same input gives the same answer. Facts that take effect after the
// day do not exist. Every computed state carries its reason. What people state, what the tool
// computes, and the colour that the scheme gives a state are kept apart.
#ifndef WSOA_STATUS_STATUS_H_
#define WSOA_STATUS_STATUS_H_

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "plan/index.h"
#include "plan/plan.h"
#include "plan/walk.h"
#include "status/deadline.h"
#include "status/scheme.h"
#include "status/state.h"

namespace wsoa {

enum class Comparison { kAgrees, kOptimistic, kPessimistic, kUnstated, kUncomputable };
std::string_view WordFor(Comparison comparison);

enum class CompletedPrecision { kDay, kMonth, kReported };
std::string_view WordFor(CompletedPrecision precision);

// Of a series: occurrences completed, missed, and in all (`of` is absent without an end).
struct Occurrences {
  int done = 0;
  int missed = 0;
  std::optional<int> of;
  friend bool operator==(const Occurrences&, const Occurrences&) = default;
};

struct ActionStatus {
  PlacedAction place;  // the action, its section, parent, owners, source
  bool leaf = true;
  bool open = true;  // neither done nor withdrawn, nor ongoing, in place and on track

  State state = State::kUndated;  // by the dates
  std::optional<Colour> rating;   // the scheme's colour of the state; none where it is unrated
  std::string reason;             // "overdue 62 days: due 30 Nov 2021, grace to 14 Dec 2021"

  // What counts: never better than the dates allow, and worse where somebody says so.
  State effective_state = State::kUndated;
  std::optional<Colour> effective;
  std::string effective_reason;  // "stated red on 21 Jul 2017; by the dates amber: in progress"

  std::optional<Colour> stated;  // the latest update's, where the scheme has that colour
  std::optional<Day> stated_on;  // the first day of that update
  const Update* stated_in = nullptr;
  Comparison comparison = Comparison::kUnstated;

  std::optional<Date> start;   // when work is planned to begin, as precisely as it is written
  std::optional<Day> started;  // first day of `started`, where known by the day
  DueInForce in_force;         // the due on the day, as precisely as it is written
  std::optional<Day> due;  // the deadline that counts: the one in force (of a series that of the
                           // next occurrence), or the one that the completion had to keep
  std::optional<Day> original_due;  // as first written
  std::optional<Day> forecast;      // last day of the newest forecast that counts
  int revisions = 0;                // approved and in force by the day
  std::optional<Day> completed;     // of a series its last day
  std::optional<CompletedPrecision> completed_precision;
  std::optional<Day> reopened;  // the first day of its last reopening, where known by the day
  std::vector<const Text*> waits_for;  // refs of the actions that are to be complete first
  std::optional<Day> due_as_planned;   // of what waits: its deadline if all comes as is expected
  std::optional<Occurrences> occurrences;
  std::optional<Day> withdrawn_on;  // the day from which it was withdrawn
  std::optional<int> days_late;     // past the deadline, or that it was completed late; 0 in time
  bool overdue = false;             // a deadline before the day, and not complete
  bool stale = false;               // no word for longer than the plan allows
  bool silent = false;              // of a rated, unfinished leaf: nothing was ever reported on it
  Progress progress = Progress::kNotStarted;
  const Update* percent = nullptr;  // the newest that says how much is done, or null
  // The newest update that tells of an issue or how it is dealt with (status/exception.h); null
  // where there is none, or where the action is done or withdrawn.
  const Update* issue = nullptr;

  int measures = 0;                    // its own and those that serve it
  std::optional<State> outcome_state;  // the worst of them
  std::optional<Colour> outcome_rating;
  std::string outcome_reason;  // "1.2-M3: 76.9 at 21 Jul 2017, worse than the baseline 72"
  std::optional<Colour> outcome_stated;  // the latest update's `outcome_rating`
  Comparison outcome_comparison = Comparison::kUnstated;
};

// Delivered, and yet what it was for has not moved: done, with an outcome at risk or off track.
bool DoneNotMoved(const ActionStatus& action);

// Which way the value of a measure went last, for better or worse.
enum class Travel { kImproving, kSteady, kWorsening };
std::string_view WordFor(Travel travel);

struct MeasureStatus {
  PlacedMeasure place;
  std::optional<State> state;  // nothing where it is unrated
  std::optional<Colour> rating;
  std::string reason;
  std::optional<double> value;  // the latest known reading
  std::optional<Day> value_on;
  bool stale = false;              // that reading is older than the plan allows
  const Number* target = nullptr;  // the value given, or the latest of the comparator it follows
  std::vector<const Figure*> comparators;  // the latest of each known by the day, or null
  std::optional<double> expected;          // what that reading is held against
  std::optional<double> expected_now;      // on the day as of which it is rated
  std::vector<const Reading*> readings;    // known by the day, the latest last
  std::optional<Travel> travel;            // nothing where there is nothing to compare with
  std::optional<Direction> direction;      // given, or derived from baseline and target
  std::optional<Colour> stated;
  std::optional<Day> stated_on;
  const Update* stated_in = nullptr;
  Comparison comparison = Comparison::kUnstated;
  bool wrong_way = false;
};

// Whether an acceptance holds on the day, or its `until` has passed.
enum class AcceptanceState { kCurrent, kExpired };
inline constexpr int kAcceptanceStates = 2;
std::string_view WordFor(AcceptanceState state);  // "current"

// How likely or how grave a risk is as of the day.
struct LevelStatus {
  const RiskLevel* level = nullptr;  // of the newest update that has it, else the risk's own
  std::optional<Day> on;             // of that update
};

struct RiskStatus {
  PlacedRisk place;
  bool known = true;            // opened by the day, or not said when
  std::optional<Day> closed;    // where known by the day
  std::optional<int> age_days;  // from the day it was opened to the day, or to that it was closed
  std::optional<Colour> stated;
  std::optional<Day> stated_on;
  const Update* stated_in = nullptr;
  LevelStatus likelihood;  // neither of a decision
  LevelStatus severity;
  const Acceptance* accepted = nullptr;  // where known by the day
  std::optional<AcceptanceState> acceptance;

  std::optional<int> score() const;      // likelihood × severity, where both are given
  std::optional<Day> scored_on() const;  // the newest update that the score goes by
};

// A section, or the whole plan. Counts are of leaf actions, if nothing else is said.
struct RollUp {
  std::optional<State> state;  // by the dates; std::nullopt if no action is left to count
  std::optional<Colour> rating;
  Counts counts;
  std::optional<State> effective_state;
  std::optional<Colour> effective;
  Counts effective_counts;
  std::array<int, kProgressCount> progress{};
  int optimistic = 0;   // actions, headings too, stated better than the dates allow
  int pessimistic = 0;  // likewise stated worse
  int silent = 0;
  int stale = 0;
  int overdue = 0;
  int due_within_30_days = 0;  // open leaves whose deadline is the day or one of the 30 after it
};

// What counts as the rating of an action: the worse of what the dates and its owner say, or the
// dates alone.
enum class Headline { kEffective, kByDates };

struct PlanStatus {
  const Plan* plan = nullptr;
  Day as_of{};
  Headline headline = Headline::kEffective;
  Scheme scheme;
  RollUp whole;
  std::vector<RollUp> sections;       // one for each of the plan's
  std::vector<ActionStatus> actions;  // in the order of the plan's index, as are the others
  std::vector<MeasureStatus> measures;
  std::vector<RiskStatus> risks;
};

// Rates a plan as of a day. With kByDates everything effective is what the dates say. The plan must
// outlive the answer; its index need not.
PlanStatus Rate(const PlanIndex& plan, Day as_of, Headline headline = Headline::kEffective);

}  // namespace wsoa

#endif  // WSOA_STATUS_STATUS_H_
