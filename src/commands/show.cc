// wsoa show: everything about one action, measure or risk, and why it is rated so.
#include <fmt/format.h>
#include <algorithm>
#include <memory>

#include "commands/all_commands.h"
#include "commands/flags.h"
#include "commands/picture.h"
#include "commands/table_formats.h"
#include "commands/write_report.h"
#include "report/action_query.h"
#include "report/find_ref.h"
#include "report/show_report.h"
#include "snapshot/json.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

struct ShowFlags {
  std::string ref;
  Words paths;
};

// Where the part before a colon is no plan, that is what is said.
Failure NothingCalled(const std::string& ref, const Snapshot& snapshot) {
  const std::string stem = ref.substr(0, ref.find(':'));
  Words stems;
  for (const RatedPlan& plan : snapshot.plans) stems.push_back(PlanStem(plan));
  const bool known = std::find(stems.begin(), stems.end(), stem) != stems.end();
  if (stem != ref && !known) {
    return Failure(ExitStatus::kUsage, "no plan is called " + stem + DidYouMean(stem, stems));
  }
  const std::string wanted = stem == ref ? ref : ref.substr(stem.size() + 1);
  return Failure(ExitStatus::kUsage,
                 "nothing is called " + ref + DidYouMean(wanted, KnownRefs(snapshot)));
}

Failure NotOneThing(const std::string& ref, const std::vector<FoundThing>& found,
                    const Snapshot& snapshot) {
  if (found.empty()) return NothingCalled(ref, snapshot);
  std::string message = ref + " stands in several places: say which";
  for (const FoundThing& thing : found) {
    message +=
        fmt::format("\n  wsoa show {}:{}  {}", PlanStem(*thing.plan), thing.ref(), thing.title());
  }
  return Failure(ExitStatus::kUsage, message);
}

// Lists the one thing; of a section, its actions.
JsonSelection Only(const FoundThing& thing) {
  using Kind = FoundThing::Kind;
  JsonSelection selection;
  selection.actions = [thing](const RatedPlan& plan, const ActionStatus& action) {
    if (&plan != thing.plan) return false;
    if (thing.kind == Kind::kSection) {
      return action.place.section == &plan.text->plan.sections[thing.index];
    }
    return thing.kind == Kind::kAction && &action == &plan.status.actions[thing.index];
  };
  selection.measures = [thing](const RatedPlan& plan, const MeasureStatus& measure) {
    return &plan == thing.plan && thing.kind == Kind::kMeasure &&
           &measure == &plan.status.measures[thing.index];
  };
  selection.risks = [thing](const RatedPlan& plan, const RiskStatus& risk) {
    return &plan == thing.plan && thing.kind == Kind::kRisk &&
           &risk == &plan.status.risks[thing.index];
  };
  return selection;
}

ExitStatus Show(const ShowFlags& flags, const Env& env, const CommonOptions& common) {
  const Picture picture = TakePicture(flags.paths, env, common);
  const std::vector<FoundThing> found = FindRef(picture.snapshot, flags.ref);
  if (found.size() != 1) throw NotOneThing(flags.ref, found, picture.snapshot);
  WriteReport({[&] { return ShowReport(picture.snapshot, found.front()); },
               [&] { return SnapshotJson(picture.snapshot, Only(found.front())); }},
              picture.format, env, common);
  return picture.status;
}

Run DeclareShow(CLI::App& app) {
  const auto flags = std::make_shared<ShowFlags>();
  AddRequiredArgument(app, "REF", flags->ref, "what to show: B2.c, or north:B2.c of one plan");
  AddPaths(app, flags->paths);
  return [flags](const Env& env, const CommonOptions& common) { return Show(*flags, env, common); };
}

}  // namespace

const Command kShow = {
    .name = "show",
    .summary = "everything about one action, measure, risk or section",
    .examples = {{"wsoa show B2.c", "the one that is called B2.c"},
                 {"wsoa show north:B2.c", "where several plans have a B2.c"},
                 {"wsoa show B2.c --as-of 2021-10", "as it stood at the end of October"}},
    .formats = {kTableFormats.begin(), kTableFormats.end()},
    .takes_day = true,
    .declare = DeclareShow,
};

}  // namespace wsoa
