// Scripts that make a shell complete the arguments of `wsoa`, generated from what the commands
// declare, so that they cannot go stale.
//
// To add a shell: write completion_<shell>.cc, name it in completions.cc, and try it in
// tests/commands/completions_test.cc.
#ifndef WSOA_COMMANDS_COMPLETIONS_COMPLETION_SCRIPTS_H_
#define WSOA_COMMANDS_COMPLETIONS_COMPLETION_SCRIPTS_H_

#include <string>

#include "commands/cli/declared_options.h"

namespace wsoa {

std::string BashCompletion();
std::string ZshCompletion();
std::string FishCompletion();

// How a shell is to complete a value.
enum class ValueCompletion { kNothing, kWords, kFiles, kFolders };
ValueCompletion ValueCompletionOf(const DeclaredOption& option);

// The words, separated by spaces.
std::string Spaced(const Words& words);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_COMPLETIONS_COMPLETION_SCRIPTS_H_
