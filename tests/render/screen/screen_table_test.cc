#include "render/screen/screen_table.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "support/test_document.h"

namespace wsoa {
namespace {

Column LookedUp(std::string title) {
  Column column = MakeColumn(std::move(title));
  column.looked_up = true;
  return column;
}

Table Actions() {
  return MakeTable(
      {MakeColumn("Ref"), MakeColumn("Action", Role::kTitle), MakeColumn("Due"),
       MakeColumn("Rating"), MakeColumn("Days late", Role::kNumber),
       MakeColumn("Reason", Role::kProse)},
      {Strong({Words("A1"), Words("Set up a board of all the partners, with a clear remit"),
               Words("30 Nov 2021"), Words("red", Tone::kRed), NumberOf(62),
               Words("overdue 62 days: due 30 Nov 2021")}),
       Plain({Words("A1.a"), Words("Agree 漢字 with parents"), Words("31 Jan 2022"),
              Words("amber", Tone::kAmber), NumberOf(0), Words("forecast 14 Feb 2022")},
             /*depth=*/1),
       Plain({Words("A2"), Words("Meet"), Words("Feb 2022"), Words("green", Tone::kGreen),
              Words(""), Words("")})});
}

Table Sections() {
  const auto bar = [](int complete, int on_track, int off_track) {
    return Bar("in words", {{"B", Tone::kBlue, complete},
                            {"G", Tone::kGreen, on_track},
                            {"R", Tone::kRed, off_track}});
  };
  return MakeTable({MakeColumn("Section", Role::kTitle), MakeColumn("On track", Role::kNumber),
                    MakeColumn("Progress")},
                   {Plain({Words("Leadership and governance"), NumberOf(4), bar(5, 4, 1)}),
                    Plain({Words("Nothing yet"), NumberOf(0), bar(0, 0, 0)}),
                    Strong({Words("All"), NumberOf(4), bar(5, 4, 100)})});
}

TEST_CASE("a table for a pipe has one line a row and nothing cut") {
  CHECK(RenderScreenTable(Actions(), {}) ==
        "Ref   Action                                                  Due          Rating  "
        "Days late  Reason\n"
        "A1    Set up a board of all the partners, with a clear remit  30 Nov 2021  red     "
        "       62  overdue 62 days: due 30 Nov 2021\n"
        "A1.a    Agree 漢字 with parents                               31 Jan 2022  amber   "
        "        0  forecast 14 Feb 2022\n"
        "A2    Meet                                                    Feb 2022     green\n");
}

TEST_CASE("a table for a screen moves reasons beneath and cuts titles only") {
  CHECK(RenderScreenTable(Actions(), {.box_drawing = true, .width = 80}) ==
        "Ref   Action                                      Due          Rating  Days late\n"
        "────────────────────────────────────────────────────────────────────────────────\n"
        "A1    Set up a board of all the partners, with…   30 Nov 2021  red            62\n"
        "      overdue 62 days: due 30 Nov 2021\n"
        "A1.a    Agree 漢字 with parents                   31 Jan 2022  amber           0\n"
        "        forecast 14 Feb 2022\n"
        "A2    Meet                                        Feb 2022     green\n");
}

TEST_CASE("a table that fits stays in one line a row") {
  CHECK(RenderScreenTable(Actions(), {.width = 140}) == RenderScreenTable(Actions(), {}));
}

TEST_CASE("on a narrow screen headings take several lines") {
  CHECK(RenderScreenTable(Actions(), {.width = 60}) ==
        "                                                        Days\n"
        "Ref   Action                       Due          Rating  late\n"
        "A1    Set up a board of all the…   30 Nov 2021  red       62\n"
        "      overdue 62 days: due 30 Nov 2021\n"
        "A1.a    Agree 漢字 with parents    31 Jan 2022  amber      0\n"
        "        forecast 14 Feb 2022\n"
        "A2    Meet                         Feb 2022     green\n");
}

TEST_CASE("what cannot fit is longer than the screen rather than cut") {
  CHECK(RenderScreenTable(Actions(), {.width = 20}) ==
        "                                         Days\n"
        "Ref   Action        Due          Rating  late\n"
        "A1    Set up a bo…  30 Nov 2021  red       62\n"
        "      overdue 62 days: due\n"
        "      30 Nov 2021\n"
        "A1.a    Agree 漢…   31 Jan 2022  amber      0\n"
        "        forecast 14 Feb 2022\n"
        "A2    Meet          Feb 2022     green\n");
}

TEST_CASE("several columns beneath a row are named") {
  const Table table = MakeTable(
      {MakeColumn("Ref"), MakeColumn("Why", Role::kProse), MakeColumn("Then", Role::kProse)},
      {Plain({Words("A1"), Words("it was late"), Words("it was not")}),
       Plain({Words("A2"), Words(""), Words("nothing")})});
  CHECK(RenderScreenTable(table, {.width = 24}) ==
        "Ref\n"
        "A1\n"
        "  Why: it was late\n"
        "  Then: it was not\n"
        "A2\n"
        "  Then: nothing\n");
}

TEST_CASE("bars are letters of one width") {
  CHECK(RenderScreenTable(Sections(), {}) ==
        "Section                    On track  Progress\n"
        "Leadership and governance         4  BBBBBBBBBBGGGGGGGGRR\n"
        "Nothing yet                       0\n"
        "All                               4  BGRRRRRRRRRRRRRRRRRR\n");
}

TEST_CASE("bars are narrower on a narrow screen") {
  CHECK(RenderScreenTable(Sections(), {.width = 50}) ==
        "Section                    On track  Progress\n"
        "Leadership and governance         4  BBBBBGGGGR\n"
        "Nothing yet                       0\n"
        "All                               4  BGRRRRRRRR\n");
}

TEST_CASE("bars beneath a row have a letter for each thing, and are nothing where there is none") {
  Table table =
      MakeTable({MakeColumn("Section", Role::kTitle), MakeColumn("On track", Role::kNumber),
                 MakeColumn("Progress", Role::kProse)},
                {Plain({Words("Governance"), NumberOf(4), Bar("", {{"G", {}, 4}})}),
                 Plain({Words("Nothing yet"), NumberOf(0), Bar("", {})}),
                 Strong({Words("All"), NumberOf(4), Bar("", {{"G", {}, 4}, {"R", {}, 8}})})});
  CHECK(RenderScreenTable(table, {.width = 24}) ==
        "Section      On track\n"
        "Governance          4\n"
        "  GGGG\n"
        "Nothing yet         0\n"
        "All                 4\n"
        "  GGGGRRRRRRRR\n");
  table.rows[2].cells[2].bar[1].count = 40;
  CHECK(RenderScreenTable(table, {.width = 24}) ==
        "Section      On track\n"
        "Governance          4\n"
        "  GG\n"
        "Nothing yet         0\n"
        "All                 4\n"
        "  GGRRRRRRRRRRRRRRRRRRRR\n");
}

TEST_CASE("owners are folded at blanks, short headings used, before titles are cut further") {
  Column late = MakeColumn("Days past the deadline", Role::kNumber);
  late.short_title = "Late";
  late.tone = Tone::kRed;
  const Table table =
      MakeTable({MakeColumn("Title", Role::kTitle), MakeColumn("Owners", Role::kNames), late},
                {Plain({Words("Set up a board of all the partners"),
                        Words("ADIP, HOS, DOHSSC, CCG, LA"), NumberOf(62)}),
                 Plain({Words("Meet"), Words("HOS"), NumberOf(0)})});
  CHECK(RenderScreenTable(table, {.width = 60}) ==
        "Title                               Owners              Late\n"
        "Set up a board of all the partners  ADIP, HOS, DOHSSC,    62\n"
        "                                    CCG, LA\n"
        "Meet                                HOS                    0\n");
  CHECK(RenderScreenTable(table, {.width = 56}) ==
        "Title                              Owners           Late\n"
        "Set up a board of all the          ADIP, HOS,         62\n"
        "partners                           DOHSSC, CCG, LA\n"
        "Meet                               HOS                 0\n");
  CHECK(RenderScreenTable(table, {.width = 30}) ==
        "Title            Owners   Late\n"
        "Set up a board   ADIP,      62\n"
        "of all the       HOS,\n"
        "partners         DOHSSC,\n"
        "                 CCG, LA\n"
        "Meet             HOS         0\n");
  CHECK(RenderScreenTable(table, {.colour = true, .width = 90}) ==
        "\x1b[38;5;245mTitle\x1b[0m                               \x1b[38;5;245mOwners\x1b[0m      "
        "                \x1b[1;38;5;196mDays past the deadline\x1b[0m\n"
        "Set up a board of all the partners  ADIP, HOS, DOHSSC, CCG, LA                      62\n"
        "Meet                                HOS                                              0\n");
}

TEST_CASE("a title takes the lines that its row has anyway") {
  const Table table =
      MakeTable({MakeColumn("Title", Role::kTitle), MakeColumn("Owners", Role::kNames)},
                {Plain({Words("Set up a board of all the partners with a clear remit"),
                        Words("ADIP, HOS, DOHSSC")},
                       /*depth=*/1),
                 Plain({Words("Incomprehensibilities of all kinds"), Words("ADIP, HOS, DOHSSC")}),
                 Plain({Words("Set up a board of all the partners"), Words("HOS")})});
  CHECK(RenderScreenTable(table, {.width = 28}) ==
        "Title                 Owners\n"
        "  Set up a board of   ADIP,\n"
        "  all the partners    HOS,\n"
        "  with a clear remit  DOHSSC\n"
        "Incomprehensibiliti…  ADIP,\n"
        "of all kinds          HOS,\n"
        "                      DOHSSC\n"
        "Set up a board of a…  HOS\n");
}

TEST_CASE("a cell beyond all measure does not widen every row") {
  const std::string vast(300, 'x');
  const Table table =
      MakeTable({MakeColumn("Title", Role::kTitle), MakeColumn("Due", Role::kNumber)},
                {Plain({Words("Meet"), Words("Feb")}), Plain({Words(vast), Words("Mar")})});
  CHECK(RenderScreenTable(table, {}) == "Title" + std::string(197, ' ') + "Due\n" + "Meet" +
                                            std::string(198, ' ') + "Feb\n" + vast + "  Mar\n");
}

TEST_CASE("what is folded keeps its indent") {
  const Table table = MakeTable({MakeColumn("Owners", Role::kNames)},
                                {Plain({Words("ADIP, HOS, DOHSSC, CCG")}),
                                 Plain({Words("ADIP, HOS, DOHSSC, CCG")}, /*depth=*/1)});
  CHECK(RenderScreenTable(table, {.width = 16}) ==
        "Owners\n"
        "ADIP, HOS,\n"
        "DOHSSC, CCG\n"
        "  ADIP, HOS,\n"
        "  DOHSSC, CCG\n");
}

TEST_CASE("ratings are coloured, headings muted and totals bold, blanks never") {
  CHECK(RenderScreenTable(Sections(), {.colour = true, .width = 40}) ==
        "                          \x1b[38;5;245mOn\x1b[0m\n"
        "\x1b[38;5;245mSection\x1b[0m                \x1b[38;5;245mtrack\x1b[0m  "
        "\x1b[38;5;245mProgress\x1b[0m\n"
        "Leadership and gover…      4  "
        "\x1b[1;38;5;33mBBBBB\x1b[0m\x1b[1;38;5;28mGGGG\x1b[0m\x1b[1;38;5;196mR\x1b[0m\n"
        "Nothing yet                0\n"
        "\x1b[1mAll\x1b[0m                        \x1b[1m4\x1b[0m  "
        "\x1b[1;38;5;33mB\x1b[0m\x1b[1;38;5;28mG\x1b[0m\x1b[1;38;5;196mRRRRRRRR\x1b[0m\n");
}

TEST_CASE("plan text cannot steer the terminal from a table") {
  const Table table = MakeTable({MakeColumn("Ref"), MakeColumn("Title", Role::kTitle)},
                                {Plain({Words("A\x1b[2J"), Words("one\ntwo\t\x9b")})});
  CHECK(RenderScreenTable(table, {}) ==
        "Ref       Title\n"
        "A\\x1b[2J  one two \\x9b\n");
}

TEST_CASE("a table without rows prints nothing") {
  CHECK(RenderScreenTable(MakeTable({MakeColumn("Ref")}, {}), {}) == "");
}

Table Measures() {
  Cell none = Words("–", Tone::kMuted);
  none.data = "";
  return MakeTable(
      {MakeColumn("Ref"), MakeColumn("Measure", Role::kTitle), LookedUp("Kind"), LookedUp("Target"),
       MakeColumn("Latest", Role::kNumber), MakeColumn("Reason", Role::kProse)},
      {Plain({Words("M1"), Words("Plans finished in time"), Words("how-well"),
              Words("90% by Dec 2022"), Words("70%"), Words("short")}),
       Plain({Words("M2"), Words("Complaints"), none, Words("fewer"), Words("15"), Words("worse")}),
       Plain({Words("M3"), Words("Trust"), none, none, Words("–"), Words("")})});
}

TEST_CASE("columns are gathered beneath a row where there is no room for them beside it") {
  CHECK(RenderScreenTable(Measures(), {.width = 65}) ==
        "Ref  Measure                 Kind      Target           Latest\n"
        "M1   Plans finished in time  how-well  90% by Dec 2022     70%\n"
        "     short\n"
        "M2   Complaints              –         fewer                15\n"
        "     worse\n"
        "M3   Trust                   –         –                     –\n");
  CHECK(RenderScreenTable(Measures(), {.width = 50}) ==
        "Ref  Measure                 Latest\n"
        "M1   Plans finished in time     70%\n"
        "     Kind how-well  Target 90% by Dec 2022\n"
        "     short\n"
        "M2   Complaints                  15\n"
        "     Target fewer\n"
        "     worse\n"
        "M3   Trust                        –\n");
}

TEST_CASE("what is gathered breaks between two facts, and within one that is too long") {
  CHECK(RenderScreenTable(Measures(), {.width = 40}) ==
        "Ref  Measure                 Latest\n"
        "M1   Plans finished in time     70%\n"
        "     Kind how-well\n"
        "     Target 90% by Dec 2022\n"
        "     short\n"
        "M2   Complaints                  15\n"
        "     Target fewer\n"
        "     worse\n"
        "M3   Trust                        –\n");
  CHECK(RenderScreenTable(Measures(), {.width = 24}) ==
        "Ref  Measure       Latest\n"
        "M1   Plans finis…     70%\n"
        "     Kind how-well\n"
        "     Target 90% by Dec\n"
        "     2022\n"
        "     short\n"
        "M2   Complaints        15\n"
        "     Target fewer\n"
        "     worse\n"
        "M3   Trust              –\n");
}

}  // namespace
}  // namespace wsoa
