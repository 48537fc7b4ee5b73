// The plan as plain structs: what the format (docs/format.md) can say, and where it was said.
//
// No YAML, no clock, no judgement. A value that was not given is absent; a value that could not be
// read is absent too, and its key is named in `unread`, so that nobody takes it for missing; so is
// a key that a misspelt one was meant to be. A `ref` or `title` that is required and was not given,
// or could not be read, is an empty text.
#ifndef WSOA_PLAN_PLAN_H_
#define WSOA_PLAN_PLAN_H_

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "plan/date/date.h"
#include "plan/due.h"
#include "source/source.h"

namespace wsoa {

using Text = Located<std::string>;
using Texts = std::vector<Text>;

// Whether the value of `key` was there and could not be read; `unread` is that of the thing.
inline bool IsUnreadable(const std::vector<std::string>& unread, std::string_view key) {
  return std::find(unread.begin(), unread.end(), key) != unread.end();
}

enum class Colour { kBlue, kGreen, kAmber, kYellow, kRed, kPurple };

// A check that the thing (and what lies beneath it) may break, and why.
struct Allow {
  Span span;
  Text rule;
  std::optional<Text> reason;
};

// `updates` of an action, a measure or a risk. The last two have date, rating and note only.
struct Update {
  Span span;
  Located<Date> date;
  std::optional<Located<Colour>> rating;
  std::optional<Located<Colour>> outcome_rating;
  std::optional<Text> note;
  std::optional<Text> issue;
  std::optional<Text> mitigation;
  std::optional<Located<Date>> forecast;
  std::optional<Text> by;
};

// `updates` of a plan or a section.
struct NarrativeUpdate {
  Span span;
  Located<Date> date;
  std::optional<Located<Colour>> rating;
  Texts highlights;
  Texts progress;
  Texts next;
  Texts issues;
};

// One entry of `completed`: a date, `{reported: DATE}` or, in a series, `missed`.
struct Completion {
  Span span;
  std::optional<Date> date;  // absent only where missed
  bool reported = false;  // the day of completion is not on record; `date` is when it was reported
  bool missed = false;
};

struct Assurance {
  Span span;
  std::optional<Located<Date>> date;
  std::optional<Text> by;
  std::optional<Text> evidence;
};

struct Pause {
  Span span;
  std::optional<Located<Date>> date;
  std::optional<Located<Date>> until;
  std::optional<Text> reason;
  std::optional<Text> approved;
};

struct Withdrawal {
  Span span;
  std::optional<Located<Date>> date;
  std::optional<Text> reason;
};

struct Revision {
  Span span;
  std::optional<Located<Date>> date;
  std::optional<Located<Date>> due;  // a date or an interval
  std::optional<Text> reason;
  std::optional<Text> approved;
};

// A number as the plan writes it, kept with its own text so that 0.10 prints as 0.10.
struct Number {
  double value = 0;
  std::string text;
};

// `baseline: {value, date}`, `target: {value, by}`, a milestone.
struct Point {
  Span span;
  std::optional<Located<Number>> value;
  std::optional<Located<Date>> date;
};

struct Reading {
  Span span;
  Located<Date> date;
  Located<Number> value;
  std::optional<Text> note;
};

enum class MeasureKind { kHowMuch, kHowWell, kDifference };
enum class Direction { kUp, kDown, kHold };

struct Measure {
  Span span;
  Text ref;
  Text title;
  std::optional<Text> detail;
  std::optional<Located<MeasureKind>> kind;
  std::optional<Text> unit;
  std::optional<Located<Direction>> direction;
  std::optional<Point> baseline;
  std::optional<Point> target;
  std::vector<Point> milestones;
  std::optional<Located<Number>> tolerance;
  std::vector<std::pair<Text, Located<Number>>> comparators;
  std::vector<Reading> readings;
  Texts owners;
  std::optional<Text> collected;
  std::vector<Update> updates;
  Texts serves;
  std::vector<Allow> allow;
  std::vector<std::string> unread;

  bool IsToHold() const { return direction && **direction == Direction::kHold; }
};

struct Risk {
  Span span;
  Text ref;
  Text title;
  std::optional<Text> detail;
  std::optional<Text> impact;
  std::optional<Text> mitigation;
  Texts owners;
  std::optional<Located<Date>> opened;
  std::optional<Located<Date>> closed;
  std::optional<Located<int>> likelihood;  // 1 to 5
  std::optional<Located<int>> severity;    // 1 to 5
  std::vector<Update> updates;
  std::vector<Allow> allow;
  std::vector<std::string> unread;
};

// The value of one of the plan's own fields, typed by its declaration.
struct FieldValue {
  Text name;
  Span span;
  std::string text;  // as written
  std::variant<std::string, Number, Date, bool> value;
};

struct Action {
  Span span;
  Text ref;
  Text title;
  std::optional<Text> detail;
  std::optional<Text> source;
  Texts findings;
  Texts owners;
  Texts support;
  std::optional<Located<Date>> start;
  std::optional<Due> due;
  std::optional<Text> condition;
  std::optional<Located<Date>> started;
  std::vector<Completion> completed;  // at most one entry where the due is no series
  Span completed_span;                // the value of `completed`
  bool completed_is_list = false;     // written as a list, as only a series is
  std::optional<Text> evidence;
  std::optional<Assurance> assured;
  std::optional<Pause> paused;
  std::optional<Withdrawal> withdrawn;
  std::vector<Revision> revisions;
  Texts depends;
  std::vector<Update> updates;
  std::vector<Action> actions;
  Texts outcomes;
  std::vector<Measure> measures;
  std::vector<FieldValue> fields;
  std::vector<Allow> allow;
  std::vector<std::string> unread;

  bool IsLeaf() const { return actions.empty(); }
};

struct Section {
  Span span;
  Text ref;
  Text title;
  std::optional<Text> detail;
  std::optional<Text> leader;
  Texts findings;
  std::vector<Action> actions;
  Texts outcomes;
  std::vector<Measure> measures;
  std::vector<Risk> risks;
  std::vector<NarrativeUpdate> updates;
  std::vector<Allow> allow;
  std::vector<std::string> unread;
};

enum class SchemeBase { kBrag, kRag, kRagProgress };
enum class ForecastBreach { kAtRisk, kOffTrack };
enum class RevisedPolicy { kCurrent, kOriginal, kCap };

// The states that a scheme colours, by their keys in the format.
struct SchemeStates {
  std::optional<Located<Colour>> assured;
  std::optional<Located<Colour>> complete;
  std::optional<Located<Colour>> on_track;
  std::optional<Located<Colour>> at_risk;
  std::optional<Located<Colour>> off_track;
};

// The words that a scheme prints for its states.
struct SchemeLabels {
  std::optional<Text> assured;
  std::optional<Text> complete;
  std::optional<Text> on_track;
  std::optional<Text> at_risk;
  std::optional<Text> off_track;
};

// `scheme` as written; status/scheme.h says what it means.
struct SchemeSpec {
  Span span;
  SchemeBase base = SchemeBase::kBrag;
  SchemeStates colours;
  SchemeLabels labels;
  std::optional<Located<Duration>> grace;  // days, weeks or months
  std::optional<Located<ForecastBreach>> forecast_breach;
  std::optional<Located<RevisedPolicy>> revised;
};

enum class PlanKind {
  kWrittenStatementOfAction,
  kAcceleratedProgressPlan,
  kPriorityActionPlan,
  kActionPlan
};

struct Inspection {
  Span span;
  std::optional<Located<Date>> date;
  std::optional<Located<Date>> report;
  std::optional<Located<Date>> revisit;
};

struct Reporting {
  Span span;
  std::vector<Located<Date>> dates;
  std::optional<Located<Duration>> every;
  std::optional<Located<Date>> from;
  std::optional<Located<Duration>> stale_after;
};

// A field that the plan keeps of its own.
struct FieldSpec {
  enum class Type { kText, kNumber, kDate, kFlag, kWords };
  Text name;
  Type type = Type::kText;
  Texts words;  // of kWords: the allowed ones
};

struct Person {
  Text key;  // the abbreviation, or a full title
  std::optional<Text> role;
  std::optional<Text> name;
  std::optional<Text> organisation;
};

struct GlossaryEntry {
  Text term;
  Text meaning;
};

struct Forum {
  Span span;
  Text ref;
  Text name;
  std::optional<Text> detail;
  std::optional<Text> chair;
  Texts members;
  std::optional<Text> meets;               // in words, or
  std::optional<Located<Duration>> every;  // `meets: {every, from}`
  std::optional<Located<Date>> meets_from;
  Texts reports_to;
};

struct Plan {
  Span span;
  Text title;
  Text area;
  std::optional<Located<PlanKind>> kind;
  std::optional<Text> detail;
  std::optional<Located<Date>> published;
  std::optional<Inspection> inspection;
  std::optional<Located<Date>> period;
  SchemeSpec scheme;
  std::optional<Reporting> reporting;
  std::vector<FieldSpec> fields;
  std::optional<std::vector<Person>> people;  // absent: the plan keeps no register
  std::optional<std::vector<GlossaryEntry>> glossary;
  std::vector<Forum> forums;
  std::vector<Section> sections;
  std::vector<Risk> risks;
  std::vector<NarrativeUpdate> updates;
  std::vector<Allow> allow;
  std::vector<std::string> unread;
};

}  // namespace wsoa

#endif  // WSOA_PLAN_PLAN_H_
