// Which files a command is to read: those that the user named, or else those that are plans here.
#ifndef WSOA_WORKSPACE_PLAN_FILES_H_
#define WSOA_WORKSPACE_PLAN_FILES_H_

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "source/tree.h"
#include "workspace/settings.h"

namespace wsoa {

struct PlanFile {
  std::string path;    // as messages show it; "-" for standard input
  bool named = false;  // outright, so it had better be a plan
};

struct PlanFiles {
  std::vector<PlanFile> files;                  // in path order, each file once
  std::vector<std::string> places;              // where they were looked for
  std::set<std::string> repositories;           // of their own, within this one: not looked into
  std::vector<std::string> unmatched_patterns;  // of `.wsoa.yaml`
  // Links and patterns that lead out of the repository (Tree::LeadsOut): only what is named is read
  // there.
  std::vector<std::string> left_out;
};

// `paths` are files, folders or "-"; `tree` is the files as seen from `directory`. Throws
// Failure(kFailure) for a path that is neither a file nor a folder, Failure(kUsage) for an empty
// one.
PlanFiles ChoosePlanFiles(const std::vector<std::string>& paths, const Settings& settings,
                          const Tree& tree, const std::filesystem::path& directory);

// The YAML files below a folder, sorted.
std::vector<std::string> YamlFilesIn(const Tree& tree, const std::string& folder);

// Whether a file has the name of one that may hold a plan.
bool IsYamlFile(const std::string& path);

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_PLAN_FILES_H_
