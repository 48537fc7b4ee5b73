#include "commands/trend/trend_flags.h"

#include <algorithm>
#include <array>
#include <utility>

#include "commands/cli/choices.h"
#include "commands/cli/resolve_names.h"
#include "plan/words.h"
#include "report/known_names.h"
#include "source/failure.h"

namespace wsoa {
namespace {

constexpr std::array kRows = {std::pair("plan", TrendRows::kPlan),
                              std::pair("section", TrendRows::kSection),
                              std::pair("action", TrendRows::kAction)};

constexpr std::array kShows = {std::pair("effective", TrendShow::kEffective),
                               std::pair("computed", TrendShow::kComputed),
                               std::pair("stated", TrendShow::kStated)};

constexpr std::array kLevels = {std::pair("all", ActionLevel::kAll),
                                std::pair("heading", ActionLevel::kHeading),
                                std::pair("leaf", ActionLevel::kLeaf)};

// The first option given that only a list of actions can obey. Only they have a stated rating.
std::string OptionOfActions(const TrendFlags& flags) {
  if (flags.show == WordFor(TrendShow::kStated)) return "--show stated";
  if (!flags.owners.empty()) return "--owner";
  if (!flags.ratings.empty()) return "--rating";
  if (!flags.states.empty()) return "--state";
  return flags.level.empty() ? "" : "--level";
}

void RequireOne(bool one, const std::string& one_name, bool other, const std::string& other_name,
                const std::string& why) {
  if (one && other) {
    throw Failure(ExitStatus::kUsage,
                  one_name + " and " + other_name + " exclude each other: " + why);
  }
}

std::vector<const RatedPlan*> NewestPlans(const Trend& trend) {
  std::vector<const RatedPlan*> plans;
  for (const PlanTrend& plan : trend.plans) plans.push_back(&plan.newest());
  return plans;
}

}  // namespace

void DeclareTrendFlags(CLI::App& app, TrendFlags& flags) {
  BeginGroup(app, "Which dates (unless you say, the plan's own reporting dates)");
  AddTexts(app, "--dates", flags.dates, "DATES",
           "on these: 2019-07,2019-11 (of a month its last day)");
  AddText(app, "--every", flags.every, "TIME", "again and again: month, 6 weeks, 3 months");
  AddText(app, "--from", flags.from, "DATE",
          "with --every: the first of them (unless you say, the plan's publication)");
  AddTexts(app, "--revs", flags.revisions, "REVS",
           "these revisions, each on the day it was committed: v1,v2 or 'board-*'");
  AddSwitch(app, "--as-reported", flags.as_reported,
            "on each date the text that was in force then, not the text of now");
  AddWord(app, "--show", flags.show, "WHAT", WordsIn(kShows),
          "effective (the rating that counts), computed (by the dates alone) or stated");
  BeginGroup(app, "Which rows (all that are given must hold)");
  AddWord(app, "--rows", flags.rows, "WHAT", WordsIn(kRows), "plan, section or action");
  AddTexts(app, "--section", flags.sections, "REFS", "in one of these sections: A,B");
  AddTexts(app, "--owner", flags.owners, "OWNERS",
           "actions of one of these owners, also from above: HOS,DPH");
  AddWords(app, "--rating", flags.ratings, "COLOURS", {WordsOf<Colour>()},
           "actions rated as one of these on the last date: red,amber");
  AddWords(app, "--state", flags.states, "STATES", WordsOfAll<State, kStateCount>(),
           "actions in one of these states on the last date: off-track,undated");
  AddWord(app, "--level", flags.level, "LEVEL", WordsIn(kLevels),
          "actions: all, only headings (with sub-actions), or only leaves (without)");
  AddPaths(app, flags.paths);
}

TrendShow ShowOf(const TrendFlags& flags) {
  return Meaning(kShows, flags.show, TrendShow::kEffective);
}

void RequireSense(const TrendFlags& flags, const CommonOptions& common) {
  const bool revisions = !flags.revisions.empty();
  const std::string days = "a revision brings its own day";
  RequireOne(!flags.dates.empty(), "--dates", !flags.every.empty(), "--every",
             "the dates are listed, or they follow from a rhythm");
  RequireOne(revisions, "--revs", !flags.dates.empty(), "--dates", days);
  RequireOne(revisions, "--revs", !flags.every.empty(), "--every", days);
  RequireOne(revisions, "--revs", flags.as_reported, "--as-reported",
             "a revision is what was reported");
  RequireOne(revisions, "--revs", common.at.has_value(), "--at",
             "both say which revisions are read");
  if (!flags.from.empty() && flags.every.empty()) {
    throw Failure(ExitStatus::kUsage, "--from says where --every begins, and --every is not given");
  }
  const std::string option = OptionOfActions(flags);
  if (!option.empty() && RowsOf(flags) != TrendRows::kAction) {
    throw Failure(ExitStatus::kUsage, option + " is about actions: write --rows action");
  }
  if (!flags.sections.empty() && RowsOf(flags) == TrendRows::kPlan) {
    throw Failure(ExitStatus::kUsage,
                  "--section is about sections and actions: write --rows section or --rows action");
  }
}

TrendRows RowsOf(const TrendFlags& flags) {
  const bool of_actions = !OptionOfActions(flags).empty();
  return Meaning(kRows, flags.rows, of_actions ? TrendRows::kAction : TrendRows::kSection);
}

TrendQuery QueryFrom(const TrendFlags& flags, const Trend& trend) {
  const std::vector<const RatedPlan*> newest = NewestPlans(trend);
  TrendQuery query;
  query.rows = RowsOf(flags);
  const std::string noun = query.rows == TrendRows::kAction ? "action" : "section";
  query.actions.sections = ResolveNames("--section", flags.sections, KnownSections(newest), noun);
  query.actions.owners = ResolveNames("--owner", flags.owners, KnownOwners(newest), noun);
  query.actions.ratings = ChoicesFrom<Colour>(flags.ratings);
  query.actions.states = ChosenFrom<State, kStateCount>(flags.states);
  query.actions.level = Meaning(kLevels, flags.level, ActionLevel::kAll);
  return query;
}

Words PartedByCommas(const Words& texts) {
  Words parts;
  for (const std::string& text : texts) {
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find(',', begin), text.size());
      const std::size_t first = text.find_first_not_of(' ', begin);
      if (first < end) {
        const std::size_t last = text.find_last_not_of(' ', end - 1);
        parts.push_back(text.substr(first, last + 1 - first));
      }
      begin = end + 1;
    }
  }
  return parts;
}

}  // namespace wsoa
