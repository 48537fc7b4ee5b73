// Which thing of one text is which thing of another: by title, and if it was reworded by ref.
#ifndef WSOA_PLAN_PAIRING_PAIRING_H_
#define WSOA_PLAN_PAIRING_PAIRING_H_

#include <cstddef>
#include <string_view>
#include <vector>

namespace wsoa {

// A section, action, measure or risk, with what pairing needs of it.
struct PairedThing {
  std::string_view ref;
  std::string_view title;
  int container = 0;  // its section, the same number in both texts where the sections are a pair
  // Of an action: the index of its parent in the same list, or kNone.
  static constexpr int kNone = -1;
  int parent = kNone;
};

// For each thing of one text the index of its pair in the other, or kNone.
struct Pairing {
  std::vector<int> of_from;
  std::vector<int> of_to;
};

// The thing at an index of a pairing.
template <typename Things>
const auto& At(const Things& things, int index) {
  return things[static_cast<std::size_t>(index)];
}

// Pairs things under one parent: first by a title that is unique on both sides (letter case and
// spaces aside), then by ref, of a duplicated ref the first with the first. Then what moved to
// another place, by ref. Of the rest, a removed and an added thing are a pair if they have the same
// container or their parents are a pair, and their titles are at least 0.8 alike; the most alike
// first, each used once. Swapping the texts gives the same pairing. Work is linear: in a container
// of many removed and added things, those with different titles are only compared with those
// nearby.
Pairing PairThings(const std::vector<PairedThing>& from, const std::vector<PairedThing>& to);

}  // namespace wsoa

#endif  // WSOA_PLAN_PAIRING_PAIRING_H_
