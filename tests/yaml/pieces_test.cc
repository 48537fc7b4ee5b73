#include "yaml/pieces.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

// The text with each piece in ⟨⟩, without its last line end.
std::string Cut(const std::string& text) {
  std::string shown;
  std::uint32_t from = 0;
  for (const Piece& piece : CutAtItems(text)) {
    CHECK(text.substr(piece.begin, piece.indent) == std::string(piece.indent, ' '));
    shown += text.substr(from, piece.begin - from) + "⟨" +
             text.substr(piece.begin, piece.end - piece.begin - 1) + "⟩\n";
    from = piece.end;
  }
  return shown + text.substr(from);
}

TEST_CASE("items that hold no other items are pieces, what is around them is not") {
  CHECK(Cut(R"(wsoa: 1
title: Plan
sections:
  - ref: A
    title: First
    actions:
      - ref: A1
        title: Hire
        updates:
          - {date: 2022-01, note: Asked}

      # what follows
      - ref: A2
        title: Train
        actions:
        - ref: A2.a
          title: Write
    measures:
      - ref: M1
        title: Waiting
  - ref: B
    title: Second
risks:
- ref: R1
  title: Late
)") == R"(wsoa: 1
title: Plan
sections:
  - ref: A
    title: First
    actions:
⟨      - ref: A1
        title: Hire
        updates:
          - {date: 2022-01, note: Asked}

      # what follows⟩
      - ref: A2
        title: Train
        actions:
⟨        - ref: A2.a
          title: Write⟩
    measures:
⟨      - ref: M1
        title: Waiting⟩
⟨  - ref: B
    title: Second⟩
risks:
⟨- ref: R1
  title: Late⟩
)");
}

TEST_CASE("what only looks like an item is in the piece around it") {
  CHECK(Cut(R"(sections:
  - ref: A
    detail: |
      actions:
      - ref: X
    note: some text
      - ref: Y
    findings:
      - 'quoted
        - ref: Z'
  - {ref: B}
  - ref: C
)") == R"(sections:
⟨  - ref: A
    detail: |
      actions:
      - ref: X
    note: some text
      - ref: Y
    findings:
      - 'quoted
        - ref: Z'⟩
  - {ref: B}
  - ref: C
)");
}

TEST_CASE("where anything is doubtful nothing is cut") {
  for (const char* text : {"", "wsoa: 1\n", "sections:\n  - title: A\n    ref: A\n", "- ref: A\n",
                           "sections:\r\n  - ref: A\r\n", "---\nsections:\n  - ref: A\n",
                           "sections:\n  - ref: A\n...\n", "sections:\n  - ref: A\n\ttitle: B\n",
                           "sections:\n  - ref: A\n   title: B\n", "sections: # two\n  - ref: A\n",
                           "title: |\n  sections:\n    - ref: A\n"}) {
    CAPTURE(text);
    CHECK(CutAtItems(text).empty());
  }
}

TEST_CASE("the last piece ends with the text, with a line end or without") {
  const auto pieces = CutAtItems("sections:\n  - ref: A\n  - ref: B");
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0].end == pieces[1].begin);
  CHECK(pieces[1].end == 31);
}

}  // namespace
}  // namespace wsoa
