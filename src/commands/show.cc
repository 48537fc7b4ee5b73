// wsoa show: everything about one plan, section, action, measure or risk, and why it is rated so.
#include <functional>
#include <memory>

#include "commands/all_commands.h"
#include "commands/cli/flags.h"
#include "commands/cli/load_snapshot.h"
#include "commands/cli/resolve_ref.h"
#include "commands/cli/write_report.h"
#include "render/formats.h"
#include "report/show/find_ref.h"
#include "report/show/show_report.h"
#include "snapshot/json.h"

namespace wsoa {
namespace {

struct ShowFlags {
  std::string ref;
  Words paths;
};

// Whether the thing is what is asked for, or a plan or a section in which it stands.
template <typename Status>
std::function<bool(const RatedPlan&, const Status&)> Within(
    const FoundThing& thing, FoundThing::Kind kind, std::vector<Status> PlanStatus::*statuses) {
  return [thing, kind, statuses](const RatedPlan& plan, const Status& status) {
    if (&plan != thing.plan) return false;
    if (thing.kind == FoundThing::Kind::kPlan) return true;
    if (thing.kind == FoundThing::Kind::kSection) {
      return status.place.section == &plan.text->plan.sections[thing.index];
    }
    return thing.kind == kind && &status == &(plan.status.*statuses)[thing.index];
  };
}

// Lists the one thing; of a plan or a section, what it holds.
JsonSelection Only(const FoundThing& thing) {
  return {Within<ActionStatus>(thing, FoundThing::Kind::kAction, &PlanStatus::actions),
          Within<MeasureStatus>(thing, FoundThing::Kind::kMeasure, &PlanStatus::measures),
          Within<RiskStatus>(thing, FoundThing::Kind::kRisk, &PlanStatus::risks)};
}

ExitStatus Show(const ShowFlags& flags, const Env& env, const CommonOptions& common) {
  const LoadedSnapshot loaded = LoadSnapshot(flags.paths, env, common);
  const std::vector<FoundThing> found = FindRef(loaded.snapshot, flags.ref);
  if (found.empty()) {
    throw NothingCalled(flags.ref, {KnownRefs(loaded.snapshot), KnownPlans(loaded.snapshot)});
  }
  if (found.size() > 1) throw SeveralCalled(flags.ref, found, "show");
  WriteReport({[&] { return ShowReport(loaded.snapshot, found.front()); },
               [&] { return SnapshotJson(loaded.snapshot, Only(found.front())); }},
              *loaded.format, env, common);
  return loaded.status;
}

Run DeclareShow(CLI::App& app) {
  const auto flags = std::make_shared<ShowFlags>();
  AddRequiredArgument(app, "REF", flags->ref,
                      "what to show: B2.c, north:B2.c of one plan, or the plan north");
  AddPaths(app, flags->paths);
  return [flags](const Env& env, const CommonOptions& common) { return Show(*flags, env, common); };
}

}  // namespace

const Command kShow = {
    .name = "show",
    .summary = "everything about one action, measure, risk or section, or a whole plan",
    .examples = {{"wsoa show B2.c", "the one that is called B2.c"},
                 {"wsoa show north:B2.c", "where several plans have a B2.c"},
                 {"wsoa show B", "the page of a section: exceptions, measures, news, risks"},
                 {"wsoa show north", "the page of the plan in north.yaml"},
                 {"wsoa show B2.c --as-of 2021-10", "as it stood at the end of October"}},
    .formats = TableFormatWords(),
    .takes_day = true,
    .takes_headline = true,
    .takes_revision = true,
    .declare = DeclareShow,
};

}  // namespace wsoa
