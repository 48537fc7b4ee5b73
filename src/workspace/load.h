// From the paths of a command line to plans in memory, with every problem that reading them found.
#ifndef WSOA_WORKSPACE_LOAD_H_
#define WSOA_WORKSPACE_LOAD_H_

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "snapshot/snapshot.h"
#include "source/diagnostic.h"
#include "source/source.h"
#include "source/tree.h"
#include "workspace/place.h"
#include "workspace/plan_files.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"
#include "workspace/world.h"

namespace wsoa {

// What is left of a plan that was handed over.
struct ForgottenPlan {
  std::string path;
  int form_problems = 0;      // errors
  bool has_problems = false;  // of any severity
};

struct LoadedPlans {
  Settings settings;
  std::optional<SnapshotRevision> revision;            // where the plans are of one
  std::vector<std::shared_ptr<const PlanText>> plans;  // in path order
  // Of the other files that were taken in: what should be a plan and cannot be read as such, and
  // what was examined. `problems` point into them.
  std::vector<std::unique_ptr<Source>> others;
  Diagnostics problems;                  // of form, in all of them; sorted
  std::vector<ForgottenPlan> forgotten;  // in path order
  std::vector<std::string> files;        // the paths of plans and left-out files, sorted
  int passed_over = 0;                   // YAML files that are something else
  bool any_left_out = false;             // links and patterns that lead out of the repository
};

// Looks at a plan that was read, and adds what is wrong with it.
using Examine = std::function<void(const PlanIndex& plan, Diagnostics& problems)>;

// Reads the plans that `paths` name in a place, or those that are plans there if there are none,
// on all threads. Remarks on YAML files that were passed over. Throws Failure(kFailure) if a file
// cannot be read, and if there is no plan. With `examine` a plan is examined as soon as it is
// read, on the thread that read it, and then forgotten: `plans` stays empty, and of the texts only
// the lines are kept that problems are about.
LoadedPlans LoadPlans(const std::vector<std::string>& paths, const Place& place,
                      Workspace& workspace, const Examine& examine = nullptr);

// Takes over a plan that was read; `file` is its place among the files that were read.
using TakePlan = std::function<void(std::size_t file, std::shared_ptr<const PlanText> plan)>;

// Reads plans as LoadPlans does, but hands each over as soon as it is read, on the thread that read
// it: so many plans take no more memory than what is made of each. `plans` stays empty, and of
// problems only those of other files are kept.
LoadedPlans HandOverPlans(const std::vector<std::string>& paths, const Place& place,
                          Workspace& workspace, const TakePlan& take);

// Whether plans keep the nodes that they were read from (PlanText::nodes), which take about twice
// the memory of their texts.
enum class KeepNodes { kNo, kYes };

// Warns of links and patterns that were left out since they lead out of the repository.
void WarnOfLeftOut(const PlanFiles& chosen, const Tree& tree, Notices& notices);

// Reads just these files, without a word.
LoadedPlans ReadPlanFiles(const std::vector<PlanFile>& files, const Tree& tree, const World& world,
                          const Examine& examine = nullptr, KeepNodes keep_nodes = KeepNodes::kNo);

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_LOAD_H_
