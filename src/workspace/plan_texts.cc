#include "workspace/plan_texts.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "yaml/piece_memory.h"

namespace wsoa {

using Kind = PlanVersion::Kind;

PlanTexts::PlanTexts(const HistorySpan& span, Workspace& workspace)
    : world_(workspace.world()),
      found_(FindPlanHistory(span, workspace)),
      pieces_(std::make_shared<PieceMemory>()) {
  std::vector<PlanPast>& plans = found_.plans.plans;
  Texts newest;
  for (PlanPast& plan : plans) newest.push_back(&plan.versions.front());
  Read(newest);
  const bool until_now = !span.from && span.until.value_or(world_.today) >= world_.today;
  if (until_now && !found_.repository->is_bare()) {
    uncommitted_ = FindUncommitted(span.paths, found_, workspace);
  }
  for (std::size_t i = 0; i < plans.size(); ++i) {
    Texts& texts = texts_.emplace_back();
    const auto edited = uncommitted_.edited.find(i);
    if (edited != uncommitted_.edited.end()) texts.push_back(&edited->second);
    for (PlanVersion& version : plans[i].versions) texts.push_back(&version);
  }
  for (PlanVersion& added : uncommitted_.added) texts_.push_back({&added});
}

void PlanTexts::Read(const Texts& texts) {
  Texts unread = texts;
  std::erase_if(unread, [](const auto* text) { return text->kind != Kind::kUnread; });
  ReadVersions(unread, found_, world_);
}

void PlanTexts::Forget(PlanVersion& version, std::size_t plan) {
  if (!IsCommitted(&version, plan) || &version == texts_[plan].front() || !version.text) return;
  version.text.reset();
  version.kind = Kind::kUnread;
}

std::optional<std::size_t> PlanTexts::NewestReadable(std::size_t plan) {
  const Texts& texts = texts_[plan];
  for (std::size_t i = 0; i < texts.size(); ++i) {
    Read({texts[i]});
    if (texts[i]->kind == Kind::kPlan) return i;
    if (texts[i]->kind != Kind::kUnreadable) return std::nullopt;
  }
  return std::nullopt;
}

bool PlanTexts::IsCommitted(const PlanVersion* version, std::size_t plan) const {
  if (plan >= found_.plans.plans.size()) return false;
  const auto edited = uncommitted_.edited.find(plan);
  return edited == uncommitted_.edited.end() || version != &edited->second;
}

std::vector<LifeText> PlanTexts::InOrder(std::size_t plan) const {
  const Texts& newest_first = texts_[plan];
  std::vector<LifeText> texts;
  for (auto version = newest_first.rbegin(); version != newest_first.rend(); ++version) {
    if (IsCommitted(*version, plan)) {
      const std::size_t commit = (*version)->commit;
      texts.push_back({**version, InForceFrom(history(), commit), history().commits[commit]});
    } else {
      texts.push_back({**version, std::max(world_.today, history().commits.front().day), {}});
    }
  }
  return texts;
}

LifeTexts PlanTexts::ReadInOrder(std::vector<LifeText> texts) {
  const auto unread =
      static_cast<std::size_t>(std::count_if(texts.begin(), texts.end(), [](const LifeText& text) {
        return text.version.kind == Kind::kUnread;
      }));
  const StepDone step_done =
      world_.start_job ? world_.start_job("reading " + std::to_string(unread) + " versions", unread)
                       : [] {};
  return {std::move(texts), [this, step_done](const std::vector<PlanVersion*>& versions) {
            const auto read_first = std::count_if(
                versions.begin(), versions.end(),
                [](const PlanVersion* version) { return version->kind == Kind::kUnread; });
            ReadTexts(versions, *found_.repository, *pieces_, world_);
            for (auto i = read_first; i > 0; --i) step_done();
          }};
}

bool PlanTexts::HasBeginning(std::size_t plan) const {
  if (plan >= found_.plans.plans.size()) return true;
  const auto& commits = history().commits;
  const std::size_t first = found_.plans.plans[plan].versions.back().commit;
  return first + 1 < commits.size() || commits.back().parents.empty();
}

}  // namespace wsoa
