#include "plan/read/plan_lines.h"

#include <doctest/doctest.h>

#include <string>

#include "support/files.h"

using namespace wsoa;

namespace {

// A plan with just this in its only section, and the lines behind those of the section's own.
std::string LinesIn(const std::string& section) {
  const std::string lines =
      PlanLines("wsoa: 1\ntitle: T\narea: X\nsections:\n  - ref: A\n    title: S\n" + section);
  const std::string head =
      "plan  T\nplan wsoa: 1\nplan area: X\nA  S\nA is a section of the plan\n";
  REQUIRE(lines.starts_with(head));
  return lines.substr(head.size());
}

std::string LinesOfAction(const std::string& facts) {
  const std::string lines =
      LinesIn("    actions:\n      - ref: A1\n        title: Do it\n" + facts);
  const std::string head = "A1  Do it\nA1 is an action of A\n";
  REQUIRE(lines.starts_with(head));
  return lines.substr(head.size());
}

}  // namespace

TEST_CASE("every fact is a line that begins with the ref of what it is a fact of") {
  CHECK(LinesIn(R"(    leader: HOS
    actions:
      - ref: A1
        title: Assess in time
        owners: [HOS, DCS]
        due: 2022-01/2022-04
        actions:
          - ref: A1.a
            title: Recruit
            due: 2022-01-31
            completed: {reported: 2022-02}
            revisions:
              - {date: 2022-01-15, due: 2022-03, reason: "No applicants", approved: SWIG}
            updates:
              - date: 2022-01
                rating: amber
                note: |
                  First.

                  Second.
    measures:
      - ref: M1
        title: Assessed in time
        baseline: {value: 20, date: 2021-12}
        readings:
          - {date: 2022-01-31, value: 0.30}
    risks:
      - ref: R1
        title: Nobody applies
)") == "A leader: HOS\n"
       "A1  Assess in time\n"
       "A1 is an action of A\n"
       "A1 owners: HOS\n"
       "A1 owners: DCS\n"
       "A1 due: Jan 2022 to Apr 2022\n"
       "A1.a  Recruit\n"
       "A1.a is an action of A1\n"
       "A1.a due: 31 Jan 2022\n"
       "A1.a completed, reported: Feb 2022\n"
       "A1.a revision of 15 Jan 2022, due: Mar 2022\n"
       "A1.a revision of 15 Jan 2022, reason: No applicants\n"
       "A1.a revision of 15 Jan 2022, approved: SWIG\n"
       "A1.a update of Jan 2022, rating: amber\n"
       "A1.a update of Jan 2022, note: First.\n"
       "A1.a update of Jan 2022, note:\n"
       "A1.a update of Jan 2022, note: Second.\n"
       "M1  Assessed in time\n"
       "M1 is a measure of A\n"
       "M1 baseline, value: 20\n"
       "M1 baseline, date: Dec 2021\n"
       "M1 reading of 31 Jan 2022, value: 0.30\n"
       "R1  Nobody applies\n"
       "R1 is a risk of A\n");
}

TEST_CASE("each form of a due and of a completion has its lines") {
  const struct {
    const char* written;
    const char* lines;
  } kCases[] = {
      {"due: [2022-02, 2022-07]", "A1 due: Feb 2022\nA1 due: Jul 2022\n"},
      {"due: {until: 2023-01, from: 2022-01, every: 3 months}",
       "A1 due, every: 3 months\nA1 due, from: Jan 2022\nA1 due, until: Jan 2023\n"},
      {"due: {tbd: 2022-03}", "A1 due, tbd: Mar 2022\n"},
      {"due: {tbd: true}", "A1 due, tbd: true\n"},
      {"due: {when: it rains, expected: 2022-12}",
       "A1 due, when: it rains\nA1 due, expected: Dec 2022\n"},
      {"completed: [2022-02-01, missed]", "A1 completed: 1 Feb 2022\nA1 completed: missed\n"},
      {"completed: \"2022-02-01\"", "A1 completed: 1 Feb 2022\n"},
      {"due: FY2018-19-Q2", "A1 due: Jul 2018 to Sep 2018\n"},
  };
  for (const auto& [written, lines] : kCases) {
    CAPTURE(written);
    CHECK(LinesOfAction("        " + std::string(written) + "\n") == lines);
  }
}

TEST_CASE("order of keys, comments, quotes and layout leave no trace") {
  const std::string one = PlanLines(R"(# our plan
wsoa: 1
title: T
area: X
people: {HOS: Head of SEND, DCS: Director}
sections:
  - ref: A
    title: S
    actions:
      - ref: A1   # the first
        title: >-
          Assess
          in time
        owners: [HOS]
        due: 2022-01-31
)");
  const std::string other = PlanLines(R"(sections: [{actions: [{due: "2022-01-31", owners: HOS,
  title: 'Assess in time', ref: A1}], title: S, ref: A}]
people:
  DCS: Director

  HOS: Head of SEND
area: "X"
title: T
wsoa: 1
)");
  CHECK(one == other);
  CHECK(one.find("plan people, DCS: Director\nplan people, HOS: Head of SEND\n") !=
        std::string::npos);
}

TEST_CASE("what the format does not know, or cannot be read, is shown all the same") {
  CHECK(LinesOfAction("        ower: HSO\n"
                      "        due: Jan-22\n"
                      "        updates: none\n"
                      "        actions: [B1]\n"
                      "        evidence:\n"
                      "        zeal: {b: [1, [2]], a: {}}\n"
                      "        title: Again\n") ==
        "A1 title: Again\n"
        "A1 due: Jan-22\n"
        "A1 evidence:\n"
        "A1 updates: none\n"
        "A1 actions: B1\n"
        "A1 ower: HSO\n"
        "A1 zeal, a:\n"
        "A1 zeal, b: 1\n"
        "A1 zeal, b 2: 2\n");
}

TEST_CASE("a part that moves to another heading shows") {
  const std::string parts =
      "    actions:\n"
      "      - ref: A1\n        title: One\n        actions:\n"
      "          - {ref: A2, title: Two}\n";
  CHECK(LinesIn(parts).find("A2 is an action of A1\n") != std::string::npos);
  CHECK(LinesIn("    actions:\n      - {ref: A1, title: One}\n      - {ref: A2, title: Two}\n")
            .find("A2 is an action of A\n") != std::string::npos);
}

TEST_CASE("a ref is one word at the beginning of a line, whatever it is") {
  const struct {
    const char* written;
    const char* line;
  } kCases[] = {
      {"\"2.1\"", "2.1  Do it\n"},
      {"PR 3", "\"PR 3\"  Do it\n"},
      {"'a: \"b\"'", "\"a: 'b'\"  Do it\n"},
      {"\"\"", "(no-ref)  Do it\n"},
      {"\"a\\u202eb\\nc\"", "\"a\\u202eb c\"  Do it\n"},
  };
  for (const auto& [written, line] : kCases) {
    CAPTURE(written);
    const std::string lines =
        LinesIn("    actions: [{ref: " + std::string(written) + ", title: Do it}]\n");
    CHECK(lines.substr(0, lines.find('\n') + 1) == line);
  }
  CHECK(LinesIn("    actions: [{title: Do it}]\n").starts_with("(no-ref)  Do it\n"));
  CHECK(LinesIn("    actions: [{ref: A1}]\n").starts_with("A1  (no title)\n"));
}

TEST_CASE("nothing that a plan says can steer a terminal or pass for another line") {
  CHECK(LinesOfAction("        detail: \"a\\u202eb\\nA9  Forged\"\n") ==
        "A1 detail: a\\u202eb\nA1 detail: A9  Forged\n");
}

TEST_CASE("what is no plan comes as it is written") {
  const struct {
    const char* bytes;
    const char* lines;
  } kCases[] = {
      {"", ""},
      {"on: push\njobs: {}\n", "on: push\njobs: {}\n"},
      {"# nothing\r\n", "# nothing\n"},
      {"just words", "just words\n"},
      {"a: \x1b[2J\n", "a: \\x1b[2J\n"},
      {"- one\n\n- two\n", "- one\n\n- two\n"},
  };
  for (const auto& [bytes, lines] : kCases) {
    CAPTURE(bytes);
    const std::string shown = PlanLines(bytes);
    // What cannot be read says so first.
    const bool explained = shown.starts_with("(no plan that can be read");
    CHECK((explained ? shown.substr(shown.find('\n') + 1) : shown) == lines);
  }
}

TEST_CASE("what cannot be read is shown as it is written, with the reason") {
  CHECK(
      PlanLines("wsoa: 1\ntitle: \"open\nsections: []\n") ==
      "(no plan that can be read, so shown as it is written: line 2: this quote is never closed)\n"
      "wsoa: 1\ntitle: \"open\nsections: []\n");
  CHECK(PlanLines("wsoa: 1\ntitle: \xff\n").ends_with("wsoa: 1\ntitle: \\xff\n"));
}

TEST_CASE("what is no text is told apart by its length and fingerprint") {
  const std::string one = PlanLines(std::string("PK\0\1", 4));
  CHECK(one.starts_with("(no text: 4 bytes, fingerprint "));
  CHECK(one != PlanLines(std::string("PK\0\2", 4)));
}

TEST_CASE("a text that is too large, and a ref that would be repeated too often, come as written") {
  const std::string large = "wsoa: 1\ndetail: " + std::string(17 << 20, 'x') + "\n";
  CHECK(PlanLines(large).starts_with("(no plan that can be read"));
  std::string repeated =
      "wsoa: 1\nsections:\n  - ref: " + std::string(100000, 'r') + "\n    findings:\n";
  for (int i = 0; i < 1000; ++i) repeated += "      - x\n";
  const std::string lines = PlanLines(repeated);
  CHECK(lines.starts_with("(no plan that can be read, so shown as it is written: its refs"));
  CHECK(lines.size() < repeated.size() + 200);
}

TEST_CASE("the published plans are shown as plans") {
  for (const char* name : {"bcp-2022", "southampton-2017", "southend-2019", "southend-2022"}) {
    CAPTURE(name);
    const std::string path = std::string(WSOA_SOURCE_DIR) + "/plans/" + name + ".yaml";
    const std::string lines = PlanLines(ReadWholeFile(path));
    CHECK(lines.starts_with("plan  "));
    CHECK(lines.find("(no ") == std::string::npos);
  }
}

TEST_CASE("of a merge conflict the facts that differ stand between git's marks") {
  const auto text = [](const std::string& due, const std::string& owner) {
    return "wsoa: 1\ntitle: T\narea: X\nsections:\n  - ref: A\n    title: S\n    actions:\n"
           "      - ref: A1\n        title: One\n" +
           due + "      - ref: A2\n        title: Two\n" + owner;
  };
  const auto conflict = [](const std::string& ours, const std::string& theirs) {
    return "<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ">>>>>>> \x1b[1mtopic\n";
  };
  const std::string september = "        due: 2026-09\n";
  const std::string august = "        due: 2026-08\n";
  const std::string head =
      "plan  T\nplan wsoa: 1\nplan area: X\nA  S\nA is a section of the plan\nA1  One\nA1 is an "
      "action of A\n";
  const std::string marked =
      "<<<<<<< HEAD\nA1 due: Sep 2026\n=======\nA1 due: Aug 2026\n>>>>>>> \\x1b[1mtopic\n";
  const std::string tail = "A2  Two\nA2 is an action of A\n";
  CHECK(PlanLines(text(conflict(september, august), "")) == head + marked + tail);
  CHECK(PlanLines(text(conflict(september, august), conflict("        owners: [HOS]\n", ""))) ==
        head + marked + tail + "<<<<<<< HEAD\nA2 owners: HOS\n=======\n>>>>>>> \\x1b[1mtopic\n");
  // What both sides had before, as `merge.conflictStyle: diff3` writes it, is of neither.
  const std::string base = "||||||| merged\n        due: 2026-03\n=======\n";
  std::string with_base = conflict(september, august);
  with_base.replace(with_base.find("=======\n"), 8, base);
  CHECK(PlanLines(text(with_base, "")) == head + marked + tail);
  // Half a conflict, or a side that cannot be read, is shown as it is written.
  CHECK(PlanLines(text("<<<<<<< HEAD\n" + september, "")).starts_with("(no plan that can be read"));
  CHECK(PlanLines(text(conflict("        due: [\n", august), ""))
            .starts_with("(no plan that can be read"));
}
