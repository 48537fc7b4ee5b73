// The rules of the group Text: the whole message of each case.
#include <doctest/doctest.h>

#include "checks/found.h"

namespace wsoa {

TEST_CASE("placeholder-text looks at words, not at parts of them") {
  CHECK(Found("placeholder-text", TestPlan::WithActions(R"(- {ref: A1, title: Owner TBC}
- {ref: A2, title: "tbd: to be determined"}
- {ref: A3, title: Outbid}
- {ref: A4, title: XXX}
- {ref: A5, title: Chapter xx}
- {ref: A6, title: Agree the lorem ipsum of it}
- {ref: A7, title: TBC and TBD in one text}
- {ref: A8, title: A to-do list, evidence: todo}
)")) == R"(8:32 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
9:27 warning: placeholder text: tbd
  help: write them, or say that it is open and who settles it by when
11:26 warning: placeholder text: XXX
  help: write them, or say that it is open and who settles it by when
13:36 warning: placeholder text: lorem
  help: write them, or say that it is open and who settles it by when
14:26 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
15:50 warning: placeholder text: todo
  help: write them, or say that it is open and who settles it by when
)");
}

TEST_CASE(R"(placeholder-text reads what the plan says itself, not what it may quote)") {
  CHECK(Found("placeholder-text", TestPlan(R"(wsoa: 1
title: Test TBA
area: Testshire
detail: TBC
updates: [{date: 2021-05, highlights: [TBC], next: [Fine]}]
sections:
  - ref: S
    title: Section
    findings: [TBC]
    outcomes: [TBC]
    actions:
      - ref: A1
        title: One
        detail: TBC
        condition: TBC
        due: 2021-11
        paused: {date: 2021-05, reason: TBC, approved: TBC}
        withdrawn: {date: 2021-06, reason: TBC, approved: Board}
        revisions: [{date: 2021-05, due: 2021-12, reason: TBC, approved: Board}]
        updates: [{date: 2021-05, note: TBC, issue: TBC, mitigation: TBC, by: TBC}]
        allow: [{rule: action-without-owner, reason: TBC}]
    risks:
      - {ref: R1, title: Risk, mitigation: TBC}
)")) == R"(2:13 warning: placeholder text: TBA
  help: write them, or say that it is open and who settles it by when
5:40 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
10:16 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
17:41 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
18:44 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
19:59 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
20:41 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
20:53 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
20:70 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
21:54 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
23:44 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
)");
}

TEST_CASE("placeholder-text points into folded and quoted texts") {
  CHECK(Found("placeholder-text", TestPlan::WithActions(R"(- ref: A1
  title: One
  updates:
    - date: 2021-05
      note: >-
        The hall is booked, though its
        price is TBC by the council.
    - {date: 2021-06, note: "He said \"TBC\", twice"}
)")) == R"(14:24 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
15:46 warning: placeholder text: TBC
  help: write them, or say that it is open and who settles it by when
)");
}

TEST_CASE("text-cut-by-comment") {
  CHECK(Found("text-cut-by-comment", TestPlan::WithActions(R"(- ref: A1
  title: See #12 of the minutes
  detail: A comment follows  # which is meant as one
  evidence: Minutes, item #4
  condition: "Quoted, item" #4
  findings:
    - Finding #1 of two
    - Finding number#2
    - 'Finding quoted' #3
  outcomes: [One, Two] #three
  due: 2021-11 #noted
- ref: A2
  title: Nothing behind it #
  detail: |
    Block #1 is whole
  evidence: At the end of the file, item #9
)")) == R"(9:20 warning: what follows a # is a comment, so the text ends before it
  help: put the whole text in quotes; or, if it is a comment, a space after the #
11:33 warning: what follows a # is a comment, so the text ends before it
  help: put the whole text in quotes; or, if it is a comment, a space after the #
14:21 warning: what follows a # is a comment, so the text ends before it
  help: put the whole text in quotes; or, if it is a comment, a space after the #
23:48 warning: what follows a # is a comment, so the text ends before it
  help: put the whole text in quotes; or, if it is a comment, a space after the #
)");
}

TEST_CASE("text-cut-by-comment at the very end of the file") {
  CHECK(Found("text-cut-by-comment", TestPlan(R"(wsoa: 1
title: T
area: A
sections: [{ref: S, title: One}]
detail: see #1)")) == R"(5:13 warning: what follows a # is a comment, so the text ends before it
  help: put the whole text in quotes; or, if it is a comment, a space after the #
)");
  CHECK(Found("text-cut-by-comment", TestPlan(R"(wsoa: 1
title: T
area: A
sections: [{ref: S, title: One}]
detail: see #)")) == "");
}

TEST_CASE("smart-punctuation looks at refs and names") {
  CHECK(Found("smart-punctuation", TestPlan(R"(wsoa: 1
title: It’s “fine” in a text
area: Testshire
forums: [{ref: F’, name: Board’s, chair: Director’s deputy, members: [“Board”, Plain]}]
sections:
  - ref: S 1
    title: Section
    leader: Children’s Services
    actions:
      - ref: ‘A1’
        title: One
        owners: [Head of SEND, Plain's]
        depends: [A’2]
        updates: [{date: 2021-05, by: „Kin“}]
)")) == R"(4:17 warning: F’ holds a typographic quotation mark
  help: write ' instead
4:50 warning: Director’s deputy holds a typographic quotation mark
  help: write ' instead
4:71 warning: “Board” holds a typographic quotation mark
  help: write " instead
6:11 warning: S 1 holds a no-break space
  help: write a plain space instead
8:21 warning: Children’s Services holds a typographic quotation mark
  help: write ' instead
10:14 warning: ‘A1’ holds a typographic quotation mark
  help: write ' instead
12:22 warning: Head of SEND holds a no-break space
  help: write a plain space instead
14:43 warning: „Kin“ holds a typographic quotation mark
  help: write " instead
)");
}

TEST_CASE("smart-punctuation leaves to unknown-owner what the register lacks") {
  CHECK(Found("smart-punctuation", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
people: {Children’s Services: The service, HOS: Head of SEND}
sections:
  - ref: S
    title: Section
    leader: Children’s Services
    actions:
      - {ref: A1, title: One, owners: [Parents’ Forum]}
)")) == R"(4:18 warning: Children’s Services holds a typographic quotation mark
  help: write ' instead
8:21 warning: Children’s Services holds a typographic quotation mark
  help: write ' instead
)");
}

TEST_CASE("smart-punctuation leaves dates to bad-date") {
  CHECK(Found("smart-punctuation", TestPlan::WithActions(R"(- {ref: A1, title: One, due: ‘2021-11’}
)")) == "");
}

TEST_CASE("markup-in-text knows tags from other angle brackets") {
  CHECK(Found("markup-in-text", TestPlan::WithActions(R"(- ref: A1
  title: Tags
  findings:
    - one<br>two
    - one <b>two</b>
    - an </P> end
    - '<a href="https://example.org">link</a>'
    - a line <br/> and <br />
    - <H2>Heading</H2>
  outcomes:
    - fewer than <5 children
    - write to <someone@example.org>
    - see <https://example.org>
    - a <name> to fill in
    - an open <b
    - a < b > c
    - <b <i> twice
    - costs <b and >
)")) == R"(11:16 warning: <br> is HTML
  help: write Markdown: an empty line between paragraphs, - before an item, **bold**
12:17 warning: <b> is HTML
  help: write Markdown: an empty line between paragraphs, - before an item, **bold**
13:16 warning: </P> is HTML
  help: write Markdown: an empty line between paragraphs, - before an item, **bold**
14:14 warning: <a href="https://example.org"> is HTML
  help: write Markdown: an empty line between paragraphs, - before an item, **bold**
15:20 warning: <br/> is HTML
  help: write Markdown: an empty line between paragraphs, - before an item, **bold**
16:13 warning: <H2> is HTML
  help: write Markdown: an empty line between paragraphs, - before an item, **bold**
24:16 warning: <i> is HTML
  help: write Markdown: an empty line between paragraphs, - before an item, **bold**
25:19 warning: <b and > is HTML
  help: write Markdown: an empty line between paragraphs, - before an item, **bold**
)");
}

TEST_CASE("unknown-abbreviation names each once, where it first stands") {
  CHECK(
      Found(
          "unknown-abbreviation",
          TestPlan::WithActions(
              R"(- {ref: PRX-1, title: SEND and the HOS, detail: DCO then HWBB}
- {ref: PRX-2, title: HWBB again and DCOs}
- {ref: A1, title: Two EHCPs and an EHCP2 for a SENCO of the SCCG and NHS as PRX-1 said}
- {ref: A2, title: SystemOne and DfE and PfA and III}
- {ref: A3, title: WSoA and EHCNA/CQC}
- {ref: A4, title: NOT THE WAY TO WRITE}
- {ref: A5, title: It must NOT be late}
- {ref: A6, title: LSCB}
- ref: A7
  title: Folded
  detail: >-
    A new word, the
    MASH, is used.
)",
              R"(glossary: {SEND: Special needs, EHCP: A plan, SENCOs: Coordinators, NHS England: The service}
people: {HOS: Head, C SCCG: Chair}
)")) == R"(10:55 note: DCO is explained neither in glossary nor in people
  help: add `DCO: WHAT IT MEANS` to `glossary`
10:64 note: HWBB is explained neither in glossary nor in people
  help: add `HWBB: WHAT IT MEANS` to `glossary`
14:26 note: WSoA is explained neither in glossary nor in people
  help: add `WSoA: WHAT IT MEANS` to `glossary`
14:35 note: EHCNA is explained neither in glossary nor in people
  help: add `EHCNA: WHAT IT MEANS` to `glossary`
14:41 note: CQC is explained neither in glossary nor in people
  help: add `CQC: WHAT IT MEANS` to `glossary`
17:26 note: LSCB is explained neither in glossary nor in people
  help: add `LSCB: WHAT IT MEANS` to `glossary`
22:11 note: MASH is explained neither in glossary nor in people
  help: add `MASH: WHAT IT MEANS` to `glossary`
)");
  CHECK(Found("unknown-abbreviation", TestPlan::WithActions(R"(- {ref: A1, title: The HWBB}
)")) == "");
  CHECK(Found("unknown-abbreviation", TestPlan::WithActions(R"(- {ref: A1, title: The HWBB}
)",
                                                            R"(glossary: {HWBB: [Board]}
)")) == "");
}

TEST_CASE("forecast-in-prose") {
  CHECK(
      Found(
          "forecast-in-prose",
          TestPlan::WithActions(
              R"(- {ref: A1, title: Later, due: 2021-11, updates: [{date: 2021-10-14, note: "Sign-off by early March, printing in April 22"}]}
- {ref: A2, title: The month it is due, due: 2021-11, updates: [{date: 2021-10-14, note: Sign-off in November 2021}]}
- {ref: A3, title: Due on the first, due: 2021-11-01, updates: [{date: 2021-10-14, note: Sign-off in November 2021}]}
- {ref: A4, title: Due before the month, due: 2021-10-31, updates: [{date: 2021-10-14, note: Sign-off in November 2021}]}
- {ref: A5, title: Has a forecast, due: 2021-11, updates: [{date: 2021-09-14, forecast: 2022-01}, {date: 2021-10-14, note: In January 2022}]}
- {ref: A6, title: Has a revision, due: 2021-11, revisions: [{date: 2021-10, due: 2022-01, reason: R}], updates: [{date: 2021-10-14, note: In January 2022}]}
- {ref: A7, title: Done, due: 2021-11, completed: 2021-11, updates: [{date: 2021-10-14, note: In January 2022}]}
- {ref: A8, title: No longer the latest, due: 2021-11, updates: [{date: 2021-09-14, note: In January 2022}, {date: 2021-10-14, note: Done soon}]}
- {ref: A9, title: The last of several, due: [2021-11, 2022-02], updates: [{date: 2021-10-14, note: In January 2022}]}
- {ref: A10, title: No deadline, due: {tbd: 2021-11}, updates: [{date: 2021-10-14, note: In January 2022}]}
- {ref: A11, title: No end, due: {every: 1 month, from: 2021-11}, updates: [{date: 2021-10-14, note: In January 2022}]}
- {ref: A12, title: Unreadable, due: 2021-11, updates: [{date: 2021-10-14, note: In January 2022, forecast: soon}]}
- {ref: A13, title: Over when it was written, due: 2021-11, updates: [{date: 2022-02-14, note: Went to the board in January 2022}]}
)")) == R"(8:120 note: Apr 2022 is later than the deadline of A1, and no `forecast` says so
  8:38: due 30 Nov 2021
  help: add `forecast: 2022-04` to this update, if that is what it means
11:112 note: Nov 2021 is later than the deadline of A4, and no `forecast` says so
  11:53: due 31 Oct 2021
  help: add `forecast: 2021-11` to this update, if that is what it means
)");
}

}  // namespace wsoa
