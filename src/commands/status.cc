// wsoa status: how every plan stands on a date.
#include <memory>

#include "commands/all_commands.h"
#include "commands/cli/flags.h"
#include "commands/cli/load_snapshot.h"
#include "commands/cli/open_workspace.h"
#include "commands/cli/write_report.h"
#include "render/formats.h"
#include "report/status/status_report.h"
#include "snapshot/json.h"
#include "workspace/workspace.h"

namespace wsoa {
namespace {

ExitStatus PrintStatus(const Words& paths, const Env& env, const CommonOptions& common) {
  Workspace workspace(WatchedWorldOf(env, common));
  const Place place = PlaceOf(common, workspace);
  const Format& format = ReportFormat(common, place.settings);
  if (format.kind == FormatKind::kData) {
    const LoadedSnapshot loaded = LoadSnapshot(paths, place, workspace, env, common);
    Report report;
    report.json = [&] { return SnapshotJson(loaded.snapshot); };
    WriteReport(report, format, env, common);
    return loaded.status;
  }
  const auto page_of = format.kind == FormatKind::kSheets ? StatusForSpreadsheet : StatusReport;
  const LoadedPages loaded = LoadPageByPage(paths, place, page_of, workspace, env, common);
  Report report;
  report.page = [&] { return loaded.document; };
  WriteReport(report, format, env, common);
  return loaded.status;
}

Run DeclareStatus(CLI::App& app) {
  const auto paths = std::make_shared<Words>();
  AddPaths(app, *paths);
  return [paths](const Env& env, const CommonOptions& common) {
    return PrintStatus(*paths, env, common);
  };
}

}  // namespace

const Command kStatus = {
    .name = "status",
    .summary = "how plans stand on a date, section by section",
    .examples = {{"wsoa status", "every plan, today"},
                 {"wsoa status --as-of 2022-01-31 plans/north.yaml",
                  "one plan, on a reporting date"},
                 {"wsoa status --as-of 2022-01 -o board.md", "as Markdown, for a paper"}},
    .formats = TableFormatWords(),
    .takes_day = true,
    .takes_headline = true,
    .takes_revision = true,
    .declare = DeclareStatus,
};

}  // namespace wsoa
