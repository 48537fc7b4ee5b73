// Everything that is wrong with plans: what reading them found, and what the checks say; and what
// of it was wrong before.
#ifndef WSOA_WORKSPACE_PLAN_PROBLEMS_H_
#define WSOA_WORKSPACE_PLAN_PROBLEMS_H_

#include <optional>
#include <string>
#include <vector>

#include "checks/check.h"
#include "source/diagnostic.h"
#include "workspace/load.h"
#include "workspace/place.h"
#include "workspace/world.h"

namespace wsoa {

// Runs the checks on each plan that is read. `levels` must outlive it.
Examine WithChecks(const Levels& levels, std::optional<CheckDay> day);

// Takes away the problems that the same file had in the place `then` too, under another name even:
// of the same rule, with the same message, in the same line of text, as often as they stood there.
// `now` is where the plans were read.
void LeaveOutOld(Diagnostics& problems, const Place& then, const Place& now,
                 std::optional<CheckDay> day, const World& world);

// Adds what has been rewritten since the place `then`: of the plans among `files` of `now` whose
// text is another one there, under another name even, and of those that `paths` named there and
// that are gone. The sources that problems point into are in the answer.
std::vector<LoadedPlans> AddRewritten(const std::vector<std::string>& files,
                                      const std::vector<std::string>& paths, const Place& then,
                                      const Place& now, const World& world, Diagnostics& problems);

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_PLAN_PROBLEMS_H_
