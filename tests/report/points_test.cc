#include "report/points.h"

#include <doctest/doctest.h>

#include "support/document_text.h"

namespace wsoa {
namespace {

TEST_CASE("points stand beneath a heading, or nothing does") {
  Document document;
  AddPoints(2, "Outcomes", {}, document);
  CHECK(document.blocks.empty());
  AddPoints(2, "Outcomes", {{"Families know", {}}}, document);
  CHECK(DocumentText(document) == "Outcomes\n--------\n- Families know\n");
}

}  // namespace
}  // namespace wsoa
