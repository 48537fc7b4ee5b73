#include "plan/pairing/pairing.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>
#include <tuple>

#include "plan/pairing/similar_titles.h"

namespace wsoa {
namespace {

// How far apart two unpaired things of a container may be to be compared.
constexpr int kNearby = 24;

// Two things that may be one that was renumbered.
struct Candidate {
  double alike = 0;
  bool same_parent = false;
  int from = 0;
  int to = 0;
};

// The best first. No two candidates of one thing are equal, and swapping the texts does not change
// the order.
bool IsBetter(const Candidate& a, const Candidate& b) {
  const auto key = [](const Candidate& each) {
    return std::tuple(-each.alike, !each.same_parent, each.from + each.to,
                      std::abs(each.from - each.to));
  };
  return key(a) < key(b);
}

class Pairer {
 public:
  Pairer(const std::vector<PairedThing>& from, const std::vector<PairedThing>& to)
      : from_(from), to_(to) {
    pairing_.of_from.assign(from.size(), PairedThing::kNone);
    pairing_.of_to.assign(to.size(), PairedThing::kNone);
  }

  Pairing Make() {
    std::map<int, Group> containers;
    for (int i = 0; i < Size(from_); ++i) AddToGroup(from_, i, containers, children_of_from_, true);
    for (int j = 0; j < Size(to_); ++j) AddToGroup(to_, j, containers, children_of_to_, false);
    for (const auto& [container, group] : containers) PairGroup(group);
    PairEqualRefs();
    PairEqualTitles();
    PairAlike();
    return std::move(pairing_);
  }

 private:
  void Join(int from, int to) {
    pairing_.of_from[static_cast<std::size_t>(from)] = to;
    pairing_.of_to[static_cast<std::size_t>(to)] = from;
  }

  static std::vector<int> Unpaired(const std::vector<int>& pairs) {
    std::vector<int> left;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      if (pairs[i] == PairedThing::kNone) left.push_back(static_cast<int>(i));
    }
    return left;
  }

  // Things of both texts that have one place: one parent, or one container without a parent.
  struct Group {
    std::vector<int> from;
    std::vector<int> to;
  };
  using Children = std::map<int, std::vector<int>>;  // by parent

  static int Size(const std::vector<PairedThing>& things) {
    return static_cast<int>(things.size());
  }

  static void AddToGroup(const std::vector<PairedThing>& things, int index,
                         std::map<int, Group>& containers, Children& children, bool of_from) {
    const PairedThing& thing = At(things, index);
    if (thing.parent != PairedThing::kNone) {
      children[thing.parent].push_back(index);
    } else {
      Group& group = containers[thing.container];
      (of_from ? group.from : group.to).push_back(index);
    }
  }

  // The unpaired things of both sides by a key of each.
  template <typename Key>
  std::map<std::string, Group> UnpairedBy(const Group& group, const Key& key) const {
    std::map<std::string, Group> by_key;
    for (const int i : group.from) {
      if (At(pairing_.of_from, i) == PairedThing::kNone)
        by_key[key(At(from_, i))].from.push_back(i);
    }
    for (const int j : group.to) {
      if (At(pairing_.of_to, j) == PairedThing::kNone) by_key[key(At(to_, j))].to.push_back(j);
    }
    return by_key;
  }

  // A title that is unique on both sides says which is which, before the ref does: one row inserted
  // in front moves every ref behind it. Then the parts of each pair, in the same way.
  void PairGroup(const Group& group) {
    for (const auto& [title, same] :
         UnpairedBy(group, [](const PairedThing& thing) { return PlainTitle(thing.title); })) {
      if (!title.empty() && same.from.size() == 1 && same.to.size() == 1) {
        Join(same.from.front(), same.to.front());
      }
    }
    for (const auto& [ref, same] :
         UnpairedBy(group, [](const PairedThing& thing) { return std::string(thing.ref); })) {
      for (std::size_t k = 0; k < std::min(same.from.size(), same.to.size()); ++k) {
        Join(same.from[k], same.to[k]);
      }
    }
    for (const int i : group.from) {
      const int pair = At(pairing_.of_from, i);
      if (pair != PairedThing::kNone) PairParts(i, pair);
    }
  }

  void PairParts(int from, int to) {
    const auto of_from = children_of_from_.find(from);
    const auto of_to = children_of_to_.find(to);
    if (of_from == children_of_from_.end() || of_to == children_of_to_.end()) return;
    PairGroup({of_from->second, of_to->second});
  }

  int DepthOf(const std::vector<PairedThing>& things, int index) const {
    int depth = 0;
    for (int parent = At(things, index).parent; parent != PairedThing::kNone;
         parent = At(things, parent).parent) {
      ++depth;
    }
    return depth;
  }

  // Things that moved to another place and kept their ref, the outermost first, each with its
  // parts.
  void PairEqualRefs() {
    const Group all{Unpaired(pairing_.of_from), Unpaired(pairing_.of_to)};
    std::vector<std::tuple<int, int, int, int, int>> moved;
    for (const auto& [ref, same] :
         UnpairedBy(all, [](const PairedThing& thing) { return std::string(thing.ref); })) {
      for (std::size_t k = 0; k < std::min(same.from.size(), same.to.size()); ++k) {
        const int i = same.from[k];
        const int j = same.to[k];
        moved.emplace_back(DepthOf(from_, i) + DepthOf(to_, j), i + j, std::abs(i - j), i, j);
      }
    }
    std::sort(moved.begin(), moved.end());
    for (const auto& [depth, sum, apart, i, j] : moved) {
      if (At(pairing_.of_from, i) != PairedThing::kNone) continue;
      if (At(pairing_.of_to, j) != PairedThing::kNone) continue;
      Join(i, j);
      PairParts(i, j);
    }
  }

  // A number for the parent of a thing that is the same in both texts if the parents are a pair.
  int ParentKey(const PairedThing& thing, bool of_to) const {
    if (thing.parent == PairedThing::kNone) return PairedThing::kNone;
    if (of_to) return thing.parent;
    const int pair = pairing_.of_from[static_cast<std::size_t>(thing.parent)];
    return pair == PairedThing::kNone ? PairedThing::kNone - 1 : pair;
  }

  bool SameParent(int from, int to) const {
    const PairedThing& a = from_[static_cast<std::size_t>(from)];
    const PairedThing& b = to_[static_cast<std::size_t>(to)];
    if (a.parent == PairedThing::kNone || b.parent == PairedThing::kNone)
      return a.parent == b.parent && SameContainer(a, b);
    return ParentKey(a, false) == b.parent;
  }

  static bool SameContainer(const PairedThing& a, const PairedThing& b) {
    return a.container == b.container;
  }

  // Things without a title cannot be recognised.
  void PairEqualTitles() {
    std::map<std::string_view, std::pair<std::vector<int>, std::vector<int>>> titles;
    for (const int i : Unpaired(pairing_.of_from)) {
      titles[from_[static_cast<std::size_t>(i)].title].first.push_back(i);
    }
    for (const int j : Unpaired(pairing_.of_to)) {
      titles[to_[static_cast<std::size_t>(j)].title].second.push_back(j);
    }
    for (const auto& [title, things] : titles) {
      if (!title.empty()) Consider(things.first, things.second);
    }
  }

  void PairAlike() {
    std::map<int, std::pair<std::vector<int>, std::vector<int>>> containers;
    for (const int i : Unpaired(pairing_.of_from)) {
      containers[from_[static_cast<std::size_t>(i)].container].first.push_back(i);
    }
    for (const int j : Unpaired(pairing_.of_to)) {
      containers[to_[static_cast<std::size_t>(j)].container].second.push_back(j);
    }
    for (const auto& [container, things] : containers) Consider(things.first, things.second);
    PairAcrossContainers();
  }

  // Things that moved to another section along with their parents.
  void PairAcrossContainers() {
    std::map<int, std::pair<std::vector<int>, std::vector<int>>> parents;
    for (const int i : Unpaired(pairing_.of_from)) {
      const PairedThing& thing = from_[static_cast<std::size_t>(i)];
      if (thing.parent != PairedThing::kNone) parents[ParentKey(thing, false)].first.push_back(i);
    }
    for (const int j : Unpaired(pairing_.of_to)) {
      const PairedThing& thing = to_[static_cast<std::size_t>(j)];
      if (thing.parent != PairedThing::kNone) parents[ParentKey(thing, true)].second.push_back(j);
    }
    for (const auto& [parent, things] : parents) Consider(things.first, things.second);
  }

  // Pairs the most alike of two lists first.
  void Consider(const std::vector<int>& gone, const std::vector<int>& added) {
    std::vector<Candidate> candidates;
    const auto size = static_cast<int>(added.size());
    for (int g = 0; g < static_cast<int>(gone.size()); ++g) {
      for (int n = std::max(0, g - kNearby); n < std::min(size, g + kNearby + 1); ++n) {
        AddCandidate(gone[static_cast<std::size_t>(g)], added[static_cast<std::size_t>(n)],
                     candidates);
      }
    }
    std::stable_sort(candidates.begin(), candidates.end(), IsBetter);
    for (const Candidate& each : candidates) {
      if (pairing_.of_from[static_cast<std::size_t>(each.from)] == PairedThing::kNone &&
          pairing_.of_to[static_cast<std::size_t>(each.to)] == PairedThing::kNone) {
        Join(each.from, each.to);
      }
    }
  }

  void AddCandidate(int from, int to, std::vector<Candidate>& candidates) const {
    const PairedThing& a = from_[static_cast<std::size_t>(from)];
    const PairedThing& b = to_[static_cast<std::size_t>(to)];
    const bool same_parent = SameParent(from, to);
    if (!same_parent && !SameContainer(a, b)) return;
    if (const auto alike = TitlesAlike(a.title, b.title)) {
      candidates.push_back({*alike, same_parent, from, to});
    }
  }

  const std::vector<PairedThing>& from_;
  const std::vector<PairedThing>& to_;
  Children children_of_from_;
  Children children_of_to_;
  Pairing pairing_;
};

}  // namespace

Pairing PairThings(const std::vector<PairedThing>& from, const std::vector<PairedThing>& to) {
  return Pairer(from, to).Make();
}

}  // namespace wsoa
