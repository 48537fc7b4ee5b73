// wsoa actions: which actions, with filters, columns, sorting and grouping.
#include <algorithm>
#include <memory>
#include <set>

#include "commands/action_flags.h"
#include "commands/all_commands.h"
#include "commands/output.h"
#include "commands/picture.h"
#include "commands/table_formats.h"
#include "commands/write_report.h"
#include "report/actions_report.h"
#include "snapshot/json.h"

namespace wsoa {
namespace {

std::string FoundJson(const Snapshot& snapshot, const std::vector<FoundAction>& found) {
  std::set<const ActionStatus*> listed;
  for (const FoundAction& action : found) listed.insert(action.status);
  JsonSelection selection;
  selection.actions = [&](const RatedPlan&, const ActionStatus& action) {
    return listed.contains(&action);
  };
  selection.measures = [](const RatedPlan&, const MeasureStatus&) { return false; };
  selection.risks = [](const RatedPlan&, const RiskStatus&) { return false; };
  return SnapshotJson(snapshot, selection);
}

// A spreadsheet wants one table: several plans share it, and a column says which plan.
void NamePlans(const Snapshot& snapshot, ActionQuery& query) {
  const ActionColumn plan{ActionColumn::Kind::kPlan, ""};
  const bool named =
      std::find(query.columns.begin(), query.columns.end(), plan) != query.columns.end();
  if (snapshot.plans.size() > 1 && !named) query.columns.insert(query.columns.begin(), plan);
}

ExitStatus ListActions(const ActionFlags& flags, const Env& env, const CommonOptions& common) {
  const Picture picture = TakePicture(flags.paths, env, common);
  ActionQuery query = QueryFrom(flags, picture.snapshot);
  if (picture.format == "csv") NamePlans(picture.snapshot, query);
  const auto found = FindActions(picture.snapshot, query);
  // The other formats say so in the report.
  const bool for_machines = picture.format == "csv" || picture.format == "json";
  if (found.empty() && for_machines) Mention("no action matches", env, common);
  WriteReport({[&] { return ActionsReport(picture.snapshot, query); },
               [&] { return FoundJson(picture.snapshot, found); }},
              picture.format, env, common);
  return picture.status;
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
                 {"wsoa actions --optimistic", "what is said to be better than the dates allow"}},
    .formats = {kTableFormats.begin(), kTableFormats.end()},
    .takes_day = true,
    .declare = DeclareActions,
};

}  // namespace wsoa
