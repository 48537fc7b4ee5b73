// Names that a user types (owners, sections, sources), looked up among those that plans know.
#ifndef WSOA_COMMANDS_CLI_RESOLVE_NAMES_H_
#define WSOA_COMMANDS_CLI_RESOLVE_NAMES_H_

#include <string>

#include "commands/cli/flags.h"

namespace wsoa {

// The names that `given` means. A text that is a known name is that name, also with a comma in it
// ("Director, Learning"); in any other a comma parts two. Throws Failure(kUsage) for a name that is
// not known, "no action matches --owner HSO": a misspelt filter must not look like an empty list.
// `noun` is what the list is of.
Words ResolveNames(const std::string& option, const Words& given, const Words& known,
                   const std::string& noun = "action");

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_RESOLVE_NAMES_H_
