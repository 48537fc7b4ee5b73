#include "snapshot/owners_json.h"

#include <optional>

#include "source/json_writer.h"
#include "status/owner_load.h"

namespace wsoa {
namespace {

Json Registered(const Person* person, std::optional<Text> Person::*entry) {
  return person && person->*entry ? Json((person->*entry)->value) : Json();
}

Json ToJson(const OwnerLoad& load) {
  Json json;
  json.Add("owner", load.owner.empty() ? Json() : Json(load.owner));
  json.Add("in_people", load.person != nullptr);
  json.Add("role", Registered(load.person, &Person::role));
  json.Add("name", Registered(load.person, &Person::name));
  json.Add("organisation", Registered(load.person, &Person::organisation));
  json.Add("overdue", load.overdue);
  json.Add("due_within_30_days", load.due_within_30_days);
  json.Add("at_risk", load.at_risk);
  json.Add("off_track", load.off_track);
  json.Add("open", load.open);
  json.Add("complete", load.complete);
  return json;
}

Json ToJson(const RatedPlan& plan) {
  Json json;
  json.Add("path", plan.path());
  json.Add("title", *plan.text->plan.title);
  json.Add("area", *plan.text->plan.area);
  Json owners = Json::Array();
  for (const OwnerLoad& load : OwnerLoads(plan.status)) owners.Append(ToJson(load));
  json.Add("owners", std::move(owners));
  return json;
}

}  // namespace

std::string OwnersJson(const Snapshot& snapshot) {
  Json json;
  json.Add("wsoa", 1);
  json.Add("as_of", IsoDay(snapshot.as_of));
  Json plans = Json::Array();
  for (const RatedPlan& plan : snapshot.plans) plans.Append(ToJson(plan));
  json.Add("plans", std::move(plans));
  return json.Lines();
}

}  // namespace wsoa
