#include "changes/trend/trend_json.h"

#include <nlohmann/json.hpp>
#include <vector>

#include "plan/words.h"

namespace wsoa {
namespace {

using Json = nlohmann::ordered_json;

template <typename T>
Json Word(const std::optional<T>& value) {
  return value ? Json(WordFor(*value)) : Json();
}

Json OrNull(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json DateOf(const TrendDate& date) {
  Json json;
  json["date"] = IsoDay(date.day);
  json["revision"] = date.revision ? Json(date.revision->name) : Json();
  json["commit"] = date.revision ? Json(date.revision->commit) : Json();
  json["path"] = date.plan ? Json(date.plan->path()) : Json();
  return json;
}

Json CountsOf(const Counts& counts) {
  Json json;
  for (std::size_t i = 0; i < kStateCount; ++i) {
    const auto state = static_cast<State>(i);
    json[std::string(WordFor(state))] = counts[state];
  }
  return json;
}

Json PointOf(const std::optional<TrendPoint>& point, const TrendDate& date) {
  if (!point) return nullptr;
  Json json;
  json["date"] = IsoDay(date.day);
  json["state"] = Word(point->state);
  json["rating"] = Word(point->rating);
  json["travel"] = Word(point->travel);
  const bool known = point->since && !point->or_earlier;
  json["since"] = known ? Json(IsoDay(*point->since)) : Json();
  json["days"] = known ? Json(DaysBetween(*point->since, date.day)) : Json();
  json["counts"] = CountsOf(point->figures.counts);
  json["due_by_then"] = point->figures.planned;
  json["overdue"] = point->figures.overdue;
  json["optimistic"] = point->figures.optimistic;
  return json;
}

Json RowOf(const TrendThing& thing, const PlanTrend& plan) {
  Json json;
  json["kind"] = WordFor(thing.kind);
  json["ref"] = OrNull(thing.ref);
  json["title"] = thing.title;
  json["section"] = OrNull(thing.section);
  json["points"] = Json::array();
  for (std::size_t i = 0; i < thing.points.size(); ++i) {
    json["points"].push_back(PointOf(thing.points[i], plan.dates[i]));
  }
  return json;
}

// Bytes that are no text are replaced, so that the whole is always JSON.
std::string OneLine(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Each on a line of its own.
std::string List(int indent, const std::vector<std::string>& items) {
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  std::string text = "[";
  for (std::size_t i = 0; i < items.size(); ++i) {
    text += (i == 0 ? "\n" : ",\n") + margin + "  " + items[i];
  }
  return text + (items.empty() ? "]" : "\n" + margin + "]");
}

}  // namespace

std::string TrendJson(
    const Trend& trend,
    const std::function<bool(const PlanTrend& plan, const TrendThing& thing)>& listed) {
  std::vector<std::string> plans;
  for (const PlanTrend& plan : trend.plans) {
    std::vector<std::string> dates;
    std::vector<std::string> rows;
    for (const TrendDate& date : plan.dates) dates.push_back(OneLine(DateOf(date)));
    for (const TrendThing& thing : plan.things) {
      if (listed(plan, thing)) rows.push_back(OneLine(RowOf(thing, plan)));
    }
    Json left_out = Json::array();
    for (const Day day : plan.left_out) left_out.push_back(IsoDay(day));
    const Plan& facts = plan.newest().text->plan;
    plans.push_back("{\n      \"path\": " + OneLine(plan.path) + ",\n      \"title\": " +
                    OneLine(*facts.title) + ",\n      \"area\": " + OneLine(*facts.area) +
                    ",\n      \"dates\": " + List(6, dates) + ",\n      \"left_out\": " +
                    OneLine(left_out) + ",\n      \"rows\": " + List(6, rows) + "\n    }");
  }
  return "{\n  \"wsoa\": 1,\n  \"as_of\": " + OneLine(IsoDay(trend.as_of)) +
         ",\n  \"texts\": " + OneLine(WordFor(trend.texts)) + ",\n  \"plans\": " + List(2, plans) +
         "\n}\n";
}

}  // namespace wsoa
