#include "changes/diff_json.h"

#include <utility>

#include "plan/words.h"
#include "snapshot/section_columns.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

struct AsJson {
  Json operator()(std::monostate) const { return nullptr; }
  Json operator()(const std::string& text) const { return text; }
  Json operator()(Day day) const { return IsoDay(day); }
  Json operator()(State state) const { return WordFor(state); }
  Json operator()(Colour colour) const { return WordFor(colour); }
  Json operator()(const Number& number) const { return Json::WholeOrDouble(number.value); }
  Json operator()(const std::vector<std::string>& texts) const { return texts; }
};

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

Json CountsOf(const Snapshot& snapshot) {
  Counts counts;
  for (const RatedPlan& plan : snapshot.plans) counts += plan.status.whole.counts;
  return CountsJson(counts);
}

std::string_view TitleOf(const ChangePlace& place, ChangedThing thing) {
  switch (thing) {
    case ChangedThing::kPlan:
      return place.plan->text->plan.title.value;
    case ChangedThing::kSection:
      return place.section->title.value;
    case ChangedThing::kAction:
      return place.action->place.action->title.value;
    case ChangedThing::kMeasure:
      return place.measure->place.measure->title.value;
    case ChangedThing::kRisk:
      return place.risk->place.risk->title.value;
  }
  return "";
}

// A reading is known from the last day of its date, all else from the first.
Day DayOf(const Change& change) {
  const bool reading =
      change.what == ChangeClass::kReadingAdded || change.what == ChangeClass::kReadingChanged;
  return reading ? change.on->last : change.on->first;
}

}  // namespace

Json ChangeJson(const Change& change) {
  const ChangePlace& place = change.place();
  Json json;
  json.Add("plan", place.plan->path());
  json.Add("kind", WordFor(change.thing));
  json.Add("ref", TextOrNull(change.ref));
  json.Add("change", WordFor(change.what));
  json.Add("by", WordFor(change.by));
  json.Add("from", std::visit(AsJson{}, change.from));
  json.Add("to", std::visit(AsJson{}, change.to));
  json.Add("days", change.days);
  json.Add("approved", change.approved);
  json.Add("reason", change.reason);
  json.Add("section", place.section ? Json(*place.section->ref) : Json());
  json.Add("title", TitleOf(place, change.thing));
  json.Add("fact", TextOrNull(change.fact));
  json.Add("on", change.on ? Json(IsoDay(DayOf(change))) : Json());
  json.Add("move", change.move);
  return json;
}

std::string DiffJson(const SnapshotDiff& diff, const std::vector<const Change*>& listed,
                     const ComparedSnapshots& compared) {
  Json changes = Json::Array();
  for (const Change* change : listed) changes.Append(Json::OneLine(ChangeJson(*change)));
  const Json counts = Json::Object({{"from", CountsOf(*diff.from)}, {"to", CountsOf(*diff.to)}});
  Json json;
  json.Add("wsoa", 1);
  json.Add("from", Json::OneLine(ToJson(*diff.from, compared.from)));
  json.Add("to", Json::OneLine(ToJson(*diff.to, compared.to)));
  json.Add("counts", Json::OneLine(counts));
  json.Add("changes", std::move(changes));
  return json.Lines();
}

}  // namespace wsoa
