#include <doctest/doctest.h>

#include <string>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

Lines CompletionsAsWords(const std::vector<Completion>& completions) {
  Lines words;
  for (const Completion& completion : completions) {
    words.push_back(completion.missed
                        ? "missed"
                        : (completion.reported ? "reported " : "") + ShowDate(*completion.date));
  }
  return words;
}

const Action& OnlyAction(const TestPlan& plan) { return plan->sections[0].actions[0]; }

TEST_CASE("every form of a completion") {
  const struct {
    std::string keys;
    Lines completions;
  } kCompleted[] = {
      {"completed: 2021-11-30", {"30 Nov 2021"}},
      {"completed: 2021-11", {"Nov 2021"}},
      {"completed: {reported: 2022-01}", {"reported Jan 2022"}},
      {"due: 2021-11\ncompleted: 2021-11", {"Nov 2021"}},
      {"due: {ongoing: true}\ncompleted: 2021-11", {"Nov 2021"}},
      {"due: [2022-02, 2022-07, 2022-10]\ncompleted: [2022-02-20, missed, {reported: 2022-11}]",
       {"20 Feb 2022", "missed", "reported Nov 2022"}},
      {"due: {every: 3 months, from: 2022-01}\ncompleted: [missed]", {"missed"}},
      {"due: [2022-02, 2022-07]\ncompleted: []", {}},
  };
  for (const auto& [keys, completions] : kCompleted) {
    CAPTURE(keys);
    const TestPlan plan = WithAction(keys);
    CHECK(Reported(plan.problems) == Lines{});
    CHECK(CompletionsAsWords(OnlyAction(plan).completed) == completions);
    CHECK(UnreadableKeys(OnlyAction(plan)) == Lines{});
  }
}

TEST_CASE("a completion that does not suit its due") {
  const struct {
    std::string keys;
    Lines reported;
  } kCompleted[] = {
      {"due: 2021-11\ncompleted: [2021-11]",
       {"11:20: wrong-type: `completed` must be one date, not a list; write the day on which all "
        "of it was done; a list is for a `due` of several dates"}},
      {"completed: [2021-11]",
       {"10:20: wrong-type: `completed` must be one date, not a list; write the day on which all "
        "of it was done; a list is for a `due` of several dates"}},
      {"due: [2022-02, 2022-07]\ncompleted: 2022-02",
       {"11:20: wrong-type: `completed` must be a list with an entry for each occurrence, not a "
        "text; write `completed: [2022-02]`"}},
      {"due: [2022-02, 2022-07]\ncompleted: {reported: 2022-02}",
       {"11:20: wrong-type: `completed` must be a list with an entry for each occurrence, not a "
        "set of keys; write `completed: [{reported: 2022-02}]`"}},
      {"due: 2021-11\ncompleted: missed",
       {"11:20: bad-value: `completed` cannot be missed: only one of several occurrences can be; "
        "leave `completed` out until it is done"}},
      {"completed: {reportd: 2022-02}",
       {"10:21: unknown-key: `reportd` is not a key of this completion (did you mean reported?)"}},
  };
  for (const auto& [keys, reported] : kCompleted) {
    CAPTURE(keys);
    const TestPlan plan = WithAction(keys);
    CHECK(Reported(plan.problems) == reported);
    CHECK(OnlyAction(plan).completed.empty());
    CHECK(UnreadableKeys(OnlyAction(plan)) == Lines{"completed"});
  }
}

TEST_CASE("where the due could not be read, a completion of either kind may be right") {
  for (const std::string due : {"due: Nov-21", "du: [2021-11, 2022-02]", "due:"}) {
    for (const std::string completed : {"completed: [2021-11]", "completed: 2021-11"}) {
      CAPTURE(due);
      const TestPlan plan = WithAction(due + "\n" + completed);
      CHECK(Reported(plan.problems).size() == 1);
      CHECK(CompletionsAsWords(OnlyAction(plan).completed) == Lines{"Nov 2021"});
    }
  }
}

TEST_CASE("a completion belongs to an occurrence by its place: nothing moves up") {
  const TestPlan plan = WithAction(
      "due: [2022-01, 2022-02, 2022-03, 2022-04]\ncompleted: [2022-01, Feb 22, 2022-03, soon]");
  CHECK(Reported(plan.problems) ==
        Lines{"11:30: bad-date: Feb 22 is not a date; write 2022-02",
              "11:47: bad-date: soon is not a date; write a day, such as 2021-11-30, or a month, "
              "such as 2021-11"});
  CHECK(CompletionsAsWords(OnlyAction(plan).completed) == Lines{"Jan 2022"});
  CHECK(UnreadableKeys(OnlyAction(plan)) == Lines{"completed"});
}

TEST_CASE("what was agreed about an action") {
  const TestPlan plan = WithAction(
      "assured: {date: 2022-01-10, by: SWIG, evidence: Minutes}\n"
      "paused: {date: 2022-02, until: FY2022-23, reason: No site, approved: Board}\n"
      "withdrawn: {date: 2022-03, reason: Superseded}\n"
      "revisions:\n"
      "  - {date: 2021-10, due: 2022-01/2022-04, reason: Vacancy, approved: Board}\n"
      "  - {date: 2021-12-01, due: 2022-06}\n");
  CHECK(Reported(plan.problems) == Lines{});
  const Action& action = OnlyAction(plan);
  CHECK(ShowDate(**action.assured->date) == "10 Jan 2022");
  CHECK(action.assured->by->value == "SWIG");
  CHECK(action.assured->evidence->value == "Minutes");
  CHECK(ShowDate(**action.paused->date) == "Feb 2022");
  CHECK(ShowDate(**action.paused->until) == "financial year 2022-23");
  CHECK(action.paused->reason->value == "No site");
  CHECK(action.paused->approved->value == "Board");
  CHECK(ShowDate(**action.withdrawn->date) == "Mar 2022");
  CHECK(action.withdrawn->reason->value == "Superseded");
  REQUIRE(action.revisions.size() == 2);
  CHECK(ShowDate(**action.revisions[0].date) == "Oct 2021");
  CHECK(ShowDate(**action.revisions[0].due) == "Jan 2022 to Apr 2022");
  CHECK(action.revisions[0].reason->value == "Vacancy");
  CHECK(action.revisions[0].approved->value == "Board");
  CHECK_FALSE(action.revisions[1].reason.has_value());
  CHECK_FALSE(action.revisions[1].approved.has_value());
}

TEST_CASE("what was agreed without saying when") {
  const TestPlan plan = WithAction(
      "assured: {by: SWIG}\n"
      "paused: {}\n"
      "withdrawn: yes\n"
      "revisions:\n"
      "  - {date: 2021-10}\n"
      "  - {date: 2021-12, due: [2022-06, 2022-07], aproved: Board}\n");
  const std::string beside = "; write `date: …` beside its other keys";
  CHECK(
      Reported(plan.problems) ==
      Lines{
          "10:19: missing-key: this assurance has no `date`" + beside,
          "11:17: missing-key: this pause has no `date`" + beside,
          "12:20: wrong-type: `withdrawn` must be a set of keys, not a text; write "
          "`withdrawn: {date: …}`",
          "14:14: missing-key: this revision has no `due`; write `due: …` beside its other keys",
          "15:34: wrong-type: `due` must be one text, not a list",
          "15:54: unknown-key: `aproved` is not a key of this revision (did you mean approved?)"});
  const Action& action = OnlyAction(plan);
  CHECK(UnreadableKeys(action) == Lines{"assured", "paused", "withdrawn", "revisions"});
  CHECK(action.assured->by->value == "SWIG");
  CHECK(action.revisions.size() == 2);
  CHECK_FALSE(action.revisions[1].due.has_value());
}

}  // namespace
}  // namespace wsoa
