#include "git/git_settings.h"

#include <algorithm>
#include <cstddef>

#include "git/damage.h"
#include "git/git_process.h"
#include "source/failure.h"

namespace wsoa {
namespace {

// With this git says that a setting is not there.
constexpr int kNotSet = 1;

Failure GitSays(const std::string& what, const GitOutput& output) {
  return Failure(ExitStatus::kFailure,
                 "cannot " + what + ": git says " + InGitsWords(output.complaint));
}

std::string WithoutLastLineEnd(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

// What git writes with a zero byte behind each.
std::vector<std::string> ZeroEnded(const std::string& text) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\0', at), text.size());
    parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

// The folders that were chosen for hooks, the one that counts last. The very last that git names is
// our own, so that it runs none (git_process.h).
std::vector<std::string> ChosenHooksFolders(const std::filesystem::path& top) {
  const GitOutput output =
      RunGit(top, {"config", "--type=path", "--null", "--get-all", "core.hooksPath"});
  if (output.status != 0) throw GitSays("read core.hooksPath", output);
  std::vector<std::string> folders = ZeroEnded(output.text);
  folders.pop_back();
  return folders;
}

}  // namespace

std::optional<std::string> GitSettings::Get(const std::string& key) const {
  const GitOutput output = RunGit(top_, {"config", "--local", "--get-all", key});
  if (output.status == kNotSet) return std::nullopt;
  if (output.status != 0) throw GitSays("read " + key, output);
  return WithoutLastLineEnd(output.text);
}

void GitSettings::Set(const std::string& key, const std::string& value) const {
  const GitOutput output = RunGit(top_, {"config", "--local", "--replace-all", key, value});
  if (output.status != 0) throw GitSays("set " + key, output);
}

std::filesystem::path GitSettings::HooksFolder() const {
  const std::vector<std::string> chosen = ChosenHooksFolders(top_);
  if (!chosen.empty()) return (top_ / chosen.back()).lexically_normal();
  const GitOutput output = RunGit(top_, {"rev-parse", "--git-common-dir"});
  if (output.status != 0) throw GitSays("find the folder of hooks", output);
  return (top_ / WithoutLastLineEnd(output.text) / "hooks").lexically_normal();
}

bool GitSettings::HooksFolderIsChosen() const { return !ChosenHooksFolders(top_).empty(); }

std::vector<std::pair<std::string, std::string>> GitSettings::Unlike(
    const std::string& attribute, const std::string& value,
    const std::vector<std::string>& paths) const {
  if (paths.empty()) return {};
  std::string input;
  for (const std::string& path : paths) input += path + '\0';
  const GitOutput output = RunGit(top_, {"check-attr", "-z", "--stdin", attribute}, input);
  const std::vector<std::string> parts = ZeroEnded(output.text);  // path, attribute, value
  constexpr std::size_t kParts = 3;
  if (output.status != 0 || parts.size() != kParts * paths.size()) {
    throw TellOfDamage("cannot read the attributes of files: git says " +
                       InGitsWords(output.complaint));
  }
  std::vector<std::pair<std::string, std::string>> unlike;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const std::string& found = parts[kParts * i + 2];
    if (found != value) unlike.emplace_back(paths[i], found);
  }
  return unlike;
}

}  // namespace wsoa
