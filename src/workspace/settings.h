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
#include "source/failure.h"
#include "source/source.h"

namespace wsoa {

inline constexpr char kSettingsFile[] = ".wsoa.yaml";

struct Settings {
  std::filesystem::path folder;       // where the file stands; empty if there is none
  std::vector<std::string> plans;     // patterns, from `folder`; empty where not said
  Levels levels;                      // by rule
  std::optional<std::string> format;  // of the commands that print tables
};

// A settings file as it was read, with its text for the problems to point into.
struct SettingsFile {
  std::unique_ptr<Source> source;  // null if there is no file
  Settings settings;
  Diagnostics problems;
};

// A settings file with problems, which nothing can be read by: whoever catches it shows them.
class BadSettings : public Failure {
 public:
  explicit BadSettings(SettingsFile file);

  const Diagnostics& problems() const { return file_->problems; }

 private:
  std::shared_ptr<const SettingsFile> file_;
};

// The settings that hold in `directory`: those of the first `.wsoa.yaml` there or in a folder above
// it, no higher than the top of the repository. Without a repository a file above counts only if
// it belongs to the owner of `directory`: anybody may put one into /tmp. `formats` are the words
// that `format` may be. Throws Failure(kFailure) if the file cannot be read, and if it is a link
// that leads out of where settings are taken from.
SettingsFile FindSettings(const std::filesystem::path& directory,
                          const std::vector<std::string>& formats);

// Reads the text of the settings file of `folder`. Never throws, whatever the bytes.
SettingsFile ReadSettings(std::string path, std::string text, std::filesystem::path folder,
                          const std::vector<std::string>& formats);

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_SETTINGS_H_
