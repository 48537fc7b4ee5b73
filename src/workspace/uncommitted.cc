#include "workspace/uncommitted.h"

#include <string_view>
#include <utility>

#include "git/renames.h"
#include "workspace/load.h"
#include "workspace/place.h"
#include "workspace/plan_files.h"

namespace wsoa {
namespace {

using Kind = PlanVersion::Kind;

class UncommittedFinder {
 public:
  UncommittedFinder(const FoundHistory& found, Workspace& workspace)
      : found_(found), here_(workspace.WorkingTree()), notices_(workspace.notices()) {}

  Uncommitted Find(const std::vector<std::string>& paths) {
    ReadFiles(paths);
    for (std::size_t i = 0; i < found_.plans.plans.size(); ++i) Compare(i);
    FollowNames();
    for (auto& [path, text] : texts_) uncommitted_.added.push_back(Read(path, text));
    return std::move(uncommitted_);
  }

 private:
  static PlanVersion Read(const std::string& path, const std::string& text) {
    PlanVersion version;
    version.path = path;
    ReadFrom(text, version);
    return version;
  }

  void ReadFiles(const std::vector<std::string>& paths) {
    std::vector<std::string> there;
    for (const std::string& path : paths) {
      if (here_.tree->KindOf(path) != Tree::Kind::kMissing) there.push_back(path);
    }
    if (there.empty() && !paths.empty()) return;
    const PlanFiles chosen = ChoosePlanFiles(there, here_.settings, *here_.tree, here_.directory);
    WarnOfLeftOut(chosen, *here_.tree, notices_);
    for (const PlanFile& file : chosen.files) {
      const std::string path = NameInHistory(file.path);
      texts_[path] = here_.tree->Read(file.path);
    }
  }

  // A file is one file however its path is written.
  std::string NameInHistory(const std::string& path) const {
    const std::string identity = here_.tree->Identity(path);
    for (const PlanPast& plan : found_.plans.plans) {
      if (here_.tree->Identity(plan.path()) == identity) return plan.path();
    }
    return path;
  }

  std::string Committed(const PlanVersion& version) const {
    if (version.text) return std::string(version.text->source->text());
    return found_.repository->FileAt(version.id);
  }

  void Compare(std::size_t plan) {
    const PlanVersion& version = found_.plans.plans[plan].versions.front();
    const auto file = texts_.find(version.path);
    if (version.kind == Kind::kGone) return;
    if (file == texts_.end()) {
      if (version.kind != Kind::kSomethingElse) gone_[version.path] = plan;
      return;
    }
    if (file->second != Committed(version)) {
      uncommitted_.edited[plan] = Read(file->first, file->second);
    }
    texts_.erase(file);
  }

  void FollowNames() {
    std::map<std::string, std::string> before;
    for (const auto& [path, plan] : gone_) {
      before[path] = Committed(found_.plans.plans[plan].versions.front());
    }
    for (const auto& [now, was] :
         FollowRenames({before.begin(), before.end()}, {texts_.begin(), texts_.end()})) {
      uncommitted_.edited[gone_.at(was)] = Read(now, texts_.at(now));
      gone_.erase(was);
      texts_.erase(now);
    }
    for (const auto& [path, plan] : gone_) {
      PlanVersion version;
      version.path = path;
      version.kind = Kind::kGone;
      uncommitted_.edited[plan] = std::move(version);
    }
  }

  const FoundHistory& found_;
  const Place here_;
  Notices& notices_;
  std::map<std::string, std::string> texts_;  // of the working tree, by path; what is not told yet
  std::map<std::string, std::size_t> gone_;   // plans that are not under their path
  Uncommitted uncommitted_;
};

}  // namespace

Uncommitted FindUncommitted(const std::vector<std::string>& paths, const FoundHistory& found,
                            Workspace& workspace) {
  return UncommittedFinder(found, workspace).Find(paths);
}

}  // namespace wsoa
