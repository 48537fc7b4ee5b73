#include "workspace/settings.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace wsoa;

namespace {

SettingsFile Read(const std::string& text) {
  return ReadSettings(".wsoa.yaml", text, "/here", {"table", "markdown", "csv", "json"});
}

// "2:3 rule: message [help]", a line a problem.
std::string Problems(const SettingsFile& file) {
  std::string text;
  for (const Diagnostic& problem : file.problems.all()) {
    const Position at = file.source->PositionAt(problem.span.begin);
    text += std::to_string(at.line) + ":" + std::to_string(at.column) + " " + problem.rule + ": " +
            problem.message + (problem.help.empty() ? "" : " [" + problem.help + "]") + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("settings that are in order") {
  const SettingsFile file = Read(
      "plans: [plans/**/*.yaml, more/north.yml]\n"
      "rules:\n"
      "  unknown-owner: warning\n"
      "  unused-person: off\n"
      "format: markdown\n");
  CHECK(Problems(file) == "");
  CHECK(file.settings.folder == "/here");
  CHECK(file.settings.plans == std::vector<std::string>{"plans/**/*.yaml", "more/north.yml"});
  CHECK(file.settings.levels ==
        Levels{{"unknown-owner", Level::kWarning}, {"unused-person", Level::kOff}});
  CHECK(file.settings.format == "markdown");
}

TEST_CASE("an empty file settles nothing") {
  const SettingsFile file = Read("# nothing yet\n");
  CHECK(Problems(file) == "");
  CHECK(file.settings.plans.empty());
  CHECK(file.settings.levels.empty());
  CHECK_FALSE(file.settings.format);
}

TEST_CASE("one pattern may stand without a list") {
  CHECK(Read("plans: plans/*.yaml\n").settings.plans == std::vector<std::string>{"plans/*.yaml"});
}

TEST_CASE("every mistake is said, with the way out") {
  CHECK(Problems(Read("rules: {unknown-ownr: warning}\n")) ==
        "1:9 unknown-key: no rule unknown-ownr (did you mean unknown-owner?) "
        "[`wsoa rules` lists them]\n");
  CHECK(Problems(Read("rules: {yaml-syntax: off}\n")) ==
        "1:9 bad-value: yaml-syntax is a rule of form: it is always an error\n");
  CHECK(Problems(Read("rules: {unknown-owner: warn}\n")) ==
        "1:24 bad-value: unknown-owner is error, warning, note or off\n");
  CHECK(Problems(Read("rules: {unknown-owner: warnin}\n")) ==
        "1:24 bad-value: unknown-owner is error, warning, note or off (did you mean warning?)\n");
  CHECK(Problems(Read("rules: {unknown-owner: off, unknown-owner: note}\n")) ==
        "1:29 duplicate-key: unknown-owner is set twice\n");
  CHECK(Problems(Read("rules: [unknown-owner]\n")) ==
        "1:8 wrong-type: rules is a set of keys [write rules: {unknown-owner: warning}]\n");
  CHECK(Problems(Read("plans: {north: south}\n")) ==
        "1:8 wrong-type: plans is a list of files [write plans: [plans/**/*.yaml]]\n");
  CHECK(Problems(Read("format: cvs\n")) ==
        "1:9 bad-value: format is table, markdown, csv or json (did you mean csv?)\n");
}

TEST_CASE("problems are told together, in the order of the file") {
  CHECK(Problems(Read("format: xml\nrules:\n  no-such-thing: off\n")) ==
        "1:9 bad-value: format is table, markdown, csv or json\n"
        "3:3 unknown-key: no rule no-such-thing [`wsoa rules` lists them]\n");
}

TEST_CASE("an unknown key is found by the reader of mappings") {
  const SettingsFile file = Read("plan: [plans]\n");
  REQUIRE(file.problems.all().size() == 1);
  CHECK(file.problems.all().front().rule == "unknown-key");
}
