#include "changes/trend/trend_json.h"

#include <cstddef>
#include <utility>

#include "changes/trend/trend_columns.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

Json RowOf(const TrendThing& thing, const PlanTrend& plan) {
  Json json = JsonRow(TrendThingColumns(), {&plan, &thing, 0});
  Json points = Json::Array();
  for (std::size_t date = 0; date < thing.points.size(); ++date) {
    const DatedThing dated{&plan, &thing, date};
    points.Append(dated.point() ? JsonRow(TrendPointColumns(), dated) : Json());
  }
  json.Add("points", std::move(points));
  return json;
}

Json PlanOf(const PlanTrend& plan,
            const std::function<bool(const PlanTrend& plan, const TrendThing& thing)>& listed) {
  Json dates = Json::Array();
  Json left_out = Json::Array();
  Json rows = Json::Array();
  for (std::size_t date = 0; date < plan.dates.size(); ++date) {
    dates.Append(Json::OneLine(JsonRow(TrendDateColumns(), {&plan, &plan.whole(), date})));
  }
  for (const Day day : plan.left_out) left_out.Append(IsoDay(day));
  for (const TrendThing& thing : plan.things) {
    if (listed(plan, thing)) rows.Append(Json::OneLine(RowOf(thing, plan)));
  }
  const Plan& facts = plan.newest().text->plan;
  Json json;
  json.Add("path", plan.path);
  json.Add("title", *facts.title);
  json.Add("area", *facts.area);
  json.Add("dates", std::move(dates));
  json.Add("left_out", Json::OneLine(left_out));
  json.Add("rows", std::move(rows));
  return json;
}

}  // namespace

std::string TrendJson(
    const Trend& trend,
    const std::function<bool(const PlanTrend& plan, const TrendThing& thing)>& listed) {
  Json plans = Json::Array();
  for (const PlanTrend& plan : trend.plans) plans.Append(PlanOf(plan, listed));
  Json json;
  json.Add("wsoa", 1);
  json.Add("as_of", IsoDay(trend.as_of));
  json.Add("texts", WordFor(trend.texts));
  json.Add("plans", std::move(plans));
  return json.Lines();
}

}  // namespace wsoa
