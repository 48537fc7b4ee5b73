#include "plan/read/read_plan.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

using Kind = ReadResult::Kind;

// What a text turned out to be, and what was said of it.
struct Outcome {
  explicit Outcome(const std::string& text) : source("plan.yaml", text) {
    result = ReadPlan(source, problems);
  }
  Source source;
  Diagnostics problems;
  ReadResult result;
};

TEST_CASE("what is no plan is none, and no problem") {
  const struct {
    std::string text;
    bool looks_like_a_plan;
  } kTexts[] = {
      {"", false},
      {"# nothing but a remark\n", false},
      {"just a text\n", false},
      {"- a\n- list\n", false},
      {"[wsoa, 1]\n", false},
      {"rules: {unused-person: off}\n", false},
      {"Wsoa: 1\n", false},
      {"title: T\nsections: []\n", true},
      {"nested: {wsoa: 1}\n", false},
  };
  for (const auto& [text, looks_like_a_plan] : kTexts) {
    CAPTURE(text);
    const Outcome outcome(text);
    CHECK(outcome.result.kind == Kind::kNotAPlan);
    CHECK(outcome.result.looks_like_a_plan == looks_like_a_plan);
    CHECK_FALSE(outcome.result.plan.has_value());
    CHECK(Reported(outcome.problems) == Lines{});
  }
}

TEST_CASE("another version of the format is one clear problem and nothing else") {
  for (const std::string version : {"2", "0", "01", "10000000000000000000000"}) {
    CAPTURE(version);
    const Outcome outcome("wsoa: " + version + "\ntitel: [x]\nphases: []\n");
    CHECK(outcome.result.kind == Kind::kUnreadable);
    CHECK_FALSE(outcome.result.plan.has_value());
    CHECK(Reported(outcome.problems) ==
          Lines{"1:7: unsupported-version: version " + version +
                " of the format is not known here; this program reads version 1; a newer program "
                "may read it"});
  }
}

TEST_CASE("a version that is no number is a problem, and the plan is read") {
  const std::string rest = "\ntitle: T\narea: X\nsections: [{ref: S, title: T}]\n";
  for (const std::string version : {"one", "1.0", "v1", "[1]", "{a: b}", "\"\""}) {
    CAPTURE(version);
    const Outcome outcome("wsoa: " + version + rest);
    CHECK(outcome.result.kind == Kind::kPlan);
    CHECK(Reported(outcome.problems) ==
          Lines{"1:7: bad-value: `wsoa` must be the version of the format; write `wsoa: 1`"});
    CHECK(outcome.result.plan->sections.size() == 1);
  }
  const Outcome empty("wsoa:" + rest);
  CHECK(Reported(empty.problems) ==
        Lines{"1:1: empty-value: `wsoa` is empty; write it after the colon, or remove the key"});
  CHECK(empty.result.kind == Kind::kPlan);
  CHECK(Outcome("wsoa: \"1\"" + rest).problems.empty());
}

TEST_CASE("what cannot be taken apart is unreadable") {
  const Outcome outcome("wsoa: 1\ntitle: [never closed\n");
  CHECK(outcome.result.kind == Kind::kUnreadable);
  CHECK(outcome.problems.all().size() == 1);
}

TEST_CASE("a plan lacks what it must have") {
  CHECK(
      Reported(Outcome("wsoa: 1\n").problems) ==
      Lines{"1:1: missing-key: this plan has no `area`; write `area: …` beside its other keys",
            "1:1: missing-key: this plan has no `sections`; write `sections: …` beside its other "
            "keys",
            "1:1: missing-key: this plan has no `title`; write `title: …` beside its other keys"});
  CHECK(Reported(Outcome("wsoa: 1\ntitle: T\narea: X\nsections: []\n").problems) ==
        Lines{"4:11: empty-value: `sections` is empty; a plan has at least one section, with a ref "
              "and a title"});
  CHECK(Reported(Outcome("wsoa: 1\ntitel: T\narea: X\nsection: []\n").problems) ==
        Lines{"2:1: unknown-key: `titel` is not a key of this plan (did you mean title?)",
              "4:1: unknown-key: `section` is not a key of this plan (did you mean sections?)"});
}

TEST_CASE("ten mistakes make ten lines in one run") {
  const Outcome outcome(
      "wsoa: 1\n"
      "title: [T]\n"
      "area: X\n"
      "kind: plan\n"
      "published: May 21\n"
      "people: [HOS]\n"
      "sections:\n"
      "  - ref: S\n"
      "    title: T\n"
      "    leeder: DPH\n"
      "    actions:\n"
      "      - ref: A1\n"
      "        title: T\n"
      "        owners: HOS\n"
      "        due: soon\n"
      "        actions:\n"
      "          - {ref: A1.1, title: T, started: 2021, updates: [{rating: red}]}\n"
      "risks: [{ref: R, title: T, likelihood: 6}]\n");
  Lines rules;
  for (const std::string& line : Reported(outcome.problems)) {
    rules.push_back(line.substr(0, line.find(": ", line.find(": ") + 2)));
  }
  CHECK(rules == Lines{"2:8: wrong-type", "4:7: bad-value", "5:12: bad-date", "6:9: wrong-type",
                       "10:5: unknown-key", "14:17: wrong-type", "15:14: bad-date",
                       "17:44: bad-date", "17:61: missing-key", "18:40: bad-number"});
  const Plan& plan = *outcome.result.plan;
  CHECK(UnreadableKeys(plan) == Lines{"title", "kind", "published", "people"});
  CHECK(UnreadableKeys(plan.sections[0]) == Lines{"leader"});
  CHECK(UnreadableKeys(plan.sections[0].actions[0]) == Lines{"owners", "due"});
  CHECK(UnreadableKeys(plan.sections[0].actions[0].actions[0]) == Lines{"started", "updates"});
}

TEST_CASE("actions as deep as a file may nest are read") {
  std::string text = "wsoa: 1\ntitle: T\narea: X\nsections: [{ref: S, title: T, actions: [";
  constexpr int kDepth = 13;
  for (int i = 0; i < kDepth; ++i) text += "{ref: A" + std::to_string(i) + ", title: T, actions: [";
  for (int i = 0; i < kDepth; ++i) text += "]}";
  const TestPlan plan(text + "]}]\n");
  CHECK(Reported(plan.problems) == Lines{});
  int depth = 0;
  for (auto actions = &plan->sections[0].actions; !actions->empty();) {
    actions = &actions->front().actions;
    ++depth;
  }
  CHECK(depth == kDepth);
}

TEST_CASE("the published plans are read without a problem") {
  int read = 0;
  for (const auto& file : std::filesystem::directory_iterator(WSOA_SOURCE_DIR "/plans")) {
    std::ifstream stream(file.path(), std::ios::binary);
    const TestPlan plan(std::string(std::istreambuf_iterator<char>(stream), {}));
    CAPTURE(file.path().string());
    CHECK(Reported(plan.problems) == Lines{});
    CHECK_FALSE(plan->sections.empty());
    ++read;
  }
  CHECK(read >= 2);
}

}  // namespace
}  // namespace wsoa
