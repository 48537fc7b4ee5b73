#include "commands/cli/action_flags.h"

#include <algorithm>
#include <array>
#include <utility>

#include "commands/cli/choices.h"
#include "report/known_names.h"
#include "source/failure.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

constexpr std::array kActionGroupings = {
    std::pair("section", ActionGrouping::kSection), std::pair("owner", ActionGrouping::kOwner),
    std::pair("rating", ActionGrouping::kRating), std::pair("source", ActionGrouping::kSource)};

std::vector<ActionColumn> ActionColumnsFrom(const std::string& option, const Words& words,
                                            const Words& fields) {
  std::vector<ActionColumn> columns;
  for (const std::string& word : words) {
    const auto column = ParseActionColumn(word);
    const auto field = column ? FieldNameOf(*column) : std::nullopt;
    if (!column || (field && std::find(fields.begin(), fields.end(), *field) == fields.end())) {
      Words known;
      for (const std::string& name : fields) known.push_back("fields." + name);
      throw Failure(ExitStatus::kUsage,
                    option + ": no plan has the field " + word + DidYouMean(word, known));
    }
    columns.push_back(*column);
  }
  return columns;
}

KnownWords KnownActionColumns() {
  return {.words = ActionColumnWords(), .prefix = "fields.", .noun = "column"};
}

}  // namespace

void DeclareActionFlags(CLI::App& app, ActionFlags& flags) {
  DeclareActionFilters(app, "Which actions (all that are given must hold)", flags.filters);
  AddText(app, "--changed-since", flags.changed_since, "SNAPSHOT",
          "changed since then: a revision, REV@DATE, @DATE, a FILE.json or a folder");
  BeginGroup(app, "How they are listed");
  AddWords(app, "--columns", flags.columns, "COLUMNS", KnownActionColumns(),
           OneOf(ActionColumnWords()) + ", or fields.NAME of a plan's own fields");
  AddWords(app, "--sort", flags.sort, "COLUMNS", KnownActionColumns(),
           "by these columns: earliest, worst and latest first");
  AddWord(app, "--group-by", flags.group_by, "WHAT", WordsIn(kActionGroupings),
          "section, owner, rating or source");
  AddCount(app, "--limit", flags.limit, 1, "so many at most");
  AddPaths(app, flags.paths);
}

ActionQuery QueryFrom(const ActionFlags& flags, const Snapshot& snapshot) {
  const auto plans = PlansIn({&snapshot});
  ActionQuery query{FilterFrom(flags.filters, plans, snapshot.as_of, "action")};
  query.group_by = Meaning(kActionGroupings, flags.group_by, ActionGrouping::kNone);
  const Words fields = KnownFields(plans);
  if (!flags.columns.empty()) query.columns = ActionColumnsFrom("--columns", flags.columns, fields);
  query.sort = ActionColumnsFrom("--sort", flags.sort, fields);
  query.limit = flags.limit;
  return query;
}

}  // namespace wsoa
