#include "commands/cli/snapshot_name.h"

#include <filesystem>
#include <utility>

#include "git/repository.h"
#include "source/failure.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

using Kind = SnapshotName::Kind;

constexpr std::string_view kReportedPrefix = "reported@";
constexpr std::string_view kSavedExtension = ".json";

bool IsFolder(const std::string& text, const Env& env) {
  std::error_code error;
  return fs::is_directory(env.directory / text, error);
}

// Where the date begins in "HEAD~1@2022-01"; nothing in "HEAD", "@~1" and "@{upstream}".
std::optional<std::size_t> DateBegins(const std::string& text) {
  const std::size_t at = text.rfind('@');
  if (at == std::string::npos || at + 1 == text.size()) return std::nullopt;
  const char next = text[at + 1];
  if (next >= '0' && next <= '9') return at + 1;
  return std::nullopt;
}

// The last commit by the end of a day, on the first parents' side of what is checked out.
Commit LastCommitBy(Day day, const std::string& label, const Repository& repository) {
  std::optional<Commit> commit = repository.CommitNamed("HEAD");
  while (commit && commit->day > day) commit = repository.ParentOf(*commit);
  if (commit) return *commit;
  const std::string shallow =
      repository.is_shallow()
          ? ": this clone is shallow and lacks older commits; git fetch --unshallow brings them "
            "(in CI: fetch-depth: 0)"
          : "";
  throw Failure(ExitStatus::kFailure, label + ": there is no commit by " + ShowDay(day) + shallow);
}

}  // namespace

SnapshotName ParseSnapshotName(const std::string& text, const Env& env) {
  if (text.empty()) throw Failure(ExitStatus::kUsage, "an empty name names no snapshot");
  SnapshotName spec;
  spec.label = text;
  spec.name = text;
  const bool named_outright = IsFolder(text, env) || text.ends_with(kSavedExtension);
  const auto date = named_outright ? std::nullopt : DateBegins(text);
  if (date) {
    spec.as_of = ParseDateOption(text, std::string_view(text).substr(*date)).last;
    spec.name = text.substr(0, *date - 1);
  }
  spec.kind = spec.name.empty()                           ? Kind::kWorkingTree
              : IsFolder(spec.name, env)                  ? Kind::kFolder
              : spec.name.ends_with(kSavedExtension)      ? Kind::kSavedFile
              : date && text.starts_with(kReportedPrefix) ? Kind::kReported
                                                          : Kind::kRevision;
  return spec;
}

Place PlaceNamed(const SnapshotName& spec, const Env& env) {
  if (spec.kind == Kind::kRevision) return AtRevision(spec.name, env);
  if (spec.kind == Kind::kReported) {
    const auto repository = Repository::Open(env.directory);
    const Commit commit = LastCommitBy(*spec.as_of, spec.label, *repository);
    Place place = AtRevision(commit.id, env);
    place.revision->name = spec.label;
    return place;
  }
  if (spec.kind == Kind::kWorkingTree) return WorkingTree(env);
  Env there = env;
  there.directory = (env.directory / spec.name).lexically_normal();
  return WorkingTree(there);
}

LoadedSnapshot LoadSnapshotNamed(const SnapshotName& spec, const std::vector<std::string>& paths,
                                 const Env& env, const CommonOptions& common) {
  const Place place = PlaceNamed(spec, env);
  std::vector<std::string> wanted = paths;
  // What a folder above it settles is not about this one.
  const bool own_settings = place.settings.folder == place.directory;
  if (spec.kind == Kind::kFolder && wanted.empty() && !own_settings) wanted = {"."};
  const Day day = spec.as_of       ? *spec.as_of
                  : place.revision ? place.revision->committed
                                   : common.as_of.value_or(env.today);
  const std::string origin = spec.kind == Kind::kFolder ? spec.name : "working tree";
  return LoadSnapshotAt(place, wanted, day, origin, env, common);
}

}  // namespace wsoa
