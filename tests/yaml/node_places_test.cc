#include "yaml/node_places.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/told.h"
#include "yaml/parse.h"

namespace wsoa {
namespace {

// A text that was read, and places in it by what is written there.
struct TextRead {
  explicit TextRead(std::string text) : source("plan.yaml", std::move(text)) {
    Diagnostics problems;
    nodes = *ParseYaml(source, problems);
    CHECK(Told(problems) == "");
  }
  std::uint32_t Find(std::string_view written) const {
    return static_cast<std::uint32_t>(source.text().find(written));
  }
  std::vector<Node> PathTo(std::string_view written) const {
    return wsoa::PathTo(nodes, Find(written));
  }
  std::string Behind(std::uint32_t place) const { return std::string(source.text().substr(place)); }

  Source source;
  Nodes nodes;
};

// The first key of a text's root and its value.
std::pair<Node, Node> FirstEntry(const Nodes& nodes) {
  auto child = nodes.root().children().begin();
  const Node key = *child;
  return {key, *++child};
}

std::string PlaceOfFirstValue(const std::string& text) {
  const TextRead read(text);
  const auto [key, value] = FirstEntry(read.nodes);
  const Span place = PlaceOfValue(key, value);
  return text.substr(0, place.begin) + "<" + std::string(place.text()) + ">";
}

TEST_CASE("the nodes that hold a place, the root first") {
  const TextRead read("sections:\n  - ref: A\n    owners: [HOS, DPH]\n");
  const auto path = read.PathTo("DPH");
  REQUIRE(path.size() == 5);
  CHECK(path[0].IsMapping());
  CHECK(path[1].IsSequence());
  CHECK(path[2].IsMapping());
  CHECK(path[3].span().text() == "[HOS, DPH]");
  CHECK(path[4].text() == "DPH");
  CHECK(read.PathTo("owners").back().text() == "owners");
  CHECK(PathTo(read.nodes, 500).empty());
  CHECK(PathTo(Nodes(), 0).empty());
}

TEST_CASE("a collection knows its indent, and whether it is in brackets") {
  const TextRead read("a:\n  - b: 1\n    c: [x, {d: 2}]\n");
  const auto path = read.PathTo("d: 2");
  REQUIRE(path.size() == 6);
  CHECK(IndentOf(path[0]) == 0);
  CHECK(IndentOf(path[1]) == 2);
  CHECK(IndentOf(path[2]) == 4);
  CHECK_FALSE(path[1].in_brackets());
  CHECK_FALSE(path[2].in_brackets());
  CHECK(path[3].in_brackets());
  CHECK(path[4].in_brackets());
}

TEST_CASE("the place of a value, be it empty") {
  CHECK(PlaceOfFirstValue("a: b\n") == "a: <b>");
  CHECK(PlaceOfFirstValue("a:\nb: 1\n") == "a:<>");
  CHECK(PlaceOfFirstValue("a: # none\nb: 1\n") == "a:<>");
  CHECK(PlaceOfFirstValue("a :  ~ # none\n") == "a :  <~>");
  CHECK(PlaceOfFirstValue("a: null\n") == "a: <null>");
  CHECK(PlaceOfFirstValue("{a: , b: 1}") == "{a:<>");
  CHECK(PlaceOfFirstValue("{a, b: 1}") == "{a<>");
}

TEST_CASE("an item ends behind its line, with the comment there") {
  const TextRead read("- a: 1  # one\n# two\n- b: |+\n    x\n\n\n- c: |\n    y\n\n- d");
  const auto end_of = [&](std::string_view written) {
    return read.Behind(EndOfItem(read.PathTo(written)[1], false));
  };
  CHECK(end_of("a: 1").starts_with("# two\n- b"));
  CHECK(end_of("b: |+").starts_with("- c"));
  CHECK(end_of("c: |").starts_with("\n- d"));
  CHECK(end_of("d") == "");
}

TEST_CASE("an item in brackets ends behind its last byte") {
  const TextRead read("a: [x, y] # z\n");
  CHECK(read.Behind(EndOfItem(read.PathTo("x").back(), true)) == ", y] # z\n");
  CHECK(read.Behind(EndOfItem(read.PathTo("x")[1], false)) == "");
}

TEST_CASE("lines may end in CRLF") {
  const TextRead read("- a: |+\r\n    x\r\n\r\n- b\r\n");
  CHECK(read.Behind(EndOfItem(read.PathTo("a: ")[1], false)) == "- b\r\n");
}

}  // namespace
}  // namespace wsoa
