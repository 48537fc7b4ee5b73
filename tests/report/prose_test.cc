#include "report/prose.h"

#include <doctest/doctest.h>

#include "support/document_text.h"

namespace wsoa {
namespace {

std::string Shown(std::string_view text) {
  Document document;
  AddProse(text, document);
  return DocumentText(document);
}

TEST_CASE("paragraphs are parted by empty lines, and points begin with a dash") {
  CHECK(Shown("One\nline.\n\nAnother.\n") == "One line.\n\nAnother.\n");
  CHECK(Shown("Three:\n\n- one\n- two,\n  folded\n* three\n\nAfter.") ==
        "Three:\n\n- one\n- two, folded\n- three\n\nAfter.\n");
  CHECK(Shown("Straight on:\n- one") == "Straight on:\n\n- one\n");
  CHECK(Shown("\n \n") == "");
}

TEST_CASE("points stand beneath a heading, or nothing does") {
  Document document;
  AddPoints(2, "Outcomes", {}, document);
  CHECK(document.blocks.empty());
  AddPoints(2, "Outcomes", {{"Families know", {}}}, document);
  CHECK(DocumentText(document) == "Outcomes\n--------\n- Families know\n");
}

}  // namespace
}  // namespace wsoa
