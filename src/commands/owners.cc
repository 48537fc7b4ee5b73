// wsoa owners: what each owner has to answer for.
#include <memory>

#include "commands/all_commands.h"
#include "commands/cli/flags.h"
#include "commands/cli/load_snapshot.h"
#include "commands/cli/write_report.h"
#include "render/formats.h"
#include "report/status/owners_report.h"
#include "snapshot/owners_json.h"

namespace wsoa {
namespace {

ExitStatus PrintOwners(const Words& paths, const Env& env, const CommonOptions& common) {
  const LoadedSnapshot loaded = LoadSnapshot(paths, env, common);
  WriteReport(
      {[&] { return OwnersReport(loaded.snapshot); }, [&] { return OwnersJson(loaded.snapshot); }},
      *loaded.format, env, common);
  return loaded.status;
}

Run DeclareOwners(CLI::App& app) {
  const auto paths = std::make_shared<Words>();
  AddPaths(app, *paths);
  return [paths](const Env& env, const CommonOptions& common) {
    return PrintOwners(*paths, env, common);
  };
}

}  // namespace

const Command kOwners = {
    .name = "owners",
    .summary = "what each owner has to answer for, the most overdue first",
    .examples = {{"wsoa owners", "every owner of every plan, today"},
                 {"wsoa owners --as-of 2022-01 --format csv", "for a spreadsheet"}},
    .formats = TableFormatWords(),
    .takes_day = true,
    .takes_headline = true,
    .takes_revision = true,
    .declare = DeclareOwners,
};

}  // namespace wsoa
