#include "source/shell_word.h"

#include <doctest/doctest.h>

#include <string>

#include "source/escape.h"
#include "support/test_repository.h"

using namespace wsoa;

TEST_CASE("a word for a shell is in quotes if it needs them") {
  CHECK(ShellWord("plans/north-2022_a.yaml") == "plans/north-2022_a.yaml");
  CHECK(ShellWord("a@b,c=d:e%f+") == "a@b,c=d:e%f+");
  CHECK(ShellWord("") == "''");
  CHECK(ShellWord("two words") == "'two words'");
  CHECK(ShellWord("a;touch b") == "'a;touch b'");
  CHECK(ShellWord("it's") == R"('it'\''s')");
  CHECK(ShellWord("=ls") == "'=ls'");
  CHECK(ShellWord("~") == "'~'");
  CHECK(ShellWord("$(x)`y`\n~") == R"x("$(printf '\044\050x\051\140y\140\012\176')")x");
  CHECK(ShellWord("a\n") == R"($'a\012')");
}

TEST_CASE("a shell reads the word as the text that it was, and it can be shown and typed") {
  const TemporaryFolder here;
  for (const std::string text : {"a;touch PWNED", "$(touch PWNED)", "`touch PWNED`", "it's", "a\nb",
                                 "-n\x01", "%s\x1b[2J", "a\\nb\t", "\"x\"", "caf\u00e9 \u202e",
                                 "no \xff UTF-8", "!x", "*", "a\r", "\n;touch PWNED;"}) {
    const std::string word = ShellWord(text);
    CHECK(EscapeControls(word) == word);
    CHECK(RunWithGit(here.path(), "printf '%s.' " + word) == text + ".");
    CHECK(!std::filesystem::exists(here.path() / "PWNED"));
  }
}
