#include "yaml/parse.h"

#include <doctest/doctest.h>

#include "support/annotated.h"

namespace wsoa {
namespace {

TEST_CASE("a node's span covers exactly what was written") {
  const Annotated plan("title: [[Local Offer]]\nowners: [[[HOS, 'DPH']]]\n");
  Diagnostics problems;
  const auto nodes = ParseYaml(plan.source(), problems);
  REQUIRE(nodes);
  CHECK(problems.empty());
  std::vector<Span> values;
  bool is_key = true;
  for (const Node child : nodes->root().children()) {
    if (!is_key) values.push_back(child.span());
    is_key = !is_key;
  }
  CHECK(values == plan.ranges());
}

}  // namespace
}  // namespace wsoa
