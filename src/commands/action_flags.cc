#include "commands/action_flags.h"

#include <algorithm>
#include <array>
#include <utility>

#include "commands/choices.h"
#include "commands/due_window.h"
#include "commands/resolve_names.h"
#include "commands/where_flag.h"
#include "plan/words.h"
#include "report/known_names.h"
#include "source/failure.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

constexpr std::array kLevels = {std::pair("all", ActionLevel::kAll),
                                std::pair("heading", ActionLevel::kHeading),
                                std::pair("leaf", ActionLevel::kLeaf)};

constexpr std::array kGroupings = {
    std::pair("section", ActionGrouping::kSection), std::pair("owner", ActionGrouping::kOwner),
    std::pair("rating", ActionGrouping::kRating), std::pair("source", ActionGrouping::kSource)};

std::vector<State> AllStates() {
  std::vector<State> states;
  for (std::size_t i = 0; i < kStateCount; ++i) states.push_back(static_cast<State>(i));
  return states;
}

KnownWords StateWords() {
  Words words;
  for (const State state : AllStates()) words.emplace_back(WordFor(state));
  return {words};
}

std::vector<State> StatesFrom(const Words& words) {
  std::vector<State> states;
  for (const State state : AllStates()) {
    if (std::find(words.begin(), words.end(), WordFor(state)) != words.end()) {
      states.push_back(state);
    }
  }
  return states;
}

std::vector<ActionColumn> ColumnsFrom(const std::string& option, const Words& words,
                                      const Words& fields) {
  std::vector<ActionColumn> columns;
  for (const std::string& word : words) {
    const auto column = ParseActionColumn(word);
    const bool field = column && column->kind == ActionColumn::Kind::kField;
    if (!column ||
        (field && std::find(fields.begin(), fields.end(), column->field) == fields.end())) {
      Words known;
      for (const std::string& name : fields) known.push_back("fields." + name);
      throw Failure(ExitStatus::kUsage,
                    option + ": no plan has the field " + word + DidYouMean(word, known));
    }
    columns.push_back(*column);
  }
  return columns;
}

KnownWords ColumnWords() {
  return {.words = ActionColumnWords(), .prefix = "fields.", .noun = "column"};
}

void DeclareFilters(CLI::App& app, ActionFlags& flags) {
  BeginGroup(app, "Which actions (all that are given must hold)");
  AddWords(app, "--rating", flags.ratings, "COLOURS", {WordsOf<Colour>()},
           "computed as one of these: red,amber");
  AddWords(app, "--stated", flags.stated, "COLOURS", {WordsOf<Colour>()},
           "stated by the owner as one of these");
  AddWords(app, "--state", flags.states, "STATES", StateWords(),
           "in one of these states: off-track,undated");
  AddSwitch(app, "--overdue", flags.overdue, "past the deadline and not complete");
  AddSwitch(app, "--optimistic", flags.optimistic, "stated better than the dates allow");
  AddSwitch(app, "--stale", flags.stale, "without news for longer than the plan allows");
  AddSwitch(app, "--optimistic-outcome", flags.optimistic_outcome,
            "with an outcome stated better than the readings allow");
  AddSwitch(app, "--done-not-moved", flags.done_not_moved,
            "done, not moved: complete, with an outcome at risk or off track");
  AddTexts(app, "--owner", flags.owners, "OWNERS",
           "of one of these owners, also from above: HOS,DPH");
  AddTexts(app, "--section", flags.sections, "REFS", "in one of these sections: A,B");
  AddTexts(app, "--source", flags.sources, "SOURCES", "called for by one of these");
  AddText(app, "--due-before", flags.due_before, "DATE", "open and due on this day or before");
  AddText(app, "--due-after", flags.due_after, "DATE", "open and due on this day or after");
  AddText(app, "--due-within", flags.due_within, "TIME",
          "open and due so soon after the --as-of day: 30d, 6 weeks");
  AddTexts(app, "--where", flags.where, "NAME=VALUE",
           "with this in a field of the plan's own: priority=high; also != < <= > >=");
  AddText(app, "--mentions", flags.mentions, "TEXT", "with this in their words, any letter case");
  AddWord(app, "--level", flags.level, "LEVEL", WordsIn(kLevels),
          "all, only headings (with sub-actions), or only leaves (without)");
}

}  // namespace

void DeclareActionFlags(CLI::App& app, ActionFlags& flags) {
  DeclareFilters(app, flags);
  BeginGroup(app, "How they are listed");
  AddWords(app, "--columns", flags.columns, "COLUMNS", ColumnWords(),
           OneOf(ActionColumnWords()) + ", or fields.NAME of a plan's own fields");
  AddWords(app, "--sort", flags.sort, "COLUMNS", ColumnWords(),
           "by these columns: earliest, worst and latest first");
  AddWord(app, "--group-by", flags.group_by, "WHAT", WordsIn(kGroupings),
          "section, owner, rating or source");
  AddCount(app, "--limit", flags.limit, 1, "so many at most");
  AddPaths(app, flags.paths);
}

ActionQuery QueryFrom(const ActionFlags& flags, const Snapshot& snapshot) {
  ActionQuery query;
  query.ratings = ChoicesFrom<Colour>(flags.ratings);
  query.stated = ChoicesFrom<Colour>(flags.stated);
  query.states = StatesFrom(flags.states);
  query.overdue = flags.overdue;
  query.optimistic = flags.optimistic;
  query.optimistic_outcome = flags.optimistic_outcome;
  query.stale = flags.stale;
  query.done_not_moved = flags.done_not_moved;
  query.owners = ResolveNames("--owner", flags.owners, KnownOwners(snapshot));
  query.sections = ResolveNames("--section", flags.sections, KnownSections(snapshot));
  query.sources = ResolveNames("--source", flags.sources, KnownSources(snapshot));
  const DueWindow due =
      DueWindowFrom(flags.due_after, flags.due_before, flags.due_within, snapshot.as_of);
  query.due_from = due.from;
  query.due_to = due.to;
  query.fields = FieldTestsFrom(flags.where, snapshot);
  query.mentions = flags.mentions;
  query.level = Meaning(kLevels, flags.level, ActionLevel::kAll);
  query.group_by = Meaning(kGroupings, flags.group_by, ActionGrouping::kNone);
  const Words fields = KnownFields(snapshot);
  if (!flags.columns.empty()) query.columns = ColumnsFrom("--columns", flags.columns, fields);
  query.sort = ColumnsFrom("--sort", flags.sort, fields);
  query.limit = flags.limit;
  return query;
}

}  // namespace wsoa
