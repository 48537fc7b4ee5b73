#include "git/child_process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

#include "source/failure.h"

namespace wsoa {
namespace {

// Variables that a git hook sets for the repository that it runs in.
constexpr std::array<std::string_view, 6> kOfAnotherRepository = {
    "GIT_DIR=",        "GIT_WORK_TREE=",        "GIT_INDEX_FILE=",
    "GIT_COMMON_DIR=", "GIT_OBJECT_DIRECTORY=", "GIT_NAMESPACE="};

// This process's own environment for the other, in words that a program can count on.
std::vector<char*> PassedOn() {
  std::vector<char*> variables;
  for (char** variable = environ; *variable; ++variable) {
    const std::string_view text(*variable);
    const bool own = text.starts_with("LC_ALL=") || text.starts_with("LANGUAGE=") ||
                     std::any_of(kOfAnotherRepository.begin(), kOfAnotherRepository.end(),
                                 [&](std::string_view name) { return text.starts_with(name); });
    if (!own) variables.push_back(*variable);
  }
  static char language[] = "LC_ALL=C";
  variables.push_back(language);
  variables.push_back(nullptr);
  return variables;
}

struct Pipe {
  int read = -1;
  int write = -1;
};

Failure CannotStart(const std::string& program, int error) {
  return Failure(ExitStatus::kFailure,
                 "cannot start the program " + program + ": " + std::strerror(error));
}

Pipe MakePipe(const std::string& program) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) throw CannotStart(program, errno);
  return {ends[0], ends[1]};
}

// Returns 0, or the number of the error.
int Spawn(const std::vector<std::string>& command, int in, int out, int err, pid_t& pid) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  std::vector<char*> environment = PassedOn();
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
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  const int error =
      posix_spawnp(&pid, arguments[0], &actions, &attributes, arguments.data(), environment.data());
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

}  // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& command) {
  errors_.reset(std::tmpfile());
  if (!errors_) throw CannotStart(command[0], errno);
  fcntl(fileno(errors_.get()), F_SETFD, FD_CLOEXEC);
  const Pipe in = MakePipe(command[0]);
  const Pipe out = MakePipe(command[0]);
  input_ = in.write;
  output_.reset(fdopen(out.read, "rb"));
  const int error = Spawn(command, in.read, out.write, fileno(errors_.get()), pid_);
  close(in.read);
  close(out.write);
  if (error != 0) {
    close(input_);
    throw CannotStart(command[0], error);
  }
}

ChildProcess::~ChildProcess() {
  output_.reset();  // so that it does not wait for a reader
  Wait();
}

bool ChildProcess::Write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(input_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool ChildProcess::ReadLine(std::string& line) {
  line.clear();
  int letter = 0;
  while ((letter = std::getc(output_.get())) != EOF) {
    if (letter == '\n') return true;
    line += static_cast<char>(letter);
  }
  return false;
}

bool ChildProcess::Read(std::string& bytes, std::size_t count) {
  bytes.resize(count);
  return std::fread(bytes.data(), 1, count, output_.get()) == count;
}

int ChildProcess::Wait() {
  if (input_ >= 0) close(input_);
  input_ = -1;
  if (pid_ > 0) {
    int status = 0;
    while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    status_ = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    pid_ = -1;
  }
  return status_;
}

std::string ChildProcess::StandardError() const {
  constexpr std::size_t kMost = 4096;
  std::string text(kMost, '\0');
  const ssize_t length = pread(fileno(errors_.get()), text.data(), kMost, 0);
  text.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

ProcessOutput RunProcess(const std::vector<std::string>& command) {
  ChildProcess process(command);
  ProcessOutput output;
  std::string line;
  while (process.ReadLine(line)) output.lines.push_back(line);
  output.status = process.Wait();
  output.complaint = process.StandardError();
  return output;
}

}  // namespace wsoa
