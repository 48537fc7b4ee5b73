// The rules of the group Identity: the whole message of each case.
#include <doctest/doctest.h>

#include "checks/found.h"

namespace wsoa {

TEST_CASE("duplicate-ref speaks at each later use, across kinds of things") {
  const TestPlan plan(R"(wsoa: 1
title: Test
area: Testshire
forums:
  - {ref: SWIG, name: Working group}
sections:
  - ref: A
    title: First
    actions:
      - {ref: A1, title: One}
      - {ref: A1, title: Two}
      - {ref: SWIG, title: Three}
    measures:
      - {ref: A1, title: Four}
    risks:
      - {ref: A, title: Five}
)");
  CHECK(Found("duplicate-ref", plan) == R"(11:15 error: A1 is used twice
  10:15: first used here, for an action
  help: give this action a ref of its own
12:15 error: SWIG is used twice
  5:11: first used here, for a forum
  help: give this action a ref of its own
14:15 error: A1 is used 3 times
  10:15: first used here, for an action
  help: give this measure a ref of its own
16:15 error: A is used twice
  7:10: first used here, for a section
  help: give this risk a ref of its own
)");
}

TEST_CASE("duplicate-ref keeps capital and small letters apart") {
  const auto plan = TestPlan::WithActions("- {ref: A1.a, title: One}\n- {ref: A1.A, title: Two}\n");
  CHECK(Found("duplicate-ref", plan) == "");
}

TEST_CASE("unknown-ref names the nearest, and the kind that a ref has instead") {
  const TestPlan plan(R"(wsoa: 1
title: Test
area: Testshire
forums:
  - {ref: SWIG, name: Working group, reports_to: [SEB]}
  - {ref: SSB, name: Board, reports_to: [SWIG, S1]}
sections:
  - ref: S
    title: First
    actions:
      - {ref: S1, title: One, depends: [S2, s3, XYZ9, S]}
      - ref: S2
        title: Two
        measures:
          - {ref: M1, title: Four, serves: [S1, M1, S22]}
)");
  CHECK(Found("unknown-ref", plan) == R"(5:51 error: there is no forum SEB (did you mean SSB?)
  help: write SSB, or remove SEB
6:48 error: S1 is an action, not a forum
  help: `reports_to` takes the refs of forums
11:45 error: there is no action s3 (did you mean S1?)
  help: write S1, or remove s3
11:49 error: there is no action XYZ9
  help: write the ref of an action of this plan, or remove XYZ9
11:55 error: S is a section, not an action
  help: `depends` takes the refs of actions
15:49 error: M1 is a measure, not an action
  help: `serves` takes the refs of actions
15:53 error: there is no action S22 (did you mean S2?)
  help: write S2, or remove S22
)");
}

TEST_CASE("unknown-ref is silent where what it misses may be what could not be read") {
  const auto plan =
      TestPlan::WithActions("- {ref: A1, title: One, depends: [A2]}\n- {reff: A2, title: Two}\n");
  CHECK_FALSE(plan.problems.empty());
  CHECK(Found("unknown-ref", plan) == "");
}

TEST_CASE("unknown-ref looks at after and superseded_by, dependency-cycle at after") {
  const auto plan = TestPlan::WithActions(
      R"(- {ref: A1, title: One, due: {after: [A2], within: 1 week}}
- {ref: A2, title: Two, due: 2021-11, depends: [A1]}
- {ref: A3, title: Three, due: {after: [A3], within: 1 week}}
- {ref: A4, title: Four, due: {after: [A9], within: 1 week}}
- {ref: A5, title: Five, due: 2021-11, withdrawn: {date: 2021-10, approved: Board, superseded_by: [A8]}}
)");
  CHECK(Found("unknown-ref", plan) == R"(11:46 error: there is no action A9 (did you mean A1?)
  help: write A1, or remove A9
12:106 error: there is no action A8 (did you mean A1?)
  help: write A1, or remove A8
)");
  CHECK(Found("dependency-cycle", plan) == R"(8:45 error: A1 waits for itself: A1 → A2 → A1
  9:55: A2 depends on A1
  help: remove the `depends` or `after` that is not meant
10:47 error: A3 depends on itself
  help: remove it from its own `depends` or `after`
)");
}

TEST_CASE("dependency-cycle goes round the whole circle, from its first line") {
  const auto plan = TestPlan::WithActions(R"(- {ref: A1, title: One, depends: [A2]}
- {ref: A2, title: Two, depends: [A4, A3]}
- {ref: A3, title: Three, depends: [A5]}
- {ref: A4, title: Four}
- {ref: A5, title: Five, depends: [A2]}
)");
  CHECK(Found("dependency-cycle", plan) == R"(9:45 error: A2 waits for itself: A2 → A3 → A5 → A2
  10:43: A3 depends on A5
  12:42: A5 depends on A2
  help: remove the `depends` or `after` that is not meant
)");
}

TEST_CASE("dependency-cycle: an action that depends on itself") {
  const auto plan = TestPlan::WithActions("- {ref: A1, title: One, depends: [A1]}\n");
  CHECK(Found("dependency-cycle", plan) == R"(8:41 error: A1 depends on itself
  help: remove it from its own `depends` or `after`
)");
}

TEST_CASE("dependency-cycle: a part cannot wait for its own heading") {
  const auto plan = TestPlan::WithActions(R"(- ref: A1
  title: Heading
  actions:
    - {ref: A1.a, title: Part, depends: [B1]}
- {ref: B1, title: Other, depends: [A1]}
)");
  CHECK(Found("dependency-cycle", plan) ==
        R"(11:48 error: A1.a waits for itself: A1.a → B1 → A1 → A1.a
  12:43: B1 depends on A1
  11:19: A1 is not finished before its part A1.a
  help: remove the `depends` or `after` that is not meant
)");
}

TEST_CASE("dependency-cycle: a heading does not wait for a withdrawn or an ongoing part") {
  const auto plan = TestPlan::WithActions(R"(- ref: A1
  title: Heading
  depends: [A1.c]
  actions:
    - {ref: A1.a, title: Withdrawn, depends: [A1], withdrawn: {date: 2021-05, reason: Merged, approved: Board}}
    - {ref: A1.b, title: Ongoing, depends: [A1], due: {ongoing: true}}
    - {ref: A1.c, title: Open}
)");
  CHECK(Found("dependency-cycle", plan) == "");
}

TEST_CASE("dependency-cycle tells one circle of each tangle") {
  const auto plan = TestPlan::WithActions(R"(- {ref: A1, title: One, depends: [A2, A3]}
- {ref: A2, title: Two, depends: [A1]}
- {ref: A3, title: Three, depends: [A1]}
- {ref: B1, title: Other, depends: [B2]}
- {ref: B2, title: Other, depends: [B1, A1]}
)");
  CHECK(Found("dependency-cycle", plan) == R"(8:41 error: A1 waits for itself: A1 → A2 → A1
  9:41: A2 depends on A1
  help: remove the `depends` or `after` that is not meant
11:43 error: B1 waits for itself: B1 → B2 → B1
  12:43: B2 depends on B1
  help: remove the `depends` or `after` that is not meant
)");
}

TEST_CASE("unquoted-ref speaks of what other tools do not take for a text") {
  const auto warning = [](const std::string& ref) {
    const TestPlan plan = TestPlan::WithActions("- ref: " + ref + "\n  title: One\n");
    return Found("unquoted-ref", plan);
  };
  for (const std::string number : {"1", "1.10", "08", "010", "0x1F", "0o17", "1_000", "1e3",
                                   "1.5E-2", ".5", "1.", "+1", "-1", "12:30"}) {
    CHECK(warning(number) == "8:14 warning: " + number +
                                 " is a number to other tools, not a text\n  help: write \"" +
                                 number + "\", with the quotes\n");
  }
  CHECK(warning("2021-11-30") ==
        "8:14 warning: 2021-11-30 is a date to other tools, not a text\n"
        "  help: write \"2021-11-30\", with the quotes\n");
  CHECK(warning("No") ==
        "8:14 warning: No is yes or no to other tools, not a text\n"
        "  help: write \"No\", with the quotes\n");
  for (const std::string text : {"A1.a", "1.2.3", "1a", "PR-03", "2021-11", "1-2", "e3", "0xG",
                                 "\"1.10\"", "'08'", "1e", "N1", "."}) {
    CAPTURE(text);
    CHECK(warning(text) == "");
  }
}

TEST_CASE("unquoted-ref speaks of a mention, too") {
  const auto plan = TestPlan::WithActions(
      "- {ref: \"1.10\", title: One}\n- {ref: \"1.2\", title: Two, depends: [1.10]}\n");
  CHECK(Found("unquoted-ref", plan) == R"(9:44 warning: 1.10 is a number to other tools, not a text
  help: write "1.10", with the quotes
)");
}

TEST_CASE("ref-outside-parent compares with the action above, not with the section") {
  const auto plan = TestPlan::WithActions(R"(- ref: A1
  title: Heading
  actions:
    - {ref: A1.a, title: Fits}
    - {ref: A10, title: Another number}
    - ref: B2
      title: Elsewhere
      actions:
        - {ref: B2.a, title: Fits its own heading}
)");
  CHECK(Found("ref-outside-parent", plan) ==
        R"(12:19 note: A10 stands beneath A1, but its ref does not begin with it
  8:14: its heading
  help: move it to where it belongs, or give it a ref that says where it stands
13:18 note: B2 stands beneath A1, but its ref does not begin with it
  8:14: its heading
  help: move it to where it belongs, or give it a ref that says where it stands
)");
}

TEST_CASE("unknown-ref looks at the actions of a risk") {
  CHECK(Found("unknown-ref", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
sections:
  - ref: S
    title: Section
    actions: [{ref: A1, title: One, owners: [HOS], due: 2021-11}]
risks: [{ref: R1, title: T, actions: [A1, A2, S]}]
)")) == R"(8:43 error: there is no action A2 (did you mean A1?)
  help: write A1, or remove A2
8:47 error: S is a section, not an action
  help: `actions` takes the refs of actions
)");
}

}  // namespace wsoa
