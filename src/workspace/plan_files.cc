#include "workspace/plan_files.h"

#include <algorithm>
#include <map>
#include <utility>

#include "source/failure.h"
#include "source/suggest.h"
#include "workspace/glob.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

// "plans" for "./plans/".
std::string Tidy(const std::string& path) {
  std::string tidy = fs::path(path).lexically_normal().generic_string();
  if (tidy.size() > 1 && tidy.ends_with('/')) tidy.pop_back();
  return tidy.empty() ? "." : tidy;
}

class Chooser {
 public:
  Chooser(const Settings& settings, const Tree& tree, const fs::path& directory)
      : settings_(settings), tree_(tree), directory_(directory) {}

  PlanFiles Choose(const std::vector<std::string>& paths) {
    for (const std::string& path : paths) AddPath(path);
    if (paths.empty()) AddDefault();
    for (auto& [identity, file] : files_) {
      std::erase(chosen_.left_out, file.path);
      chosen_.files.push_back(std::move(file));
    }
    std::sort(chosen_.files.begin(), chosen_.files.end(),
              [](const PlanFile& a, const PlanFile& b) { return a.path < b.path; });
    return std::move(chosen_);
  }

 private:
  void AddPath(const std::string& path) {
    if (path == "-") return AddFile(path, /*named=*/true);
    if (path.empty()) throw Failure(ExitStatus::kUsage, "an empty PATH names no file");
    const std::string tidy = Tidy(path);
    switch (tree_.KindOf(tidy)) {
      case Tree::Kind::kFile:
        return AddFile(tidy, /*named=*/true);
      case Tree::Kind::kFolder:
        return AddFolder(tidy);
      case Tree::Kind::kOther:
        throw Failure(ExitStatus::kFailure,
                      path + " is neither a file nor a folder (- reads standard input)");
      case Tree::Kind::kMissing:
        throw Failure(ExitStatus::kFailure, "there is no file or folder " + path + tree_.Label() +
                                                DidYouMean(tidy, Neighbours(tidy)));
    }
  }

  // A file that two paths lead to is one file; it counts as named where one of them names it.
  void AddFile(const std::string& path, bool named) {
    const std::string key = path == "-" ? path : tree_.Identity(path);
    const auto [entry, is_new] = files_.try_emplace(key, PlanFile{path, named});
    if (!is_new) entry->second.named |= named;
  }

  void AddFolder(const std::string& folder) {
    chosen_.places.push_back(folder);
    const Tree::Listing listing = tree_.ListBelow(folder);
    AddRepositories(listing);
    for (const std::string& path : listing.files) {
      if (IsYamlFile(path)) AddFile(path, /*named=*/false);
    }
    for (const std::string& path : listing.leading_out) {
      if (IsYamlFile(path)) chosen_.left_out.push_back(path);
    }
  }

  void AddRepositories(const Tree::Listing& listing) {
    chosen_.repositories.insert(listing.repositories.begin(), listing.repositories.end());
  }

  void AddDefault() {
    if (!settings_.plans.empty()) return AddPatterns();
    const fs::path home = settings_.folder.empty() ? directory_ : settings_.folder;
    const std::string plans = FromHere(home / "plans");
    const bool is_there = tree_.KindOf(plans) == Tree::Kind::kFolder;
    if (is_there && tree_.LeadsOut(plans)) {
      chosen_.places.push_back(plans);
      chosen_.left_out.push_back(plans);
    } else {
      AddFolder(is_there ? plans : ".");
    }
  }

  void AddPatterns() {
    for (const std::string& pattern : settings_.plans) {
      chosen_.places.push_back(pattern);
      if (!AddPattern(pattern)) chosen_.unmatched_patterns.push_back(pattern);
    }
  }

  // False if nothing fits it.
  bool AddPattern(const std::string& pattern) {
    const std::string folder = FromHere(settings_.folder / GlobFolder(pattern));
    if (tree_.LeadsOut(folder)) {
      chosen_.left_out.push_back(pattern);
      return true;
    }
    if (tree_.KindOf(folder) != Tree::Kind::kFolder) return false;
    const Tree::Listing listing = tree_.ListBelow(folder);
    AddRepositories(listing);
    bool any = false;
    for (const std::string& path : listing.files) {
      if (!Fits(path, pattern)) continue;
      AddFile(path, /*named=*/false);
      any = true;
    }
    for (const std::string& path : listing.leading_out) {
      if (!Fits(path, pattern)) continue;
      chosen_.left_out.push_back(path);
      any = true;
    }
    return any;
  }

  bool Fits(const std::string& path, const std::string& pattern) const {
    const fs::path below = (directory_ / path).lexically_normal();
    return GlobMatches(pattern, below.lexically_relative(settings_.folder).generic_string());
  }

  std::string FromHere(const fs::path& path) const {
    return Tidy(path.lexically_normal().lexically_relative(directory_).generic_string());
  }

  // What stands in the folder of a path that is not there.
  std::vector<std::string> Neighbours(const std::string& path) const {
    const fs::path folder = fs::path(path).parent_path();
    std::vector<std::string> names;
    for (const std::string& name : tree_.NamesIn(folder.empty() ? "." : folder.generic_string())) {
      names.push_back((folder / name).generic_string());
    }
    return names;
  }

  const Settings& settings_;
  const Tree& tree_;
  const fs::path& directory_;
  PlanFiles chosen_;
  std::map<std::string, PlanFile> files_;  // by what they really are
};

}  // namespace

bool IsYamlFile(const std::string& path) {
  return path.ends_with(".yaml") || path.ends_with(".yml");
}

PlanFiles ChoosePlanFiles(const std::vector<std::string>& paths, const Settings& settings,
                          const Tree& tree, const fs::path& directory) {
  return Chooser(settings, tree, directory).Choose(paths);
}

std::vector<std::string> YamlFilesIn(const Tree& tree, const std::string& folder) {
  std::vector<std::string> files = tree.FilesBelow(folder);
  std::erase_if(files, [](const std::string& path) { return !IsYamlFile(path); });
  return files;
}

}  // namespace wsoa
