// What `wsoa git-setup` does to a repository, step by step: each says what it is for, whether it is
// done already, and the lines that a person could type instead.
#ifndef WSOA_COMMANDS_GIT_SETUP_GIT_STEPS_H_
#define WSOA_COMMANDS_GIT_SETUP_GIT_STEPS_H_

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "commands/cli/env.h"
#include "git/git_settings.h"

namespace wsoa {

struct GitStep {
  std::string purpose = {};                // "git takes the plans apart into facts"
  std::vector<std::string> commands = {};  // for a shell in the folder that wsoa was started in
  bool in_place = false;
  std::string obstacle = {};         // why it cannot be done; the commands are then what to do
  std::function<void()> apply = {};  // throws Failure(kFailure)
};

// The top folder of the working tree that the command was started in. Throws Failure(kFailure)
// where there is none: no repository, a bare one, one of another owner.
std::filesystem::path TopOfWorkingTree(const Env& env);

// `.gitattributes` says which files are plans. Throws Failure(kFailure) where there is no plan.
GitStep AttributesStep(const std::filesystem::path& top, const Env& env);

// One setting of the repository.
GitStep SettingStep(const GitSettings& settings, std::string purpose, const std::string& key,
                    const std::string& value);

// The hook that checks plans before each commit. Somebody else's is left alone.
GitStep HookStep(const GitSettings& settings, const Env& env);

// What keeps git from taking plans for plans though it is told to: a line for each file whose
// attributes say otherwise.
std::vector<std::string> OverriddenAttributes(const std::filesystem::path& top,
                                              const GitSettings& settings, const Env& env);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_GIT_SETUP_GIT_STEPS_H_
