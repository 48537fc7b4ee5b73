// wsoa actions: which actions, with filters, columns, sorting and grouping.
#include <algorithm>
#include <memory>
#include <set>
#include <utility>

#include "commands/all_commands.h"
#include "commands/cli/action_flags.h"
#include "commands/cli/load_snapshot.h"
#include "commands/cli/open_workspace.h"
#include "commands/cli/write_report.h"
#include "commands/diff/changed_since.h"
#include "render/formats.h"
#include "report/actions/actions_report.h"
#include "report/measures/outcome_table.h"
#include "snapshot/json.h"

namespace wsoa {
namespace {

std::string FoundActionsJson(const Snapshot& snapshot, const std::vector<FoundAction>& found) {
  std::set<const ActionStatus*> listed;
  for (const FoundAction& action : found) listed.insert(action.status);
  JsonSelection selection = NothingListed();
  selection.actions = [&](const RatedPlan&, const ActionStatus& action) {
    return listed.contains(&action);
  };
  return SnapshotJson(snapshot, selection);
}

// Where the user names none.
std::vector<ActionColumn> UsualColumns(const Snapshot& snapshot) {
  const bool any = std::any_of(snapshot.plans.begin(), snapshot.plans.end(),
                               [](const RatedPlan& plan) { return HasOutcomes(plan.status); });
  return DefaultActionColumns(any ? OutcomeColumns::kOne : OutcomeColumns::kNone);
}

ExitStatus ListActions(const ActionFlags& flags, const Env& env, const CommonOptions& common) {
  Workspace workspace(WatchedWorldOf(env, common));
  const Place here = PlaceOf(common, workspace);
  const LoadedSnapshot loaded = LoadSnapshot(flags.paths, here, workspace, env, common);
  ActionQuery query = QueryFrom(flags, loaded.snapshot);
  ExitStatus status = loaded.status;
  if (!flags.changed_since.empty()) {
    ChangedSince changed = FindChangedSince(flags.changed_since, flags.paths, loaded.snapshot, here,
                                            workspace, env, common);
    query.among = std::move(changed.actions);
    status = std::max(status, changed.status);
  }
  const bool usual = flags.columns.empty();
  if (usual) query.columns = UsualColumns(loaded.snapshot);
  const auto found = FindActions(loaded.snapshot, query);
  if (usual) AddPartFound(query, found, query.columns);
  Report report{[&] { return ActionsReport(loaded.snapshot, found, query); },
                [&] { return FoundActionsJson(loaded.snapshot, found); }};
  report.sheets = [&] { return ActionsForSpreadsheet(loaded.snapshot, found, query, usual); };
  if (found.empty()) report.remarks = {"no action matches"};
  WriteReport(report, *loaded.format, env, common);
  return status;
}

Run DeclareActions(CLI::App& app) {
  const auto flags = std::make_shared<ActionFlags>();
  DeclareActionFlags(app, *flags);
  return [flags](const Env& env, const CommonOptions& common) {
    return ListActions(*flags, env, common);
  };
}

}  // namespace

const Command kActions = {
    .name = "actions",
    .summary = "list actions: filtered, sorted, grouped, with the columns you want",
    .examples = {{"wsoa actions --overdue --owner HOS", "what HOS should have done by now"},
                 {"wsoa actions --rating red,amber --group-by owner", "who has to explain what"},
                 {"wsoa actions --due-within 30d --sort due", "what comes next"},
                 {"wsoa actions --changed-since HEAD~1", "what is not as it was then"},
                 {"wsoa actions --optimistic", "what is said to be better than the dates allow"}},
    .formats = TableFormatWords(),
    .takes_day = true,
    .takes_headline = true,
    .takes_revision = true,
    .declare = DeclareActions,
};

}  // namespace wsoa
