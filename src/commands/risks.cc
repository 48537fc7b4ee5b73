// wsoa risks: what may go wrong, and what stands in the way of actions.
#include <memory>
#include <set>

#include "commands/all_commands.h"
#include "commands/cli/choices.h"
#include "commands/cli/flags.h"
#include "commands/cli/load_snapshot.h"
#include "commands/cli/resolve_names.h"
#include "commands/cli/write_report.h"
#include "plan/words.h"
#include "render/formats.h"
#include "report/known_names.h"
#include "report/risks/risks_report.h"
#include "snapshot/json.h"

namespace wsoa {
namespace {

struct RiskFlags {
  Words paths, ratings, owners, sections, kinds, acceptance;
  bool open = false, closed = false;
  std::string mentions;
  std::optional<int> limit;
};

RiskQuery QueryFrom(const RiskFlags& flags, const Snapshot& snapshot) {
  const std::string noun = "risk or issue";
  if (flags.open && flags.closed) {
    throw Failure(ExitStatus::kUsage, "nothing is both --open and --closed: give one of them");
  }
  RiskQuery query;
  query.ratings = ChoicesFrom<Colour>(flags.ratings);
  query.kinds = ChoicesFrom<RiskKind>(flags.kinds);
  query.acceptance = ChosenFrom<AcceptanceState, kAcceptanceStates>(flags.acceptance);
  const auto plans = PlansIn({&snapshot});
  query.owners = ResolveNames("--owner", flags.owners, KnownOwners(plans), noun);
  query.sections = ResolveNames("--section", flags.sections, KnownSections(plans), noun);
  query.open = flags.open;
  query.closed = flags.closed;
  query.mentions = flags.mentions;
  query.limit = flags.limit;
  return query;
}

// The risks that match, and the actions that have the issues.
std::string FoundRisksJson(const Snapshot& snapshot, const RiskQuery& query) {
  std::set<const RiskStatus*> risks;
  for (const FoundRisk& found : FindRisks(snapshot, query)) risks.insert(found.status);
  std::set<const ActionStatus*> issues;
  for (const FoundAction& found : FindIssues(snapshot, query)) issues.insert(found.status);
  JsonSelection selection;
  selection.actions = [&](const RatedPlan&, const ActionStatus& action) {
    return issues.contains(&action);
  };
  selection.measures = [](const RatedPlan&, const MeasureStatus&) { return false; };
  selection.risks = [&](const RatedPlan&, const RiskStatus& risk) { return risks.contains(&risk); };
  return SnapshotJson(snapshot, selection);
}

ExitStatus ListRisks(const RiskFlags& flags, const Env& env, const CommonOptions& common) {
  const LoadedSnapshot loaded = LoadSnapshot(flags.paths, env, common);
  const Snapshot& snapshot = loaded.snapshot;
  const RiskQuery query = QueryFrom(flags, snapshot);
  Report report{[&] { return RisksReport(snapshot, query); },
                [&] { return FoundRisksJson(snapshot, query); }};
  report.sheets = [&] { return RisksForSpreadsheet(snapshot, query); };
  if (FindRisks(snapshot, query).empty() && FindIssues(snapshot, query).empty()) {
    report.remarks = {"no risk or issue matches"};
  }
  WriteReport(report, *loaded.format, env, common);
  return loaded.status;
}

Run DeclareRisks(CLI::App& app) {
  const auto flags = std::make_shared<RiskFlags>();
  BeginGroup(app, "Which risks and issues (all that are given must hold)");
  AddWords(app, "--rating", flags->ratings, "COLOURS", {WordsOf<Colour>()},
           "stated as one of these: red,amber");
  AddTexts(app, "--owner", flags->owners, "OWNERS", "of one of these owners: HOS,DPH");
  AddTexts(app, "--section", flags->sections, "REFS", "in one of these sections: A,B");
  AddWords(app, "--kind", flags->kinds, "KINDS", {WordsOf<RiskKind>()},
           "of one of these kinds: risk,dependency");
  AddWords(app, "--acceptance", flags->acceptance, "WORDS",
           WordsOfAll<AcceptanceState, kAcceptanceStates>(),
           "accepted, and that holds (current) or has run out (expired)");
  AddSwitch(app, "--open", flags->open, "only what is open");
  AddSwitch(app, "--closed", flags->closed, "only risks that are closed");
  AddText(app, "--mentions", flags->mentions, "TEXT", "with this in their words, any letter case");
  BeginGroup(app, "How they are listed");
  AddCount(app, "--limit", flags->limit, 1, "so many risks and so many issues at most");
  AddPaths(app, flags->paths);
  return [flags](const Env& env, const CommonOptions& common) {
    return ListRisks(*flags, env, common);
  };
}

}  // namespace

const Command kRisks = {
    .name = "risks",
    .summary = "risks, the worst first, and the issues that stand in the way of actions",
    .examples = {{"wsoa risks --open", "what may go wrong, and what has"},
                 {"wsoa risks --rating red --section B", "the worst of one section"},
                 {"wsoa risks --acceptance expired", "what is to be looked at again"},
                 {"wsoa risks --owner HOS --as-of 2022-01", "what HOS had to deal with"}},
    .formats = TableFormatWords(),
    .takes_day = true,
    .takes_headline = true,
    .takes_revision = true,
    .declare = DeclareRisks,
};

}  // namespace wsoa
