#include "snapshot/owners_json.h"

#include <nlohmann/json.hpp>
#include <optional>

#include "status/owner_load.h"

namespace wsoa {
namespace {

using Json = nlohmann::ordered_json;

Json Registered(const Person* person, std::optional<Text> Person::*entry) {
  return person && person->*entry ? Json((person->*entry)->value) : Json();
}

Json ToJson(const OwnerLoad& load) {
  Json json;
  json["owner"] = load.owner.empty() ? Json() : Json(load.owner);
  json["in_people"] = load.person != nullptr;
  json["role"] = Registered(load.person, &Person::role);
  json["name"] = Registered(load.person, &Person::name);
  json["organisation"] = Registered(load.person, &Person::organisation);
  json["overdue"] = load.overdue;
  json["due_within_30_days"] = load.due_within_30_days;
  json["at_risk"] = load.at_risk;
  json["off_track"] = load.off_track;
  json["open"] = load.open;
  json["complete"] = load.complete;
  return json;
}

Json ToJson(const RatedPlan& plan) {
  Json json;
  json["path"] = plan.path();
  json["title"] = *plan.text->plan.title;
  json["area"] = *plan.text->plan.area;
  json["owners"] = Json::array();
  for (const OwnerLoad& load : OwnerLoads(plan.status)) json["owners"].push_back(ToJson(load));
  return json;
}

}  // namespace

std::string OwnersJson(const Snapshot& snapshot) {
  Json json;
  json["wsoa"] = 1;
  json["as_of"] = IsoDay(snapshot.as_of);
  json["plans"] = Json::array();
  for (const RatedPlan& plan : snapshot.plans) json["plans"].push_back(ToJson(plan));
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wsoa
