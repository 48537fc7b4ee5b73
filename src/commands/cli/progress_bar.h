// How far a long job is: a bar on a terminal's standard error, gone when the job is done.
//
// It counts steps and asks no clock, so that a run writes the same bytes every time.
#ifndef WSOA_COMMANDS_CLI_PROGRESS_BAR_H_
#define WSOA_COMMANDS_CLI_PROGRESS_BAR_H_

#include <cstddef>
#include <mutex>
#include <string>

#include "commands/cli/env.h"
#include "commands/cli/options.h"

namespace wsoa {

class ProgressBar {
 public:
  // Shows nothing off a terminal, with -q, and for a job of few steps.
  ProgressBar(std::string what, std::size_t steps, const Env& env, const CommonOptions& common);
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  // One more step is done. May be called by several threads at once.
  void Step();

 private:
  void Show(const std::string& line);

  const std::string what_;
  const std::size_t steps_;
  const bool is_shown_;
  std::ostream& stream_;
  std::mutex showing_;
  std::size_t done_ = 0;
  std::size_t cells_ = 0;  // of the bar, that are full
  std::size_t width_ = 0;  // of what stands on the screen
};

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_PROGRESS_BAR_H_
