// The program: puts the clock, the terminal and the environment, which only this file reads, into
// one Env.
#include <malloc.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "commands/cli/env.h"
#include "plan/date/date.h"
#include "source/failure.h"

namespace {

// Writes to a file descriptor, and remembers the first error.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor) : descriptor_(descriptor) {}

  int error() const { return error_; }

 protected:
  std::streamsize xsputn(const char* text, std::streamsize size) override {
    std::streamsize written = 0;
    while (written < size && error_ == 0) {
      const ssize_t count =
          write(descriptor_, text + written, static_cast<std::size_t>(size - written));
      if (count >= 0) {
        written += count;
      } else if (errno == EAGAIN) {
        // A pipe that somebody has set not to wait: wsoa waits.
        pollfd ready{descriptor_, POLLOUT, 0};
        poll(&ready, 1, -1);
      } else if (errno != EINTR) {
        error_ = errno;
      }
    }
    return written;
  }

  int_type overflow(int_type letter) override {
    const char text = traits_type::to_char_type(letter);
    return xsputn(&text, 1) == 1 ? letter : traits_type::eof();
  }

 private:
  int descriptor_;
  int error_ = 0;
};

std::string Variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

wsoa::Day Today() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&now, &local);
  return wsoa::MakeDay(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon) + 1,
                       static_cast<unsigned>(local.tm_mday));
}

std::optional<int> Columns(const winsize& size) {
  const std::string columns = Variable("COLUMNS");
  const int asked = std::atoi(columns.c_str());
  if (asked > 0) return asked;
  return size.ws_col > 0 ? std::optional<int>(size.ws_col) : std::nullopt;
}

void ReadScreen(wsoa::Env& env) {
  if (!env.out.is_terminal && !env.err.is_terminal) return;
  winsize size{};
  ioctl(env.out.is_terminal ? STDOUT_FILENO : STDERR_FILENO, TIOCGWINSZ, &size);
  env.terminal_width = Columns(size);
  if (size.ws_row > 0) env.terminal_height = size.ws_row;
}

std::string PagerCommand() {
  for (const char* name : {"WSOA_PAGER", "PAGER"}) {
    if (const char* pager = std::getenv(name)) return pager;
  }
  return "less";
}

// Shows a text in the user's pager, as git does: with colours, and without waiting for a key if the
// text is short.
bool Page(std::string_view text) {
  const std::string command = PagerCommand();
  if (command.empty() || command == "cat") return false;
  setenv("LESS", "FRX", /*overwrite=*/0);
  std::FILE* pager = popen(command.c_str(), "w");
  if (!pager) return false;
  // While the pager runs, Ctrl-C is for the pager only.
  const auto interrupt = signal(SIGINT, SIG_IGN);
  std::fwrite(text.data(), 1, text.size(), pager);
  const int status = pclose(pager);
  signal(SIGINT, interrupt);
  constexpr int kNoSuchCommand = 127;
  return !WIFEXITED(status) || WEXITSTATUS(status) < kNoSuchCommand - 1;
}

// The processor cores that this process may use: in a container, or under taskset, not all there
// are.
unsigned Cores() {
  cpu_set_t allowed;
  CPU_ZERO(&allowed);
  if (sched_getaffinity(0, sizeof(allowed), &allowed) != 0) return 1;
  return static_cast<unsigned>(std::max(1, CPU_COUNT(&allowed)));
}

// The memory of one plan is used for the next instead of going back to the system in between.
void KeepMemory() {
  constexpr int kMebibyte = 1 << 20;
  mallopt(M_MMAP_THRESHOLD, 32 * kMebibyte);
  mallopt(M_TRIM_THRESHOLD, 128 * kMebibyte);
}

wsoa::Env World(std::ostream& out, std::ostream& err) {
  wsoa::Env env{std::cin, {out, isatty(STDOUT_FILENO) != 0}, {err, isatty(STDERR_FILENO) != 0}};
  env.today = Today();
  env.no_color = !Variable("NO_COLOR").empty();
  const std::string force = Variable("CLICOLOR_FORCE");
  env.force_color = !force.empty() && force != "0";
  env.dumb_terminal = Variable("TERM") == "dumb";
  env.threads = Cores();
  env.page = Page;
  ReadScreen(env);
  return env;
}

int Run(const std::vector<std::string>& args, std::ostream& out, std::ostream& err) {
  wsoa::Env env = World(out, err);
  std::error_code error;
  env.directory = std::filesystem::current_path(error);
  if (error) {
    err << "wsoa: the folder that you are in is gone\n";
    return static_cast<int>(wsoa::ExitStatus::kFailure);
  }
  return wsoa::Main(args, env);
}

}  // namespace

int main(int argc, char** argv) try {
  // Not killed by a reader that stops early (`| head`): writing fails instead.
  signal(SIGPIPE, SIG_IGN);
  KeepMemory();
  std::ios::sync_with_stdio(false);
  DescriptorBuffer out_buffer(STDOUT_FILENO);
  DescriptorBuffer err_buffer(STDERR_FILENO);
  std::ostream out(&out_buffer);
  std::ostream err(&err_buffer);

  const int status = Run(std::vector<std::string>(argv + 1, argv + argc), out, err);
  if (out_buffer.error() == EPIPE) return static_cast<int>(wsoa::ExitStatus::kOk);
  if (out_buffer.error() != 0) {
    err << "wsoa: cannot write the result: " << std::strerror(out_buffer.error()) << "\n";
    return static_cast<int>(wsoa::ExitStatus::kFailure);
  }
  return status;
} catch (const std::bad_alloc&) {
  // Before or after the command, which says so itself.
  constexpr std::string_view kSentence = "wsoa: there is not enough memory for this\n";
  const ssize_t written = write(STDERR_FILENO, kSentence.data(), kSentence.size());
  static_cast<void>(written);
  return static_cast<int>(wsoa::ExitStatus::kFailure);
}
