// The few files that `wsoa git-setup` writes, and the shell commands that do the same.
#ifndef WSOA_COMMANDS_GIT_SETUP_GIT_SETUP_FILES_H_
#define WSOA_COMMANDS_GIT_SETUP_GIT_SETUP_FILES_H_

#include <filesystem>
#include <string>

#include "commands/cli/env.h"
#include "source/replace_file.h"

namespace wsoa {

// The path of a file as a user would type it in the folder where the command was started.
std::string FromHere(const std::filesystem::path& path, const Env& env);

// The bytes of a file, empty if there is no such file. Throws Failure(kFailure) if it cannot be
// read.
std::string TextOf(const std::filesystem::path& path);

// Throws Failure(kFailure) if it cannot be written.
void WriteTo(const std::filesystem::path& path, const FileText& text);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_GIT_SETUP_GIT_SETUP_FILES_H_
