// What a repository has settled for itself in `.wsoa.yaml`: which files are plans, how much each
// rule weighs, and the format of tables.
#ifndef WSOA_WORKSPACE_SETTINGS_H_
#define WSOA_WORKSPACE_SETTINGS_H_

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "checks/check.h"
#include "source/diagnostic.h"
#include "source/source.h"

namespace wsoa {

inline constexpr char kSettingsFile[] = ".wsoa.yaml";

struct Settings {
  std::filesystem::path folder;       // where the file stands; empty where there is none
  std::vector<std::string> plans;     // patterns, from `folder`; empty where not said
  Levels levels;                      // by rule
  std::optional<std::string> format;  // of the commands that print tables
};

// A settings file as it was read, with its text for the problems to point into.
struct SettingsFile {
  std::unique_ptr<Source> source;  // null where there is no file
  Settings settings;
  Diagnostics problems;
};

// The settings that hold in `directory`: those of the first `.wsoa.yaml` there or in a folder above
// it. Throws Failure(kFailure) where the file cannot be read.
SettingsFile FindSettings(const std::filesystem::path& directory);

// Reads the text of a settings file that stands in `folder`. Never throws, whatever the bytes.
SettingsFile ReadSettings(std::string path, std::string text, std::filesystem::path folder);

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_SETTINGS_H_
