#include <doctest/doctest.h>

#include <string>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

constexpr const char* kDayOrMonth = "write a day, such as 2021-11-30, or a month, such as 2021-11";

TEST_CASE("a date may be of any form, quoted or not") {
  for (const char* date : {"2021-11-30", "2021-11", "2021", "2022-01/2022-04", "FY2018-19",
                           "FY2018-19-Q2", "AY2018-19"}) {
    CAPTURE(date);
    const TestPlan plain = WithAction(std::string("start: ") + date);
    const TestPlan quoted = WithAction(std::string("start: \"") + date + "\"");
    CHECK(Reported(plain.problems) == Lines{});
    CHECK(Reported(quoted.problems) == Lines{});
    CHECK(plain->sections[0].actions[0].start->value == *ParseDate(date));
    CHECK(quoted->sections[0].actions[0].start->value == *ParseDate(date));
  }
}

TEST_CASE("what is no date costs its key only") {
  const TestPlan plan = WithAction("start: Nov-21\ndue: 2021-12\ncondition: Subject to funding");
  CHECK(Reported(plan.problems) == Lines{"10:16: bad-date: Nov-21 is not a date; write 2021-11"});
  const Action& action = plan->sections[0].actions[0];
  CHECK_FALSE(action.start.has_value());
  CHECK(action.due.has_value());
  CHECK(action.condition->value == "Subject to funding");
  CHECK(UnreadableKeys(action) == Lines{"start"});
}

TEST_CASE("a fact is a day or a month") {
  const std::string help = std::string("; ") + kDayOrMonth;
  const struct {
    std::string keys;
    std::string reported;
  } kFacts[] = {
      {"started: 2021",
       "10:18: bad-date: 2021 is a year: `started` must be a day or a month" + help},
      {"started: FY2021-22",
       "10:18: bad-date: FY2021-22 is a year: `started` must be a day or a month" + help},
      {"started: FY2021-22-Q1",
       "10:18: bad-date: FY2021-22-Q1 is an interval: `started` must be a day or a month" + help},
      {"completed: 2021-01/2021-02",
       "10:20: bad-date: 2021-01/2021-02 is an interval: `completed` must be a day or a month" +
           help},
      {"updates: [{date: 2021}]",
       "10:26: bad-date: 2021 is a year: `date` must be a day or a month" + help},
      {"revisions: [{date: 2021, due: 2022}]",
       "10:28: bad-date: 2021 is a year: `date` must be a day or a month" + help},
      {"withdrawn: {date: 2021}",
       "10:27: bad-date: 2021 is a year: `date` must be a day or a month" + help},
      {"assured: {date: 2021}",
       "10:25: bad-date: 2021 is a year: `date` must be a day or a month" + help},
      {"paused: {date: 2021, until: 2022}",
       "10:24: bad-date: 2021 is a year: `date` must be a day or a month" + help},
      {"started: Jan 22 - Apr 22", "10:18: bad-date: Jan 22 - Apr 22 is not a date" + help},
      {"started: 30/11/2021", "10:18: bad-date: 30/11/2021 is not a date; write 2021-11-30"},
      {"started: 44530", "10:18: bad-date: 44530 is not a date; write 2021-11-30"},
      {"started: 2021-02-30",
       "10:18: bad-date: 2021-02-30 is not a date: February 2021 has 28 days" + help},
      {"completed: TBC",
       "10:20: bad-date: TBC is not a date; leave the key out until the date is known"},
  };
  for (const auto& [keys, reported] : kFacts) {
    CAPTURE(keys);
    CHECK(Reported(WithAction(keys).problems) == Lines{reported});
  }
}

TEST_CASE("the dates of risks are facts too") {
  const TestPlan plan =
      WithTop("risks: [{ref: R, title: T, opened: 2021, closed: 2022-01/2022-02}]");
  CHECK(Reported(plan.problems) ==
        Lines{std::string("4:36: bad-date: 2021 is a year: `opened` must be a day or a month; ") +
                  kDayOrMonth,
              std::string("4:50: bad-date: 2022-01/2022-02 is an interval: `closed` must be a day "
                          "or a month; ") +
                  kDayOrMonth});
  CHECK(UnreadableKeys(plan->risks[0]) == Lines{"opened", "closed"});
}

TEST_CASE("the life of a plan has a beginning and an end") {
  CHECK(Reported(WithTop("period: 2021-01/2022-06").problems) == Lines{});
  CHECK(Reported(WithTop("period: FY2021-22").problems) == Lines{});
  CHECK(Reported(WithTop("period: 2021-11").problems) ==
        Lines{"4:9: bad-date: 2021-11 is a month: `period` must be an interval; write the first "
              "and the last date, such as 2021-01/2022-06"});
}

TEST_CASE("an interval that runs backwards is read: a check speaks of it") {
  const TestPlan plan = WithAction("due: 2022-04/2022-01");
  CHECK(Reported(plan.problems) == Lines{});
  CHECK(plan->sections[0].actions[0].due.has_value());
}

TEST_CASE("durations") {
  const TestPlan plan = WithTop(
      "scheme: {grace: 1 year}\n"
      "reporting: {dates: [2022-01], every: 0 months, stale_after: fortnightly}");
  CHECK(Reported(plan.problems) ==
        Lines{"4:17: bad-duration: `grace` must be in days, weeks or months; write a length of "
              "time such as 14 days",
              "5:38: bad-duration: `every` cannot be 0 months; write a length of time such as 3 "
              "months",
              "5:61: bad-duration: fortnightly is not a length of time; write 2 weeks"});
  CHECK(UnreadableKeys(*plan) == Lines{"scheme", "reporting"});
  CHECK(WithTop("scheme: {grace: 0 days}")->scheme.grace->value == Duration{});
}

}  // namespace
}  // namespace wsoa
