// Where a command's result goes: standard output, the user's pager, or the file of -o.
#ifndef WSOA_COMMANDS_CLI_OUTPUT_H_
#define WSOA_COMMANDS_CLI_OUTPUT_H_

#include <string>
#include <string_view>

#include "commands/cli/env.h"
#include "commands/cli/options.h"

namespace wsoa {

// Writes a result where the options say, a file as source/replace_file.h does. Throws
// Failure(kFailure) if it cannot be written.
// Nothing of it is a command to a CI service that shows it (source/ci_commands.h).
void WriteResult(std::string_view text, const Env& env, const CommonOptions& common);

// The same for bytes that are right as they are: a file that is changed, commands that are meant.
void WriteAsItIs(std::string_view text, const Env& env, const CommonOptions& common);

// The same, through the pager where it is for a screen and longer than that.
void PageResult(std::string_view text, const Env& env, const CommonOptions& common);

// Something by the way, on standard error: not with -q. Control characters are escaped.
void PrintNotice(std::string_view text, const Env& env, const CommonOptions& common);

// What a reader of the result has to know, with -q too.
void PrintWarning(std::string_view text, const Env& env);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_OUTPUT_H_
