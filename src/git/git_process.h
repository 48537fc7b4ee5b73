// The git program, the only one that wsoa starts: without a shell, its arguments passed as they
// are.
//
// Every git gets the same guard, here and nowhere else, because the repository may be somebody
// else's: nothing is fetched (a partial clone lacks what it lacks), no program that its settings
// name is run (fsmonitor, hooks, ssh), nothing is locked, replaced, grafted or paged. Nothing that
// a git hook has set for its own repository is passed on, so that git looks at the folder it is
// given.
#ifndef WSOA_GIT_GIT_PROCESS_H_
#define WSOA_GIT_GIT_PROCESS_H_

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wsoa {

// How long git may say nothing before it is ended.
inline constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(60);

class GitProcess {
 public:
  struct Options {
    std::optional<std::string> input = {};  // all that it reads; std::nullopt: what Write sends
    std::chrono::milliseconds patience = kPatience;
  };

  // Starts `git ARGUMENTS` in a folder. What a user wrote belongs behind --end-of-options, or into
  // the input. Throws Failure(kFailure) if it cannot be started.
  GitProcess(const std::filesystem::path& directory, const std::vector<std::string>& arguments,
             const Options& options);
  ~GitProcess();  // ends it
  GitProcess(const GitProcess&) = delete;
  GitProcess& operator=(const GitProcess&) = delete;

  // False if git no longer reads.
  bool Write(std::string_view bytes);
  bool takes_input() const { return input_ >= 0; }

  // The functions that read throw Failure(kFailure), and end git, if it is silent for too long.

  // Up to the next line end, without it; false if there is no more.
  bool ReadLine(std::string& line);
  // Exactly so many bytes; false if there are fewer. Takes no more memory than bytes that came. Git
  // may wait for more input behind fewer bytes than it promised: it is given no more after a second
  // of silence, and then ends.
  bool Read(std::string& bytes, std::size_t count);
  // All that is left.
  std::string ReadRest();

  // Ends its input, waits for it, and returns its exit status (-1 if a signal ended it).
  int Wait();

  // How many bytes are in its error output so far, and up to 4 KB of them from an offset on,
  // without the last line end.
  std::size_t ErrorSize() const;
  std::string Errors(std::size_t from = 0) const;

 private:
  bool IsReady(std::chrono::milliseconds patience) const;
  bool Fill();
  void EndInput();

  pid_t pid_ = -1;
  int status_ = -1;
  int input_ = -1;
  int output_ = -1;
  std::chrono::milliseconds patience_;
  std::vector<char> buffer_;
  std::size_t taken_ = 0;   // of the buffer
  std::size_t filled_ = 0;  // likewise
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> errors_{nullptr, std::fclose};
};

struct GitOutput {
  int status = -1;
  std::string text;
  std::string complaint;

  std::vector<std::string> Lines() const;
};

// Runs git to its end; `input` is all that it reads.
GitOutput RunGit(const std::filesystem::path& directory, const std::vector<std::string>& arguments,
                 const std::string& input = "");

// What git's error output says, as part of a sentence: its last "fatal:", else its first "error:",
// else its first line; "it does not say why" if there is nothing.
std::string InGitsWords(const std::string& complaint);

}  // namespace wsoa

#endif  // WSOA_GIT_GIT_PROCESS_H_
