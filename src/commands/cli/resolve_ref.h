// What to say where a REF of a command line is not the name of one thing.
#ifndef WSOA_COMMANDS_CLI_RESOLVE_REF_H_
#define WSOA_COMMANDS_CLI_RESOLVE_REF_H_

#include <string>
#include <vector>

#include "commands/cli/flags.h"
#include "report/show/find_ref.h"
#include "source/failure.h"

namespace wsoa {

// What can be asked for.
struct KnownThings {
  Words refs;
  Words plans;  // stems
};

// "nothing is called B2.x (did you mean B2.c?)". Where the part before a colon is no plan, that is
// what is said.
Failure NothingCalled(const std::string& ref, const KnownThings& known);

// "B2 stands in several places: say which", with a line to type for each: `command` is "show".
Failure SeveralCalled(const std::string& ref, const std::vector<FoundThing>& found,
                      const std::string& command);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_RESOLVE_REF_H_
