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
  SnapshotName name;
  name.label = text;
  name.name = text;
  const bool named_outright = IsFolder(text, env) || text.ends_with(kSavedExtension);
  const auto date = named_outright ? std::nullopt : DateBegins(text);
  if (date) {
    name.as_of = ParseDateOption(text, std::string_view(text).substr(*date)).last;
    name.name = text.substr(0, *date - 1);
  }
  name.kind = name.name.empty()                           ? Kind::kWorkingTree
              : IsFolder(name.name, env)                  ? Kind::kFolder
              : name.name.ends_with(kSavedExtension)      ? Kind::kSavedFile
              : date && text.starts_with(kReportedPrefix) ? Kind::kReported
                                                          : Kind::kRevision;
  return name;
}

Place PlaceNamed(const SnapshotName& name, Workspace& workspace) {
  if (name.kind == Kind::kRevision) return workspace.AtRevision(name.name);
  if (name.kind == Kind::kReported) {
    const Commit commit = LastCommitBy(*name.as_of, name.label, *workspace.repository());
    return workspace.AtCommit(commit, name.label);
  }
  return name.kind == Kind::kFolder ? workspace.Folder(name.name) : workspace.WorkingTree();
}

LoadedSnapshot LoadSnapshotNamed(const SnapshotName& name, const Place& place,
                                 const std::vector<std::string>& paths, Workspace& workspace,
                                 const Env& env, const CommonOptions& common) {
  std::vector<std::string> wanted = paths;
  // What a folder above it settles is not about this one.
  const bool own_settings = place.settings.folder == place.directory;
  if (name.kind == Kind::kFolder && wanted.empty() && !own_settings) wanted = {"."};
  const Day day = name.as_of       ? *name.as_of
                  : place.revision ? place.revision->committed
                                   : common.as_of.value_or(env.today);
  const std::string origin = name.kind == Kind::kFolder ? name.name : "working tree";
  return LoadSnapshotAt(place, wanted, day, origin, workspace, env, common);
}

}  // namespace wsoa
