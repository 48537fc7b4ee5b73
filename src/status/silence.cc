#include "status/silence.h"

namespace wsoa {
namespace {

Duration Twice(Duration duration) {
  duration.count *= 2;
  return duration;
}

}  // namespace

Silence::Silence(const Plan& plan) {
  if (plan.published) published_ = (*plan.published)->first;
  if (!plan.reporting) return;
  const Reporting& reporting = *plan.reporting;
  if (reporting.stale_after) {
    allowed_ = **reporting.stale_after;
  } else if (reporting.every) {
    allowed_ = Twice(**reporting.every);
  }
}

std::optional<Duration> Silence::AllowedFor(const Measure& measure) const {
  return measure.every ? std::optional(Twice(**measure.every)) : allowed_;
}

std::optional<Day> Silence::LastWord(const Action& action, std::optional<Day> newest_word) const {
  if (newest_word) return newest_word;
  if (action.start) return (*action.start)->last;
  return published_;
}

bool Silence::IsStale(const Action& action, std::optional<Day> newest_word, Day day) const {
  if (!allowed_) return false;
  const auto word = LastWord(action, newest_word);
  return word && AddDuration(*word, *allowed_) < day;
}

}  // namespace wsoa
