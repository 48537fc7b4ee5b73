#include "yaml/mapping_reader.h"

#include <doctest/doctest.h>

#include <string>

#include "support/annotated.h"
#include "support/told.h"
#include "yaml/parse.h"

namespace wsoa {
namespace {

constexpr Key kKeys[] = {
    {"ref", true},
    {"title", true},
    {"owners", false},
    {"due", false},
};
constexpr Shape kShape{"action", kKeys};

// The values by key, and the problems below.
std::string ReadMapping(const std::string& text) {
  const Source source("plan.yaml", text);
  Diagnostics problems;
  const auto nodes = ParseYaml(source, problems);
  REQUIRE(nodes);
  const MappingReader reader(nodes->root(), kShape, problems);
  std::string read;
  for (const Key& key : kKeys) {
    const auto value = reader.Get(key.name);
    if (value) read += std::string(key.name) + "=" + std::string(value->span().text()) + "\n";
  }
  return read + Told(problems);
}

std::string Entries(const std::string& text) {
  const Source source("plan.yaml", text);
  Diagnostics problems;
  const auto nodes = ParseYaml(source, problems);
  REQUIRE(nodes);
  std::string read;
  for (const auto& [key, value] : ReadEntries(nodes->root(), "people", problems)) {
    read += std::string(key.text()) + "=" + std::string(value.text()) + "\n";
  }
  return read + Told(problems);
}

TEST_CASE("the values of known keys are given") {
  CHECK(ReadMapping("ref: A1\ntitle: Recruit\nowners: [HOS]\n") ==
        "ref=A1\ntitle=Recruit\nowners=[HOS]\n");
  CHECK(ReadMapping("{'ref': A1, \"title\": x}") == "ref=A1\ntitle=x\n");
}

TEST_CASE("what is no set of keys is of the wrong kind") {
  CHECK(ReadMapping("- A1\n- A2\n") ==
        "wrong-type ⟨- A1\n- A2⟩ this action must be a set of keys, like `ref: …`, not a list\n");
  CHECK(ReadMapping("A1\n") ==
        "wrong-type ⟨A1⟩ this action must be a set of keys, like `ref: …`, not a text\n");
  CHECK(Entries("A1\n") ==
        "wrong-type ⟨A1⟩ `people` must be a set of keys, like `name: …`, not a text\n");
}

TEST_CASE("nothing where a set of keys belongs is empty") {
  const Source source("plan.yaml", "- \n");
  Diagnostics problems;
  const auto nodes = ParseYaml(source, problems);
  REQUIRE(nodes);
  const MappingReader reader(*nodes->root().children().begin(), kShape, problems);
  CHECK_FALSE(reader.Get("ref"));
  CHECK(Told(problems) ==
        "empty-value ⟨-⟩ this action is empty\n"
        "  help: write its keys, like `ref: …`, or remove it\n");
}

TEST_CASE("of a duplicated key the first counts, and the second is reported") {
  const Annotated text("[[ref]]: A1\ntitle: x\n[[ref]]: A2\n[[ref]]: A3\n");
  Diagnostics problems;
  const auto nodes = ParseYaml(text.source(), problems);
  REQUIRE(nodes);
  const MappingReader reader(nodes->root(), kShape, problems);
  CHECK(reader.Get("ref")->text() == "A1");
  REQUIRE(problems.all().size() == 2);
  for (const std::size_t i : {0u, 1u}) {
    const Diagnostic& problem = problems.all()[i];
    CHECK(problem.rule == "duplicate-key");
    CHECK(problem.message == "`ref` is written twice in this action");
    CHECK(problem.span == text.ranges()[i + 1]);
    REQUIRE(problem.remarks.size() == 1);
    CHECK(problem.remarks[0].span == text.ranges()[0]);
    CHECK(problem.remarks[0].text == "first written here");
  }
}

TEST_CASE("an unknown key is reported with the nearest known one") {
  CHECK(ReadMapping("ref: A1\ntitle: x\nOwner: HOS\n") ==
        "ref=A1\ntitle=x\n"
        "unknown-key ⟨Owner⟩ `Owner` is not a key of this action (did you mean owners?)\n");
  CHECK(ReadMapping("ref: A1\ntitle: x\nDUE: 2021\n") ==
        "ref=A1\ntitle=x\n"
        "unknown-key ⟨DUE⟩ `DUE` is not a key of this action (did you mean due?)\n");
  CHECK(ReadMapping("ref: A1\ntitle: x\ncomment: y\n") ==
        "ref=A1\ntitle=x\n"
        "unknown-key ⟨comment⟩ `comment` is not a key of this action\n"
        "  help: its keys are ref, title, owners, due\n");
}

TEST_CASE("a long unknown key is cut short in the message") {
  const std::string key(500, 'k');
  CHECK(ReadMapping("ref: A1\ntitle: x\n" + key + ": y\n") ==
        "ref=A1\ntitle=x\n"
        "unknown-key ⟨" +
            key + "⟩ `" + key.substr(0, 60) + "…` is not a key of this action\n" +
            "  help: its keys are ref, title, owners, due\n");
}

TEST_CASE("a required key that is missing is reported at the first key") {
  CHECK(ReadMapping("owners: [HOS]\n") ==
        "owners=[HOS]\n"
        "missing-key ⟨owners⟩ this action has no `ref`\n"
        "  help: write `ref: …` beside its other keys\n"
        "missing-key ⟨owners⟩ this action has no `title`\n"
        "  help: write `title: …` beside its other keys\n");
  CHECK(ReadMapping("{ }\n") ==
        "missing-key ⟨{ }⟩ this action has no `ref`\n"
        "  help: write `ref: …` beside its other keys\n"
        "missing-key ⟨{ }⟩ this action has no `title`\n"
        "  help: write `title: …` beside its other keys\n");
}

TEST_CASE("one mistake, one finding: what is empty or misspelt is not also missing") {
  CHECK(ReadMapping("ref: A1\ntitle:\n") ==
        "ref=A1\n"
        "empty-value ⟨title⟩ `title` is empty\n"
        "  help: write it after the colon, or remove the key\n");
  CHECK(ReadMapping("ref: A1\ntitel: x\n") ==
        "ref=A1\n"
        "unknown-key ⟨titel⟩ `titel` is not a key of this action (did you mean title?)\n");
}

TEST_CASE("an empty value is reported at its key") {
  CHECK(ReadMapping("ref: A1\ntitle: x\nowners:\ndue: ~\n") ==
        "ref=A1\ntitle=x\n"
        "empty-value ⟨owners⟩ `owners` is empty\n"
        "  help: write it after the colon, or remove the key\n"
        "empty-value ⟨due⟩ `due` is empty\n"
        "  help: write it after the colon, or remove the key\n");
}

TEST_CASE("a comma ends a text inside braces") {
  CHECK(ReadMapping("{ref: A1, title: Agreed, then moved}\n") ==
        "ref=A1\ntitle=Agreed\n"
        "unknown-key ⟨then moved⟩ `then moved` is not a key of this action\n"
        "  help: a comma ends a text inside { }: put the whole text in quotes\n");
  CHECK(ReadMapping("{ref: A1, title: x, due}\n") ==
        "ref=A1\ntitle=x\n"
        "empty-value ⟨due⟩ `due` is empty\n"
        "  help: write a colon, a space and the value after it\n");
}

TEST_CASE("a key without its colon, or without the space after it") {
  CHECK(ReadMapping("ref: A1\ntitle: x\nmore\n") ==
        "ref=A1\ntitle=x\n"
        "unknown-key ⟨more⟩ `more` is not a key of this action\n"
        "  help: write a colon and a space after a key; indent a text that goes on\n");
  CHECK(ReadMapping("ref: A1\ntitle:Local Offer\n") ==
        "ref=A1\n"
        "unknown-key ⟨title:Local Offer⟩ `title:Local Offer` is not a key of this action (did you "
        "mean title?)\n"
        "  help: write a colon and a space after a key; indent a text that goes on\n");
}

TEST_CASE("the place of a key, and of the whole where the key is not there") {
  const Annotated text("[[[[ref]]: A1\ntitle: x]]\n");
  Diagnostics problems;
  const auto nodes = ParseYaml(text.source(), problems);
  REQUIRE(nodes);
  const MappingReader reader(nodes->root(), kShape, problems);
  CHECK(reader.KeySpan("ref") == text.ranges()[1]);
  CHECK(reader.KeySpan("due") == text.ranges()[0]);
  CHECK(reader.span() == text.ranges()[0]);
}

TEST_CASE("keys of the user's own are unique and not empty") {
  CHECK(Entries("HOS: Head of SEND\nDPH: ~\nHOS: Hospital\nDCS: Director\n") ==
        "HOS=Head of SEND\nDCS=Director\n"
        "empty-value ⟨DPH⟩ `DPH` is empty\n"
        "  help: write it after the colon, or remove the key\n"
        "duplicate-key ⟨HOS⟩ `HOS` is written twice in `people`\n"
        "  note ⟨HOS⟩ first written here\n");
  CHECK(Entries("{}\n") == "");
}

}  // namespace
}  // namespace wsoa
