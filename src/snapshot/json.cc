#include "snapshot/json.h"

#include <utility>
#include <vector>

#include "plan/words.h"
#include "snapshot/action_columns.h"
#include "snapshot/measure_columns.h"
#include "snapshot/risk_columns.h"
#include "snapshot/section_columns.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

Json BoundsJson(const std::vector<PercentBound>& bounds) {
  Json json = Json::Object();
  for (const PercentBound& bound : bounds) {
    json.Add(WordFor(bound.colour), JsonOf(Value(bound.from)));
  }
  return json;
}

Json SchemeJson(const Scheme& scheme) {
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
  json.Add("stale", WordFor(scheme.stale));
  json.Add("by_percent", BoundsJson(scheme.by_percent));
  return json;
}

// Those of the statuses that a test selects, as rows, each on a line of its own: a saved snapshot
// reads well as a git diff. Without a test all are.
template <typename Found, typename Status>
Json Rows(const RatedPlan& plan, const std::vector<ColumnOf<Found>>& columns,
          const std::vector<Status>& statuses,
          const std::function<bool(const RatedPlan&, const Status&)>& test) {
  Json rows = Json::Array();
  for (const Status& status : statuses) {
    if (test && !test(plan, status)) continue;
    rows.Append(Json::OneLine(JsonRow(columns, Found{&plan, &status})));
  }
  return rows;
}

Json SectionRows(const RatedPlan& plan) {
  Json rows = Json::Array();
  for (const FoundSection& section : SectionsOf(plan)) {
    rows.Append(Json::OneLine(JsonRow(SectionColumns(), section)));
  }
  return rows;
}

// The names of the plan's own fields that are for those who keep it only.
Json InternalFields(const Plan& plan) {
  Json names = Json::Array();
  for (const FieldSpec& field : plan.fields) {
    if (field.internal) names.Append(*field.name);
  }
  return names;
}

Json PlanObject(const RatedPlan& rated, const JsonSelection& selection) {
  const PlanStatus& status = rated.status;
  const RollUp& whole = status.whole;
  const auto risks = [&](const RatedPlan& plan, const RiskStatus& risk) {
    return risk.known && (!selection.risks || selection.risks(plan, risk));
  };
  Json json;
  json.Add("path", rated.path());
  json.Add("title", *status.plan->title);
  json.Add("area", *status.plan->area);
  json.Add("state", JsonOf(whole.state));
  json.Add("rating", JsonOf(whole.rating));
  json.Add("counts", Json::OneLine(CountsJson(whole.counts)));
  json.Add("sections", SectionRows(rated));
  json.Add("actions", Rows(rated, ActionColumns(), status.actions, selection.actions));
  json.Add("measures", Rows(rated, MeasureColumns(), status.measures, selection.measures));
  json.Add("risks", Rows<FoundRisk, RiskStatus>(rated, RiskColumns(), status.risks, risks));
  json.Add("effective_state", JsonOf(whole.effective_state));
  json.Add("effective", JsonOf(whole.effective));
  json.Add("effective_counts", Json::OneLine(CountsJson(whole.effective_counts)));
  json.Add("optimistic", whole.optimistic);
  json.Add("pessimistic", whole.pessimistic);
  json.Add("silent", whole.silent);
  json.Add("overdue", whole.overdue);
  json.Add("due_within_30_days", whole.due_within_30_days);
  json.Add("scheme", Json::OneLine(SchemeJson(status.scheme)));
  json.Add("internal_fields", Json::OneLine(InternalFields(*status.plan)));
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
  json.Add("as_of", IsoDay(snapshot.as_of));
  if (selection.with_texts) {
    json.Add("origin", Json::OneLine(OriginOf(snapshot, selection.paths)));
  }
  Json plans = Json::Array();
  for (const RatedPlan& plan : snapshot.plans) plans.Append(PlanObject(plan, selection));
  json.Add("plans", std::move(plans));
  return json.Lines();
}

}  // namespace wsoa
