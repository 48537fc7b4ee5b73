#include "snapshot/saved.h"

#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

#include "plan/read/read_plan.h"
#include "snapshot/json.h"
#include "source/diagnostic.h"
#include "source/failure.h"

namespace wsoa {
namespace {

using Parsed = nlohmann::ordered_json;

constexpr int kVersion = 1;
// JSON without the texts is no saved snapshot: it was printed by another command.
constexpr const char* kWriteIt = "write it with wsoa snapshot -o FILE.json";

[[noreturn]] void Refuse(const std::string& path, const std::string& what) {
  throw Failure(ExitStatus::kFailure, path + " " + what);
}

[[noreturn]] void RefuseAsDamaged(const std::string& path, const std::string& what) {
  Refuse(path, "is damaged: " + what + "; take the file from a backup, or " + kWriteIt);
}

// A member of the kind that was written, or the end.
const Parsed& Member(const Parsed& object, const char* key, Parsed::value_t kind,
                     const std::string& path) {
  const auto found = object.find(key);
  if (found == object.end()) RefuseAsDamaged(path, std::string(key) + " is missing");
  const bool number = kind == Parsed::value_t::number_integer && found->is_number_integer();
  if (found->type() != kind && !number) {
    RefuseAsDamaged(path, std::string(key) + " is not what it should be");
  }
  return *found;
}

std::string TextOf(const Parsed& object, const char* key, const std::string& path) {
  return Member(object, key, Parsed::value_t::string, path).get<std::string>();
}

Day DayOf(const Parsed& object, const char* key, const std::string& path) {
  const auto date = ParseDate(TextOf(object, key, path));
  if (!date || date->precision != Precision::kDay) {
    RefuseAsDamaged(path, std::string(key) + " is not a day");
  }
  return date->last;
}

Parsed Parse(const std::string& path, const std::string& text) {
  Parsed json = Parsed::parse(text, nullptr, /*allow_exceptions=*/false);
  if (json.is_discarded()) {
    Refuse(path,
           std::string("cannot be read as JSON: it is damaged or no saved snapshot; ") + kWriteIt);
  }
  if (!json.is_object() || !json.contains("wsoa")) {
    Refuse(path, std::string("is no saved snapshot; ") + kWriteIt);
  }
  const Parsed& version = Member(json, "wsoa", Parsed::value_t::number_integer, path);
  if (version > kVersion) {
    Refuse(path, "is of snapshot version " + version.dump() +
                     ", and this wsoa reads version 1: use a newer wsoa");
  }
  if (version != kVersion) RefuseAsDamaged(path, "wsoa is " + version.dump());
  if (!json.contains("origin") && json.contains("plans")) {
    Refuse(path, std::string("has no plan texts, so it cannot be compared: ") + kWriteIt);
  }
  return json;
}

std::shared_ptr<const PlanText> ReadText(const Parsed& plan, const std::string& path) {
  const std::string name = TextOf(plan, "path", path);
  auto source = std::make_unique<Source>(name, TextOf(plan, "text", path));
  Diagnostics problems;
  ReadResult result = ReadPlan(*source, problems);
  if (!result.plan) RefuseAsDamaged(path, "the text of " + name + " in it is no plan");
  return std::make_shared<PlanText>(std::move(source), std::move(*result.plan),
                                    CountErrors(problems));
}

std::optional<State> StateOf(const Parsed& row) {
  const auto found = row.find("state");
  if (found == row.end() || !found->is_string()) return std::nullopt;
  const std::string word = found->get<std::string>();
  for (std::size_t i = 0; i < kStateCount; ++i) {
    const auto state = static_cast<State>(i);
    if (word == WordFor(state)) return state;
  }
  return std::nullopt;
}

// The rows of one list side by side; both come from the same text, so they are in the same order.
void CompareRows(const std::string& path, const char* list, const char* kind, const Parsed& saved,
                 const Parsed& now, std::vector<RatedOtherwise>& otherwise) {
  const auto before = saved.find(list);
  const auto after = now.find(list);
  if (before == saved.end() || !before->is_array()) return;
  for (std::size_t i = 0; i < before->size() && i < after->size(); ++i) {
    const Parsed& row = (*before)[i];
    const Parsed& other = (*after)[i];
    if (!row.is_object() || row.value("ref", Parsed()) != other.value("ref", Parsed())) continue;
    if (StateOf(row) == StateOf(other)) continue;
    otherwise.push_back({path, kind, other.value("ref", ""), StateOf(row), StateOf(other)});
  }
}

std::vector<RatedOtherwise> CompareRatings(const Parsed& saved, const Parsed& now) {
  std::vector<RatedOtherwise> otherwise;
  for (std::size_t i = 0; i < saved["plans"].size() && i < now["plans"].size(); ++i) {
    const Parsed& before = saved["plans"][i];
    const Parsed& after = now["plans"][i];
    const std::string path = after.value("path", "");
    if (before.value("path", "") != path) continue;
    if (StateOf(before) != StateOf(after)) {
      otherwise.push_back({path, "plan", "", StateOf(before), StateOf(after)});
    }
    CompareRows(path, "sections", "section", before, after, otherwise);
    CompareRows(path, "actions", "action", before, after, otherwise);
    CompareRows(path, "measures", "measure", before, after, otherwise);
  }
  return otherwise;
}

std::optional<SnapshotRevision> RevisionOf(const Parsed& origin, const std::string& path) {
  const auto commit = origin.find("commit");
  if (commit == origin.end() || !commit->is_string()) return std::nullopt;
  return SnapshotRevision{TextOf(origin, "label", path), commit->get<std::string>(),
                          DayOf(origin, "as_of", path)};
}

// Snapshots that were saved before this was do not have it.
std::vector<std::string> PathsOf(const Parsed& origin, const std::string& path) {
  std::vector<std::string> paths;
  if (!origin.contains("paths")) return paths;
  for (const Parsed& each : Member(origin, "paths", Parsed::value_t::array, path)) {
    if (!each.is_string()) RefuseAsDamaged(path, "paths is not what it should be");
    paths.push_back(each.get<std::string>());
  }
  return paths;
}

}  // namespace

std::string SavedSnapshotJson(const Snapshot& snapshot, const std::vector<std::string>& paths) {
  JsonSelection selection;
  selection.with_texts = true;
  selection.paths = paths;
  return SnapshotJson(snapshot, selection);
}

SavedSnapshot ReadSavedSnapshot(const std::string& path, const std::string& text,
                                std::optional<Day> as_of) {
  const Parsed json = Parse(path, text);
  SavedSnapshot saved;
  saved.saved_as_of = DayOf(json, "as_of", path);
  const Parsed& origin = Member(json, "origin", Parsed::value_t::object, path);
  std::vector<std::shared_ptr<const PlanText>> texts;
  for (const Parsed& plan : Member(json, "plans", Parsed::value_t::array, path)) {
    if (!plan.is_object()) RefuseAsDamaged(path, "a plan in it is not what it should be");
    texts.push_back(ReadText(plan, path));
  }
  const Snapshot as_saved = TakeSnapshot(texts, path, saved.saved_as_of);
  saved.otherwise = CompareRatings(json, Parsed::parse(SnapshotJson(as_saved)));
  saved.snapshot = TakeSnapshot(std::move(texts), path, as_of.value_or(saved.saved_as_of));
  saved.snapshot.revision = RevisionOf(origin, path);
  saved.paths = PathsOf(origin, path);
  return saved;
}

}  // namespace wsoa
