// The rules of the group Plan and policy: the whole message of each case.
#include <doctest/doctest.h>

#include "checks/found.h"

namespace wsoa {
namespace {

TestPlan WithTop(const std::string& top) {
  return TestPlan::WithActions("- {ref: A1, title: One, owners: [X], due: 2021-11}\n", top);
}

TestPlan WithSection(const std::string& rest) {
  return TestPlan("wsoa: 1\ntitle: Test\narea: Testshire\nsections:\n  - ref: S\n    title: T\n" +
                  rest);
}

}  // namespace

TEST_CASE("empty-section") {
  CHECK(Found("empty-section", WithSection("    leader: X\n")) ==
        R"(5:10 warning: section S is empty
  help: add its `actions`, or remove the section
)");
  CHECK(Found("empty-section", WithSection("    measures: [{ref: M, title: One}]\n")) == "");
  CHECK(Found("empty-section", WithSection("    risks: [{ref: R, title: One}]\n")) == "");
  CHECK(Found("empty-section", WithSection("    findings: [Weak]\n")) == "");
  CHECK(Found("empty-section", WithSection("    actions: none yet\n")) == "");
}

TEST_CASE("finding-without-action") {
  CHECK(Found("finding-without-action", WithSection("    findings:\n      - Weak\n")) ==
        R"(5:10 warning: section S has findings, but no action
  8:9: nothing answers this finding
  help: add the `actions` that answer it
)");
  CHECK(Found("finding-without-action",
              WithSection("    findings: [Weak]\n    actions: none yet\n")) == "");
}

TEST_CASE("allow-without-reason") {
  const auto plan = WithTop("allow: [{rule: unused-person}, {rule: x, reason: y}]\n");
  CHECK(Found("allow-without-reason", plan) ==
        R"(4:16 warning: nothing says why unused-person is allowed here
  help: write {rule: unused-person, reason: WHY}
)");
  CHECK(Found("allow-without-reason", WithTop("allow: [{rule: x, reason: }]\n")) == "");
}

TEST_CASE("unused-allow: an idle one, one that names no rule, and one of a rule of form") {
  const auto plan = WithTop(R"(allow:
  - {rule: duplicate-ref, reason: Why}
  - {rule: duplicat-ref, reason: Why}
  - {rule: everything, reason: Why}
  - {rule: bad-date, reason: Why}
  - {rule: section-without-leader, reason: Used}
)");
  CHECK(Found("unused-allow", plan) == R"(5:12 warning: nothing here breaks duplicate-ref
  help: remove this `allow`
6:12 warning: duplicat-ref is not a rule (did you mean duplicate-ref?)
  help: `wsoa rules` lists the rules
7:12 warning: everything is not a rule
  help: `wsoa rules` lists the rules
8:12 warning: bad-date cannot be allowed: what is not well formed cannot be read
  help: mend what it reports, and remove this `allow`
)");
}

TEST_CASE("unused-allow says nothing of a rule that did not run or of a plan not read whole") {
  const std::string top = "allow: [{rule: duplicate-ref, reason: Why}]\n";
  const FoundOptions off = {
      .rule = "unused-allow", .levels = {{"duplicate-ref", Level::kOff}}, .day = {}};
  CHECK(Found(WithTop(top), off) == "");
  CHECK(Found("unused-allow", WithTop(top + "period: soon\n")) == "");
}

TEST_CASE("unused-allow can be allowed, where there is something to allow") {
  const std::string own = "  - {rule: unused-allow, reason: Why}\n";
  const std::string idle = "  - {rule: duplicate-ref, reason: Why}\n";
  CHECK(Found("unused-allow", WithTop("allow:\n" + own + idle)) == "");
  CHECK(Found("unused-allow", WithTop("allow:\n" + own)) ==
        R"(5:12 warning: nothing here breaks unused-allow
  help: remove this `allow`
)");
}

TEST_CASE("reporting-off-cadence tells the first date that is off") {
  const auto note = [](const std::string& reporting) {
    return Found("reporting-off-cadence", WithTop("reporting: {" + reporting + "}\n"));
  };
  CHECK(note("dates: [2019-07, 2019-11, 2020-03], every: 3 months") ==
        R"(4:30 note: a report every 3 months from Jul 2019 would be in Oct 2019, not in Nov 2019
  4:56: how often the plan is to be reported
  help: write 2019-10, or change `every`
)");
  CHECK(
      note("dates: [2019-07-01], every: 2 weeks, from: 2019-06-15") ==
      R"(4:21 note: a report every 2 weeks from 15 Jun 2019 would be on 15 Jun 2019, not on 1 Jul 2019
  4:41: how often the plan is to be reported
  help: write 2019-06-15, or change `every`
)");
  CHECK(note("dates: [2019-01-31, 2019-02, 2019-03-28], every: 1 month") == "");
  CHECK(note("dates: [2019-01-31, 2019-02-14], every: 2 weeks") == "");
  CHECK(note("dates: [2019-07, 2019-10], every: 3 months, from: 2019-07-15") == "");
  CHECK(note("dates: [2019-07, 2021-07], every: 2 years") == "");
  CHECK(note("dates: [2019-07, 2019-11]") == "");
  CHECK(note("every: 3 months") == "");
}

TEST_CASE("scheme-hides-state") {
  CHECK(Found("scheme-hides-state", WithTop("scheme: {base: rag, off-track: green}\n")) ==
        R"(4:32 warning: on-track and off-track are both green
  help: give off-track a colour of its own
)");
  CHECK(Found("scheme-hides-state", WithTop("scheme: {base: brag, complete: red}\n")) ==
        R"(4:32 warning: complete and off-track are both red
  help: give off-track a colour of its own
)");
  CHECK(Found("scheme-hides-state", WithTop("scheme: {base: brag, assured: red}\n")) ==
        R"(4:31 warning: assured and off-track are both red
  help: give off-track a colour of its own
)");
  for (const std::string base : {"brag", "rag", "rag-progress"}) {
    CHECK(Found("scheme-hides-state", WithTop("scheme: " + base + "\n")) == "");
  }
}

TEST_CASE("percent-bound-misplaced: falling bounds, of the scheme's own colours") {
  const auto found = [](const std::string& bounds) {
    return Found("percent-bound-misplaced", WithTop("scheme: {by_percent: {" + bounds + "}}\n"));
  };
  CHECK(found("green: 75, amber: 25") == "");
  CHECK(found("amber: 25, green: 75, red: 0") == "");
  CHECK(found("green: 25, amber: 75") ==
        R"(4:41 error: amber begins at 75 percent, and green, which is better, at 25
  help: write lower bounds for worse colours, such as `{green: 75, amber: 25}`
)");
  CHECK(found("green: 50, amber: 50.0") ==
        R"(4:41 error: amber begins at 50.0 percent, and green, which is better, at 50
  help: write lower bounds for worse colours, such as `{green: 75, amber: 25}`
)");
  CHECK(found("green: 75, yellow: 25") ==
        R"(4:42 error: yellow stands for nothing in this plan's scheme
  help: remove it, or give a state that colour
)");
  CHECK(found("green: 25, amber: lots") == "");
}

}  // namespace wsoa
