#include "plan/pairing/pairing.h"

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <vector>

#include "plan/pairing/similar_titles.h"

namespace wsoa {
namespace {

using Indices = std::vector<int>;

TEST_CASE("how alike two titles are") {
  CHECK(TitlesAlike("Recruit a lead", "Recruit a lead") == 1.0);
  CHECK(TitlesAlike("0123456789", "012345678x") == 0.9);
  CHECK(TitlesAlike("0123456789", "01234567") == 0.8);
  CHECK_FALSE(TitlesAlike("0123456789", "0123456"));
  CHECK_FALSE(TitlesAlike("", ""));
  // A curly quote is one character, not three bytes.
  CHECK(TitlesAlike("Parent's", "Parent\xE2\x80\x99s").has_value());
  CHECK(TitlesAlike("abcde", "abced") == std::nullopt);
}

TEST_CASE("things are paired by ref, whatever their titles; of a duplicated ref in order") {
  const Pairing pairs = PairThings({{"A1", "One"}, {"A2", "Two"}, {"A2", "Three"}},
                                   {{"A2", "Other"}, {"A2", "More"}, {"A3", "New"}});
  CHECK(pairs.of_from == Indices{-1, 0, 1});
  CHECK(pairs.of_to == Indices{1, 2, -1});
}

TEST_CASE("what was renumbered is found by its title, each once, the most alike first") {
  const Pairing pairs =
      PairThings({{"A1", "Recruit a joint lead"}, {"A2", "Recruit a joint leader"}},
                 {{"B1", "Recruit a joint leader"}, {"B2", "Recruit a joint leads"}});
  CHECK(pairs.of_from == Indices{1, 0});
}

TEST_CASE("a renumbered thing stays in its section, or under its heading") {
  CHECK(PairThings({{"A1", "Same title", 0}}, {{"B1", "Same title", 1}}).of_from == Indices{-1});
  // Its heading moved to the other section, and kept its ref.
  const Pairing moved = PairThings({{"A1", "Heading", 0}, {"A1.a", "Same title", 0, 0}},
                                   {{"A1", "Heading", 1}, {"A1.1", "Same title", 1, 0}});
  CHECK(moved.of_from == Indices{0, 1});
}

TEST_CASE("a large section that was renumbered from end to end takes no longer than its size") {
  std::vector<std::string> names;
  for (int i = 0; i < 20000; ++i)
    names.push_back(std::to_string(i * 7919) + " is a long title here");
  std::vector<std::string> refs;
  for (int i = 0; i < 40000; ++i) refs.push_back("A" + std::to_string(i));
  std::vector<PairedThing> from;
  std::vector<PairedThing> to;
  for (std::size_t i = 0; i < names.size(); ++i) {
    from.push_back({refs[i], names[i]});
    to.push_back({refs[i + 20000], names[i]});
  }
  const Pairing pairs = PairThings(from, to);
  for (std::size_t i = 0; i < names.size(); ++i) {
    REQUIRE(pairs.of_from[i] == static_cast<int>(i));
  }
}

}  // namespace
}  // namespace wsoa
