// wsoa measures: how the measures stand against where they should be.
#include <memory>
#include <set>

#include "commands/all_commands.h"
#include "commands/cli/load_snapshot.h"
#include "commands/cli/measure_flags.h"
#include "commands/cli/write_report.h"
#include "render/formats.h"
#include "report/measures/measures_report.h"
#include "snapshot/json.h"

namespace wsoa {
namespace {

std::string FoundMeasuresJson(const Snapshot& snapshot, const std::vector<FoundMeasure>& found) {
  std::set<const MeasureStatus*> listed;
  for (const FoundMeasure& measure : found) listed.insert(measure.status);
  JsonSelection selection = NothingListed();
  selection.measures = [&](const RatedPlan&, const MeasureStatus& measure) {
    return listed.contains(&measure);
  };
  return SnapshotJson(snapshot, selection);
}

ExitStatus ListMeasures(const MeasureFlags& flags, const Env& env, const CommonOptions& common) {
  const LoadedSnapshot loaded = LoadSnapshot(flags.paths, env, common);
  const MeasureQuery query = QueryFrom(flags, loaded.snapshot);
  const auto found = FindMeasures(loaded.snapshot, query);
  Report report{[&] { return MeasuresReport(loaded.snapshot, found, query); },
                [&] { return FoundMeasuresJson(loaded.snapshot, found); }};
  report.sheets = [&] { return MeasuresForSpreadsheet(loaded.snapshot, found, query); };
  if (found.empty()) report.remarks = {"no measure matches"};
  WriteReport(report, *loaded.format, env, common);
  return loaded.status;
}

Run DeclareMeasures(CLI::App& app) {
  const auto flags = std::make_shared<MeasureFlags>();
  DeclareMeasureFlags(app, *flags);
  return [flags](const Env& env, const CommonOptions& common) {
    return ListMeasures(*flags, env, common);
  };
}

}  // namespace

const Command kMeasures = {
    .name = "measures",
    .summary = "list measures: what they were, are and should be by now",
    .examples = {{"wsoa measures --rating red,amber --section B", "what falls short in section B"},
                 {"wsoa measures --group-by kind", "how much, how well, what difference"},
                 {"wsoa measures --wrong-way", "what has become worse than it was"},
                 {"wsoa measures --no-data --as-of 2022-01", "what nobody had measured by then"}},
    .formats = TableFormatWords(),
    .takes_day = true,
    .takes_revision = true,
    .declare = DeclareMeasures,
};

}  // namespace wsoa
