#include "source/ci_commands.h"

#include <doctest/doctest.h>

#include <string>

using namespace wsoa;

TEST_CASE("a line that GitHub would take for a command is shown as text") {
  CHECK(WithoutCiCommands("::error::x\n") == "\\x3a:error::x\n");
  CHECK(WithoutCiCommands("a\n  ::set-output name=a::b") == "a\n  \\x3a:set-output name=a::b");
  CHECK(WithoutCiCommands("a\r::error::x\r\n\t::y") == "a\r\\x3a:error::x\r\n\t\\x3a:y");
  CHECK(WithoutCiCommands("\u00a0\u3000::error::x") == "\u00a0\u3000\\x3a:error::x");
  CHECK(WithoutCiCommands(":::") == "\\x3a::");
  for (const std::string text : {"", "a ::b", "a::b\n: :c\n", ":\n:", "std::string\n"}) {
    CHECK(WithoutCiCommands(text) == text);
  }
}

TEST_CASE("a command with hashes is shown as text wherever it stands") {
  CHECK(WithoutCiCommands("##[error]x") == "\\x23#[error]x");
  CHECK(WithoutCiCommands("a ##vso[task.setvariable]x\n##[group]") ==
        "a \\x23#vso[task.setvariable]x\n\\x23#[group]");
  CHECK(WithoutCiCommands("###[x] ##teamcity[y]") == "\\x23\\x23#[x] \\x23#teamcity[y]");
  for (const std::string text : {"## Heading", "# [x]", "##", "### a [b](c)", "#[x]", "##a b["}) {
    CHECK(WithoutCiCommands(text) == text);
  }
}

TEST_CASE("what is made of GitHub's commands keeps them, and no other") {
  CHECK(WithoutForeignCiCommands("::error::a ##[group]\n") == "::error::a \\x23#[group]\n");
}
