// Another program, started without a shell: its arguments are passed as they are.
//
// Nothing that a git hook has set for its own repository is passed on, so that the program looks at
// the folder that it is told. Its error output is kept for messages.
#ifndef WSOA_GIT_CHILD_PROCESS_H_
#define WSOA_GIT_CHILD_PROCESS_H_

#include <sys/types.h>

#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wsoa {

class ChildProcess {
 public:
  // Looks the program up in PATH. Throws Failure(kFailure) where it cannot be started.
  explicit ChildProcess(const std::vector<std::string>& command);
  ~ChildProcess();  // ends its input and waits for it
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  // False where the program no longer reads.
  bool Write(std::string_view bytes);
  // Up to the next line end, without it; false where there is no more.
  bool ReadLine(std::string& line);
  // Exactly so many bytes; false where there are fewer.
  bool Read(std::string& bytes, std::size_t count);

  // Ends its input, waits for it, and returns its exit status (-1 where a signal ended it).
  int Wait();
  // What it has said on its error output so far.
  std::string StandardError() const;

 private:
  pid_t pid_ = -1;
  int status_ = -1;
  int input_ = -1;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> output_{nullptr, std::fclose};
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> errors_{nullptr, std::fclose};
};

struct ProcessOutput {
  int status = -1;
  std::vector<std::string> lines;
  std::string complaint;
};

// Runs a program to its end, with nothing to read.
ProcessOutput RunProcess(const std::vector<std::string>& command);

}  // namespace wsoa

#endif  // WSOA_GIT_CHILD_PROCESS_H_
