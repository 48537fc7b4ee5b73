// wsoa show: everything about one plan, section, action, measure or risk, and why it is rated so.
#include <fmt/format.h>
#include <algorithm>
#include <functional>
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
  const Words stems = KnownPlans(snapshot);
  const bool known = std::find(stems.begin(), stems.end(), stem) != stems.end();
  if (stem != ref && !known) {
    return Failure(ExitStatus::kUsage, "no plan is called " + stem + DidYouMean(stem, stems));
  }
  Words names = KnownRefs(snapshot);
  if (stem == ref) names.insert(names.end(), stems.begin(), stems.end());
  const std::string wanted = stem == ref ? ref : ref.substr(stem.size() + 1);
  return Failure(ExitStatus::kUsage, "nothing is called " + ref + DidYouMean(wanted, names));
}

// The words behind `wsoa show` that mean this thing alone. Plans of one stem differ in their path.
std::string WordsFor(const FoundThing& thing) {
  if (thing.kind == FoundThing::Kind::kPlan) return thing.ref() + " " + thing.plan->path();
  return PlanStem(*thing.plan) + ":" + thing.ref();
}

Failure NotOneThing(const std::string& ref, const std::vector<FoundThing>& found,
                    const Snapshot& snapshot) {
  if (found.empty()) return NothingCalled(ref, snapshot);
  std::string message = ref + " stands in several places: say which";
  for (const FoundThing& thing : found) {
    message += fmt::format("\n  wsoa show {}  {}", WordsFor(thing), thing.title());
  }
  return Failure(ExitStatus::kUsage, message);
}

// Whether the thing is what is asked for, or a plan or a section in which it stands.
template <typename Status>
std::function<bool(const RatedPlan&, const Status&)> Within(
    const FoundThing& thing, FoundThing::Kind kind, std::vector<Status> PlanStatus::*statuses) {
  using Kind = FoundThing::Kind;
  return [thing, kind, statuses](const RatedPlan& plan, const Status& status) {
    if (&plan != thing.plan) return false;
    if (thing.kind == Kind::kPlan) return true;
    if (thing.kind == Kind::kSection) {
      return status.place.section == &plan.text->plan.sections[thing.index];
    }
    return thing.kind == kind && &status == &(plan.status.*statuses)[thing.index];
  };
}

// Lists the one thing; of a plan or a section, what it holds.
JsonSelection Only(const FoundThing& thing) {
  using Kind = FoundThing::Kind;
  return {Within<ActionStatus>(thing, Kind::kAction, &PlanStatus::actions),
          Within<MeasureStatus>(thing, Kind::kMeasure, &PlanStatus::measures),
          Within<RiskStatus>(thing, Kind::kRisk, &PlanStatus::risks)};
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
    .formats = {kTableFormats.begin(), kTableFormats.end()},
    .takes_day = true,
    .takes_revision = true,
    .declare = DeclareShow,
};

}  // namespace wsoa
