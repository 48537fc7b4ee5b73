// What is put together from remembered pieces is what reading the whole text gives: the nodes,
// their places, and the problems; of real plans and of thousands of damaged texts.
#include "yaml/piece_memory.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <random>
#include <string>
#include <string_view>

#include "support/files.h"
#include "support/told.h"
#include "yaml/parse.h"

namespace wsoa {
namespace {

constexpr std::string_view kText = R"(wsoa: 1
title: "A plan: \"of\" many
  lines"
area: North
people: {HOS: Head of SEND, DPH: [x, {y: z}]}
sections:
  - ref: A
    title: First
    findings:
      - one
      - >-
        two
        lines
    actions:
      - ref: A1
        title: 'It''s
          here'
        owners: [HOS,
          DPH]
        detail: |
          - ref: X
            actions:

          tail
      # a comment
      - ref: A2
        title: Plain text
          that goes on
        due: {every: 3 months,
              from: 2022-01}
        actions:
          - ref: A2.a
            title: ~
            note: |+
              kept

          - ref: A2.b
            title:
    measures:
      - ref: M1
        readings:
          - {date: 2022-01, value: 3}
risks:
- ref: R1
  title: Late
)";

constexpr std::string_view kParts[] = {"\"",
                                       "'",
                                       "[",
                                       "]",
                                       "{",
                                       "}",
                                       ",",
                                       ": ",
                                       ":",
                                       "- ",
                                       "\n",
                                       "  ",
                                       "\t",
                                       " #",
                                       "#",
                                       "|\n",
                                       ">-\n",
                                       "? ",
                                       "&a",
                                       "*a",
                                       "~",
                                       "\\",
                                       "\r\n",
                                       "---",
                                       "...",
                                       "<<",
                                       "é",
                                       "\n\n",
                                       "- ref: Q\n",
                                       "\n  - ref: Q\n",
                                       "actions:\n",
                                       "\n      - ref: Q\n",
                                       "    actions:\n",
                                       "|+\n",
                                       "\n        - ref: Q\n          x: y\n"};

std::string Damaged(std::mt19937& random, std::string text) {
  const auto below = [&](std::size_t limit) { return random() % limit; };
  for (std::size_t times = below(3) + 1; times > 0; --times) {
    const std::size_t at = below(text.size() + 1);
    switch (below(4)) {
      case 0:
        text.erase(at, below(12) + 1);
        break;
      case 1:
        text.insert(at, kParts[below(std::size(kParts))]);
        break;
      case 2: {  // a line that is moved
        const std::size_t begin = text.rfind('\n', at) + 1;
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        const std::string line = text.substr(begin, end - begin);
        text.erase(begin, end - begin);
        const std::size_t to = text.find('\n', below(text.size() + 1));
        text.insert(to == std::string::npos ? 0 : to + 1, line);
        break;
      }
      default:
        if (at < text.size()) text[at] = static_cast<char>(below(128));
    }
    if (text.empty()) return text;
  }
  return text;
}

// Everything that a reader of the nodes can ask, a node a line.
void Show(Node node, std::string& shown) {
  const Span span = node.span();
  shown += std::to_string(static_cast<int>(node.kind())) +
           std::to_string(static_cast<int>(node.style())) + " " + std::to_string(span.begin) + "-" +
           std::to_string(span.end);
  if (node.IsScalar()) shown += " " + std::string(node.text());
  shown += "\n";
  if (node.IsScalar() || node.IsNull()) return;
  for (const Node child : node.children()) Show(child, shown);
  shown += "end\n";
}

std::string ReadWith(PieceMemory* memory, const std::string& text) {
  const Source source("plan.yaml", text);
  Diagnostics problems;
  const auto nodes = ParseYaml(source, problems, memory);
  std::string shown = Told(problems);
  if (!nodes) return shown + "unreadable";
  if (!nodes->empty()) Show(nodes->root(), shown);
  return shown;
}

TEST_CASE("a text is put together from pieces that were read before") {
  PieceMemory memory;
  const std::string text(kText);
  CHECK(ReadWith(&memory, text) == ReadWith(nullptr, text));
  const std::size_t read = memory.size();
  CHECK(read == 6);  // A1, A2.a, A2.b, M1, R1 and what is around them
  CHECK(ReadWith(&memory, text) == ReadWith(nullptr, text));
  CHECK(memory.size() == read);
  std::string edited = text;
  edited.insert(edited.find("Plain text"), "Longer, ");
  CHECK(ReadWith(&memory, edited) == ReadWith(nullptr, edited));
  CHECK(memory.size() == read + 1);  // A2 holds items: its own keys are around them
}

TEST_CASE("damaged texts read the same") {
  std::mt19937 random(7);
  PieceMemory memory;
  int readable = 0;
  for (int i = 0; i < 3000; ++i) {
    const std::string text = Damaged(random, std::string(kText));
    const std::string whole = ReadWith(nullptr, text);
    const std::string pieced = ReadWith(&memory, text);
    readable += whole.starts_with("30 ") ? 1 : 0;
    if (pieced == whole) continue;
    CAPTURE(text);
    REQUIRE(pieced == whole);
  }
  CHECK(readable > 500);
}

TEST_CASE("levels count through pieces as they do in the whole") {
  std::string text = "sections:\n";
  std::string indent = "  ";
  for (int i = 0; i < 13; ++i) {
    text += indent + "- ref: A\n" + indent + "  actions:\n";
    indent += "    ";
  }
  for (const char* deep : {"[[[x]]]", "[[[[[x]]]]]", "[[[[[[[[x]]]]]]]]"}) {
    PieceMemory memory;
    const std::string whole = text + indent + "- ref: B\n" + indent + "  x: " + deep + "\n";
    CHECK(ReadWith(&memory, whole) == ReadWith(nullptr, whole));
  }
}

TEST_CASE("the published plans read the same, also where a line is gone") {
  for (const auto& file : std::filesystem::directory_iterator(WSOA_SOURCE_DIR "/plans")) {
    std::string text = ReadWholeFile(file.path());
    PieceMemory memory;
    CHECK(ReadWith(&memory, text) == ReadWith(nullptr, text));
    CHECK(memory.size() > 10);
    const std::size_t begin = text.find('\n', text.size() / 2) + 1;
    text.erase(begin, text.find('\n', begin) + 1 - begin);
    CHECK(ReadWith(&memory, text) == ReadWith(nullptr, text));
  }
}

}  // namespace
}  // namespace wsoa
