#include "workspace/names_elsewhere.h"

#include <string_view>

#include "git/renames.h"
#include "source/tree.h"
#include "workspace/plan_files.h"

namespace wsoa {
namespace {

bool IsFile(const std::string& path, const Place& place) {
  return place.tree->KindOf(path) == Tree::Kind::kFile;
}

bool IsMissing(const std::string& path, const Place& place) {
  return place.tree->KindOf(path) == Tree::Kind::kMissing;
}

std::map<std::string, std::string_view> Views(const std::map<std::string, std::string>& texts) {
  return {texts.begin(), texts.end()};
}

}  // namespace

std::map<std::string, std::string> NamesIn(const std::vector<std::string>& files, const Place& here,
                                           const Place& there) {
  std::map<std::string, std::string> names;
  std::map<std::string, std::string> only_here;
  for (const std::string& path : files) {
    if (!IsFile(path, here)) continue;  // standard input
    if (IsFile(path, there)) {
      names[path] = path;
    } else {
      only_here[path] = here.tree->Read(path);
    }
  }
  if (only_here.empty()) return names;
  std::map<std::string, std::string> only_there;
  for (const std::string& path : YamlFilesIn(*there.tree, there.tree->Top())) {
    if (IsMissing(path, here)) only_there[path] = there.tree->Read(path);
  }
  names.merge(FollowRenames(Views(only_there), Views(only_here)));
  return names;
}

std::vector<std::string> PathsIn(std::vector<std::string> paths, const Place& here,
                                 const Place& there) {
  std::vector<std::string> missing;
  for (const std::string& path : paths) {
    if (IsMissing(path, there)) missing.push_back(path);
  }
  if (missing.empty()) return paths;
  const auto names = NamesIn(missing, here, there);
  for (std::string& path : paths) {
    const auto name = names.find(path);
    if (name != names.end()) path = name->second;
  }
  return paths;
}

}  // namespace wsoa
