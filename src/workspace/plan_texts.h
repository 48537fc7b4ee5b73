// Every text that each plan of a repository had, and has in the working tree: read when asked for.
#ifndef WSOA_WORKSPACE_PLAN_TEXTS_H_
#define WSOA_WORKSPACE_PLAN_TEXTS_H_

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "changes/life/life_texts.h"
#include "workspace/read_history.h"
#include "workspace/uncommitted.h"
#include "workspace/workspace.h"

namespace wsoa {

class PlanTexts {
 public:
  // One plan's, the newest first.
  using Texts = std::vector<PlanVersion*>;

  // Throws as FindPlanHistory does. The working tree's texts belong to it unless the span ends
  // before today or with a revision. `workspace` must outlive this.
  PlanTexts(const HistorySpan& span, Workspace& workspace);

  // Plans of the history, then those that no commit has.
  std::size_t size() const { return texts_.size(); }
  const Texts& Of(std::size_t plan) const { return texts_[plan]; }
  void Read(const Texts& texts);
  // The index of the newest text that can be read, which is then read. std::nullopt if the file is
  // gone or is not a plan.
  std::optional<std::size_t> NewestReadable(std::size_t plan);

  // Gives the memory of a text back, unless it is one of the working tree or the newest of its
  // plan.
  void Forget(PlanVersion& version, std::size_t plan);

  // The texts of a plan, the oldest first, each from the day on which it was in force; and the
  // same, which are read when they are looked at. These must not outlive this.
  std::vector<LifeText> InOrder(std::size_t plan) const;
  LifeTexts ReadInOrder(std::vector<LifeText> texts);
  // Whether the oldest of them is the one with which the plan began.
  bool HasBeginning(std::size_t plan) const;

  const History& history() const { return found_.plans.history; }

 private:
  bool IsCommitted(const PlanVersion* version, std::size_t plan) const;

  const World& world_;
  FoundHistory found_;
  std::shared_ptr<PieceMemory> pieces_;
  Uncommitted uncommitted_;
  std::vector<Texts> texts_;
};

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_PLAN_TEXTS_H_
