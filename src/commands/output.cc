#include "commands/output.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <ostream>
#include <system_error>

#include "source/failure.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

Failure CannotWrite(const fs::path& path, const std::string& reason) {
  return Failure(ExitStatus::kFailure, "cannot write " + path.string() + ": " + reason);
}

void WriteBytes(const fs::path& path, std::string_view text) {
  errno = 0;
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(text.data(), static_cast<std::streamsize>(text.size()));
  file.close();
  if (!file) throw CannotWrite(path, std::strerror(errno));
}

// A name beside the file that nothing else has.
fs::path NameBeside(const fs::path& path) {
  for (int i = 0;; ++i) {
    fs::path name = path;
    name += ".part" + std::to_string(i);
    if (!fs::exists(fs::symlink_status(name))) return name;
  }
}

void ReplaceFile(const fs::path& path, std::string_view text) {
  const fs::path beside = NameBeside(path);
  std::error_code error;
  try {
    WriteBytes(beside, text);
  } catch (const Failure&) {
    fs::remove(beside, error);
    throw CannotWrite(path, std::strerror(errno));
  }
  if (fs::exists(path)) fs::permissions(beside, fs::status(path).permissions(), error);
  fs::rename(beside, path, error);
  if (!error) return;
  const std::string reason = error.message();
  fs::remove(beside, error);
  throw CannotWrite(path, reason);
}

void WriteFile(const fs::path& path, std::string_view text) {
  if (fs::is_directory(path)) throw CannotWrite(path, "it is a folder");
  if (!fs::exists(path.parent_path())) throw CannotWrite(path, "there is no such folder");
  // What is no ordinary file (a pipe, /dev/null) cannot be replaced; a link's target is.
  const bool ordinary = !fs::exists(path) || fs::is_regular_file(path);
  if (!ordinary) return WriteBytes(path, text);
  ReplaceFile(fs::exists(path) ? fs::canonical(path) : path, text);
}

bool LongerThanScreen(std::string_view text, const Env& env) {
  const auto lines = std::count(text.begin(), text.end(), '\n');
  return env.terminal_height && lines >= *env.terminal_height;
}

}  // namespace

void WriteResult(std::string_view text, const Env& env, const CommonOptions& common) {
  if (common.output) return WriteFile(*common.output, text);
  env.out.stream << text;
}

void PageResult(std::string_view text, const Env& env, const CommonOptions& common) {
  if (common.use_pager && env.page && LongerThanScreen(text, env) && env.page(text)) return;
  WriteResult(text, env, common);
}

void Mention(std::string_view text, const Env& env, const CommonOptions& common) {
  if (!common.quiet) env.err.stream << text << "\n";
}

}  // namespace wsoa
