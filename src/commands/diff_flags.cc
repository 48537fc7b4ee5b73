#include "commands/diff_flags.h"

#include <algorithm>

#include "commands/resolve_names.h"
#include "plan/words.h"
#include "report/known_names.h"
#include "status/state.h"

namespace wsoa {
namespace {

Words StateWords() {
  Words words;
  for (std::size_t i = 0; i < kStateCount; ++i) {
    words.emplace_back(WordFor(static_cast<State>(i)));
  }
  return words;
}

// What words of a list stand for; the command line has checked that each is known.
template <typename Choice>
std::vector<Choice> ChoicesFrom(const Words& words, const Words& known) {
  std::vector<Choice> choices;
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (std::find(words.begin(), words.end(), known[i]) != words.end()) {
      choices.push_back(static_cast<Choice>(i));
    }
  }
  return choices;
}

Words Both(Words names, const Words& more) {
  names.insert(names.end(), more.begin(), more.end());
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace

void DeclareDiffFlags(CLI::App& app, DiffFlags& flags) {
  AddArgument(app, "FROM", flags.from,
              "a revision, REV@DATE, @DATE, a FILE.json or a folder (HEAD unless you say)");
  AddArgument(app, "TO", flags.to, "the same (the plans as they are here unless you say)");
  AddPaths(app, flags.paths);
  BeginGroup(app, "Which changes (all that are given must hold)");
  AddWords(app, "--change", flags.changes, "CLASSES",
           {.words = ChangeClassWords(), .noun = "class of change"},
           "of these classes: newly-off-track,deadline-later");
  AddWords(app, "--by", flags.by, "WHAT", {ChangeByWords()},
           "by time (days passed), edit (somebody changed the plan) or restatement");
  AddWords(app, "--rating", flags.ratings, "COLOURS", {WordsOf<Colour>()},
           "of what is, or was, computed as one of these: red,amber");
  AddWords(app, "--state", flags.states, "STATES", {StateWords()},
           "of what is, or was, in one of these states");
  AddTexts(app, "--owner", flags.owners, "OWNERS", "of one of these owners, also from above");
  AddTexts(app, "--section", flags.sections, "REFS", "in one of these sections: A,B");
  AddText(app, "--mentions", flags.mentions, "TEXT", "with this in their words, any letter case");
  AddSwitch(app, "--exit-code", flags.exit_code, "exit with 1 where there are such changes");
}

DiffQuery QueryFrom(const DiffFlags& flags, const Snapshot& from, const Snapshot& to) {
  DiffQuery query;
  query.classes = ChoicesFrom<ChangeClass>(flags.changes, ChangeClassWords());
  query.by = ChoicesFrom<ChangeBy>(flags.by, ChangeByWords());
  query.states = ChoicesFrom<State>(flags.states, StateWords());
  for (const std::string& word : flags.ratings) query.ratings.push_back(*ChoiceFor<Colour>(word));
  query.owners =
      ResolveNames("--owner", flags.owners, Both(KnownOwners(from), KnownOwners(to)), "change");
  query.sections = ResolveNames("--section", flags.sections,
                                Both(KnownSections(from), KnownSections(to)), "change");
  query.mentions = flags.mentions;
  return query;
}

}  // namespace wsoa
