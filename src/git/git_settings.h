// What git has settled for one repository: read, and changed, by the git program alone.
//
// The one place of the program that writes to a repository's settings; commits, files and branches
// are never touched. Only `wsoa git-setup --apply` does so.
#ifndef WSOA_GIT_GIT_SETTINGS_H_
#define WSOA_GIT_GIT_SETTINGS_H_

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wsoa {

// Every function throws Failure(kFailure) with git's own words where git fails.
class GitSettings {
 public:
  // `top` is the top folder of a working tree that git agrees to read (git/repository.h).
  explicit GitSettings(std::filesystem::path top) : top_(std::move(top)) {}

  // What the repository itself says of `key` ("diff.wsoa.textconv"), whatever the user or the
  // machine say elsewhere. std::nullopt if it says nothing; several values come as lines.
  std::optional<std::string> Get(const std::string& key) const;

  // Sets it in the repository's own settings: of a linked working tree in those that all share, of
  // a submodule in its own. `value` must not begin with a dash.
  void Set(const std::string& key, const std::string& value) const;

  // The folder that git takes hooks from, absolute.
  std::filesystem::path HooksFolder() const;
  // Whether somebody chose that folder (core.hooksPath), here, for the user or for the machine.
  bool HooksFolderIsChosen() const;

  // Those of `paths` (from the top) for which an attribute ("diff") has another value, with the
  // value that it has: "unspecified" where there is none.
  std::vector<std::pair<std::string, std::string>> Unlike(
      const std::string& attribute, const std::string& value,
      const std::vector<std::string>& paths) const;

 private:
  std::filesystem::path top_;
};

}  // namespace wsoa

#endif  // WSOA_GIT_GIT_SETTINGS_H_
