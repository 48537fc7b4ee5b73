#include "changes/life/life_json.h"

#include <nlohmann/json.hpp>

#include "changes/diff_json.h"
#include "plan/words.h"

namespace wsoa {
namespace {

using Json = nlohmann::ordered_json;

// What is not said is null.
Json TextOrNull(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json CommitOf(const LifeEntry& entry, const History& history) {
  if (!entry.commit) return nullptr;
  const Commit& commit = history.commits[*entry.commit];
  Json json;
  json["id"] = commit.id;
  json["date"] = IsoDay(commit.day);
  json["author"] = commit.author;
  json["subject"] = commit.subject;
  return json;
}

std::optional<int> RecordedLateIn(const LifeEntry& entry) {
  for (const Change& change : entry.changes) {
    const auto days = RecordedLate(change, entry);
    if (days && change.ref == entry.ref) return days;
  }
  return std::nullopt;
}

// Bytes that are no text are replaced, so that the whole is always JSON.
std::string OneLine(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string EntryJson(const LifeEntry& entry, ChangedThing thing, const History& history) {
  const bool stands = entry.place.plan != nullptr;
  const ThingStanding standing = stands ? StandingAt(entry.place, thing) : ThingStanding();
  const auto late = RecordedLateIn(entry);
  Json json;
  json["entry"] = WordFor(entry.kind);
  json["date"] = IsoDay(entry.day);
  json["commit"] = CommitOf(entry, history);
  json["path"] = entry.path;
  json["former_path"] = TextOrNull(entry.former_path);
  json["ref"] = TextOrNull(entry.ref);
  json["title"] = TextOrNull(standing.title);
  json["state"] = standing.state ? Json(WordFor(*standing.state)) : Json();
  json["rating"] = standing.rating ? Json(WordFor(*standing.rating)) : Json();
  json["reason"] = TextOrNull(standing.reason);
  json["problems"] = entry.form_problems;
  json["unreadable"] = TextOrNull(entry.trouble);
  json["recorded_late"] = late ? Json(*late) : Json();
  json["restated_since"] = entry.restated_since ? Json(IsoDay(*entry.restated_since)) : Json();
  std::string text = OneLine(json);
  text.back() = ',';
  text += "\"changes\":[";
  for (std::size_t i = 0; i < entry.changes.size(); ++i) {
    text += (i == 0 ? "" : ",") + ChangeJson(entry.changes[i]);
  }
  return text + "]}";
}

}  // namespace

std::string LifeJson(const Life& life, const History& history) {
  Json head;
  head["wsoa"] = 1;
  head["as_of"] = IsoDay(life.end);
  head["kind"] = WordFor(life.name.thing);
  head["ref"] = TextOrNull(life.name.ref);
  head["title"] = TextOrNull(life.title);
  head["cut"] = history.is_cut;
  std::string text = "{\n";
  for (const auto& [key, value] : head.items()) {
    text += "  " + OneLine(key) + ": " + OneLine(value) + ",\n";
  }
  text += "  \"entries\": [";
  for (std::size_t i = 0; i < life.entries.size(); ++i) {
    text += (i == 0 ? "\n    " : ",\n    ") + EntryJson(life.entries[i], life.name.thing, history);
  }
  return text + (life.entries.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

}  // namespace wsoa
