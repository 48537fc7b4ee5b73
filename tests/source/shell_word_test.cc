#include "source/shell_word.h"

#include <doctest/doctest.h>

using namespace wsoa;

TEST_CASE("a word for a shell is in quotes if it needs them") {
  CHECK(ShellWord("plans/north-2022_a.yaml") == "plans/north-2022_a.yaml");
  CHECK(ShellWord("a@b,c=d:e%f+") == "a@b,c=d:e%f+");
  CHECK(ShellWord("") == "''");
  CHECK(ShellWord("two words") == "'two words'");
  CHECK(ShellWord("a;touch b") == "'a;touch b'");
  CHECK(ShellWord("it's") == R"('it'\''s')");
  CHECK(ShellWord("$(x)`y`\n~") == "'$(x)`y`\n~'");
}
