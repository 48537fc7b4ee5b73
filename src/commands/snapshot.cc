// wsoa snapshot: how plans stand, with their texts, to save and to compare with later.
#include <memory>

#include "commands/all_commands.h"
#include "commands/cli/flags.h"
#include "commands/cli/load_snapshot.h"
#include "commands/cli/output.h"
#include "snapshot/saved.h"

namespace wsoa {
namespace {

ExitStatus SaveSnapshot(const Words& paths, const Env& env, const CommonOptions& common) {
  const LoadedSnapshot loaded = LoadSnapshot(paths, env, common);
  WriteResult(SavedSnapshotJson(loaded.snapshot, paths), env, common);
  return loaded.status;
}

Run DeclareSnapshot(CLI::App& app) {
  const auto paths = std::make_shared<Words>();
  AddPaths(app, *paths);
  return [paths](const Env& env, const CommonOptions& common) {
    return SaveSnapshot(*paths, env, common);
  };
}

}  // namespace

const Command kSnapshot = {
    .name = "snapshot",
    .summary = "keep how plans stand, with their texts, as JSON to compare with later",
    .examples = {{"wsoa snapshot --as-of 2022-01-31 -o january.json",
                  "what is reported to the board of January"},
                 {"wsoa snapshot --at v1 -o january.json", "the plans of a revision, on its day"},
                 {"wsoa snapshot plans/north.yaml", "one plan, as it stands today"}},
    .formats = {"json"},
    .takes_day = true,
    .takes_revision = true,
    .declare = DeclareSnapshot,
};

}  // namespace wsoa
