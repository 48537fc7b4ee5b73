// wsoa log: one thing's life across the history of the repository.
#include <memory>

#include "changes/life/life_json.h"
#include "commands/all_commands.h"
#include "commands/cli/flags.h"
#include "commands/cli/open_workspace.h"
#include "commands/cli/write_report.h"
#include "commands/find_life.h"
#include "render/formats.h"
#include "report/log/log_report.h"
#include "workspace/workspace.h"

namespace wsoa {
namespace {

struct LogFlags {
  std::string ref;
  Words paths;
  std::string since;
  bool parts = false;
};

ExitStatus PrintLog(const LogFlags& flags, const Env& env, const CommonOptions& common) {
  Workspace workspace(WatchedWorldOf(env, common));
  LifeRequest request{flags.ref, flags.paths, {}, flags.parts};
  if (!flags.since.empty()) request.since = ParseDateOption("--since", flags.since).first;
  const Format& format = ReportFormat(common, workspace.settings());
  const FoundLife found = FindLife(request, workspace, env, common);
  const LogReportOptions options{request.since, env.today};
  Report report{[&] { return LogReport(found.life, options); },
                [&] { return LifeJson(found.life); }};
  report.sheets = [&] { return LogForSpreadsheet(found.life, options); };
  WriteReport(report, format, env, common);
  return found.status;
}

Run DeclareLog(CLI::App& app) {
  const auto flags = std::make_shared<LogFlags>();
  AddRequiredArgument(app, "REF", flags->ref,
                      "what to follow: B2.c, north:B2.c of one plan, or the plan north");
  AddPaths(app, flags->paths);
  AddText(app, "--since", flags->since, "DATE", "only what happened on that day or later");
  AddSwitch(app, "--parts", flags->parts,
            "what changed in its parts and its measures too; of a section or a plan, in all of it");
  return [flags](const Env& env, const CommonOptions& common) {
    return PrintLog(*flags, env, common);
  };
}

}  // namespace

const Command kLog = {
    .name = "log",
    .summary = "one action's life: each commit that changed it, and what days alone did",
    .examples = {{"wsoa log A2", "how A2 got from amber to green"},
                 {"wsoa log A2 --since 2022-01", "the same from January on"},
                 {"wsoa log B --parts", "everything that happened in a section"},
                 {"wsoa log north:A2", "where several plans have, or had, an A2"}},
    .formats = PageFormatWords(),
    .takes_day = true,
    .takes_headline = true,
    .takes_revision = true,
    .declare = DeclareLog,
};

}  // namespace wsoa
