// The rules of the group Owners: the whole message of each case.
#include <doctest/doctest.h>

#include "checks/found.h"

namespace wsoa {

TEST_CASE("action-without-owner looks at leaves, and at the headings above them") {
  const auto plan = TestPlan::WithActions(R"(- {ref: A1, title: Alone}
- ref: A2
  title: Heading without an owner
  actions:
    - {ref: A2.a, title: Without}
    - {ref: A2.b, title: With its own, owners: [HOS]}
- ref: A3
  title: Heading with an owner
  owners: [HOS]
  actions:
    - ref: A3.a
      title: Heading beneath
      actions:
        - {ref: A3.a.i, title: Has its grandparent's}
)");
  CHECK(Found("action-without-owner", plan) == R"(8:15 error: A1 has no owner
  help: add `owners: [NAME]`
12:19 error: A2.a has no owner
  help: add `owners: [NAME]`, or to a heading above it
)");
}

TEST_CASE("action-without-owner asks for an abbreviation where the plan has people") {
  const auto plan =
      TestPlan::WithActions("- {ref: A1, title: Alone}\n", "people: {HOS: Head of SEND}\n");
  CHECK(Found("action-without-owner", plan) == R"(9:15 error: A1 has no owner
  help: add `owners: [ABBREVIATION]`
)");
}

TEST_CASE("action-without-owner knows words that name nobody, whatever people says") {
  const auto plan = TestPlan::WithActions(R"(- {ref: A1, title: One, owners: [TBC]}
- {ref: A2, title: Two, owners: [HOS, Vacant]}
- ref: A3
  title: Heading
  owners: [n/a]
  actions:
    - {ref: A3.a, title: Part}
)",
                                          "people: {HOS: Head of SEND, TBC: To be confirmed}\n");
  CHECK(Found("action-without-owner", plan) == R"(9:40 error: A1 has no owner yet: TBC names nobody
  help: write who is responsible, if only until somebody is appointed
10:45 error: A2 has no owner yet: Vacant names nobody
  help: write who is responsible, if only until somebody is appointed
13:18 error: A3 has no owner yet: n/a names nobody
  help: write who is responsible, if only until somebody is appointed
)");
  CHECK(Found("unknown-owner", plan) == "");
}

TEST_CASE("unknown-owner parts several owners in one text") {
  const auto plan = TestPlan::WithActions(R"(- {ref: A1, title: One, owners: [GB/CM]}
- {ref: A2, title: Two, owners: [GB & CM], accountable: [GB and CM]}
- {ref: A3, title: Three, owners: [GB], accountable: [GM]}
- {ref: A4, title: Four, owners: [GB/XY]}
)",
                                          "people: {GB: Head of SEND, CM: Commissioner}\n");
  CHECK(Found("unknown-owner", plan) ==
        R"(9:40 error: GB/CM is not in people: it is several owners in one
  help: write each of them: `[GB, CM]`
10:40 error: GB & CM is not in people: it is several owners in one
  help: write each of them: `[GB, CM]`
10:64 error: GB and CM is not in people: it is several owners in one
  help: write each of them: `[GB, CM]`
11:61 error: GM is not in people (did you mean GB?)
  help: write GB, or add `GM: ROLE` to `people`
12:41 error: GB/XY is not in people
  help: add `GB/XY: ROLE` to `people`
)");
}

TEST_CASE("action-without-owner is silent where owners could not be read") {
  const auto plan = TestPlan::WithActions(R"(- {ref: A1, title: Text for a list, owners: HOS}
- {ref: A2, title: Misspelt, owner: [HOS]}
- {ref: A3, title: Empty, owners: }
- ref: A4
  title: Heading
  owners: {HOS: lead}
  actions:
    - {ref: A4.a, title: Part}
)");
  CHECK(plan.problems.all().size() == 4);
  CHECK(Found("action-without-owner", plan) == "");
}

TEST_CASE("unknown-owner looks wherever the format takes an owner") {
  const TestPlan plan(R"(wsoa: 1
title: Test
area: Testshire
people:
  HOS: Head of SEND
  Parent Carer Forum: {}
sections:
  - ref: A
    title: First
    leader: HSO
    actions:
      - ref: A1
        title: One
        owners: [HOS, Parent Carer Forum, Treasurer]
        support: [hos]
        updates:
          - {date: 2021-05, by: HOSS}
    measures:
      - {ref: M1, title: Measure, owners: [DPH]}
    risks:
      - {ref: R1, title: Risk, owners: [DPH]}
)");
  CHECK(Found("unknown-owner", plan) == R"(10:13 error: HSO is not in people (did you mean HOS?)
  help: write HOS, or add `HSO: ROLE` to `people`
14:43 error: Treasurer is not in people
  help: add `Treasurer: ROLE` to `people`
15:19 error: hos is not in people (did you mean HOS?)
  help: write HOS, or add `hos: ROLE` to `people`
17:33 error: HOSS is not in people (did you mean HOS?)
  help: write HOS, or add `HOSS: ROLE` to `people`
19:44 error: DPH is not in people
  help: add `DPH: ROLE` to `people`
21:41 error: DPH is not in people
  help: add `DPH: ROLE` to `people`
)");
}

TEST_CASE("unknown-owner is silent without people, and where people could not be read whole") {
  CHECK(Found("unknown-owner", TestPlan::WithActions("- {ref: A1, title: One, owners: [X]}\n")) ==
        "");
  const auto plan = TestPlan::WithActions("- {ref: A1, title: One, owners: [X]}\n",
                                          "people: {HOS: Head of SEND, X: [1]}\n");
  CHECK_FALSE(plan.problems.empty());
  CHECK(Found("unknown-owner", plan) == "");
}

TEST_CASE("section-without-leader") {
  const auto plan = TestPlan::WithActions("- {ref: A1, title: One}\n");
  CHECK(Found("section-without-leader", plan) == R"(5:10 warning: section S has no leader
  help: add `leader: NAME`: who is accountable for it
)");
}

TEST_CASE("unused-person counts owners, governance, approvals and words of any text") {
  const TestPlan plan(R"(wsoa: 1
title: A plan of the DCS
area: Testshire
people:
  DCS: Director, in the title
  HOS: Head of SEND, an owner
  SWIG: Working group, in words of an approval
  CYP&F: With a mark, in a note
  CHAIR: Chair of a forum
  DCO: Beside another
  DPH: Nobody
  Full Title: Nobody either
  Parent Carer Forum: In several words
forums:
  - {ref: SSB, name: Board, chair: CHAIR}
sections:
  - ref: S
    title: Section
    actions:
      - ref: A1
        title: One
        owners: [HOS]
        due: 2021-11
        updates:
          - {date: 2021-05, note: "HOS/DCO and CYP&F, and the Parent Carer Forum, agreed; DPHX did not"}
        revisions:
          - {date: 2021-06, due: 2022-01, reason: Late, approved: SWIG and the board}
)");
  CHECK(plan.problems.empty());
  CHECK(Found("unused-person", plan) == R"(11:3 note: DPH is in people, but nothing names it
  help: remove it, or name it where it is meant to act
12:3 note: Full Title is in people, but nothing names it
  help: remove it, or name it where it is meant to act
)");
}

TEST_CASE("person-without-role") {
  const auto plan = TestPlan::WithActions("- {ref: A1, title: One}\n", R"(people:
  A: Role
  B: {name: Somebody}
  C: {organisation: Somewhere}
  D: {}
  E: E
  Full Title: {}
)");
  CHECK(Found("person-without-role", plan) == R"(7:3 note: nothing says what C stands for
  help: write `C: ROLE`
8:3 note: nothing says what D stands for
  help: write `D: ROLE`
9:3 note: nothing says what E stands for
  help: write `E: ROLE`
)");
}

TEST_CASE("unknown-owner looks at who accepted a risk") {
  CHECK(Found("unknown-owner", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
people: {DCS: Director}
sections: [{ref: S, title: Section, leader: DCS}]
risks:
  - {ref: R1, title: T, accepted: {date: 2021-06, by: DCS}}
  - {ref: R2, title: T, accepted: {date: 2021-06, by: DSC}}
)")) == R"(8:55 error: DSC is not in people (did you mean DCS?)
  help: write DCS, or add `DSC: ROLE` to `people`
)");
}

}  // namespace wsoa
