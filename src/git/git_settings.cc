#include "git/git_settings.h"

#include <cstddef>
#include <iterator>

#include "git/child_process.h"
#include "source/failure.h"

namespace wsoa {
namespace {

// With this git says that a setting is not there.
constexpr int kNotSet = 1;

ProcessOutput GitConfig(const std::filesystem::path& top, std::vector<std::string> arguments) {
  std::vector<std::string> command = {"git", "-C", top.string()};
  command.insert(command.end(), std::make_move_iterator(arguments.begin()),
                 std::make_move_iterator(arguments.end()));
  return RunProcess(command);
}

Failure GitSays(const std::string& what, const ProcessOutput& output) {
  return Failure(ExitStatus::kFailure, "cannot " + what + ": git says " + output.complaint);
}

std::string Joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + line;
  return text;
}

}  // namespace

std::optional<std::string> GitSettings::Get(const std::string& key) const {
  const ProcessOutput output = GitConfig(top_, {"config", "--local", "--get-all", key});
  if (output.status == kNotSet) return std::nullopt;
  if (output.status != 0) throw GitSays("read " + key, output);
  return Joined(output.lines);
}

void GitSettings::Set(const std::string& key, const std::string& value) const {
  const ProcessOutput output = GitConfig(top_, {"config", "--local", "--replace-all", key, value});
  if (output.status != 0) throw GitSays("set " + key, output);
}

std::filesystem::path GitSettings::HooksFolder() const {
  const ProcessOutput output = GitConfig(top_, {"rev-parse", "--git-path", "hooks"});
  if (output.status != 0) throw GitSays("find the folder of hooks", output);
  return (top_ / Joined(output.lines)).lexically_normal();
}

bool GitSettings::HooksFolderIsChosen() const {
  return GitConfig(top_, {"config", "--get", "core.hooksPath"}).status == 0;
}

std::vector<std::pair<std::string, std::string>> GitSettings::Unlike(
    const std::string& attribute, const std::string& value,
    const std::vector<std::string>& paths) const {
  if (paths.empty()) return {};
  std::vector<std::string> arguments = {"check-attr", attribute, "--"};
  arguments.insert(arguments.end(), paths.begin(), paths.end());
  const ProcessOutput output = GitConfig(top_, std::move(arguments));
  if (output.status != 0 || output.lines.size() != paths.size()) {
    throw GitSays("read the attributes of files", output);
  }
  std::vector<std::pair<std::string, std::string>> unlike;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const std::string& line = output.lines[i];  // "plans/north.yaml: diff: wsoa"
    const std::string found = line.substr(line.rfind(": ") + 2);
    if (found != value) unlike.emplace_back(paths[i], found);
  }
  return unlike;
}

}  // namespace wsoa
