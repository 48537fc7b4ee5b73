#include "git/git_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "source/failure.h"

namespace wsoa {
namespace {

// Not passed on: variables that a git hook sets for the repository that it runs in, and those that
// have git read something else than what is there.
constexpr std::array kNotPassedOn = {"GIT_DIR=",
                                     "GIT_WORK_TREE=",
                                     "GIT_IMPLICIT_WORK_TREE=",
                                     "GIT_INDEX_FILE=",
                                     "GIT_COMMON_DIR=",
                                     "GIT_OBJECT_DIRECTORY=",
                                     "GIT_ALTERNATE_OBJECT_DIRECTORIES=",
                                     "GIT_NAMESPACE=",
                                     "GIT_PREFIX=",
                                     "GIT_SHALLOW_FILE=",
                                     "GIT_REPLACE_REF_BASE=",
                                     "GIT_CONFIG=",
                                     "LANGUAGE="};

// Git's words are read, so they are in one language. The file of grafts is one that never is there.
// The limit is of one allocation: the size that a damaged object claims is not made room for.
constexpr std::array kGuardVariables = {"GIT_NO_LAZY_FETCH=1",
                                        "GIT_ALLOW_PROTOCOL=none",
                                        "GIT_OPTIONAL_LOCKS=0",
                                        "GIT_TERMINAL_PROMPT=0",
                                        "GIT_ALLOC_LIMIT=512m",
                                        "GIT_GRAFT_FILE=/dev/null/nothing",
                                        "LC_ALL=C"};

constexpr std::array kGuardArguments = {
    "--no-pager", "--no-replace-objects",     "-c", "core.fsmonitor=false",
    "-c",         "core.hooksPath=/dev/null", "-c", "core.commitGraph=false"};

bool IsPassedOn(std::string_view variable) {
  const auto begins = [&](const char* name) { return variable.starts_with(name); };
  const auto is_same = [&](std::string_view guard) {
    return variable.starts_with(guard.substr(0, guard.find('=') + 1));
  };
  return std::none_of(kNotPassedOn.begin(), kNotPassedOn.end(), begins) &&
         std::none_of(kGuardVariables.begin(), kGuardVariables.end(), is_same);
}

std::vector<char*> Environment() {
  std::vector<char*> variables;
  for (char** variable = environ; *variable; ++variable) {
    if (IsPassedOn(*variable)) variables.push_back(*variable);
  }
  for (const char* variable : kGuardVariables) variables.push_back(const_cast<char*>(variable));
  variables.push_back(nullptr);
  return variables;
}

Failure CannotStart(int error) {
  return Failure(ExitStatus::kFailure,
                 std::string("cannot start the program git: ") + std::strerror(error));
}

constexpr std::size_t kBufferSize = 1 << 16;
constexpr std::chrono::milliseconds kPauseWithinAnObject = std::chrono::seconds(1);

struct Pipe {
  int read = -1;
  int write = -1;
};

Pipe MakePipe() {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) throw CannotStart(errno);
  return {ends[0], ends[1]};
}

using TemporaryFile = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

TemporaryFile MakeTemporaryFile() {
  TemporaryFile file(std::tmpfile(), std::fclose);
  if (!file) throw CannotStart(errno);
  fcntl(fileno(file.get()), F_SETFD, FD_CLOEXEC);
  return file;
}

TemporaryFile FileOf(const std::string& input) {
  TemporaryFile file = MakeTemporaryFile();
  const bool is_written = std::fwrite(input.data(), 1, input.size(), file.get()) == input.size() &&
                          std::fflush(file.get()) == 0;
  if (!is_written) throw CannotStart(errno);
  lseek(fileno(file.get()), 0, SEEK_SET);
  return file;
}

// Returns 0, or the number of the error.
int Spawn(const std::vector<std::string>& command, int in, int out, int err, pid_t& pid) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  std::vector<char*> environment = Environment();
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err, STDERR_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  // Ours ignores a closed pipe; other programs count on being ended by it.
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  sigaddset(&defaults, SIGTERM);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  const int error =
      posix_spawnp(&pid, arguments[0], &actions, &attributes, arguments.data(), environment.data());
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

std::vector<std::string> GuardedCommand(const std::filesystem::path& directory,
                                        const std::vector<std::string>& arguments) {
  std::vector<std::string> command = {"git", "-C", directory.string()};
  command.insert(command.end(), kGuardArguments.begin(), kGuardArguments.end());
  command.insert(command.end(), arguments.begin(), arguments.end());
  return command;
}

std::vector<std::string> LinesOf(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace

GitProcess::GitProcess(const std::filesystem::path& directory,
                       const std::vector<std::string>& arguments, const Options& options)
    : patience_(options.patience), buffer_(kBufferSize), errors_(MakeTemporaryFile()) {
  TemporaryFile input(nullptr, std::fclose);
  if (options.input) input = FileOf(*options.input);
  Pipe in;
  if (!input) in = MakePipe();
  input_ = in.write;
  const Pipe out = MakePipe();
  output_ = out.read;
#ifdef F_SETPIPE_SZ
  constexpr int kLargePipe = 1 << 20;  // fewer turns between the two programs
  fcntl(out.read, F_SETPIPE_SZ, kLargePipe);
#endif
  const int error =
      Spawn(GuardedCommand(directory, arguments), input ? fileno(input.get()) : in.read, out.write,
            fileno(errors_.get()), pid_);
  if (in.read >= 0) close(in.read);
  close(out.write);
  if (error == 0) return;
  if (input_ >= 0) close(input_);
  close(output_);
  throw CannotStart(error);
}

GitProcess::~GitProcess() {
  close(output_);
  if (pid_ > 0) kill(pid_, SIGTERM);  // git gives its locks back
  Wait();
}

bool GitProcess::Write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(input_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// Whether there is something to read, or the end of it, within that time.
bool GitProcess::IsReady(std::chrono::milliseconds patience) const {
  pollfd wanted{output_, POLLIN, 0};
  int ready = 0;
  do {
    ready = poll(&wanted, 1, static_cast<int>(patience.count()));
  } while (ready < 0 && errno == EINTR);
  return ready != 0;
}

// Precondition: all of the buffer is taken. False at the end of git's output.
bool GitProcess::Fill() {
  if (!IsReady(patience_)) {
    kill(pid_, SIGKILL);
    throw Failure(ExitStatus::kFailure, "git does not answer: it was ended after " +
                                            std::to_string(std::chrono::milliseconds(patience_) /
                                                           std::chrono::seconds(1)) +
                                            " seconds of silence");
  }
  ssize_t length = 0;
  do {
    length = read(output_, buffer_.data(), buffer_.size());
  } while (length < 0 && errno == EINTR);
  taken_ = 0;
  filled_ = length > 0 ? static_cast<std::size_t>(length) : 0;
  return filled_ > 0;
}

bool GitProcess::ReadLine(std::string& line) {
  line.clear();
  while (taken_ < filled_ || Fill()) {
    const std::string_view here(buffer_.data() + taken_, filled_ - taken_);
    const std::size_t end = here.find('\n');
    line += here.substr(0, end);
    taken_ = end == std::string_view::npos ? filled_ : taken_ + end + 1;
    if (end != std::string_view::npos) return true;
  }
  return false;
}

bool GitProcess::Read(std::string& bytes, std::size_t count) {
  bytes.clear();
  while (bytes.size() < count) {
    if (taken_ == filled_) {
      if (takes_input() && !IsReady(kPauseWithinAnObject)) EndInput();
      if (!Fill()) return false;
    }
    const std::size_t part = std::min(count - bytes.size(), filled_ - taken_);
    bytes.append(buffer_.data() + taken_, part);
    taken_ += part;
  }
  return true;
}

std::string GitProcess::ReadRest() {
  std::string rest;
  while (taken_ < filled_ || Fill()) {
    rest.append(buffer_.data() + taken_, filled_ - taken_);
    taken_ = filled_;
  }
  return rest;
}

void GitProcess::EndInput() {
  if (input_ >= 0) close(input_);
  input_ = -1;
}

int GitProcess::Wait() {
  EndInput();
  if (pid_ > 0) {
    int status = 0;
    while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    status_ = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    pid_ = -1;
  }
  return status_;
}

std::size_t GitProcess::ErrorSize() const {
  struct stat status {};
  if (fstat(fileno(errors_.get()), &status) != 0) return 0;
  return static_cast<std::size_t>(status.st_size);
}

std::string GitProcess::Errors(std::size_t from) const {
  constexpr std::size_t kMost = 4096;
  std::string text(kMost, '\0');
  const ssize_t length = pread(fileno(errors_.get()), text.data(), kMost, static_cast<off_t>(from));
  text.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

std::vector<std::string> GitOutput::Lines() const { return LinesOf(text); }

GitOutput RunGit(const std::filesystem::path& directory, const std::vector<std::string>& arguments,
                 const std::string& input) {
  GitProcess process(directory, arguments, {.input = input});
  GitOutput output;
  output.text = process.ReadRest();
  output.status = process.Wait();
  output.complaint = process.Errors();
  return output;
}

std::string InGitsWords(const std::string& complaint) {
  const std::vector<std::string> lines = LinesOf(complaint);
  const auto begins = [](std::string_view word) {
    return [word](const std::string& line) { return line.starts_with(word); };
  };
  constexpr std::string_view kFatal = "fatal: ";
  constexpr std::string_view kError = "error: ";
  const auto fatal = std::find_if(lines.rbegin(), lines.rend(), begins(kFatal));
  if (fatal != lines.rend()) return fatal->substr(kFatal.size());
  const auto error = std::find_if(lines.begin(), lines.end(), begins(kError));
  if (error != lines.end()) return error->substr(kError.size());
  return lines.empty() ? "it does not say why" : lines.front();
}

}  // namespace wsoa
