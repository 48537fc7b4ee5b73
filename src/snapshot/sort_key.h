// What lists are sorted by, in the direction of interest.
#ifndef WSOA_SNAPSHOT_SORT_KEY_H_
#define WSOA_SNAPSHOT_SORT_KEY_H_

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "snapshot/value.h"
#include "status/scheme.h"

namespace wsoa {

// The place of a value among others, made once for each thing that is sorted:
// - days: the earliest first; numbers: the smallest first;
// - states: rated ones from the worst to the best, then the unrated ones, withdrawn last of all;
// - colours: from the worst to the best, as the scheme ranks them;
// - texts: alphabetically, numbers in them as numbers, A1.2 before A1.10; of several the first;
// - readings: by the latest of them; what is so before what is not.
// What is no value comes last: an empty text, a colour that the scheme lacks, words for people.
class SortKey {
 public:
  SortKey(const Value& value, const Scheme& scheme);

  friend bool operator==(const SortKey&, const SortKey&) = default;
  friend bool operator<(const SortKey& a, const SortKey& b) {
    if (!a.rank_ || !b.rank_) return a.rank_.has_value() && !b.rank_;
    return *a.rank_ < *b.rank_;
  }

 private:
  std::optional<std::variant<double, std::string>> rank_;
};

// Sorts by the keys that `keys_of` gives for each thing, asked once: the first key that differs
// decides, and things that are equal in all of them keep their order.
template <typename Thing, typename KeysOf>
void SortByKeys(const KeysOf& keys_of, std::vector<Thing>& things) {
  std::vector<std::pair<std::vector<SortKey>, Thing>> sorted;
  for (const Thing& thing : things) sorted.emplace_back(keys_of(thing), thing);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::transform(sorted.begin(), sorted.end(), things.begin(),
                 [](const auto& entry) { return entry.second; });
}

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_SORT_KEY_H_
