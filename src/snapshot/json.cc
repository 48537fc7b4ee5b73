#include "snapshot/json.h"

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <vector>

#include "plan/words.h"

namespace wsoa {
namespace {

using Json = nlohmann::ordered_json;

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

// Whole numbers as such: 20, not 20.0.
Json ToJson(double number) {
  constexpr double kExact = 9007199254740992;  // 2^53: beyond it a double skips whole numbers
  if (std::abs(number) < kExact && number == std::trunc(number)) {
    return static_cast<std::int64_t>(number);
  }
  return number;
}

Json ToJson(const Number& number) { return ToJson(number.value); }

Json ToJson(const Occurrences& occurrences) {
  Json json;
  json["done"] = occurrences.done;
  json["missed"] = occurrences.missed;
  json["of"] = occurrences.of ? Json(*occurrences.of) : Json();
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
  Json json = Json::array();
  for (const Text& text : texts) json.push_back(*text);
  return json;
}

Json ToJson(const Counts& counts) {
  Json json;
  for (std::size_t i = 0; i < kStateCount; ++i) {
    const auto state = static_cast<State>(i);
    json[std::string(WordFor(state))] = counts[state];
  }
  return json;
}

Json ToJson(const Scheme& scheme) {
  Json colours;
  Json labels;
  for (std::size_t i = 0; i < scheme.colours.size(); ++i) {
    const std::string state(WordFor(static_cast<State>(i)));
    colours[state] = WordFor(scheme.colours[i]);
    labels[state] = scheme.labels[i];
  }
  Json json;
  json["colours"] = std::move(colours);
  json["labels"] = std::move(labels);
  json["grace"] = ShowDuration(scheme.grace);
  json["forecast_breach"] = WordFor(scheme.forecast_breach);
  json["revised"] = WordFor(scheme.revised);
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
  Json json = Json::object();
  for (const FieldValue& field : action.fields) json[*field.name] = ToJson(field);
  return json;
}

void AddTotals(const RollUp& total, Json& json) {
  json["optimistic"] = total.optimistic;
  json["overdue"] = total.overdue;
  json["due_within_30_days"] = total.due_within_30_days;
}

Json SectionRow(const Section& section, const RollUp& total) {
  Json json;
  json["ref"] = *section.ref;
  json["title"] = *section.title;
  json["state"] = ToJson(total.state);
  json["rating"] = ToJson(total.rating);
  json["counts"] = ToJson(total.counts);
  AddTotals(total, json);
  return json;
}

Json ActionRow(const PlanStatus& plan, const ActionStatus& status) {
  const PlacedAction& place = status.place;
  const Action& action = *place.action;
  Json json;
  json["ref"] = *action.ref;
  json["parent"] =
      place.parent == PlacedAction::kNone
          ? Json()
          : Json(*plan.actions[static_cast<std::size_t>(place.parent)].place.action->ref);
  json["section"] = RefOf(place.section);
  json["title"] = *action.title;
  json["owners"] = ToJson(*place.owners);
  json["leaf"] = status.leaf;
  json["source"] = place.source ? Json(**place.source) : Json();
  json["start"] = ToJson(status.start);
  json["started"] = ToJson(status.started);
  json["due"] = ToJson(status.due);
  json["original_due"] = ToJson(status.original_due);
  json["forecast"] = ToJson(status.forecast);
  json["revisions"] = status.revisions;
  json["completed"] = ToJson(status.completed);
  json["completed_precision"] = ToJson(status.completed_precision);
  json["occurrences"] = ToJson(status.occurrences);
  json["days_late"] = ToJson(status.days_late);
  json["state"] = ToJson(status.state);
  json["rating"] = ToJson(status.rating);
  json["stated"] = ToJson(status.stated);
  json["stated_on"] = ToJson(status.stated_on);
  json["effective"] = ToJson(status.effective);
  json["comparison"] = WordFor(status.comparison);
  json["overdue"] = status.overdue;
  json["stale"] = status.stale;
  json["outcome_state"] = ToJson(status.outcome_state);
  json["outcome_stated"] = ToJson(status.outcome_stated);
  json["reason"] = status.reason;
  json["outcome_rating"] = ToJson(status.outcome_rating);
  json["outcome_comparison"] = WordFor(status.outcome_comparison);
  json["outcome_reason"] = status.outcome_reason.empty() ? Json() : Json(status.outcome_reason);
  json["open"] = status.open;
  json["condition"] = ToJson(action.condition);
  json["fields"] = FieldsOf(action);
  json["issue"] = status.issue ? ToJson(status.issue->issue) : Json();
  json["mitigation"] = status.issue ? ToJson(status.issue->mitigation) : Json();
  json["issue_on"] = status.issue ? ToJson(status.issue->date->first) : Json();
  return json;
}

std::optional<Located<Number>> ValueOf(const std::optional<Point>& point) {
  return point ? point->value : std::nullopt;
}

std::optional<Located<Date>> DateOf(const std::optional<Point>& point) {
  return point ? point->date : std::nullopt;
}

Json ReadingsOf(const MeasureStatus& status) {
  Json json = Json::array();
  for (const Reading* reading : status.readings) {
    Json entry;
    entry["date"] = ToJson(reading->date);
    entry["value"] = ToJson(reading->value);
    json.push_back(std::move(entry));
  }
  return json;
}

Json ComparatorsOf(const Measure& measure) {
  Json json = Json::object();
  for (const auto& [name, value] : measure.comparators) json[*name] = ToJson(value);
  return json;
}

Json MeasureRow(const MeasureStatus& status) {
  const Measure& measure = *status.place.measure;
  Json json;
  json["ref"] = *measure.ref;
  json["action"] = status.place.action ? Json(*status.place.action->ref) : Json();
  json["section"] = RefOf(status.place.section);
  json["title"] = *measure.title;
  json["kind"] = ToJson(measure.kind);
  json["unit"] = ToJson(measure.unit);
  json["baseline"] = ToJson(ValueOf(measure.baseline));
  json["baseline_on"] = ToJson(DateOf(measure.baseline));
  json["target"] = ToJson(ValueOf(measure.target));
  json["target_by"] = ToJson(DateOf(measure.target));
  json["value"] = ToJson(status.value);
  json["value_on"] = ToJson(status.value_on);
  json["expected"] = InHundredths(status.expected);
  json["direction"] = ToJson(status.direction);
  json["serves"] = ToJson(measure.serves);
  json["state"] = ToJson(status.state);
  json["rating"] = ToJson(status.rating);
  json["stated"] = ToJson(status.stated);
  json["comparison"] = WordFor(status.comparison);
  json["wrong_way"] = status.wrong_way;
  json["reason"] = status.reason;
  json["stated_on"] = ToJson(status.stated_on);
  json["owners"] = ToJson(measure.owners);
  json["expected_now"] = InHundredths(status.expected_now);
  json["travel"] = ToJson(status.travel);
  json["readings"] = ReadingsOf(status);
  json["tolerance"] = ToJson(measure.tolerance);
  json["comparators"] = ComparatorsOf(measure);
  return json;
}

Json RiskRow(const RiskStatus& status) {
  const Risk& risk = *status.place.risk;
  Json json;
  json["ref"] = *risk.ref;
  json["section"] = RefOf(status.place.section);
  json["title"] = *risk.title;
  json["stated"] = ToJson(status.stated);
  json["closed"] = ToJson(status.closed);
  json["stated_on"] = ToJson(status.stated_on);
  json["opened"] = risk.opened ? Json(IsoDay((*risk.opened)->first)) : Json();
  json["owners"] = ToJson(risk.owners);
  json["likelihood"] = ToJson(risk.likelihood);
  json["severity"] = ToJson(risk.severity);
  json["impact"] = ToJson(risk.impact);
  json["mitigation"] = ToJson(risk.mitigation);
  json["age_days"] = ToJson(status.age_days);
  return json;
}

// One line. Bytes that are no text are replaced, so that the whole is always JSON.
std::string OneLine(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The frame of the text is written here, so that each row of a table stands on a line of its own
// and a saved snapshot reads well as a git diff; every value in it is nlohmann's.
std::string Margin(int width) { return std::string(static_cast<std::size_t>(width), ' '); }

std::string Joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    if (!text.empty()) text += ",\n";
    text += line;
  }
  return text;
}

std::string JsonMember(int indent, std::string_view key, const std::string& value) {
  return Margin(indent) + '"' + std::string(key) + "\": " + value;
}

// `rows` stand on lines of their own, indented.
std::string List(int indent, const std::vector<std::string>& rows) {
  return rows.empty() ? "[]" : "[\n" + Joined(rows) + "\n" + Margin(indent) + "]";
}

constexpr int kPlanIndent = 6;
constexpr int kRowIndent = 8;

template <typename Status, typename Test, typename Row>
std::string Rows(const RatedPlan& plan, const std::vector<Status>& statuses, const Test& test,
                 Row row) {
  std::vector<std::string> rows;
  for (const Status& status : statuses) {
    if (test(plan, status)) rows.push_back(Margin(kRowIndent) + OneLine(row(status)));
  }
  return List(kPlanIndent, rows);
}

// Whether a selection lists a thing: everything is where it has no test.
template <typename Status>
auto Listed(const std::function<bool(const RatedPlan&, const Status&)>& test) {
  return
      [&test](const RatedPlan& plan, const Status& status) { return !test || test(plan, status); };
}

std::string SectionRows(const PlanStatus& status) {
  std::vector<std::string> rows;
  for (std::size_t i = 0; i < status.sections.size(); ++i) {
    rows.push_back(Margin(kRowIndent) +
                   OneLine(SectionRow(status.plan->sections[i], status.sections[i])));
  }
  return List(kPlanIndent, rows);
}

std::string PlanObject(const RatedPlan& rated, const JsonSelection& selection) {
  const PlanStatus& status = rated.status;
  std::vector<std::string> members;
  const auto add_text = [&](std::string_view key, const std::string& value) {
    members.push_back(JsonMember(kPlanIndent, key, value));
  };
  const auto add = [&](std::string_view key, const Json& value) { add_text(key, OneLine(value)); };
  const auto action_row = [&](const ActionStatus& each) { return ActionRow(status, each); };
  const auto known_risk = [&](const RatedPlan& plan, const RiskStatus& risk) {
    return risk.known && Listed(selection.risks)(plan, risk);
  };
  add("path", rated.path());
  add("title", *status.plan->title);
  add("area", *status.plan->area);
  add("state", ToJson(status.whole.state));
  add("rating", ToJson(status.whole.rating));
  add("counts", ToJson(status.whole.counts));
  add_text("sections", SectionRows(status));
  add_text("actions", Rows(rated, status.actions, Listed(selection.actions), action_row));
  add_text("measures", Rows(rated, status.measures, Listed(selection.measures), MeasureRow));
  add_text("risks", Rows(rated, status.risks, known_risk, RiskRow));
  add("optimistic", status.whole.optimistic);
  add("overdue", status.whole.overdue);
  add("due_within_30_days", status.whole.due_within_30_days);
  add("scheme", ToJson(status.scheme));
  add("form_problems", rated.text->form_problems);
  if (selection.with_texts) add("text", rated.text->source->text());
  return Margin(kPlanIndent - 2) + "{\n" + Joined(members) + "\n" + Margin(kPlanIndent - 2) + "}";
}

// Where the texts came from.
Json OriginOf(const Snapshot& snapshot, const std::vector<std::string>& paths) {
  Json json;
  json["label"] = snapshot.revision ? snapshot.revision->name : snapshot.origin;
  json["commit"] = snapshot.revision ? Json(snapshot.revision->commit) : Json();
  json["as_of"] = IsoDay(snapshot.as_of);
  json["paths"] = paths;
  return json;
}

}  // namespace

JsonSelection NothingListed() {
  return {.actions = [](const RatedPlan&, const ActionStatus&) { return false; },
          .measures = [](const RatedPlan&, const MeasureStatus&) { return false; },
          .risks = [](const RatedPlan&, const RiskStatus&) { return false; }};
}

std::string SnapshotJson(const Snapshot& snapshot, const JsonSelection& selection) {
  std::vector<std::string> plans;
  for (const RatedPlan& plan : snapshot.plans) plans.push_back(PlanObject(plan, selection));
  std::vector<std::string> members = {JsonMember(2, "wsoa", "1"),
                                      JsonMember(2, "as_of", OneLine(ToJson(snapshot.as_of)))};
  if (selection.with_texts) {
    members.push_back(JsonMember(2, "origin", OneLine(OriginOf(snapshot, selection.paths))));
  }
  members.push_back(JsonMember(2, "plans", List(2, plans)));
  return "{\n" + Joined(members) + "\n}\n";
}

}  // namespace wsoa
