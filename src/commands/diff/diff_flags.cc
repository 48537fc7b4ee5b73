#include "commands/diff/diff_flags.h"

#include <algorithm>

#include "report/known_names.h"

namespace wsoa {
namespace {

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
  AddSwitch(app, "--exit-code", flags.exit_code, "exit with 1 where there are such changes");
  DeclareActionFilters(app, "Of which actions, as they were or are (all that are given must hold)",
                       flags.filters);
}

DiffQuery QueryFrom(const DiffFlags& flags, const Snapshot& from, const Snapshot& to) {
  DiffQuery query;
  query.classes = ChoicesFrom<ChangeClass>(flags.changes, ChangeClassWords());
  query.by = ChoicesFrom<ChangeBy>(flags.by, ChangeByWords());
  query.things = FilterFrom(flags.filters, PlansIn({&from, &to}), to.as_of, "change");
  return query;
}

}  // namespace wsoa
