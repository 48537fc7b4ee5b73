#include "changes/trend/trend_json.h"

#include <utility>

#include "plan/words.h"
#include "snapshot/section_columns.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

template <typename T>
Json Word(const std::optional<T>& value) {
  return value ? Json(WordFor(*value)) : Json();
}

Json DateOf(const TrendDate& date) {
  Json json;
  json.Add("date", IsoDay(date.day));
  json.Add("revision", date.revision ? Json(date.revision->name) : Json());
  json.Add("commit", date.revision ? Json(date.revision->commit) : Json());
  json.Add("path", date.plan ? Json(date.plan->path()) : Json());
  return json;
}

Json PointOf(const std::optional<TrendPoint>& point, const TrendDate& date) {
  if (!point) return nullptr;
  Json json;
  json.Add("date", IsoDay(date.day));
  json.Add("state", Word(point->state));
  json.Add("rating", Word(point->rating));
  json.Add("travel", Word(point->travel));
  const bool known = point->since && !point->or_earlier;
  json.Add("since", known ? Json(IsoDay(*point->since)) : Json());
  json.Add("days", known ? Json(DaysBetween(*point->since, date.day)) : Json());
  json.Add("counts", CountsJson(point->figures.counts));
  json.Add("due_by_then", point->figures.planned);
  json.Add("overdue", point->figures.overdue);
  json.Add("optimistic", point->figures.optimistic);
  return json;
}

Json RowOf(const TrendThing& thing, const PlanTrend& plan) {
  Json json;
  json.Add("kind", WordFor(thing.kind));
  json.Add("ref", TextOrNull(thing.ref));
  json.Add("title", thing.title);
  json.Add("section", TextOrNull(thing.section));
  Json points = Json::Array();
  for (std::size_t i = 0; i < thing.points.size(); ++i) {
    points.Append(PointOf(thing.points[i], plan.dates[i]));
  }
  json.Add("points", std::move(points));
  return json;
}

Json PlanOf(const PlanTrend& plan,
            const std::function<bool(const PlanTrend& plan, const TrendThing& thing)>& listed) {
  Json dates = Json::Array();
  Json left_out = Json::Array();
  Json rows = Json::Array();
  for (const TrendDate& date : plan.dates) dates.Append(Json::OneLine(DateOf(date)));
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
