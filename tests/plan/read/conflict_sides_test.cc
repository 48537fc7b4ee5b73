#include "plan/read/conflict_sides.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

std::string Joined(const std::string& ours, const std::string& theirs) {
  return JoinedLines(ours, theirs, {"", "", "<<<", ">>>"});
}

TEST_CASE("marks that git does not write in this order are no conflict") {
  CHECK_FALSE(SidesOfConflict(""));
  CHECK_FALSE(SidesOfConflict("a: 1\n=======\n"));
  CHECK_FALSE(SidesOfConflict("<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> c\n"));
  CHECK_FALSE(SidesOfConflict("<<<<<<< a\n>>>>>>> c\n"));
  CHECK_FALSE(SidesOfConflict("<<<<<<< a\n=======\n"));
  const auto sides = SidesOfConflict("a\r\n<<<<<<< x\r\nb\n=======\nc\n>>>>>>> y");
  REQUIRE(sides);
  CHECK(sides->ours == "a\r\nb\n");
  CHECK(sides->theirs == "a\r\nc\n");
  CHECK(sides->ours_mark == "<<<<<<< x");
  CHECK(sides->theirs_mark == ">>>>>>> y");
}

TEST_CASE("lines that both sides have hold them together") {
  CHECK(Joined("", "") == "");
  CHECK(Joined("a\nb\n", "a\nb\n") == "a\nb\n");
  CHECK(Joined("a\nb\nc\n", "a\nx\nc\n") == "a\n<<<\nb\n=======\nx\n>>>\nc\n");
  CHECK(Joined("a\nb\n", "a\n") == "a\n<<<\nb\n=======\n>>>\n");
  // Two that changed places: one of them stays.
  CHECK(Joined("a\nb\nc\n", "b\na\nc\n") == "<<<\na\n=======\n>>>\nb\n<<<\n=======\na\n>>>\nc\n");
}

}  // namespace
}  // namespace wsoa
