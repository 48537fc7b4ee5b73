// What shows that an action is done, and that it was reopened.
#include <doctest/doctest.h>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

Lines Pieces(const std::string& evidence) {
  const TestPlan plan = WithAction("evidence: " + evidence + "\n");
  CHECK(Reported(plan.problems) == Lines{});
  Lines pieces;
  for (const Evidence& piece : plan->sections[0].actions[0].evidence) {
    pieces.push_back(*piece.text + (piece.link ? " at " + **piece.link : "") +
                     (piece.date ? " of " + ShowDate(**piece.date) : ""));
  }
  return pieces;
}

TEST_CASE("evidence is one text, one piece or a list of both") {
  CHECK(Pieces("Minutes") == Lines{"Minutes"});
  CHECK(Pieces("{text: Minutes, date: 2022-01}") == Lines{"Minutes of Jan 2022"});
  CHECK(Pieces("[Minutes, {text: Board, link: \"https://example.org/d\"}]") ==
        Lines{"Minutes", "Board at https://example.org/d"});
}

TEST_CASE("a link is an https address") {
  CHECK(Reported(WithAction("evidence: {text: Board, link: \"http://example.org/d\"}").problems) ==
        Lines{"10:39: bad-value: `link` is no https address; write https://example.org/d"});
  CHECK(Reported(WithAction("evidence: [{text: Board, link: on the shared drive}]").problems) ==
        Lines{"10:40: bad-value: `link` is no https address; write the address as a browser has "
              "it: it begins with https://"});
  CHECK(Reported(WithAction("evidence: {link: \"https://example.org/d\"}").problems) ==
        Lines{"10:20: missing-key: this evidence has no `text`; write `text: …` beside its other "
              "keys"});
}

TEST_CASE("reopened has a day, a reason and when it was done after all") {
  const TestPlan plan = WithAction(
      "due: 2021-12\n"
      "completed: 2021-12-10\n"
      "reopened:\n"
      "  - {date: 2022-01-15, reason: No team had it, completed: {reported: 2022-03}}\n"
      "  - {date: 2022-04}\n");
  CHECK(Reported(plan.problems) == Lines{});
  const auto& reopened = plan->sections[0].actions[0].reopened;
  REQUIRE(reopened.size() == 2);
  CHECK(**reopened[0].reason == "No team had it");
  CHECK(reopened[0].completed->reported);
  CHECK(!reopened[1].completed);
  CHECK(Reported(WithAction("reopened: [{date: 2022-01-15, completed: missed}]").problems) ==
        Lines{"10:50: bad-value: `completed` cannot be missed: only one of several occurrences can "
              "be; leave `completed` out until it is done"});
}

TEST_CASE("what a due needs beside its first key") {
  const struct {
    const char* due;
    const char* reported;
  } kDues[] = {
      {"{after: [A1]}",
       "10:15: missing-key: a `due` with `after` has no `within`; write how long after the last of "
       "them there is, such as `within: 14 days`"},
      {"{after: A1, within: 2 weeks}",
       "10:22: wrong-type: `after` must be a list, not a text; write `after: [A1]`"},
      {"{after: [], within: 2 weeks}",
       "10:22: empty-value: `after` names no action; write the refs of the actions that it waits "
       "for"},
      {"{when: it is paid, happened: 2022-01}",
       "10:33: missing-key: a `due` with `happened` has no `within`; write how long after it there "
       "is, such as `within: 30 days`"},
      {"{none: true}",
       "10:15: missing-key: a `due` with `none` has no `reason`; say why it has no date, such as "
       "`reason: It is done whenever it is asked for`"},
      {"{within: 2 weeks}",
       "10:14: missing-key: this `due` has none of `every`, `ongoing`, `tbd`, `when`, `after` and "
       "`none`; write a date, or for example `{ongoing: true}` or `{tbd: true}`"},
      {"{ongoing: true, within: 2 weeks}",
       "10:30: bad-value: a `due` with `ongoing` has no `within`; its keys are `ongoing`, `from`, "
       "`review`"}};
  for (const auto& [due, reported] : kDues) {
    CHECK(Reported(WithAction(std::string("due: ") + due).problems) == Lines{reported});
  }
}

}  // namespace
}  // namespace wsoa
