// The few files that `wsoa git-setup` writes, and what a person would type for them.
#ifndef WSOA_COMMANDS_GIT_SETUP_GIT_SETUP_FILES_H_
#define WSOA_COMMANDS_GIT_SETUP_GIT_SETUP_FILES_H_

#include <filesystem>
#include <string>

#include "commands/cli/env.h"

namespace wsoa {

// As a person would call a file where the command was started.
std::string FromHere(const std::filesystem::path& path, const Env& env);

// The bytes of a file, none where there is no such file. Throws Failure(kFailure) where it cannot
// be read.
std::string TextOf(const std::filesystem::path& path);

// Throws Failure(kFailure) where it cannot be written.
void WriteTo(const std::filesystem::path& path, const std::string& text, const Env& env);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_GIT_SETUP_GIT_SETUP_FILES_H_
