#include <doctest/doctest.h>

#include <string>

#include "render/render.h"
#include "support/test_document.h"

namespace wsoa {
namespace {

Document Everything() {
  return {{
      Heading{1, "Southend-on-Sea\n2022"},
      Paragraph{"As of 31 January 2022: 52 actions, of which five are off track.", Tone::kPlain},
      Heading{2, "Actions"},
      MakeTable({MakeColumn("Ref"), MakeColumn("Rating")},
                {Plain({Words("A1"), Words("red", Tone::kRed)})}),
      MakeTable({MakeColumn("Nothing")}, {}),
      Legend{{{"G", Tone::kGreen, "On track"},
              {"A", Tone::kAmber, "At risk"},
              {"R", Tone::kRed, "Off track"}}},
      Heading{3, "A1"},
      Facts{{{"Owner", Words("HOS, the head of SEND, with all of the partners")},
             {"Rating", Words("red", Tone::kRed)},
             {"Progress", Bar("two", {{"B", Tone::kBlue, 1}, {"R", Tone::kRed, 1}})},
             {"Note", Words("")}}},
      Bullets{{"one", "two, which is longer than a narrow screen is"}},
      Paragraph{"", Tone::kPlain},
      Paragraph{"3 problems", Tone::kRed},
  }};
}

TEST_CASE("a document for a pipe") {
  CHECK(RenderTerminal(Everything(), {}) ==
        "Southend-on-Sea 2022\n"
        "====================\n"
        "As of 31 January 2022: 52 actions, of which five are off track.\n"
        "\n"
        "Actions\n"
        "-------\n"
        "Ref  Rating\n"
        "A1   red\n"
        "\n"
        "G On track  A At risk  R Off track\n"
        "\n"
        "A1\n"
        "Owner     HOS, the head of SEND, with all of the partners\n"
        "Rating    red\n"
        "Progress  BBBBBBBBBBRRRRRRRRRR\n"
        "Note\n"
        "\n"
        "- one\n"
        "- two, which is longer than a narrow screen is\n"
        "\n"
        "3 problems\n");
}

TEST_CASE("a document for a narrow screen") {
  CHECK(RenderTerminal(Everything(), {.box_drawing = true, .width = 30}) ==
        "Southend-on-Sea 2022\n"
        "────────────────────\n"
        "As of 31 January 2022: 52\n"
        "actions, of which five are off\n"
        "track.\n"
        "\n"
        "Actions\n"
        "───────\n"
        "Ref  Rating\n"
        "───────────\n"
        "A1   red\n"
        "\n"
        "G On track  A At risk\n"
        "R Off track\n"
        "\n"
        "A1\n"
        "Owner     HOS, the head of\n"
        "          SEND, with all of\n"
        "          the partners\n"
        "Rating    red\n"
        "Progress  BBBBBBBBBBRRRRRRRRRR\n"
        "Note\n"
        "\n"
        "• one\n"
        "• two, which is longer than a\n"
        "  narrow screen is\n"
        "\n"
        "3 problems\n");
}

TEST_CASE("a document in colour") {
  CHECK(RenderTerminal(Everything(), {.colour = true, .box_drawing = true, .width = 80}) ==
        "\x1b[1mSouthend-on-Sea 2022\x1b[0m\n"
        "\x1b[38;5;245m────────────────────\x1b[0m\n"
        "As of 31 January 2022: 52 actions, of which five are off track.\n"
        "\n"
        "\x1b[1mActions\x1b[0m\n"
        "\x1b[38;5;245mRef\x1b[0m  \x1b[38;5;245mRating\x1b[0m\n"
        "\x1b[38;5;245m───────────\x1b[0m\n"
        "A1   \x1b[1;38;5;196mred\x1b[0m\n"
        "\n"
        "\x1b[1;38;5;28mG\x1b[0m On track  \x1b[1;38;5;166mA\x1b[0m At risk  "
        "\x1b[1;38;5;196mR\x1b[0m Off track\n"
        "\n"
        "\x1b[1mA1\x1b[0m\n"
        "\x1b[38;5;245mOwner\x1b[0m     HOS, the head of SEND, with all of the partners\n"
        "\x1b[38;5;245mRating\x1b[0m    \x1b[1;38;5;196mred\x1b[0m\n"
        "\x1b[38;5;245mProgress\x1b[0m  "
        "\x1b[1;38;5;33mBBBBBBBBBB\x1b[0m\x1b[1;38;5;196mRRRRRRRRRR\x1b[0m\n"
        "\x1b[38;5;245mNote\x1b[0m\n"
        "\n"
        "• one\n"
        "• two, which is longer than a narrow screen is\n"
        "\n"
        "\x1b[1;38;5;196m3 problems\x1b[0m\n");
}

TEST_CASE("running text is never folded wider than is easily read") {
  const Document document{{Paragraph{std::string(60, 'a') + " " + std::string(60, 'b'), {}}}};
  CHECK(RenderTerminal(document, {.width = 200}) ==
        std::string(60, 'a') + "\n" + std::string(60, 'b') + "\n");
}

TEST_CASE("an empty document is nothing") { CHECK(RenderTerminal({}, {}) == ""); }

}  // namespace
}  // namespace wsoa
