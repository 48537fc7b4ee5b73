// The states that an action, a section or a measure can be in. docs/ratings.md has the rules.
#ifndef WSOA_STATUS_STATE_H_
#define WSOA_STATUS_STATE_H_

#include <array>
#include <cstddef>
#include <string_view>

namespace wsoa {

// Rated states, best to worst, then the unrated ones, which have no colour. The order is the order
// of every count and key that is printed.
enum class State {
  kAssured,
  kComplete,
  kOnTrack,
  kAtRisk,
  kOffTrack,
  kUndated,
  kWaiting,
  kPaused,
  kWithdrawn,
};
inline constexpr std::size_t kStateCount = 9;

inline bool IsRated(State state) { return state <= State::kOffTrack; }
inline bool IsDone(State state) { return state <= State::kComplete; }

// "on-track", as in the format and in JSON.
std::string_view WordFor(State state);

// How far an action has come, whatever its dates say.
enum class Progress { kNotStarted, kUnderWay, kDone, kWithdrawn };
inline constexpr std::size_t kProgressCount = 4;
std::string_view WordFor(Progress progress);  // "under-way"

// How many things are in each state.
class Counts {
 public:
  int& operator[](State state) { return counts_[static_cast<std::size_t>(state)]; }
  int operator[](State state) const { return counts_[static_cast<std::size_t>(state)]; }

  int Done() const;   // assured and complete
  int Rated() const;  // everything that has a colour
  int Total() const;  // everything but the withdrawn
  Counts& operator+=(const Counts& other);
  friend bool operator==(const Counts&, const Counts&) = default;

 private:
  std::array<int, kStateCount> counts_{};
};

}  // namespace wsoa

#endif  // WSOA_STATUS_STATE_H_
