#include "commands/cli/resolve_ref.h"

#include <fmt/format.h>
#include <algorithm>
#include <utility>

#include "source/shell_word.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

// The words behind the command that mean this thing alone. Plans of one stem differ in their path.
std::string WordsFor(const FoundThing& thing) {
  if (thing.kind == FoundThing::Kind::kPlan) {
    return ShellWord(thing.ref()) + " " + ShellWord(thing.plan->path());
  }
  return ShellWord(thing.plan->stem() + ":" + thing.ref());
}

}  // namespace

Failure NothingCalled(const std::string& ref, const KnownThings& known) {
  const std::string stem = ref.substr(0, ref.find(':'));
  const Words& stems = known.plans;
  const bool is_plan = std::find(stems.begin(), stems.end(), stem) != stems.end();
  if (stem != ref && !is_plan) {
    return Failure(ExitStatus::kUsage, "no plan is called " + stem + DidYouMean(stem, stems));
  }
  Words names = known.refs;
  if (stem == ref) names.insert(names.end(), stems.begin(), stems.end());
  const std::string wanted = stem == ref ? ref : ref.substr(stem.size() + 1);
  return Failure(ExitStatus::kUsage, "nothing is called " + ref + DidYouMean(wanted, names));
}

Failure SeveralCalled(const std::string& ref, const std::vector<FoundThing>& found,
                      const std::string& command) {
  Words lines;
  for (const FoundThing& thing : found) {
    lines.push_back(fmt::format("wsoa {} {}  {}", command, WordsFor(thing), thing.title()));
  }
  return Failure(ExitStatus::kUsage, ref + " stands in several places: say which",
                 std::move(lines));
}

}  // namespace wsoa
