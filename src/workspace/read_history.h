// From a repository to the versions of its plans: which there are, and what they said.
//
// Finding them reads commits and folders, and no folder twice; a text is read when it is asked for,
// each distinct one once, however many commits hold it; what it has in common with others (items
// that nobody touched) is not parsed again.
#ifndef WSOA_WORKSPACE_READ_HISTORY_H_
#define WSOA_WORKSPACE_READ_HISTORY_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "changes/life/plan_history.h"
#include "git/repository.h"
#include "workspace/workspace.h"
#include "workspace/world.h"

namespace wsoa {

class PieceMemory;  // yaml/piece_memory.h

// Which part of a history is wanted.
struct HistorySpan {
  std::vector<std::string> paths = {};   // plan files or folders; none: the plans that are here
  std::optional<Day> back_to = {};       // it is to be known how things stood at the end of it
  std::optional<Day> until = {};         // without the commits after it
  std::optional<std::string> from = {};  // its newest commit; else what is checked out
};

struct FoundHistory {
  std::shared_ptr<const Repository> repository;
  PlanHistory plans;  // nothing is read
};

// The first-parent history of the repository that the command was started in, and every plan file
// that it has or had. A YAML file that is no plan is among them until it is read. Throws
// Failure(kFailure) where there is no repository, no such revision, no commit in the span, no such
// file; Failure(kUsage) for `-`.
FoundHistory FindPlanHistory(const HistorySpan& span, Workspace& workspace);

// Reads the texts of these versions of the history, on all threads. What cannot be read as a plan
// is kept as such. Throws Failure(kFailure) if the repository cannot be read.
void ReadVersions(const std::vector<PlanVersion*>& wanted, FoundHistory& found, const World& world);

// Reads versions, also such as were read before. `memory` is that of the readings before.
void ReadTexts(const std::vector<PlanVersion*>& versions, const Repository& repository,
               PieceMemory& memory, const World& world);

// Fills in what a version says from its bytes: its kind, its text or its problem.
void ReadFrom(const std::string& bytes, PlanVersion& version);

// What a history's texts were at the end of a day.
struct TextsInForce {
  Day day{};
  std::optional<std::size_t> commit = {};      // nothing: the history begins later
  std::vector<const PlanVersion*> plans = {};  // those that were there, plans or unreadable
};

// The texts that were in force at the end of each of these days, read.
std::vector<TextsInForce> ReadTextsInForce(const std::vector<Day>& days, FoundHistory& found,
                                           const World& world);

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_READ_HISTORY_H_
