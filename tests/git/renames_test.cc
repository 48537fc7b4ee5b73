#include "git/renames.h"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <string_view>

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
