// For how long nothing may be heard of an action or a measure (docs/ratings.md, "stale").
#ifndef WSOA_STATUS_SILENCE_H_
#define WSOA_STATUS_SILENCE_H_

#include <optional>

#include "plan/plan.h"

namespace wsoa {

// What a plan allows.
class Silence {
 public:
  explicit Silence(const Plan& plan);

  // `reporting.stale_after`, else twice `reporting.every`; without both nothing is ever stale.
  std::optional<Duration> allowed() const { return allowed_; }

  // How old the latest reading of a measure may be: twice its `every`, else `allowed`.
  std::optional<Duration> AllowedFor(const Measure& measure) const;

  // The last word on an action: `newest_word`, the newest update of its own, beneath it or above
  // it; else its planned start, else the publication of the plan.
  std::optional<Day> LastWord(const Action& action, std::optional<Day> newest_word) const;
  // Whether that is longer ago, on a day, than the plan allows.
  bool IsStale(const Action& action, std::optional<Day> newest_word, Day day) const;

 private:
  std::optional<Duration> allowed_;
  std::optional<Day> published_;
};

}  // namespace wsoa

#endif  // WSOA_STATUS_SILENCE_H_
