#include "commands/cli/progress_bar.h"

#include <algorithm>
#include <ostream>
#include <utility>

namespace wsoa {
namespace {

constexpr std::size_t kCells = 20;
// Below that it is over before anybody has read it.
constexpr std::size_t kFewSteps = 100;
constexpr int kNarrowest = 60;

bool CanShow(const Env& env) {
  return env.err.is_terminal && !env.dumb_terminal &&
         env.terminal_width.value_or(kNarrowest) >= kNarrowest;
}

}  // namespace

ProgressBar::ProgressBar(std::string what, std::size_t steps, const Env& env,
                         const CommonOptions& common)
    : what_(std::move(what)),
      steps_(steps),
      is_shown_(steps >= kFewSteps && !common.quiet && CanShow(env)),
      stream_(env.err.stream) {}

ProgressBar::~ProgressBar() {
  if (width_ > 0) stream_ << '\r' << std::string(width_, ' ') << '\r' << std::flush;
}

void ProgressBar::Step() {
  if (!is_shown_) return;
  const std::lock_guard lock(showing_);
  ++done_;
  const std::size_t cells = std::min(done_ * kCells / steps_, kCells);
  if (cells == cells_ && width_ > 0) return;
  cells_ = cells;
  Show(what_ + " [" + std::string(cells, '#') + std::string(kCells - cells, '.') + "] " +
       std::to_string(cells * 100 / kCells) + "%");
}

void ProgressBar::Show(const std::string& line) {
  const std::size_t rest = width_ > line.size() ? width_ - line.size() : 0;
  stream_ << '\r' << line << std::string(rest, ' ') << std::flush;
  width_ = std::max(width_, line.size());
}

}  // namespace wsoa
