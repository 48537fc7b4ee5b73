#include "snapshot/owners_json.h"

#include "snapshot/owner_columns.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

Json ToJson(const RatedPlan& plan, const std::vector<OwnerRole>& roles) {
  Json json;
  json.Add("path", plan.path());
  json.Add("title", *plan.text->plan.title);
  json.Add("area", *plan.text->plan.area);
  Json owners = Json::Array();
  for (const FoundOwner& owner : OwnersOf(plan, roles)) {
    owners.Append(JsonRow(OwnerColumns(), owner));
  }
  json.Add("owners", std::move(owners));
  return json;
}

}  // namespace

std::string OwnersJson(const Snapshot& snapshot, const std::vector<OwnerRole>& roles) {
  Json json;
  json.Add("wsoa", 1);
  json.Add("as_of", IsoDay(snapshot.as_of));
  Json plans = Json::Array();
  for (const RatedPlan& plan : snapshot.plans) plans.Append(ToJson(plan, roles));
  json.Add("plans", std::move(plans));
  return json.Lines();
}

}  // namespace wsoa
