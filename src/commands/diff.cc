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
#include "commands/cli/write_report.h"
#include "commands/diff/diff_flags.h"
#include "commands/diff/diff_sides.h"
#include "render/formats.h"
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
  Report report{[&] { return DiffReport(diff, changes, query, sides.compared()); },
                [&] { return DiffJson(diff, changes, sides.compared()); }};
  report.sheets = [&] { return DiffForSpreadsheet(changes); };
  report.sheet_remarks = RatedOtherwiseInWords(sides.compared());
  if (changes.empty()) report.remarks = {"nothing changed"};
  WriteReport(report, *sides.format, env, common);
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
    .formats = PageFormatWords(),
    .takes_day = true,
    .takes_headline = true,
    .declare = DeclareDiff,
};

}  // namespace wsoa
