#include "snapshot/snapshot_schema.h"

#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/words.h"
#include "status/state.h"
#include "status/status.h"

namespace wsoa {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::pair<std::string, Json>>;

Json AText() { return {{"type", "string"}}; }
Json Count() { return {{"type", "integer"}, {"minimum", 0}}; }
Json NumberValue() { return {{"type", "number"}}; }
Json Flag() { return {{"type", "boolean"}}; }
Json Reference(std::string_view name) { return {{"$ref", "#/definitions/" + std::string(name)}}; }
Json ListOf(Json item) { return {{"type", "array"}, {"items", std::move(item)}}; }
Json OrNull(Json schema) { return {{"anyOf", {std::move(schema), {{"type", "null"}}}}}; }

// Every key is always there; others may be added.
Json Object(const Keys& keys) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const auto& [name, schema] : keys) {
    properties[name] = schema;
    required.push_back(name);
  }
  return {{"type", "object"}, {"required", required}, {"properties", properties}};
}

template <typename Choice>
Json WordsFor(int count) {
  Json words = Json::array();
  for (int i = 0; i < count; ++i) words.push_back(WordFor(static_cast<Choice>(i)));
  return {{"enum", words}};
}

constexpr int kComparisons = 5;
constexpr int kPrecisions = 3;
constexpr int kTravels = 3;

Json CountsSchema() {
  Keys keys;
  for (std::size_t i = 0; i < kStateCount; ++i) {
    keys.emplace_back(WordFor(static_cast<State>(i)), Count());
  }
  return Object(keys);
}

Json OccurrencesSchema() {
  return Object({{"done", Count()}, {"missed", Count()}, {"of", OrNull(Count())}});
}

Json SchemeSchema() {
  Keys colours;
  Keys labels;
  for (int i = 0; i <= static_cast<int>(State::kOffTrack); ++i) {
    colours.emplace_back(WordFor(static_cast<State>(i)), Reference("colour"));
    labels.emplace_back(WordFor(static_cast<State>(i)), AText());
  }
  return Object({{"colours", Object(colours)},
                 {"labels", Object(labels)},
                 {"grace", AText()},
                 {"forecast_breach", AText()},
                 {"revised", AText()}});
}

Json SectionSchema() {
  return Object({{"ref", AText()},
                 {"title", AText()},
                 {"state", OrNull(Reference("state"))},
                 {"rating", OrNull(Reference("colour"))},
                 {"counts", Reference("counts")},
                 {"optimistic", Count()},
                 {"overdue", Count()},
                 {"due_within_30_days", Count()}});
}

Json ActionSchema() {
  const Json day = OrNull(Reference("day"));
  const Json text = OrNull(AText());
  const Json colour = OrNull(Reference("colour"));
  return Object({{"ref", AText()},
                 {"parent", text},
                 {"section", AText()},
                 {"title", AText()},
                 {"owners", ListOf(AText())},
                 {"leaf", Flag()},
                 {"source", text},
                 {"start", day},
                 {"started", day},
                 {"due", day},
                 {"original_due", day},
                 {"forecast", day},
                 {"revisions", Count()},
                 {"completed", day},
                 {"completed_precision", OrNull(WordsFor<CompletedPrecision>(kPrecisions))},
                 {"occurrences", OrNull(OccurrencesSchema())},
                 {"days_late", OrNull(Count())},
                 {"state", Reference("state")},
                 {"rating", colour},
                 {"stated", colour},
                 {"stated_on", day},
                 {"effective", colour},
                 {"comparison", Reference("comparison")},
                 {"overdue", Flag()},
                 {"stale", Flag()},
                 {"outcome_state", OrNull(Reference("state"))},
                 {"outcome_stated", colour},
                 {"reason", AText()},
                 {"outcome_rating", colour},
                 {"open", Flag()},
                 {"condition", text},
                 {"fields", {{"type", "object"}}},
                 {"issue", text},
                 {"mitigation", text},
                 {"issue_on", day},
                 {"outcome_comparison", Reference("comparison")},
                 {"outcome_reason", text}});
}

Json MeasureSchema() {
  const Json day = OrNull(Reference("day"));
  const Json text = OrNull(AText());
  const Json number = OrNull(NumberValue());
  const Json colour = OrNull(Reference("colour"));
  return Object(
      {{"ref", AText()},
       {"action", text},
       {"section", AText()},
       {"title", AText()},
       {"kind", OrNull(Json{{"enum", WordsOf<MeasureKind>()}})},
       {"unit", text},
       {"baseline", number},
       {"baseline_on", day},
       {"target", number},
       {"target_by", day},
       {"value", number},
       {"value_on", day},
       {"expected", number},
       {"direction", OrNull(Json{{"enum", WordsOf<Direction>()}})},
       {"serves", ListOf(AText())},
       {"state", OrNull(Reference("state"))},
       {"rating", colour},
       {"stated", colour},
       {"comparison", Reference("comparison")},
       {"wrong_way", Flag()},
       {"reason", AText()},
       {"stated_on", day},
       {"owners", ListOf(AText())},
       {"expected_now", number},
       {"travel", OrNull(WordsFor<Travel>(kTravels))},
       {"readings", ListOf(Object({{"date", Reference("day")}, {"value", NumberValue()}}))},
       {"tolerance", number},
       {"comparators", {{"type", "object"}}}});
}

Json RiskSchema() {
  const Json day = OrNull(Reference("day"));
  const Json text = OrNull(AText());
  return Object({{"ref", AText()},
                 {"section", text},
                 {"title", AText()},
                 {"stated", OrNull(Reference("colour"))},
                 {"closed", day},
                 {"stated_on", day},
                 {"opened", day},
                 {"owners", ListOf(AText())},
                 {"likelihood", OrNull(Count())},
                 {"severity", OrNull(Count())},
                 {"impact", text},
                 {"mitigation", text},
                 {"age_days", OrNull(Count())}});
}

Json PlanSchema() {
  return Object({{"path", AText()},
                 {"title", AText()},
                 {"area", AText()},
                 {"state", OrNull(Reference("state"))},
                 {"rating", OrNull(Reference("colour"))},
                 {"counts", Reference("counts")},
                 {"sections", ListOf(Reference("section"))},
                 {"actions", ListOf(Reference("action"))},
                 {"measures", ListOf(Reference("measure"))},
                 {"risks", ListOf(Reference("risk"))},
                 {"optimistic", Count()},
                 {"overdue", Count()},
                 {"due_within_30_days", Count()},
                 {"scheme", Reference("scheme")},
                 {"form_problems", Count()},
                 {"text", AText()}});
}

Json Definitions() {
  Json day = {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
  return {{"day", std::move(day)},
          {"state", WordsFor<State>(static_cast<int>(kStateCount))},
          {"colour", {{"enum", WordsOf<Colour>()}}},
          {"comparison", WordsFor<Comparison>(kComparisons)},
          {"counts", CountsSchema()},
          {"scheme", SchemeSchema()},
          {"section", SectionSchema()},
          {"action", ActionSchema()},
          {"measure", MeasureSchema()},
          {"risk", RiskSchema()},
          {"plan", PlanSchema()}};
}

}  // namespace

std::string SnapshotSchemaJson() {
  Json origin =
      Object({{"label", AText()}, {"commit", OrNull(AText())}, {"as_of", Reference("day")}});
  // Not required: snapshots that were saved before it was added do not have it.
  origin["properties"]["paths"] = ListOf(AText());
  Json top = Object({{"wsoa", {{"const", 1}}},
                     {"as_of", Reference("day")},
                     {"origin", std::move(origin)},
                     {"plans", ListOf(Reference("plan"))}});
  Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                 {"title", "A snapshot of plans, version 1 (wsoa snapshot)"}};
  schema.update(top);
  schema["definitions"] = Definitions();
  return schema.dump(2) + "\n";
}

}  // namespace wsoa
