// The plan as plain structs: what the format (docs/format.md) can say, and where it was said.
//
// No YAML, no clock, no judgement. A value that was not given is absent. The fields of a plan, a
// section, an action, a measure and a risk also know whether they could be read (plan/field.h), so
// that nobody takes for missing what was given. A `ref` or `title` that is required and was not
// given, or could not be read, is an empty text. The keys, types and meanings of all fields are in
// plan/fields.h.
#ifndef WSOA_PLAN_PLAN_H_
#define WSOA_PLAN_PLAN_H_

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "plan/date/date.h"
#include "plan/due.h"
#include "plan/field.h"
#include "source/source.h"

namespace wsoa {

enum class Colour { kBlue, kGreen, kAmber, kYellow, kRed, kPurple };
inline constexpr std::size_t kColourCount = 6;

// A check that the thing (and what lies beneath it) may break, and why.
struct Allow {
  Span span;
  Text rule;
  std::optional<Text> reason;
};

// A number as the plan writes it, kept with its own text so that 0.10 prints as 0.10.
struct Number {
  double value = 0;
  std::string text;
};

// The value of one of the plan's own fields, typed by its declaration.
struct FieldValue {
  Text name;
  Span span;
  std::string text;  // as written
  std::variant<std::string, Number, Date, bool> value;
};

// How likely or how grave: from 1 to 5, and as the plan writes it: "4", "High".
struct RiskLevel {
  int number = 0;
  std::string text;
};

// `updates` of an action, a measure or a risk. The last two have few of its keys (plan/fields.h).
struct Update {
  Span span;
  Located<Date> date;
  std::optional<Located<Colour>> rating;
  std::optional<Located<Colour>> outcome_rating;
  std::optional<Located<Number>> percent;  // how much is done: 0 to 100
  std::optional<Text> note;
  std::optional<Text> issue;
  std::optional<Text> mitigation;
  std::optional<Located<Date>> forecast;
  std::optional<Text> by;
  std::vector<FieldValue> fields;  // from its date on, in place of those of the action
  std::optional<Located<RiskLevel>> likelihood;  // of a risk
  std::optional<Located<RiskLevel>> severity;    // of a risk
  std::optional<Located<bool>> internal;         // true where it is there
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
  std::optional<Located<bool>> internal;  // true where it is there
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
  std::optional<Text> approved;  // in force only with it
  Texts superseded_by;           // refs of the actions that take its place
};

// One entry of `reopened`: from its day on the action is open again.
struct Reopening {
  Span span;
  std::optional<Located<Date>> date;
  std::optional<Text> reason;
  std::optional<Completion> completed;  // when it was done after all
};

// One entry of `evidence`.
struct Evidence {
  Span span;
  Text text;
  std::optional<Text> link;           // https: only
  std::optional<Located<Date>> date;  // known from then on
};

struct Revision {
  Span span;
  std::optional<Located<Date>> date;
  std::optional<Located<Date>> due;  // a date or an interval
  std::optional<Text> reason;
  std::optional<Text> approved;
};

// `baseline: {value, date}`, `target: {value, by}` or `{comparator, by}`, a milestone.
struct Point {
  Span span;
  std::optional<Located<Number>> value;
  std::optional<Text> comparator;  // of a target: whose figures it follows
  std::optional<Located<Date>> date;
};

struct Reading {
  Span span;
  Located<Date> date;
  Located<Number> value;
  std::optional<Located<bool>> provisional;  // true where it is there
  std::optional<Text> note;
};

// What others have. A figure without a date stands from the beginning.
struct Figure {
  Span span;
  std::optional<Located<Date>> date;
  Located<Number> value;
};
struct Comparator {
  Text name;
  std::vector<Figure> figures;  // one without a date, or any number with
};

enum class MeasureKind { kHowMuch, kHowWell, kDifference };
enum class Direction { kUp, kDown, kHold };
// The years that figures are counted in: from 1 January, 1 April or 1 September.
enum class YearKind { kYear, kFinancialYear, kAcademicYear };

struct Measure {
  Span span;
  TextField ref;
  TextField title;
  Field<Text> detail;
  Field<Located<MeasureKind>> kind;
  Field<Text> unit;
  Field<Located<Direction>> direction;
  Field<Point> baseline;
  Field<Point> target;
  ListField<Point> milestones;
  Field<Located<Number>> tolerance;
  ListField<Comparator> comparators;
  Field<Located<YearKind>> cumulative;
  Field<Located<Duration>> every;
  ListField<Reading> readings;
  ListField<Text> owners;
  Field<Text> collected;
  ListField<Update> updates;
  ListField<Text> serves;
  ListField<Allow> allow;

  bool IsToHold() const { return direction && **direction == Direction::kHold; }
};

enum class RiskKind { kRisk, kIssue, kAssumption, kDependency, kDecision };

// `residual`: what is to be left of a risk once its mitigation works.
struct Residual {
  Span span;
  std::optional<Located<RiskLevel>> likelihood;
  std::optional<Located<RiskLevel>> severity;
};

// It was agreed to live with a risk.
struct Acceptance {
  Span span;
  std::optional<Located<Date>> date;
  std::optional<Located<Date>> until;
  std::optional<Text> by;
};

struct Risk {
  Span span;
  TextField ref;
  TextField title;
  Field<Located<RiskKind>> kind;  // a risk where absent
  Field<Text> detail;
  Field<Text> impact;
  Field<Text> mitigation;
  ListField<Text> owners;
  Field<Located<Date>> opened;
  Field<Located<Date>> closed;
  Field<Located<RiskLevel>> likelihood;  // until an update says otherwise
  Field<Located<RiskLevel>> severity;    // likewise
  Field<Residual> residual;
  Field<Acceptance> accepted;
  ListField<Text> actions;        // refs of those that treat it
  Field<Located<bool>> internal;  // true where it is there
  ListField<Update> updates;
  ListField<Allow> allow;

  RiskKind Kind() const { return kind ? **kind : RiskKind::kRisk; }
};

struct Action {
  Span span;
  TextField ref;
  TextField title;
  Field<Text> detail;
  Field<Text> source;
  ListField<Text> findings;
  ListField<Text> owners;
  ListField<Text> accountable;
  ListField<Text> support;
  Field<Located<Date>> start;
  Field<Due> due;
  Field<Text> condition;
  Field<Located<Date>> started;
  ListField<Completion> completed;  // at most one entry where the due is no series
  Span completed_span;              // the value of `completed`
  bool completed_is_list = false;   // written as a list, as only a series is
  ListField<Reopening> reopened;
  ListField<Evidence> evidence;
  Field<Assurance> assured;
  Field<Pause> paused;
  Field<Withdrawal> withdrawn;
  ListField<Revision> revisions;
  ListField<Text> depends;
  ListField<Update> updates;
  ListField<Action> actions;
  ListField<Text> outcomes;
  ListField<Measure> measures;
  ListField<FieldValue> fields;
  ListField<Allow> allow;

  bool IsLeaf() const { return actions.empty(); }
};

struct Section {
  Span span;
  TextField ref;
  TextField title;
  Field<Text> detail;
  Field<Text> leader;
  ListField<Text> findings;
  ListField<Action> actions;
  ListField<Text> outcomes;
  ListField<Measure> measures;
  ListField<Risk> risks;
  ListField<NarrativeUpdate> updates;
  ListField<Allow> allow;
};

enum class SchemeBase { kBrag, kRag, kRagProgress };
enum class ForecastBreach { kAtRisk, kOffTrack };
enum class StalePolicy { kKeep, kAtRisk };
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

// `by_percent`: from how many percent on an update without a rating states a colour.
struct PercentScale {
  Span span;
  std::array<std::optional<Located<Number>>, kColourCount> by_colour;
};

// `scheme` as written; status/scheme.h says what it means.
struct SchemeSpec {
  Span span;
  std::optional<Located<SchemeBase>> base;  // brag where absent
  SchemeStates colours;
  SchemeLabels labels;
  std::optional<Located<Duration>> grace;  // days, weeks or months
  std::optional<Located<ForecastBreach>> forecast_breach;
  std::optional<Located<RevisedPolicy>> revised;
  std::optional<Located<StalePolicy>> stale;
  std::optional<PercentScale> by_percent;
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
  Texts words;                            // of kWords: the allowed ones
  std::optional<Located<bool>> internal;  // true where it is there
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
  TextField ref;
  TextField name;
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
  Field<Text> version;  // of the format, as written
  TextField title;
  TextField area;
  Field<Located<PlanKind>> kind;
  Field<Text> detail;
  Field<Located<Date>> published;
  Field<Inspection> inspection;
  Field<Located<Date>> period;
  WithState<SchemeSpec> scheme;
  Field<Reporting> reporting;
  ListField<FieldSpec> fields;
  Field<std::vector<Person>> people;  // absent: the plan keeps no register
  Field<std::vector<GlossaryEntry>> glossary;
  ListField<Forum> forums;
  ListField<Section> sections;
  ListField<Risk> risks;
  ListField<NarrativeUpdate> updates;
  ListField<Allow> allow;
};

}  // namespace wsoa

#endif  // WSOA_PLAN_PLAN_H_
