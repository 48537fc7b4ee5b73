// What `wsoa git-setup` does to a repository, step by step: each has its purpose, whether it is
// done already, and the commands that a person could type instead.
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
  std::vector<std::string> commands = {};  // for a shell in the folder where wsoa was started
  bool in_place = false;
  std::string obstacle = {};         // why it cannot be done; the commands are then what to do
  std::function<void()> apply = {};  // throws Failure(kFailure)
};

// The top folder of the working tree that the command was started in. Throws Failure(kFailure)
// if there is none: no repository, a bare one, one of another owner.
std::filesystem::path TopOfWorkingTree(const Env& env);

// `.gitattributes` says which files are plans. Throws Failure(kFailure) if there is no plan.
GitStep AttributesStep(const std::filesystem::path& top, const Env& env);

// One setting of the repository.
GitStep SettingStep(const GitSettings& settings, std::string purpose, const std::string& key,
                    const std::string& value);

// The hook that checks plans before each commit. An existing hook of another tool is left alone.
GitStep HookStep(const GitSettings& settings, const Env& env);

// Attributes that override the ones set up here: a line for each plan file that git does not treat
// as a plan because of them.
std::vector<std::string> OverriddenAttributes(const std::filesystem::path& top,
                                              const GitSettings& settings, const Env& env);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_GIT_SETUP_GIT_STEPS_H_
