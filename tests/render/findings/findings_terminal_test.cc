#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "render/findings/findings.h"
#include "support/test_findings.h"

namespace wsoa {
namespace {

std::string Print(const FindingsReport& report, const TerminalStyle& style = {}) {
  return RenderFindings(report, FindingsFormat::kTerminal, style);
}

TEST_CASE("problems for people") {
  CHECK(Print(TestFindings().Report()) ==
        "./plans/a north: & <1>.yaml:3:8: error: A1 is used twice [duplicate-ref]\n"
        "   3 | - ref: A1\n"
        "     |        ^~\n"
        "./plans/a north: & <1>.yaml:1:8: note: first used here\n"
        "   1 | - ref: A1\n"
        "     |        ^~\n"
        "help: give this action a ref of its own\n"
        "\n"
        "./plans/a north: & <1>.yaml:2:10: warning: HÖS is not in \"people\" & <b>\\x1b[1m "
        "[unknown-owner]\n"
        "   2 |   owner: HÖS\n"
        "     |          ^~~\n"
        "\n"
        "./plans/a north: & <1>.yaml:4:14: warning: HÖS is not in \"people\" & <b>\\x1b[1m "
        "[unknown-owner]\n"
        "   4 |   owner: [X, HÖS]\n"
        "     |              ^~~\n"
        "\n"
        "./plans/a north: & <1>.yaml:6:5: note: 100%, done [long-text]\n"
        "   6 |     two\n"
        "     |     ^~~\n"
        "\n"
        "error: nowhere [no-place]\n"
        "note: nor there\n"
        "\n"
        "2 errors, 2 warnings, 1 note in 1 of 2 files\n");
}

TEST_CASE("problems on a terminal") {
  CHECK(
      Print(TestFindings().Report(), {.colour = true, .box_drawing = true, .width = 30}) ==
      "\x1b[1m./plans/a north: & <1>.yaml:3:8: \x1b[0m\x1b[1;38;5;196merror: \x1b[0m\x1b[1mA1 is "
      "used twice\x1b[0m\x1b[38;5;245m [duplicate-ref]\x1b[0m\n"
      "\x1b[38;5;245m   3\x1b[0m\x1b[38;5;245m │\x1b[0m - ref: A1\n"
      "    \x1b[38;5;245m │\x1b[0m        \x1b[1;38;5;196m^~\x1b[0m\n"
      "\x1b[1m./plans/a north: & <1>.yaml:1:8: \x1b[0m\x1b[1;38;5;33mnote: \x1b[0mfirst used here\n"
      "\x1b[38;5;245m   1\x1b[0m\x1b[38;5;245m │\x1b[0m - ref: A1\n"
      "    \x1b[38;5;245m │\x1b[0m        \x1b[1;38;5;33m^~\x1b[0m\n"
      "\x1b[1;38;5;28mhelp: \x1b[0mgive this action a ref\n"
      "      of its own\n"
      "\n"
      "\x1b[1m./plans/a north: & <1>.yaml:2:10: \x1b[0m\x1b[1;38;5;166mwarning: \x1b[0m\x1b[1mHÖS "
      "is not in \"people\" & <b>\\x1b[1m\x1b[0m\x1b[38;5;245m [unknown-owner]\x1b[0m\n"
      "\x1b[38;5;245m   2\x1b[0m\x1b[38;5;245m │\x1b[0m   owner: HÖS\n"
      "    \x1b[38;5;245m │\x1b[0m          \x1b[1;38;5;166m^~~\x1b[0m\n"
      "\n"
      "\x1b[1m./plans/a north: & <1>.yaml:4:14: \x1b[0m\x1b[1;38;5;166mwarning: \x1b[0m\x1b[1mHÖS "
      "is not in \"people\" & <b>\\x1b[1m\x1b[0m\x1b[38;5;245m [unknown-owner]\x1b[0m\n"
      "\x1b[38;5;245m   4\x1b[0m\x1b[38;5;245m │\x1b[0m   owner: [X, HÖS]\n"
      "    \x1b[38;5;245m │\x1b[0m              \x1b[1;38;5;166m^~~\x1b[0m\n"
      "\n"
      "\x1b[1m./plans/a north: & <1>.yaml:6:5: \x1b[0m\x1b[1;38;5;33mnote: \x1b[0m\x1b[1m100%, "
      "done\x1b[0m\x1b[38;5;245m [long-text]\x1b[0m\n"
      "\x1b[38;5;245m   6\x1b[0m\x1b[38;5;245m │\x1b[0m     two\n"
      "    \x1b[38;5;245m │\x1b[0m     \x1b[1;38;5;33m^~~\x1b[0m\n"
      "\n"
      "\x1b[1;38;5;196merror: \x1b[0m\x1b[1mnowhere\x1b[0m\x1b[38;5;245m [no-place]\x1b[0m\n"
      "\x1b[1;38;5;33mnote: \x1b[0mnor there\n"
      "\n"
      "\x1b[1;38;5;196m2 errors, 2 warnings, 1 note in 1 of 2 files\x1b[0m\n");
}

TEST_CASE("problems in a line each") {
  CHECK(RenderFindings(TestFindings().Report(), FindingsFormat::kOneline, {}) ==
        "./plans/a north: & <1>.yaml:3:8: error: A1 is used twice [duplicate-ref]\n"
        "./plans/a north: & <1>.yaml:2:10: warning: HÖS is not in \"people\" & <b>\\x1b[1m "
        "[unknown-owner]\n"
        "./plans/a north: & <1>.yaml:4:14: warning: HÖS is not in \"people\" & <b>\\x1b[1m "
        "[unknown-owner]\n"
        "./plans/a north: & <1>.yaml:6:5: note: 100%, done [long-text]\n"
        "error: nowhere [no-place]\n");
}

struct Summary {
  int errors;
  int warnings;
  int notes;
  int hidden_notes;
  std::vector<std::string> files;
  std::string text;
};

TEST_CASE("the closing line says how many problems there are and where") {
  const Source a("a.yaml", "a");
  const Source b("b.yaml", "b");
  const Summary cases[] = {
      {0, 0, 0, 0, {}, "no problems"},
      {0, 0, 0, 0, {"a.yaml"}, "1 plan, no problems"},
      {0, 0, 0, 4, {"a.yaml", "b.yaml"}, "2 plans, no problems; 4 notes (--notes shows them)"},
      {1, 0, 0, 0, {"a.yaml"}, "1 error in 1 file"},
      {1, 0, 0, 1, {"a.yaml", "b.yaml"}, "1 error in 1 of 2 files; 1 note (--notes shows it)"},
      {3,
       1,
       0,
       4,
       {"a.yaml", "b.yaml"},
       "3 errors, 1 warning in 2 files; 4 notes (--notes shows them)"},
      {0, 0, 2, 0, {"a.yaml", "b.yaml", "c.yaml"}, "2 notes in 2 of 3 files"},
      {1, 0, 0, 0, {}, "1 error in 1 file"},
  };
  for (const Summary& summary : cases) {
    Diagnostics problems;
    bool first = true;
    const auto add = [&](int count, Severity severity) {
      for (int i = 0; i < count; ++i) {
        problems.Add(severity, "rule", {first ? &a : &b, 0, 1}, "message");
        first = false;
      }
    };
    add(summary.errors, Severity::kError);
    add(summary.warnings, Severity::kWarning);
    add(summary.notes, Severity::kNote);
    const std::string text =
        Print({problems, summary.hidden_notes, summary.files, /*rules=*/{}, /*version=*/""});
    CHECK(text.substr(text.rfind('\n', text.size() - 2) + 1) == summary.text + "\n");
  }
}

}  // namespace
}  // namespace wsoa
