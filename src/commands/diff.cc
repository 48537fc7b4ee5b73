// wsoa diff: what changed between two snapshots, and whether it was us or the calendar.
#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "changes/diff.h"
#include "changes/diff_json.h"
#include "commands/all_commands.h"
#include "commands/cli/open_workspace.h"
#include "commands/cli/output.h"
#include "commands/cli/table_formats.h"
#include "commands/cli/write_report.h"
#include "commands/diff/diff_flags.h"
#include "commands/diff/diff_sides.h"
#include "report/diff/diff_report.h"

namespace wsoa {
namespace {

ExitStatus PrintDiff(const DiffFlags& flags, const Env& env, const CommonOptions& common) {
  Workspace workspace(WatchedWorldOf(env, common));
  const DiffSides sides = TakeSides({flags.from, flags.to, flags.paths}, workspace, env, common);
  const Snapshot& from = sides.from.snapshot;
  const Snapshot& to = sides.to.snapshot;
  const SnapshotDiff diff = Diff(from, to, RenamedBetween(from, to));
  const DiffQuery query = QueryFrom(flags, from, to);
  const auto changes = FindChanges(diff, query);
  const bool csv = sides.format == "csv";
  // The other formats say so in the report.
  if (csv) {
    for (const std::string& note : RatedOtherwiseInWords(sides.compared())) {
      PrintNotice(note, env, common);
    }
  }
  if (changes.empty() && (csv || sides.format == "json"))
    PrintNotice("nothing changed", env, common);
  const auto document = [&] {
    return csv ? DiffForSpreadsheet(changes) : DiffReport(diff, changes, query, sides.compared());
  };
  const auto json = [&] { return DiffJson(diff, changes, sides.compared()); };
  WriteReport({document, json}, sides.format, env, common);
  if (flags.exit_code && !changes.empty()) return ExitStatus::kProblems;
  return sides.status();
}

Run DeclareDiff(CLI::App& app) {
  const auto flags = std::make_shared<DiffFlags>();
  DeclareDiffFlags(app, *flags);
  return [flags](const Env& env, const CommonOptions& common) {
    return PrintDiff(*flags, env, common);
  };
}

}  // namespace

const Command kDiff = {
    .name = "diff",
    .summary = "what changed between two snapshots, by days or by people, and what was restated",
    .examples = {{"wsoa diff @2022-01-31 @2022-03-31", "what two months made of the plans"},
                 {"wsoa diff", "what changed since the last commit"},
                 {"wsoa diff january.json --by restatement", "what is now reported differently"},
                 {"wsoa diff HEAD~1 --owner HOS --format markdown", "for a pull request"}},
    .formats = {kPageFormats.begin(), kPageFormats.end()},
    .takes_day = true,
    .declare = DeclareDiff,
};

}  // namespace wsoa
