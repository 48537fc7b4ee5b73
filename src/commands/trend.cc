// wsoa trend: how plans went from one reporting date to the next.
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "changes/trend/trend_json.h"
#include "commands/all_commands.h"
#include "commands/cli/write_report.h"
#include "commands/trend/trend_flags.h"
#include "commands/trend/trend_texts.h"
#include "render/formats.h"
#include "report/trend/trend_report.h"

namespace wsoa {
namespace {

FoundTrend FindTrend(const TrendFlags& flags, const Env& env, const CommonOptions& common) {
  if (!flags.revisions.empty()) return TrendOfRevisions(flags, env, common);
  return flags.as_reported ? TrendAsReported(flags, env, common) : TrendOfNow(flags, env, common);
}

std::string ListedJson(const Trend& trend, const TrendQuery& query) {
  std::set<const TrendThing*> listed;
  for (const PlanTrend& plan : trend.plans) {
    for (const TrendThing* thing : ThingsListed(plan, query)) listed.insert(thing);
  }
  return TrendJson(
      trend, [&](const PlanTrend&, const TrendThing& thing) { return listed.contains(&thing); });
}

// What the page says, and sheets and JSON do not.
std::vector<std::string> RemarksOn(const Trend& trend, const TrendQuery& query) {
  bool any = false;
  std::set<std::string> remarks;
  for (const PlanTrend& plan : trend.plans) {
    any |= !ThingsListed(plan, query).empty();
    for (const Day day : plan.left_out) {
      remarks.insert("left out, for lying after " + ShowDay(trend.as_of) + ": " + ShowDay(day));
    }
    for (const std::string& note : plan.notes) {
      remarks.insert(plan.path + ": " + note.substr(0, note.size() - 1));
    }
  }
  std::vector<std::string> list(remarks.begin(), remarks.end());
  if (!any) list.emplace_back("nothing matches");
  return list;
}

ExitStatus PrintTrend(const TrendFlags& flags, const Env& env, const CommonOptions& common) {
  RequireSense(flags, common);
  const FoundTrend found = FindTrend(flags, env, common);
  const TrendQuery query = QueryFrom(flags, found.trend);
  Report report{[&] { return TrendReport(found.trend, query, std::nullopt); },
                [&] { return ListedJson(found.trend, query); }};
  report.screen = [&] { return TrendReport(found.trend, query, common.style.width); };
  report.sheets = [&] { return TrendForSpreadsheet(found.trend, query); };
  report.remarks = RemarksOn(found.trend, query);
  WriteReport(report, *found.format, env, common);
  return found.status;
}

Run DeclareTrend(CLI::App& app) {
  const auto flags = std::make_shared<TrendFlags>();
  DeclareTrendFlags(app, *flags);
  return [flags](const Env& env, const CommonOptions& common) {
    return PrintTrend(*flags, env, common);
  };
}

}  // namespace

const Command kTrend = {
    .name = "trend",
    .summary = "how plans went from date to date: ratings, figures, and for how long",
    .examples = {{"wsoa trend plans/north.yaml", "on the plan's own reporting dates"},
                 {"wsoa trend --dates 2019-07,2019-11,2020-03", "a column for each of these"},
                 {"wsoa trend --every month --from 2021-09 --rating red",
                  "what is red now, month by month"},
                 {"wsoa trend --as-reported --rows plan", "what was reported of every plan"},
                 {"wsoa trend --revs 'board-*'", "the revisions that were tagged for the board"}},
    .formats = PageFormatWords(),
    .takes_day = true,
    .takes_revision = true,
    .declare = DeclareTrend,
};

}  // namespace wsoa
