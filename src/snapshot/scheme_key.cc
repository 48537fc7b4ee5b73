#include "snapshot/scheme_key.h"

#include <algorithm>
#include <array>

namespace wsoa {
namespace {

constexpr std::array kRatedStates = {State::kAssured, State::kComplete, State::kOnTrack,
                                     State::kAtRisk, State::kOffTrack};

KeyEntry& EntryFor(Colour colour, std::vector<KeyEntry>& key) {
  const auto found = std::find_if(key.begin(), key.end(),
                                  [&](const KeyEntry& entry) { return entry.colour == colour; });
  if (found != key.end()) return *found;
  return key.emplace_back(KeyEntry{colour, {}, ""});
}

std::string LabelsOf(const KeyEntry& entry, const PlanStatus& status) {
  std::vector<std::string> words;
  for (const State state : entry.states) {
    const bool goes_without_saying = state == State::kAssured && entry.states.size() > 1 &&
                                     status.whole.effective_counts[State::kAssured] == 0;
    const std::string& word = status.scheme.LabelOf(state);
    if (goes_without_saying || std::find(words.begin(), words.end(), word) != words.end()) continue;
    words.push_back(word);
  }
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : " / ") + word;
  return joined;
}

}  // namespace

std::vector<KeyEntry> SchemeKey(const PlanStatus& status) {
  std::vector<KeyEntry> key;
  for (const State state : kRatedStates) {
    EntryFor(status.scheme.ColourOf(state), key).states.push_back(state);
  }
  for (KeyEntry& entry : key) entry.words = LabelsOf(entry, status);
  return key;
}

int CountOf(const KeyEntry& entry, const Counts& counts) {
  int count = 0;
  for (const State state : entry.states) count += counts[state];
  return count;
}

}  // namespace wsoa
