#include <doctest/doctest.h>

#include <string>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

std::string Show(const std::optional<Located<Date>>& date) {
  return date ? ShowDate(date->value) : "nothing";
}

// The due in words, so that every form is compared as a whole.
struct DueInWords {
  std::string operator()(const FixedDue& due) const { return "on " + ShowDate(*due.date); }
  std::string operator()(const SeveralDues& due) const {
    std::string text = "each of";
    for (const auto& date : due.dates) text += " " + ShowDate(*date);
    return text;
  }
  std::string operator()(const RecurringDue& due) const {
    return "every " + ShowDuration(*due.every) + " from " + ShowDate(*due.from) + " until " +
           Show(due.until);
  }
  std::string operator()(const OngoingDue& due) const {
    return "ongoing from " + Show(due.from) + " review " +
           (due.review ? ShowDuration(**due.review) : "nothing");
  }
  std::string operator()(const TbdDue& due) const { return "to be dated by " + Show(due.by); }
  std::string operator()(const ContingentDue& due) const {
    return "when " + due.when.value + " expected " + Show(due.expected) +
           (due.within ? " within " + ShowDuration(**due.within) : "") +
           (due.happened ? " happened " + Show(due.happened) : "");
  }
  std::string operator()(const AfterDue& due) const {
    std::string text = ShowDuration(*due.within) + " after";
    for (const Text& ref : due.after) text += " " + *ref;
    return text;
  }
  std::string operator()(const NoDue& due) const { return "none: " + *due.reason; }
};

TEST_CASE("every form of a due") {
  const struct {
    std::string due;
    std::string in_words;
    bool series = false;
  } kDues[] = {
      {"2021-11", "on Nov 2021"},
      {"\"2021-11-30\"", "on 30 Nov 2021"},
      {"2022-01/2022-04", "on Jan 2022 to Apr 2022"},
      {"FY2018-19", "on financial year 2018-19"},
      {"[2022-02, 2022-07]", "each of Feb 2022 Jul 2022", true},
      {"[2022-02]", "each of Feb 2022", true},
      {"[FY2018-19-Q1, 2019]", "each of Apr 2018 to Jun 2018 2019", true},
      {"{every: 3 months, from: 2022-01, until: 2023-01}",
       "every 3 months from Jan 2022 until Jan 2023", true},
      {"{every: 6 weeks, from: 2022-01-10}", "every 6 weeks from 10 Jan 2022 until nothing", true},
      {"{ongoing: true}", "ongoing from nothing review nothing"},
      {"{ongoing: true, from: 2022-04, review: 6 weeks}", "ongoing from Apr 2022 review 6 weeks"},
      {"{tbd: true}", "to be dated by nothing"},
      {"{tbd: 2022-03}", "to be dated by Mar 2022"},
      {"{when: the continuum is published, expected: 2022-12}",
       "when the continuum is published expected Dec 2022"},
      {"{when: funds come}", "when funds come expected nothing"},
      {"{when: funds come, within: 30 days, happened: 2022-03-04}",
       "when funds come expected nothing within 30 days happened 4 Mar 2022"},
      {"{after: [A1, A2.b], within: 14 days}", "14 days after A1 A2.b"},
      {"{after: [\"1.10\"], within: 0 days}", "0 days after 1.10"},
      {"{none: true, reason: It is done whenever asked}", "none: It is done whenever asked"},
  };
  for (const auto& [due, in_words, series] : kDues) {
    CAPTURE(due);
    const TestPlan plan = WithAction("due: " + due);
    CHECK(Reported(plan.problems) == Lines{});
    const auto& read = plan->sections[0].actions[0].due;
    REQUIRE(read.has_value());
    CHECK(std::visit(DueInWords(), read->form) == in_words);
    CHECK(read->IsSeries() == series);
    CHECK(read->span.text() == due);
  }
}

TEST_CASE("a due that is none: one problem, and the due is unread") {
  constexpr const char* kOccurrenceHelp =
      "; write a day, such as 2021-11-30, or a month, such as 2021-11";
  const struct {
    std::string due;
    Lines reported;
  } kDues[] = {
      {"Nov-21", {"10:14: bad-date: Nov-21 is not a date; write 2021-11"}},
      {"Feb 22 and July 22",
       {"10:14: bad-date: Feb 22 and July 22 is not a date; write [2022-02, 2022-07]"}},
      {"TBC", {"10:14: bad-date: TBC is not a date; write `due: {tbd: true}`"}},
      {"ongoing", {"10:14: bad-date: ongoing is not a date; write `due: {ongoing: true}`"}},
      {"[]",
       {"10:14: empty-value: `due` has no date; write the date of each occurrence, or remove the "
        "key"}},
      {"[2021-11, Dec 21, 2022-01/2022-02]",
       {"10:24: bad-date: Dec 21 is not a date; write 2021-12",
        "10:32: bad-date: 2022-01/2022-02 is an interval: each of several dates is the date of one "
        "occurrence; write the date by which that occurrence is to be done"}},
      {"{}",
       {"10:14: missing-key: this `due` has none of `every`, `ongoing`, `tbd`, `when`, `after` and "
        "`none`; write a "
        "date, or for example `{ongoing: true}` or `{tbd: true}`"}},
      {"{from: 2022-01}",
       {"10:14: missing-key: this `due` has none of `every`, `ongoing`, `tbd`, `when`, `after` and "
        "`none`; write a "
        "date, or for example `{ongoing: true}` or `{tbd: true}`"}},
      {"{evry: 3 months, from: 2022-01}",
       {"10:15: unknown-key: `evry` is not a key of this due (did you mean every?)"}},
      {"{every: 3 months}",
       {"10:15: missing-key: a `due` with `every` has no `from`; write the first occurrence, a day "
        "or a month, such as `from: 2022-01`"}},
      {"{every: 3 months, from: }",
       {"10:32: empty-value: `from` is empty; write it after the colon, or remove the key"}},
      {"{every: 3 months, from: 2022}",
       {std::string("10:38: bad-date: 2022 is a year: `from` must be a day or a month") +
        kOccurrenceHelp}},
      {"{every: quarter, from: 2022-01}",
       {"10:22: bad-duration: quarter is not a length of time; write 3 months"}},
      {"{every: 0 days, from: 2022-01}",
       {"10:22: bad-duration: `every` cannot be 0 days; write a length of time such as 3 months"}},
      {"{every: 3 months, ongoing: true}",
       {"10:32: bad-value: `every` and `ongoing` do not go together in a `due`; keep either "
        "`every`, `from`, `until` or `ongoing`, `from`, `review`"}},
      {"{ongoing: true, until: 2023, expected: 2024}",
       {"10:30: bad-value: a `due` with `ongoing` has no `until`; its keys are `ongoing`, `from`, "
        "`review`",
        "10:43: bad-value: a `due` with `ongoing` has no `expected`; its keys are `ongoing`, "
        "`from`, `review`"}},
      {"{tbd: true, from: 2022}",
       {"10:26: bad-value: a `due` with `tbd` has no `from`; take it out"}},
      {"{ongoing: false}", {"10:24: bad-value: `ongoing` cannot be false; write true"}},
      {"{ongoing: yes}", {"10:24: bad-value: `ongoing` cannot be yes; write true"}},
      {"{ongoing: true, review: fortnightly}",
       {"10:38: bad-duration: fortnightly is not a length of time; write 2 weeks"}},
      {"{tbd: maybe}",
       {"10:20: bad-value: `tbd` cannot be maybe; write true or a date by which one will be set"}},
      {"{tbd: Mar 22}", {"10:20: bad-date: Mar 22 is not a date; write 2022-03"}},
      {"{when: [a]}", {"10:21: wrong-type: `when` must be one text, not a list; write `when: a`"}},
      {"{when: funds come, expected: soon}",
       {std::string("10:43: bad-date: soon is not a date") + kOccurrenceHelp}},
  };
  for (const auto& [due, reported] : kDues) {
    CAPTURE(due);
    const TestPlan plan = WithAction("due: " + due);
    CHECK(Reported(plan.problems) == reported);
    CHECK_FALSE(plan->sections[0].actions[0].due.has_value());
    CHECK(UnreadableKeys(plan->sections[0].actions[0]) == Lines{"due"});
  }
}

}  // namespace
}  // namespace wsoa
