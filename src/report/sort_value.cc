#include "report/sort_value.h"

namespace wsoa {
namespace {

// A text with its numbers filled up with zeros, so that A1.2 stands before A1.10.
std::string InNaturalOrder(std::string_view text) {
  constexpr std::size_t kDigits = 9;
  const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
  std::string filled;
  while (!text.empty()) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
    const auto digits = static_cast<std::size_t>(end - text.begin());
    if (digits > 0 && digits < kDigits) filled.append(kDigits - digits, '0');
    const std::size_t taken = std::max<std::size_t>(digits, 1);
    filled += text.substr(0, taken);
    text.remove_prefix(taken);
  }
  return filled;
}

}  // namespace

SortValue ByState(State state) {
  const double rank = static_cast<double>(state);
  return IsRated(state) ? static_cast<double>(State::kOffTrack) - rank : rank;
}

SortValue ByOptionalState(const std::optional<State>& state) {
  return state ? ByState(*state) : std::nullopt;
}

SortValue ByColour(const std::optional<Colour>& colour, const Scheme& scheme) {
  const auto rank = colour ? scheme.RankOf(*colour) : std::nullopt;
  if (!rank) return std::nullopt;
  return -static_cast<double>(*rank);
}

SortValue ByDay(const std::optional<Day>& day) {
  if (!day) return std::nullopt;
  return static_cast<double>(day->time_since_epoch().count());
}

SortValue ByText(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return InNaturalOrder(text);
}

SortValue ByFirst(const Texts& texts) {
  return texts.empty() ? std::nullopt : ByText(*texts.front());
}

bool StandsBefore(const std::vector<SortValue>& a, const std::vector<SortValue>& b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    if (!a[i] || !b[i]) return a[i].has_value();
    return *a[i] < *b[i];
  }
  return false;
}

}  // namespace wsoa
