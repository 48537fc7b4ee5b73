// The plans of the working tree beside those of the last commit: which are not as they were
// committed.
#ifndef WSOA_WORKSPACE_UNCOMMITTED_H_
#define WSOA_WORKSPACE_UNCOMMITTED_H_

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "workspace/read_history.h"
#include "workspace/workspace.h"

namespace wsoa {

struct Uncommitted {
  // What became of plans of the history, by their place in it: read, or gone.
  std::map<std::size_t, PlanVersion> edited;
  std::vector<PlanVersion> added;  // files that no commit has; read
};

// Compares the files that `paths` name here, or those that are plans here, with those of the newest
// commit. A file under another name is followed by what stands in it. Precondition: the newest
// versions have been read, and the repository is not bare.
Uncommitted FindUncommitted(const std::vector<std::string>& paths, const FoundHistory& found,
                            Workspace& workspace);

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_UNCOMMITTED_H_
