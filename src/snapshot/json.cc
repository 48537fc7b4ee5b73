#include "snapshot/json.h"

#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

#include "plan/words.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

Json ToJson(std::string_view text) { return std::string(text); }
Json ToJson(Day day) { return IsoDay(day); }
Json ToJson(const Date& date) { return IsoDay(date.last); }
Json ToJson(Colour colour) { return ToJson(WordFor(colour)); }
Json ToJson(State state) { return ToJson(WordFor(state)); }
Json ToJson(Direction direction) { return ToJson(WordFor(direction)); }
Json ToJson(MeasureKind kind) { return ToJson(WordFor(kind)); }
Json ToJson(CompletedPrecision precision) { return ToJson(WordFor(precision)); }
Json ToJson(Travel travel) { return ToJson(WordFor(travel)); }
Json ToJson(int number) { return number; }

Json ToJson(double number) { return Json::WholeOrDouble(number); }

Json ToJson(const Number& number) { return ToJson(number.value); }

Json ToJson(const Occurrences& occurrences) {
  Json json;
  json.Add("done", occurrences.done);
  json.Add("missed", occurrences.missed);
  json.Add("of", occurrences.of ? Json(*occurrences.of) : Json());
  return json;
}

template <typename T>
Json ToJson(const Located<T>& located) {
  return ToJson(*located);
}

template <typename T>
Json ToJson(const std::optional<T>& value) {
  return value ? ToJson(*value) : Json();
}

Json ToJson(const Texts& texts) {
  Json json = Json::Array();
  for (const Text& text : texts) json.Append(*text);
  return json;
}

Json ToJson(const Counts& counts) {
  Json json;
  for (std::size_t i = 0; i < kStateCount; ++i) {
    const auto state = static_cast<State>(i);
    json.Add(std::string(WordFor(state)), counts[state]);
  }
  return json;
}

Json ToJson(const Scheme& scheme) {
  Json colours;
  Json labels;
  for (std::size_t i = 0; i < scheme.colours.size(); ++i) {
    const std::string state(WordFor(static_cast<State>(i)));
    colours.Add(state, WordFor(scheme.colours[i]));
    labels.Add(state, scheme.labels[i]);
  }
  Json json;
  json.Add("colours", std::move(colours));
  json.Add("labels", std::move(labels));
  json.Add("grace", ShowDuration(scheme.grace));
  json.Add("forecast_breach", WordFor(scheme.forecast_breach));
  json.Add("revised", WordFor(scheme.revised));
  return json;
}

Json InHundredths(const std::optional<double>& value) {
  return value ? ToJson(std::round(*value * 100) / 100) : Json();
}

Json RefOf(const Section* section) { return section ? Json(*section->ref) : Json(); }

Json ToJson(const FieldValue& field) {
  if (const auto* number = std::get_if<Number>(&field.value)) return ToJson(*number);
  if (const auto* flag = std::get_if<bool>(&field.value)) return *flag;
  return field.text;
}

Json FieldsOf(const Action& action) {
  Json json = Json::Object();
  for (const FieldValue& field : action.fields) json.Set(*field.name, ToJson(field));
  return json;
}

void AddTotals(const RollUp& total, Json& json) {
  json.Add("optimistic", total.optimistic);
  json.Add("overdue", total.overdue);
  json.Add("due_within_30_days", total.due_within_30_days);
}

Json SectionRow(const Section& section, const RollUp& total) {
  Json json;
  json.Add("ref", *section.ref);
  json.Add("title", *section.title);
  json.Add("state", ToJson(total.state));
  json.Add("rating", ToJson(total.rating));
  json.Add("counts", ToJson(total.counts));
  AddTotals(total, json);
  return json;
}

Json ActionRow(const PlanStatus& plan, const ActionStatus& status) {
  const PlacedAction& place = status.place;
  const Action& action = *place.action;
  Json json;
  json.Add("ref", *action.ref);
  json.Add("parent",
           place.parent == PlacedAction::kNone
               ? Json()
               : Json(*plan.actions[static_cast<std::size_t>(place.parent)].place.action->ref));
  json.Add("section", RefOf(place.section));
  json.Add("title", *action.title);
  json.Add("owners", ToJson(*place.owners));
  json.Add("leaf", status.leaf);
  json.Add("source", place.source ? Json(**place.source) : Json());
  json.Add("start", ToJson(status.start));
  json.Add("started", ToJson(status.started));
  json.Add("due", ToJson(status.due));
  json.Add("original_due", ToJson(status.original_due));
  json.Add("forecast", ToJson(status.forecast));
  json.Add("revisions", status.revisions);
  json.Add("completed", ToJson(status.completed));
  json.Add("completed_precision", ToJson(status.completed_precision));
  json.Add("occurrences", ToJson(status.occurrences));
  json.Add("days_late", ToJson(status.days_late));
  json.Add("state", ToJson(status.state));
  json.Add("rating", ToJson(status.rating));
  json.Add("stated", ToJson(status.stated));
  json.Add("stated_on", ToJson(status.stated_on));
  json.Add("effective", ToJson(status.effective));
  json.Add("comparison", WordFor(status.comparison));
  json.Add("overdue", status.overdue);
  json.Add("stale", status.stale);
  json.Add("outcome_state", ToJson(status.outcome_state));
  json.Add("outcome_stated", ToJson(status.outcome_stated));
  json.Add("reason", status.reason);
  json.Add("outcome_rating", ToJson(status.outcome_rating));
  json.Add("outcome_comparison", WordFor(status.outcome_comparison));
  json.Add("outcome_reason", status.outcome_reason.empty() ? Json() : Json(status.outcome_reason));
  json.Add("open", status.open);
  json.Add("condition", ToJson(action.condition));
  json.Add("fields", FieldsOf(action));
  json.Add("issue", status.issue ? ToJson(status.issue->issue) : Json());
  json.Add("mitigation", status.issue ? ToJson(status.issue->mitigation) : Json());
  json.Add("issue_on", status.issue ? ToJson(status.issue->date->first) : Json());
  return json;
}

std::optional<Located<Number>> ValueOf(const std::optional<Point>& point) {
  return point ? point->value : std::nullopt;
}

std::optional<Located<Date>> DateOf(const std::optional<Point>& point) {
  return point ? point->date : std::nullopt;
}

Json ReadingsOf(const MeasureStatus& status) {
  Json json = Json::Array();
  for (const Reading* reading : status.readings) {
    Json entry;
    entry.Add("date", ToJson(reading->date));
    entry.Add("value", ToJson(reading->value));
    json.Append(std::move(entry));
  }
  return json;
}

Json ComparatorsOf(const Measure& measure) {
  Json json = Json::Object();
  for (const auto& [name, value] : measure.comparators) json.Set(*name, ToJson(value));
  return json;
}

Json MeasureRow(const MeasureStatus& status) {
  const Measure& measure = *status.place.measure;
  Json json;
  json.Add("ref", *measure.ref);
  json.Add("action", status.place.action ? Json(*status.place.action->ref) : Json());
  json.Add("section", RefOf(status.place.section));
  json.Add("title", *measure.title);
  json.Add("kind", ToJson(measure.kind));
  json.Add("unit", ToJson(measure.unit));
  json.Add("baseline", ToJson(ValueOf(measure.baseline)));
  json.Add("baseline_on", ToJson(DateOf(measure.baseline)));
  json.Add("target", ToJson(ValueOf(measure.target)));
  json.Add("target_by", ToJson(DateOf(measure.target)));
  json.Add("value", ToJson(status.value));
  json.Add("value_on", ToJson(status.value_on));
  json.Add("expected", InHundredths(status.expected));
  json.Add("direction", ToJson(status.direction));
  json.Add("serves", ToJson(measure.serves));
  json.Add("state", ToJson(status.state));
  json.Add("rating", ToJson(status.rating));
  json.Add("stated", ToJson(status.stated));
  json.Add("comparison", WordFor(status.comparison));
  json.Add("wrong_way", status.wrong_way);
  json.Add("reason", status.reason);
  json.Add("stated_on", ToJson(status.stated_on));
  json.Add("owners", ToJson(measure.owners));
  json.Add("expected_now", InHundredths(status.expected_now));
  json.Add("travel", ToJson(status.travel));
  json.Add("readings", ReadingsOf(status));
  json.Add("tolerance", ToJson(measure.tolerance));
  json.Add("comparators", ComparatorsOf(measure));
  return json;
}

Json RiskRow(const RiskStatus& status) {
  const Risk& risk = *status.place.risk;
  Json json;
  json.Add("ref", *risk.ref);
  json.Add("section", RefOf(status.place.section));
  json.Add("title", *risk.title);
  json.Add("stated", ToJson(status.stated));
  json.Add("closed", ToJson(status.closed));
  json.Add("stated_on", ToJson(status.stated_on));
  json.Add("opened", risk.opened ? Json(IsoDay((*risk.opened)->first)) : Json());
  json.Add("owners", ToJson(risk.owners));
  json.Add("likelihood", ToJson(risk.likelihood));
  json.Add("severity", ToJson(risk.severity));
  json.Add("impact", ToJson(risk.impact));
  json.Add("mitigation", ToJson(risk.mitigation));
  json.Add("age_days", ToJson(status.age_days));
  return json;
}

// The things of a plan that are listed, each on a line of its own: a saved snapshot reads well as a
// git diff.
template <typename Status, typename Test, typename Row>
Json Rows(const RatedPlan& plan, const std::vector<Status>& statuses, const Test& test, Row row) {
  Json rows = Json::Array();
  for (const Status& status : statuses) {
    if (test(plan, status)) rows.Append(Json::OneLine(row(status)));
  }
  return rows;
}

// Whether a selection lists a thing: everything is where it has no test.
template <typename Status>
auto Listed(const std::function<bool(const RatedPlan&, const Status&)>& test) {
  return
      [&test](const RatedPlan& plan, const Status& status) { return !test || test(plan, status); };
}

Json SectionRows(const PlanStatus& status) {
  Json rows = Json::Array();
  for (std::size_t i = 0; i < status.sections.size(); ++i) {
    rows.Append(Json::OneLine(SectionRow(status.plan->sections[i], status.sections[i])));
  }
  return rows;
}

Json PlanObject(const RatedPlan& rated, const JsonSelection& selection) {
  const PlanStatus& status = rated.status;
  const auto action_row = [&](const ActionStatus& each) { return ActionRow(status, each); };
  const auto known_risk = [&](const RatedPlan& plan, const RiskStatus& risk) {
    return risk.known && Listed(selection.risks)(plan, risk);
  };
  Json json;
  json.Add("path", rated.path());
  json.Add("title", *status.plan->title);
  json.Add("area", *status.plan->area);
  json.Add("state", ToJson(status.whole.state));
  json.Add("rating", ToJson(status.whole.rating));
  json.Add("counts", Json::OneLine(ToJson(status.whole.counts)));
  json.Add("sections", SectionRows(status));
  json.Add("actions", Rows(rated, status.actions, Listed(selection.actions), action_row));
  json.Add("measures", Rows(rated, status.measures, Listed(selection.measures), MeasureRow));
  json.Add("risks", Rows(rated, status.risks, known_risk, RiskRow));
  AddTotals(status.whole, json);
  json.Add("scheme", Json::OneLine(ToJson(status.scheme)));
  json.Add("form_problems", rated.text->form_problems);
  if (selection.with_texts) json.Add("text", rated.text->source->text());
  return json;
}

// Where the texts came from.
Json OriginOf(const Snapshot& snapshot, const std::vector<std::string>& paths) {
  Json json;
  json.Add("label", snapshot.revision ? snapshot.revision->name : snapshot.origin);
  json.Add("commit", snapshot.revision ? Json(snapshot.revision->commit) : Json());
  json.Add("as_of", IsoDay(snapshot.as_of));
  json.Add("paths", paths);
  return json;
}

}  // namespace

JsonSelection NothingListed() {
  return {.actions = [](const RatedPlan&, const ActionStatus&) { return false; },
          .measures = [](const RatedPlan&, const MeasureStatus&) { return false; },
          .risks = [](const RatedPlan&, const RiskStatus&) { return false; }};
}

std::string SnapshotJson(const Snapshot& snapshot, const JsonSelection& selection) {
  Json json;
  json.Add("wsoa", 1);
  json.Add("as_of", ToJson(snapshot.as_of));
  if (selection.with_texts) {
    json.Add("origin", Json::OneLine(OriginOf(snapshot, selection.paths)));
  }
  Json plans = Json::Array();
  for (const RatedPlan& plan : snapshot.plans) plans.Append(PlanObject(plan, selection));
  json.Add("plans", std::move(plans));
  return json.Lines();
}

}  // namespace wsoa
