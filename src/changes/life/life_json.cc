#include "changes/life/life_json.h"

#include <utility>

#include "changes/diff_json.h"
#include "plan/words.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

Json CommitJson(const std::optional<Commit>& known) {
  if (!known) return nullptr;
  const Commit& commit = *known;
  Json json;
  json.Add("id", commit.id);
  json.Add("date", IsoDay(commit.day));
  json.Add("author", commit.author);
  json.Add("subject", commit.subject);
  return json;
}

std::optional<int> RecordedLateIn(const LifeEntry& entry) {
  for (const Change& change : entry.changes) {
    const auto days = RecordedLate(change, entry);
    if (days && change.ref == entry.ref) return days;
  }
  return std::nullopt;
}

Json EntryJson(const LifeEntry& entry, ChangedThing thing) {
  const bool stands = entry.place.plan != nullptr;
  const ThingStanding standing = stands ? StandingAt(entry.place, thing) : ThingStanding();
  const auto late = RecordedLateIn(entry);
  Json json;
  json.Add("entry", WordFor(entry.kind));
  json.Add("date", IsoDay(entry.day));
  json.Add("commit", CommitJson(entry.commit));
  json.Add("written_in", CommitJson(entry.written_in));
  json.Add("path", entry.path);
  json.Add("former_path", TextOrNull(entry.former_path));
  json.Add("ref", TextOrNull(entry.ref));
  json.Add("title", TextOrNull(standing.title));
  json.Add("state", standing.state ? Json(WordFor(*standing.state)) : Json());
  json.Add("rating", standing.rating ? Json(WordFor(*standing.rating)) : Json());
  json.Add("reason", TextOrNull(standing.reason));
  json.Add("problems", entry.form_problems);
  json.Add("unreadable", TextOrNull(entry.problem));
  json.Add("recorded_late", late);
  json.Add("restated_since", entry.restated_since ? Json(IsoDay(*entry.restated_since)) : Json());
  Json changes = Json::Array();
  for (const Change& change : entry.changes) changes.Append(ChangeJson(change));
  json.Add("changes", std::move(changes));
  return json;
}

}  // namespace

std::string LifeJson(const Life& life) {
  Json json;
  json.Add("wsoa", 1);
  json.Add("as_of", IsoDay(life.end));
  json.Add("kind", WordFor(life.name.thing));
  json.Add("ref", TextOrNull(life.name.ref));
  json.Add("title", TextOrNull(life.title));
  json.Add("cut", life.is_cut());
  Json entries = Json::Array();
  for (const LifeEntry& entry : life.entries) {
    entries.Append(Json::OneLine(EntryJson(entry, life.name.thing)));
  }
  json.Add("entries", std::move(entries));
  return json.Lines();
}

}  // namespace wsoa
