// The plan texts of several revisions, each on its own: not those of a history.
#ifndef WSOA_WORKSPACE_REVISION_TEXTS_H_
#define WSOA_WORKSPACE_REVISION_TEXTS_H_

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "git/repository.h"
#include "snapshot/snapshot.h"
#include "source/failure.h"
#include "workspace/workspace.h"

namespace wsoa {

// The revisions that names mean, in the order of their days: of a name with * or ? in it every
// branch and tag that fits. Throws Failure(kFailure) if there is none.
std::vector<SnapshotRevision> RevisionsNamed(const std::vector<std::string>& names,
                                             const Repository& repository);

using TextsByPath = std::map<std::string, std::shared_ptr<const PlanText>>;

// A revision with the texts of its plans.
struct RevisionTexts {
  SnapshotRevision revision;
  TextsByPath texts;
};

struct ReadRevisions {
  std::vector<RevisionTexts> revisions;
  ExitStatus status = ExitStatus::kOk;  // kProblems where something could not be read
};

// Reads of each revision the plans that `paths` name there, or those that are plans there where it
// is empty; each distinct text once. A path that a revision lacks is passed over. Warns of what is
// amiss. Throws Failure(kUsage) for `-`.
ReadRevisions ReadTextsOf(const std::vector<SnapshotRevision>& revisions,
                          const std::vector<std::string>& paths, Workspace& workspace);

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_REVISION_TEXTS_H_
