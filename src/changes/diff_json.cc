#include "changes/diff_json.h"

#include <utility>

#include "changes/change_columns.h"
#include "plan/words.h"
#include "snapshot/section_columns.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

Json ToJson(const RatedOtherwise& otherwise) {
  Json json;
  json.Add("plan", otherwise.plan);
  json.Add("kind", otherwise.kind);
  json.Add("ref", TextOrNull(otherwise.ref));
  json.Add("kept", otherwise.saved ? Json(WordFor(*otherwise.saved)) : Json());
  json.Add("now", otherwise.now ? Json(WordFor(*otherwise.now)) : Json());
  return json;
}

Json ToJson(const Snapshot& snapshot, const ComparedSnapshot& compared) {
  Json json;
  json.Add("label", compared.label);
  json.Add("commit", snapshot.revision ? Json(snapshot.revision->commit) : Json());
  json.Add("as_of", IsoDay(snapshot.as_of));
  json.Add("kept_as_of", compared.saved_as_of ? Json(IsoDay(*compared.saved_as_of)) : Json());
  Json otherwise = Json::Array();
  for (const RatedOtherwise& each : compared.otherwise) otherwise.Append(ToJson(each));
  json.Add("rated_otherwise", std::move(otherwise));
  return json;
}

Json CountsOf(const Snapshot& snapshot, Counts RollUp::*which) {
  Counts counts;
  for (const RatedPlan& plan : snapshot.plans) counts += plan.status.whole.*which;
  return CountsJson(counts);
}

}  // namespace

Json ChangeJson(const Change& change) { return JsonRow(ChangeColumns(), change); }

std::string DiffJson(const SnapshotDiff& diff, const std::vector<const Change*>& listed,
                     const ComparedSnapshots& compared) {
  Json changes = Json::Array();
  for (const Change* change : listed) changes.Append(Json::OneLine(ChangeJson(*change)));
  const auto counts = [&](Counts RollUp::*which) {
    return Json::OneLine(
        Json::Object({{"from", CountsOf(*diff.from, which)}, {"to", CountsOf(*diff.to, which)}}));
  };
  Json json;
  json.Add("wsoa", 1);
  json.Add("from", Json::OneLine(ToJson(*diff.from, compared.from)));
  json.Add("to", Json::OneLine(ToJson(*diff.to, compared.to)));
  json.Add("counts", counts(&RollUp::counts));
  json.Add("effective_counts", counts(&RollUp::effective_counts));
  json.Add("changes", std::move(changes));
  return json.Lines();
}

}  // namespace wsoa
