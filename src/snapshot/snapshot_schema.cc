#include "snapshot/snapshot_schema.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/words.h"
#include "snapshot/action_columns.h"
#include "snapshot/json_types.h"
#include "snapshot/measure_columns.h"
#include "snapshot/risk_columns.h"
#include "snapshot/section_columns.h"
#include "source/json_writer.h"
#include "status/state.h"
#include "status/status.h"

namespace wsoa {
namespace {

namespace type = json_type;

constexpr int kComparisons = 5;

Json CountsSchema() {
  type::Keys keys;
  for (std::size_t i = 0; i < kStateCount; ++i) {
    keys.emplace_back(WordFor(static_cast<State>(i)), type::Count());
  }
  return type::Object(keys);
}

Json SchemeSchema() {
  type::Keys colours;
  type::Keys labels;
  for (int i = 0; i <= static_cast<int>(State::kOffTrack); ++i) {
    colours.emplace_back(WordFor(static_cast<State>(i)), type::Reference("colour"));
    labels.emplace_back(WordFor(static_cast<State>(i)), type::Text());
  }
  return type::Object({{"colours", type::Object(colours)},
                       {"labels", type::Object(labels)},
                       {"grace", type::Text()},
                       {"forecast_breach", type::Text()},
                       {"revised", type::Text()},
                       {"stale", type::Text()},
                       {"by_percent", type::AnyObject()}});
}

// The type of a row of a table of columns.
template <typename Thing>
Json RowSchema(const std::vector<ColumnOf<Thing>>& columns) {
  type::Keys keys;
  for (const bool last : {false, true}) {
    for (const ColumnOf<Thing>& column : columns) {
      if (column.type && column.last_in_schema == last)
        keys.emplace_back(column.name, column.type());
    }
  }
  return type::Object(keys);
}

Json PlanSchema() {
  return type::Object({{"path", type::Text()},
                       {"title", type::Text()},
                       {"area", type::Text()},
                       {"state", type::Optional<type::State>()},
                       {"rating", type::Optional<type::Colour>()},
                       {"counts", type::Counts()},
                       {"sections", type::ListOf(type::Reference("section"))},
                       {"actions", type::ListOf(type::Reference("action"))},
                       {"measures", type::ListOf(type::Reference("measure"))},
                       {"risks", type::ListOf(type::Reference("risk"))},
                       {"effective_state", type::Optional<type::State>()},
                       {"effective", type::Optional<type::Colour>()},
                       {"effective_counts", type::Counts()},
                       {"optimistic", type::Count()},
                       {"pessimistic", type::Count()},
                       {"silent", type::Count()},
                       {"overdue", type::Count()},
                       {"due_within_30_days", type::Count()},
                       {"scheme", type::Reference("scheme")},
                       {"internal_fields", type::Texts()},
                       {"form_problems", type::Count()},
                       {"text", type::Text()}});
}

Json Definitions() {
  Json day = Json::Object({{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}});
  return Json::Object({{"day", std::move(day)},
                       {"state", type::WordsUpTo<State>(static_cast<int>(kStateCount))},
                       {"progress", type::WordsUpTo<Progress>(static_cast<int>(kProgressCount))},
                       {"colour", type::OneOf(WordsOf<Colour>())},
                       {"comparison", type::WordsUpTo<Comparison>(kComparisons)},
                       {"counts", CountsSchema()},
                       {"scheme", SchemeSchema()},
                       {"section", RowSchema(SectionColumns())},
                       {"action", RowSchema(ActionColumns())},
                       {"measure", RowSchema(MeasureColumns())},
                       {"risk", RowSchema(RiskColumns())},
                       {"plan", PlanSchema()}});
}

}  // namespace

std::string SnapshotSchemaJson() {
  Json origin = type::Object(
      {{"label", type::Text()}, {"commit", type::Optional<type::Text>()}, {"as_of", type::Day()}});
  // Not required: snapshots that were saved before it was added do not have it.
  origin.Find("properties")->Add("paths", type::ListOf(type::Text()));
  Json top = type::Object({{"wsoa", Json::Object({{"const", 1}})},
                           {"as_of", type::Day()},
                           {"origin", std::move(origin)},
                           {"plans", type::ListOf(type::Reference("plan"))}});
  Json schema = Json::Object({{"$schema", "http://json-schema.org/draft-07/schema#"},
                              {"title", "A snapshot of plans, version 1 (wsoa snapshot)"}});
  schema.AddAll(std::move(top));
  schema.Add("definitions", Definitions());
  return schema.Lines();
}

}  // namespace wsoa
