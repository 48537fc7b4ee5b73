#include "source/diagnostic.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

const Source kFirst("a.yaml", "wsoa: 1\ntitle: x\n");
const Source kSecond("b.yaml", "wsoa: 1\ntitle: y\n");

std::string Listed(const Diagnostics& problems) {
  std::string list;
  for (const Diagnostic& problem : problems.all()) {
    list += problem.span.source ? problem.span.source->path() : "-";
    list += ":" + std::to_string(problem.span.begin) + "-" + std::to_string(problem.span.end) +
            " " + problem.rule + " " + problem.message + "\n";
  }
  return list;
}

TEST_CASE("problems are kept in order, each with its remarks and help") {
  Diagnostics problems;
  CHECK(problems.empty());
  Diagnostic& problem = problems.Error("duplicate-ref", {&kFirst, 8, 13}, "A1 is used twice");
  problem.remarks.push_back({{&kFirst, 0, 4}, "first used here"});
  problem.help = "give one another ref";
  problems.Add(Severity::kNote, "unused-person", {&kFirst, 0, 4}, "HOS owns nothing");
  CHECK_FALSE(problems.empty());
  REQUIRE(problems.all().size() == 2);
  CHECK(problems.all()[0].severity == Severity::kError);
  CHECK(problems.all()[0].remarks[0].text == "first used here");
  CHECK(problems.all()[0].help == "give one another ref");
  CHECK(problems.all()[1].severity == Severity::kNote);
}

TEST_CASE("sorting is by path, place, rule and message, and drops repetitions") {
  Diagnostics problems;
  problems.Error("r", {&kSecond, 0, 4}, "second file");
  problems.Error("r", {&kFirst, 8, 13}, "later");
  problems.Error("r", {&kFirst, 0, 9}, "longer");
  problems.Error("r", {&kFirst, 0, 4}, "b");
  problems.Error("q", {&kFirst, 0, 4}, "c");
  problems.Error("r", {&kFirst, 0, 4}, "a");
  problems.Error("r", {&kFirst, 0, 4}, "b");
  problems.Error("r", {}, "nowhere");
  problems.Sort();
  CHECK(Listed(problems) ==
        "-:0-0 r nowhere\n"
        "a.yaml:0-4 q c\n"
        "a.yaml:0-4 r a\n"
        "a.yaml:0-4 r b\n"
        "a.yaml:0-9 r longer\n"
        "a.yaml:8-13 r later\n"
        "b.yaml:0-4 r second file\n");
}

TEST_CASE("lists are joined and thinned out") {
  Diagnostics problems;
  problems.Error("a", {&kFirst, 0, 1}, "one");
  Diagnostics more;
  more.Error("b", {&kFirst, 1, 2}, "two");
  more.Error("a", {&kFirst, 2, 3}, "three");
  problems.Append(std::move(more));
  CHECK(Listed(problems) == "a.yaml:0-1 a one\na.yaml:1-2 b two\na.yaml:2-3 a three\n");
  problems.Keep([](const Diagnostic& problem) { return problem.rule == "a"; });
  CHECK(Listed(problems) == "a.yaml:0-1 a one\na.yaml:2-3 a three\n");
}

}  // namespace
}  // namespace wsoa
