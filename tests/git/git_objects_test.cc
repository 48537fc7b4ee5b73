#include "git/git_objects.h"

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <vector>

using namespace wsoa;

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

constexpr char kTree[] = "0123456789012345678901234567890123456789";

sys_days OnThe(int y, unsigned m, unsigned d) { return year(y) / month(m) / day(d); }

sys_days DayOfCommitter(const std::string& when) {
  return ParseCommit("id", "tree t\ncommitter C <c@d> " + when + "\n\n").day;
}

}  // namespace

TEST_CASE("a commit as git keeps it") {
  const Commit commit = ParseCommit("abc", std::string("tree ") + kTree +
                                               "\n"
                                               "parent p1\n"
                                               "parent p2\n"
                                               "author Ann <Other> Ö <ann@example.org> 1 +0000\n"
                                               "committer C <c@d> 1643628600 +0000\n"
                                               "gpgsig -----BEGIN-----\n"
                                               " parent none\n"
                                               "\n"
                                               "Move B2.c\n"
                                               "\n"
                                               "parent of a body\n");
  CHECK(commit.id == "abc");
  CHECK(commit.tree == kTree);
  CHECK(commit.parents == std::vector<std::string>{"p1", "p2"});
  CHECK(commit.author == "Ann <Other> Ö");
  CHECK(commit.subject == "Move B2.c");
  CHECK(commit.day == OnThe(2022, 1, 31));
}

TEST_CASE("the committer's day is that of the committer's own time zone") {
  CHECK(DayOfCommitter("1643673600 +0000") == OnThe(2022, 2, 1));  // midnight in London
  CHECK(DayOfCommitter("1643673599 +0000") == OnThe(2022, 1, 31));
  CHECK(DayOfCommitter("1643673599 +0001") == OnThe(2022, 2, 1));
  CHECK(DayOfCommitter("1643673600 -0030") == OnThe(2022, 1, 31));
  CHECK(DayOfCommitter("1643655600 +0530") == OnThe(2022, 2, 1));
  CHECK(DayOfCommitter("-1 +0000") == OnThe(1969, 12, 31));
  CHECK(DayOfCommitter("99999999999999999 +0000") == OnThe(1970, 1, 1));
  CHECK(DayOfCommitter("1643628600 +9999999999999999999") == OnThe(2022, 1, 31));
  CHECK(DayOfCommitter("") == OnThe(1970, 1, 1));
}

TEST_CASE("broken bytes of a commit make an empty one") {
  CHECK(ParseCommit("abc", "").tree == "");
  CHECK(ParseCommit("abc", "tree").tree == "");
  CHECK(ParseCommit("abc", "nonsense\n\n\n").subject == "");
}

TEST_CASE("a tree as git keeps it, with the hashes of SHA-1 and of SHA-256") {
  using Kind = TreeEntry::Kind;
  const std::string id(20, '\xAB');
  std::string hex;
  for (int i = 0; i < 20; ++i) hex += "ab";
  const std::string zero(1, '\0');
  const auto entries =
      ParseTree("100644 a b.yaml" + zero + id + "100755 run" + zero + id + "40000 plans" + zero +
                    id + "120000 link" + zero + id + "160000 sub" + zero + id,
                20);
  REQUIRE(entries);
  REQUIRE(entries->size() == 5);
  const std::vector<std::pair<std::string, Kind>> expected = {{"a b.yaml", Kind::kFile},
                                                              {"run", Kind::kFile},
                                                              {"plans", Kind::kFolder},
                                                              {"link", Kind::kLink},
                                                              {"sub", Kind::kSubmodule}};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CHECK((*entries)[i].name == expected[i].first);
    CHECK((*entries)[i].kind == expected[i].second);
    CHECK((*entries)[i].id == hex);
  }
  CHECK(ParseTree("40000 plans" + zero + std::string(32, '\x01'), 32)->front().id.size() == 64);
}

TEST_CASE("a tree that cannot be read to its end is no tree") {
  const std::string id(20, '\xAB');
  const std::string zero(1, '\0');
  const std::string good = "100644 a.yaml" + zero + id;
  CHECK(ParseTree("", 20));
  CHECK(ParseTree(good, 20));
  for (std::size_t length = 1; length < good.size(); ++length) {
    CHECK(!ParseTree(good + good.substr(0, length), 20));
  }
  CHECK(!ParseTree("100844 a.yaml" + zero + id, 20));
  CHECK(!ParseTree(" a.yaml" + zero + id, 20));
  for (const std::string name : {"", ".", "..", "../b.yaml", "a/b.yaml"}) {
    CHECK(!ParseTree("100644 " + name + zero + id, 20));
  }
}
