#include "git/renames.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

using namespace wsoa;

namespace {

using Texts = std::map<std::string, std::string_view>;
using Renames = std::map<std::string, std::string>;

}  // namespace

TEST_CASE("how much two texts have in common") {
  CHECK(ShareInCommon("a\nb\n", "a\nb\n") == 1.0);
  CHECK(ShareInCommon("a\nb\n", "b\na\n") == 1.0);
  CHECK(ShareInCommon("a\nb\n", "a\nc\n") == 0.5);
  CHECK(ShareInCommon("a\n", "a\nb\nc\nd\n") == 0.25);
  CHECK(ShareInCommon("a\na\n", "a\nb\n") == 0.5);
  CHECK(ShareInCommon("a\n", "b\n") == 0.0);
  CHECK(ShareInCommon("", "") == 0.0);
}

TEST_CASE("a file that is at least half the same is the old one under a new name") {
  CHECK(FollowRenames({{"old.yaml", "a\nb\n"}}, {{"new.yaml", "a\nc\n"}}) ==
        Renames{{"new.yaml", "old.yaml"}});
  CHECK(FollowRenames({{"old.yaml", "a\nb\nc\n"}}, {{"new.yaml", "a\nd\ne\n"}}).empty());
  CHECK(FollowRenames({}, {{"new.yaml", "a\n"}}).empty());
  CHECK(FollowRenames({{"old.yaml", ""}}, {{"new.yaml", ""}}).empty());
}

TEST_CASE("each file is used once, the most alike first, then in path order") {
  const Texts gone = {{"1.yaml", "a\nb\nc\nd\n"}, {"2.yaml", "a\nb\nc\nx\n"}};
  CHECK(FollowRenames(gone, {{"new.yaml", "a\nb\nc\nx\n"}}) == Renames{{"new.yaml", "2.yaml"}});
  CHECK(FollowRenames(gone, {{"n1.yaml", "a\nb\nc\nx\n"}, {"n2.yaml", "a\nb\nc\ny\n"}}) ==
        Renames{{"n1.yaml", "2.yaml"}, {"n2.yaml", "1.yaml"}});
  CHECK(FollowRenames({{"1.yaml", "a\n"}, {"2.yaml", "a\n"}}, {{"n1.yaml", "a\n"}}) ==
        Renames{{"n1.yaml", "1.yaml"}});
}

namespace {

// What FollowRenames says, by holding every file against every other.
Renames ByAllPairs(const Texts& gone, const Texts& added) {
  std::vector<std::tuple<double, std::string, std::string>> pairs;
  for (const auto& [now, text] : added) {
    for (const auto& [then, old_text] : gone) {
      const double share = ShareInCommon(old_text, text);
      if (share >= 0.5) pairs.emplace_back(-share, now, then);
    }
  }
  std::sort(pairs.begin(), pairs.end());
  Renames renames;
  std::set<std::string> used;
  for (const auto& [share, now, then] : pairs) {
    if (renames.contains(now) || !used.insert(then).second) continue;
    renames.emplace(now, then);
  }
  return renames;
}

std::string DrawnText() {
  std::string text;
  const int lines = *rc::gen::inRange(0, 9);
  for (int i = 0; i < lines; ++i) {
    const int length = *rc::gen::inRange(1, 5);
    const char letter = static_cast<char>('a' + *rc::gen::inRange(0, 6));
    text += std::string(static_cast<std::size_t>(length), letter) + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("looking only at files with a rare line in common finds what all pairs would") {
  CHECK(rc::check([] {
    std::map<std::string, std::string> old_texts;
    std::map<std::string, std::string> new_texts;
    const int files = *rc::gen::inRange(1, 7);
    for (int i = 0; i < files; ++i) {
      old_texts["old" + std::to_string(i)] = DrawnText();
      new_texts["new" + std::to_string(i)] = DrawnText();
    }
    const Texts gone(old_texts.begin(), old_texts.end());
    const Texts added(new_texts.begin(), new_texts.end());
    RC_ASSERT(FollowRenames(gone, added) == ByAllPairs(gone, added));
  }));
}
