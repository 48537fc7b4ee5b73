#include "changes/diff_json.h"

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

#include "plan/words.h"

namespace wsoa {
namespace {

using Json = nlohmann::ordered_json;

struct AsJson {
  Json operator()(std::monostate) const { return nullptr; }
  Json operator()(const std::string& text) const { return text; }
  Json operator()(Day day) const { return IsoDay(day); }
  Json operator()(State state) const { return WordFor(state); }
  Json operator()(Colour colour) const { return WordFor(colour); }
  // Whole numbers as such: 20, not 20.0.
  Json operator()(const Number& number) const {
    constexpr double kExact = 9007199254740992;  // 2^53
    const double value = number.value;
    if (std::abs(value) < kExact && value == std::trunc(value)) {
      return static_cast<std::int64_t>(value);
    }
    return value;
  }
  Json operator()(const std::vector<std::string>& texts) const { return texts; }
};

template <typename T>
Json OrNull(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

Json ToJson(const RatedOtherwise& otherwise) {
  Json json;
  json["plan"] = otherwise.plan;
  json["kind"] = otherwise.kind;
  json["ref"] = otherwise.ref.empty() ? Json() : Json(otherwise.ref);
  json["kept"] = otherwise.saved ? Json(WordFor(*otherwise.saved)) : Json();
  json["now"] = otherwise.now ? Json(WordFor(*otherwise.now)) : Json();
  return json;
}

Json ToJson(const Snapshot& snapshot, const ComparedSnapshot& compared) {
  Json json;
  json["label"] = compared.label;
  json["commit"] = snapshot.revision ? Json(snapshot.revision->commit) : Json();
  json["as_of"] = IsoDay(snapshot.as_of);
  json["kept_as_of"] = compared.saved_as_of ? Json(IsoDay(*compared.saved_as_of)) : Json();
  json["rated_otherwise"] = Json::array();
  for (const RatedOtherwise& each : compared.otherwise) {
    json["rated_otherwise"].push_back(ToJson(each));
  }
  return json;
}

Json CountsOf(const Snapshot& snapshot) {
  Counts counts;
  for (const RatedPlan& plan : snapshot.plans) counts += plan.status.whole.counts;
  Json json;
  for (std::size_t i = 0; i < kStateCount; ++i) {
    const auto state = static_cast<State>(i);
    json[std::string(WordFor(state))] = counts[state];
  }
  return json;
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

Json ToJson(const Change& change) {
  const ChangePlace& place = change.place();
  Json json;
  json["plan"] = place.plan->path();
  json["kind"] = WordFor(change.thing);
  json["ref"] = change.ref.empty() ? Json() : Json(change.ref);
  json["change"] = WordFor(change.what);
  json["by"] = WordFor(change.by);
  json["from"] = std::visit(AsJson{}, change.from);
  json["to"] = std::visit(AsJson{}, change.to);
  json["days"] = OrNull(change.days);
  json["approved"] = OrNull(change.approved);
  json["reason"] = OrNull(change.reason);
  json["section"] = place.section ? Json(*place.section->ref) : Json();
  json["title"] = TitleOf(place, change.thing);
  json["fact"] = change.fact.empty() ? Json() : Json(change.fact);
  json["on"] = change.on ? Json(IsoDay(DayOf(change))) : Json();
  json["move"] = OrNull(change.move);
  return json;
}

// Bytes that are no text are replaced, so that the whole is always JSON.
std::string OneLine(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string ChangeJson(const Change& change) { return OneLine(ToJson(change)); }

std::string DiffJson(const SnapshotDiff& diff, const std::vector<const Change*>& listed,
                     const ComparedSnapshots& compared) {
  Json counts;
  counts["from"] = CountsOf(*diff.from);
  counts["to"] = CountsOf(*diff.to);
  std::string text =
      "{\n  \"wsoa\": 1,\n  \"from\": " + OneLine(ToJson(*diff.from, compared.from)) +
      ",\n  \"to\": " + OneLine(ToJson(*diff.to, compared.to)) +
      ",\n  \"counts\": " + OneLine(counts) + ",\n  \"changes\": [";
  for (std::size_t i = 0; i < listed.size(); ++i) {
    text += (i == 0 ? "\n    " : ",\n    ") + OneLine(ToJson(*listed[i]));
  }
  return text + (listed.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

}  // namespace wsoa
