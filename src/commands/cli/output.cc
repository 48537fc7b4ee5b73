#include "commands/cli/output.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <ostream>
#include <system_error>

#include "source/ci_commands.h"
#include "source/escape.h"
#include "source/failure.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

// Why the bytes could not be written; empty if they were.
std::string WriteBytes(const fs::path& path, std::string_view text) {
  errno = 0;
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(text.data(), static_cast<std::streamsize>(text.size()));
  file.close();
  return file ? "" : std::strerror(errno);
}

// A name beside the file that nothing else has.
fs::path NameBeside(const fs::path& path) {
  for (int i = 0;; ++i) {
    fs::path name = path;
    name += ".part" + std::to_string(i);
    if (!fs::exists(fs::symlink_status(name))) return name;
  }
}

// Writes beside the file and then takes its place, so that nobody ever sees half of it.
std::string ReplaceFile(const fs::path& path, std::string_view text) {
  const fs::path beside = NameBeside(path);
  std::error_code error;
  std::string reason = WriteBytes(beside, text);
  if (reason.empty()) {
    if (fs::exists(path)) fs::permissions(beside, fs::status(path).permissions(), error);
    fs::rename(beside, path, error);
    if (!error) return "";
    reason = error.message();
  }
  fs::remove(beside, error);
  return reason;
}

std::string WriteFile(const fs::path& path, std::string_view text) {
  if (fs::is_directory(path)) return "it is a folder";
  if (!fs::exists(path.parent_path())) return "there is no such folder";
  // What is no ordinary file (a pipe, /dev/null) cannot be replaced; a link's target is.
  const bool ordinary = !fs::exists(path) || fs::is_regular_file(path);
  if (!ordinary) return WriteBytes(path, text);
  return ReplaceFile(fs::exists(path) ? fs::canonical(path) : path, text);
}

bool LongerThanScreen(std::string_view text, const Env& env) {
  const auto lines = std::count(text.begin(), text.end(), '\n');
  return env.terminal_height && lines >= *env.terminal_height;
}

}  // namespace

void WriteResult(std::string_view text, const Env& env, const CommonOptions& common) {
  WriteAsItIs(WithoutCiCommands(text), env, common);
}

void WriteAsItIs(std::string_view text, const Env& env, const CommonOptions& common) {
  if (!common.output) {
    env.out.stream << text;
    return;
  }
  const std::string reason = WriteFile(env.directory / *common.output, text);
  if (reason.empty()) return;
  throw Failure(ExitStatus::kFailure, "cannot write " + common.output->string() + ": " + reason);
}

void PageResult(std::string_view text, const Env& env, const CommonOptions& common) {
  if (common.use_pager && env.page && LongerThanScreen(text, env) && env.page(text)) return;
  WriteResult(text, env, common);
}

void PrintNotice(std::string_view text, const Env& env, const CommonOptions& common) {
  if (!common.quiet) PrintWarning(text, env);
}

void PrintWarning(std::string_view text, const Env& env) {
  env.err.stream << WithoutCiCommands(EscapeControls(text)) << "\n";
}

}  // namespace wsoa
