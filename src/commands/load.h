// From the paths of a command line to plans in memory, with every problem that reading them found.
#ifndef WSOA_COMMANDS_LOAD_H_
#define WSOA_COMMANDS_LOAD_H_

#include <memory>
#include <string>
#include <vector>

#include "commands/env.h"
#include "commands/options.h"
#include "commands/settings.h"
#include "snapshot/snapshot.h"
#include "source/diagnostic.h"
#include "source/source.h"

namespace wsoa {

// The settings that hold where the command was started. Throws Failure(kFailure) where they have
// problems, which are printed first: they say what is read and how much a rule weighs.
Settings SettingsHere(const Env& env);

struct LoadedPlans {
  Settings settings;
  std::vector<std::shared_ptr<const PlanText>> plans;  // in path order
  // Files that should be plans and cannot be read as such; `problems` says why.
  std::vector<std::unique_ptr<Source>> left_out;
  Diagnostics problems;            // of form, in all of them; sorted
  std::vector<std::string> files;  // the paths of plans and left-out files, sorted
};

// Reads the plans that `paths` name, or those of the repository where there are none, on all
// threads. Mentions YAML files that were passed over. Throws Failure(kFailure) where a file cannot
// be read, where `.wsoa.yaml` has problems, and where there is no plan.
LoadedPlans LoadPlans(const std::vector<std::string>& paths, const Env& env,
                      const CommonOptions& common);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_LOAD_H_
