#include "commands/cli/action_filter_flags.h"

#include <array>
#include <utility>

#include "commands/cli/choices.h"
#include "commands/cli/due_window.h"
#include "commands/cli/resolve_names.h"
#include "commands/cli/where_flag.h"
#include "plan/words.h"
#include "report/known_names.h"

namespace wsoa {
namespace {

constexpr std::array kLevels = {std::pair("all", ActionLevel::kAll),
                                std::pair("heading", ActionLevel::kHeading),
                                std::pair("leaf", ActionLevel::kLeaf)};

}  // namespace

void DeclareActionFilters(CLI::App& app, const std::string& heading, ActionFilterFlags& flags) {
  BeginGroup(app, heading);
  AddWords(app, "--rating", flags.ratings, "COLOURS", {WordsOf<Colour>()},
           "rated as one of these: red,amber");
  AddWords(app, "--stated", flags.stated, "COLOURS", {WordsOf<Colour>()},
           "stated by the owner as one of these");
  AddWords(app, "--state", flags.states, "STATES", WordsOfAll<State, kStateCount>(),
           "in one of these states: off-track,undated");
  AddSwitch(app, "--overdue", flags.overdue, "past the deadline and not complete");
  AddSwitch(app, "--optimistic", flags.optimistic, "stated better than the dates allow");
  AddSwitch(app, "--pessimistic", flags.pessimistic, "stated worse than the dates");
  AddSwitch(app, "--silent", flags.silent, "rated and not complete, and never reported on");
  AddWords(app, "--progress", flags.progress, "WORDS", WordsOfAll<Progress, kProgressCount>(),
           "not-started, under-way, done or withdrawn");
  AddSwitch(app, "--stale", flags.stale, "without news for longer than the plan allows");
  AddSwitch(app, "--optimistic-outcome", flags.optimistic_outcome,
            "with an outcome stated better than the readings allow");
  AddSwitch(app, "--done-not-moved", flags.done_not_moved,
            "done, not moved: complete, with an outcome at risk or off track");
  AddTexts(app, "--owner", flags.owners, "OWNERS",
           "of one of these: owners, also from above, accountable or support: HOS,DPH");
  AddTexts(app, "--section", flags.sections, "REFS", "in one of these sections: A,B");
  AddTexts(app, "--source", flags.sources, "SOURCES", "called for by one of these");
  AddText(app, "--due-before", flags.due_before, "DATE", "open and due on this day or before");
  AddText(app, "--due-after", flags.due_after, "DATE", "open and due on this day or after");
  AddText(app, "--due-within", flags.due_within, "TIME",
          "open and due so soon after the --as-of day: 30d, 6 weeks");
  AddTexts(app, "--where", flags.where, "NAME=VALUE",
           "with this in a field of the plan's own: priority=high; also != < <= > >=");
  AddCount(app, "--percent-below", flags.percent_below, 1,
           "reported as done to less than so many percent");
  AddText(app, "--mentions", flags.mentions, "TEXT", "with this in their words, any letter case");
  AddWord(app, "--level", flags.level, "LEVEL", WordsIn(kLevels),
          "all, only headings (with sub-actions), or only leaves (without)");
}

ActionFilter FilterFrom(const ActionFilterFlags& flags, const std::vector<const RatedPlan*>& plans,
                        Day as_of, const std::string& noun) {
  ActionFilter filter;
  filter.ratings = ChoicesFrom<Colour>(flags.ratings);
  filter.stated = ChoicesFrom<Colour>(flags.stated);
  filter.states = ChosenFrom<State, kStateCount>(flags.states);
  filter.overdue = flags.overdue;
  filter.optimistic = flags.optimistic;
  filter.pessimistic = flags.pessimistic;
  filter.silent = flags.silent;
  filter.progress = ChosenFrom<Progress, kProgressCount>(flags.progress);
  filter.optimistic_outcome = flags.optimistic_outcome;
  filter.stale = flags.stale;
  filter.done_not_moved = flags.done_not_moved;
  filter.owners = ResolveNames("--owner", flags.owners, KnownOwners(plans), noun);
  filter.sections = ResolveNames("--section", flags.sections, KnownSections(plans), noun);
  filter.sources = ResolveNames("--source", flags.sources, KnownSources(plans), noun);
  const DueWindow due = DueWindowFrom(flags.due_after, flags.due_before, flags.due_within, as_of);
  filter.due_from = due.from;
  filter.due_to = due.to;
  filter.fields = FieldTestsFrom(flags.where, plans);
  filter.percent_below = flags.percent_below;
  filter.mentions = flags.mentions;
  filter.level = Meaning(kLevels, flags.level, ActionLevel::kAll);
  return filter;
}

}  // namespace wsoa
