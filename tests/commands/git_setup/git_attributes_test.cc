#include "commands/git_setup/git_attributes.h"

#include <doctest/doctest.h>

using namespace wsoa;

TEST_CASE("a pattern of .wsoa.yaml becomes one of .gitattributes") {
  const struct {
    const char* folder;
    const char* glob;
    const char* pattern;
  } kCases[] = {
      {".", "plans/**/*.yaml", "plans/**/*.yaml"},
      {".", "*.yaml", "/*.yaml"},
      {".", "plan.yaml", "/plan.yaml"},
      {"send", "plans/*.yaml", "send/plans/*.yaml"},
      {"a*b", "*.yaml", "a\\*b/*.yaml"},
      {".", "plans[1]/*.yaml", "plans\\[1\\]/*.yaml"},
      {".", "our plans/*.yaml", "\"our plans/*.yaml\""},
      {".", "our [plans]/*.yaml", "\"our \\\\[plans\\\\]/*.yaml\""},
      {".", "!old/*.yaml", "/!old/*.yaml"},
      {".", "#1/*.yaml", "/#1/*.yaml"},
      {".", "say \"x\".yaml", "\"/say \\\"x\\\".yaml\""},
  };
  for (const auto& [folder, glob, pattern] : kCases) {
    CAPTURE(glob);
    CHECK(AttributePattern(folder, glob) == pattern);
  }
  CHECK(AttributePatternOf("plans/[a]*.yaml") == "plans/\\[a\\]\\*.yaml");
}

TEST_CASE("the last line of a pattern says what an attribute is") {
  const struct {
    const char* text;
    const char* value;
  } kCases[] = {
      {"", ""},
      {"p/*.yaml diff=wsoa", "diff=wsoa"},
      {"p/*.yaml text diff=wsoa eol=lf\r\n", "diff=wsoa"},
      {"  p/*.yaml\tdiff=wsoa\n", "diff=wsoa"},
      {"p/*.yaml diff=wsoa\np/*.yaml -diff\n", "-diff"},
      {"p/*.yaml diff=yaml\np/*.yaml diff=wsoa\n", "diff=wsoa"},
      {"p/*.yaml diff=wsoa\np/*.yaml text\n", "diff=wsoa"},
      {"p/*.yaml !diff\n", "!diff"},
      {"p/*.yaml different\n", ""},
      {"# p/*.yaml diff=wsoa\n", ""},
      {"p/*.yml diff=wsoa\n", ""},
  };
  for (const auto& [text, value] : kCases) {
    CAPTURE(text);
    CHECK(ValueOf("diff", "p/*.yaml", text) == value);
  }
  CHECK(ValueOf("diff", "\"a b\"", "\"a b\" diff=wsoa\n") == "diff=wsoa");
  CHECK(ValueOf("diff", "\"a \\\"b\"", "\"a \\\"b\" diff=wsoa\n") == "diff=wsoa");
}

TEST_CASE("lines are added to the end, which end as the others do") {
  const std::vector<std::string> lines = {"p diff=wsoa", "q diff=wsoa"};
  CHECK(WithLines("", lines) == "p diff=wsoa\nq diff=wsoa\n");
  CHECK(WithLines("* text\n", lines) == "* text\np diff=wsoa\nq diff=wsoa\n");
  CHECK(WithLines("* text", lines) == "* text\np diff=wsoa\nq diff=wsoa\n");
  CHECK(WithLines("* text\r\n", lines) == "* text\r\np diff=wsoa\r\nq diff=wsoa\r\n");
  CHECK(WithLines("a\r\n* text", lines) == "a\r\n* text\r\np diff=wsoa\r\nq diff=wsoa\r\n");
}
