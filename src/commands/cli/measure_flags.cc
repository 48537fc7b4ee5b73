#include "commands/cli/measure_flags.h"

#include <algorithm>
#include <array>
#include <utility>

#include "commands/cli/choices.h"
#include "commands/cli/resolve_names.h"
#include "plan/words.h"
#include "report/known_names.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

constexpr std::string_view kUnrated = "unrated";

// The states that a measure can be in.
constexpr std::array kStates = {State::kComplete, State::kOnTrack, State::kAtRisk,
                                State::kOffTrack};

constexpr std::array kMeasureGroupings = {std::pair("kind", MeasureGrouping::kKind),
                                          std::pair("section", MeasureGrouping::kSection),
                                          std::pair("action", MeasureGrouping::kAction)};

bool Contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

KnownWords MeasureStateWords() {
  Words words;
  for (const State state : kStates) words.emplace_back(WordFor(state));
  words.emplace_back(kUnrated);
  return {words};
}

KnownWords KnownMeasureColumns() { return {.words = MeasureColumnWords(), .noun = "column"}; }

std::vector<MeasureColumn> MeasureColumnsFrom(const Words& words) {
  std::vector<MeasureColumn> columns;
  for (const std::string& word : words) columns.push_back(*ParseMeasureColumn(word));
  return columns;
}

void DeclareFilters(CLI::App& app, MeasureFlags& flags) {
  BeginGroup(app, "Which measures (all that are given must hold)");
  AddTexts(app, "--section", flags.sections, "REFS", "in one of these sections: A,B");
  AddWords(app, "--kind", flags.kinds, "KINDS", {WordsOf<MeasureKind>()},
           "that tell " + OneOf(WordsOf<MeasureKind>()));
  AddWords(app, "--rating", flags.ratings, "COLOURS", {WordsOf<Colour>()},
           "computed as one of these: red,amber");
  AddWords(app, "--stated", flags.stated, "COLOURS", {WordsOf<Colour>()},
           "stated by the owner as one of these");
  AddWords(app, "--state", flags.states, "STATES", MeasureStateWords(),
           "in one of these states: " + OneOf(MeasureStateWords().words));
  AddTexts(app, "--owner", flags.owners, "OWNERS", "answered for by one of these: HOS,DPH");
  AddSwitch(app, "--wrong-way", flags.wrong_way, "worse than they began");
  AddSwitch(app, "--stale", flags.stale, "not measured for longer than the plan allows");
  AddSwitch(app, "--no-data", flags.no_data, "without a reading by the --as-of day");
  AddSwitch(app, "--optimistic", flags.optimistic, "stated better than the readings allow");
  AddText(app, "--mentions", flags.mentions, "TEXT", "with this in their words, any letter case");
}

}  // namespace

void DeclareMeasureFlags(CLI::App& app, MeasureFlags& flags) {
  DeclareFilters(app, flags);
  BeginGroup(app, "How they are listed");
  AddWords(app, "--columns", flags.columns, "COLUMNS", KnownMeasureColumns(),
           OneOf(MeasureColumnWords()));
  AddWords(app, "--sort", flags.sort, "COLUMNS", KnownMeasureColumns(),
           "by these columns: earliest, worst and lowest first");
  AddWord(app, "--group-by", flags.group_by, "WHAT", WordsIn(kMeasureGroupings),
          "kind (how much, how well, what difference), section or action");
  AddCount(app, "--limit", flags.limit, 1, "so many at most");
  AddPaths(app, flags.paths);
}

MeasureQuery QueryFrom(const MeasureFlags& flags, const Snapshot& snapshot) {
  MeasureQuery query;
  query.ratings = ChoicesFrom<Colour>(flags.ratings);
  query.stated = ChoicesFrom<Colour>(flags.stated);
  for (const State state : kStates) {
    if (Contains(flags.states, WordFor(state))) query.states.push_back(state);
  }
  query.unrated = Contains(flags.states, kUnrated);
  query.kinds = ChoicesFrom<MeasureKind>(flags.kinds);
  const auto plans = PlansIn({&snapshot});
  query.owners = ResolveNames("--owner", flags.owners, KnownOwners(plans), "measure");
  query.sections = ResolveNames("--section", flags.sections, KnownSections(plans), "measure");
  query.wrong_way = flags.wrong_way;
  query.stale = flags.stale;
  query.no_data = flags.no_data;
  query.optimistic = flags.optimistic;
  query.mentions = flags.mentions;
  query.group_by = Meaning(kMeasureGroupings, flags.group_by, MeasureGrouping::kNone);
  if (!flags.columns.empty()) query.columns = MeasureColumnsFrom(flags.columns);
  query.sort = MeasureColumnsFrom(flags.sort);
  query.limit = flags.limit;
  return query;
}

}  // namespace wsoa
