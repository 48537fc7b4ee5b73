#include "snapshot/snapshot_schema.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/words.h"
#include "source/json_writer.h"
#include "status/state.h"
#include "status/status.h"

namespace wsoa {
namespace {

using Keys = std::vector<std::pair<std::string, Json>>;

Json AText() { return Json::Object({{"type", "string"}}); }
Json Count() { return Json::Object({{"type", "integer"}, {"minimum", 0}}); }
Json NumberValue() { return Json::Object({{"type", "number"}}); }
Json Flag() { return Json::Object({{"type", "boolean"}}); }
Json AnyObject() { return Json::Object({{"type", "object"}}); }
Json OneOf(Json words) { return Json::Object({{"enum", std::move(words)}}); }
Json Reference(std::string_view name) {
  return Json::Object({{"$ref", "#/definitions/" + std::string(name)}});
}
Json ListOf(Json item) { return Json::Object({{"type", "array"}, {"items", std::move(item)}}); }
Json OrNull(Json schema) {
  const Json null = Json::Object({{"type", "null"}});
  return Json::Object({{"anyOf", Json::Array({std::move(schema), null})}});
}

// Every key is always there; others may be added.
Json Object(const Keys& keys) {
  Json properties = Json::Object();
  Json required = Json::Array();
  for (const auto& [name, schema] : keys) {
    properties.Add(name, schema);
    required.Append(name);
  }
  return Json::Object({{"type", "object"},
                       {"required", std::move(required)},
                       {"properties", std::move(properties)}});
}

template <typename Choice>
Json WordsFor(int count) {
  Json words = Json::Array();
  for (int i = 0; i < count; ++i) words.Append(WordFor(static_cast<Choice>(i)));
  return OneOf(std::move(words));
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
                 {"fields", AnyObject()},
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
       {"kind", OrNull(OneOf(WordsOf<MeasureKind>()))},
       {"unit", text},
       {"baseline", number},
       {"baseline_on", day},
       {"target", number},
       {"target_by", day},
       {"value", number},
       {"value_on", day},
       {"expected", number},
       {"direction", OrNull(OneOf(WordsOf<Direction>()))},
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
       {"comparators", AnyObject()}});
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
  Json day = Json::Object({{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}});
  return Json::Object({{"day", std::move(day)},
                       {"state", WordsFor<State>(static_cast<int>(kStateCount))},
                       {"colour", OneOf(WordsOf<Colour>())},
                       {"comparison", WordsFor<Comparison>(kComparisons)},
                       {"counts", CountsSchema()},
                       {"scheme", SchemeSchema()},
                       {"section", SectionSchema()},
                       {"action", ActionSchema()},
                       {"measure", MeasureSchema()},
                       {"risk", RiskSchema()},
                       {"plan", PlanSchema()}});
}

}  // namespace

std::string SnapshotSchemaJson() {
  Json origin =
      Object({{"label", AText()}, {"commit", OrNull(AText())}, {"as_of", Reference("day")}});
  // Not required: snapshots that were saved before it was added do not have it.
  origin.Find("properties")->Add("paths", ListOf(AText()));
  Json top = Object({{"wsoa", Json::Object({{"const", 1}})},
                     {"as_of", Reference("day")},
                     {"origin", std::move(origin)},
                     {"plans", ListOf(Reference("plan"))}});
  Json schema = Json::Object({{"$schema", "http://json-schema.org/draft-07/schema#"},
                              {"title", "A snapshot of plans, version 1 (wsoa snapshot)"}});
  schema.AddAll(std::move(top));
  schema.Add("definitions", Definitions());
  return schema.Lines();
}

}  // namespace wsoa
