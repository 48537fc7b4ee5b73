#include "workspace/glob.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using wsoa::GlobFolder;
using wsoa::GlobMatches;

TEST_CASE("a pattern fits the whole of a path, folder by folder") {
  struct Case {
    std::string glob;
    std::string path;
    bool fits;
  };
  const std::vector<Case> cases = {
      {"plans/north.yaml", "plans/north.yaml", true},
      {"plans/north.yaml", "plans/north.yml", false},
      {"./plans/north.yaml", "plans/north.yaml", true},
      {"plans/*.yaml", "plans/north.yaml", true},
      {"plans/*.yaml", "plans/.yaml", true},
      {"plans/*.yaml", "plans/old/north.yaml", false},
      {"plans/*.yaml", "north.yaml", false},
      {"plans/n*t*.yaml", "plans/north.yaml", true},
      {"plans/n*x*.yaml", "plans/north.yaml", false},
      {"plans/??rth.yaml", "plans/north.yaml", true},
      {"plans/?rth.yaml", "plans/north.yaml", false},
      {"plans/**/*.yaml", "plans/north.yaml", true},
      {"plans/**/*.yaml", "plans/old/2019/north.yaml", true},
      {"**/north.yaml", "north.yaml", true},
      {"**", "plans/old/north.yaml", true},
      {"**/old/**", "plans/old/north.yaml", true},
      {"**/old/**/*.yml", "plans/old/north.yaml", false},
      {"*", "plans/north.yaml", false},
      {"[ab].yaml", "a.yaml", false},
      {"[ab].yaml", "[ab].yaml", true},
      {"", "plans", false},
  };
  for (const Case& each : cases) {
    CAPTURE(each.glob);
    CAPTURE(each.path);
    CHECK(GlobMatches(each.glob, each.path) == each.fits);
  }
}

TEST_CASE("a pattern full of stars takes no longer than its letters") {
  const std::string stars = "*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b";
  CHECK_FALSE(GlobMatches(stars, std::string(2000, 'a')));
}

TEST_CASE("files are looked for below the folder that the pattern names") {
  CHECK(GlobFolder("plans/**/*.yaml") == "plans");
  CHECK(GlobFolder("data/plans/*.yaml") == "data/plans");
  CHECK(GlobFolder("data/20?\?/north.yaml") == "data");
  CHECK(GlobFolder("north.yaml") == ".");
  CHECK(GlobFolder("**/north.yaml") == ".");
  CHECK(GlobFolder("plans/north.yaml") == "plans");
}
