#include "status/stated.h"

#include <doctest/doctest.h>

#include "plan/words.h"
#include "support/rating_case.h"

namespace wsoa {
namespace {

// "stated/effective comparison" of action A.
std::string StatedIn(const std::string& keys, std::string_view day,
                     const std::string& scheme = "brag") {
  const auto plan = TestPlan::WithActions("- {ref: A, title: Act, " + keys + "}",
                                          "scheme: {base: " + scheme + ", grace: 14 days}\n");
  REQUIRE(plan.problems.empty());
  const ActionStatus action = Rate(PlanIndex(*plan), DayOf(day)).actions[0];
  const auto word = [](std::optional<Colour> colour) {
    return colour ? std::string(WordFor(*colour)) : "none";
  };
  return word(action.stated) + "/" + word(action.effective) + " " +
         std::string(WordFor(action.comparison));
}

std::string Due(const std::string& due, const std::string& rating) {
  return "due: " + due + ", updates: [{date: 2022-01-10, rating: " + rating + "}]";
}

TEST_CASE("stated against computed, by rank") {
  CHECK(StatedIn(Due("2022-03", "green"), "2022-01-31") == "green/green agrees");
  CHECK(StatedIn(Due("2022-03", "amber"), "2022-01-31") == "amber/amber pessimistic");
  CHECK(StatedIn(Due("2022-03", "red"), "2022-01-31") == "red/red pessimistic");
  CHECK(StatedIn(Due("2022-03", "blue"), "2022-01-31") == "blue/green optimistic");
  CHECK(StatedIn(Due("2021-12", "green"), "2022-01-31") == "green/red optimistic");
  CHECK(StatedIn(Due("2021-12", "red"), "2022-01-31") == "red/red agrees");
  CHECK(StatedIn("due: 2021-12", "2022-01-31") == "none/red unstated");
  // Not known before its day.
  CHECK(StatedIn(Due("2022-03", "amber"), "2022-01-09") == "none/green unstated");
  // Unrated: shown, not compared.
  CHECK(StatedIn(Due("{tbd: true}", "green"), "2022-01-31") == "green/none uncomputable");
  CHECK(StatedIn("due: {tbd: true}", "2022-01-31") == "none/none unstated");
  CHECK(StatedIn(
            Due("2022-03", "green") + ", withdrawn: {date: 2022-01, reason: no, approved: Board}",
            "2022-01-31") == "green/none uncomputable");
}

TEST_CASE("a colour's rank is the best state that has it") {
  // Green stands for assured, complete and on track.
  CHECK(StatedIn(Due("2022-03", "green"), "2022-01-31", "rag") == "green/green agrees");
  CHECK(StatedIn("due: 2022-03, completed: 2022-01-05, updates: [{date: 2022-01-10, rating: "
                 "green}]",
                 "2022-01-31", "rag") == "green/green agrees");
  // Amber stands for on track and at risk.
  CHECK(StatedIn(Due("2022-01-20", "amber"), "2022-01-31", "rag-progress") == "amber/amber agrees");
  CHECK(StatedIn(Due("2022-03", "green"), "2022-01-31", "rag-progress") ==
        "green/amber optimistic");
}

TEST_CASE("a colour that the scheme lacks is as if absent") {
  CHECK(StatedIn(Due("2022-03", "purple"), "2022-01-31") == "none/green unstated");
  CHECK(StatedIn("due: 2022-03, updates: [{date: 2022-01-10, rating: amber}, {date: 2022-01-11, "
                 "rating: purple}]",
                 "2022-01-31") == "amber/amber pessimistic");
  CHECK(StatedIn(Due("2022-03", "purple"), "2022-01-31", "brag, at-risk: purple") ==
        "purple/purple pessimistic");
  CHECK(StatedIn(Due("2022-03", "amber"), "2022-01-31", "brag, at-risk: purple") ==
        "none/green unstated");
}

TEST_CASE("the latest rating counts: by first day, then the later in the file") {
  const auto stated = [](const std::string& updates) {
    return StatedIn("due: 2022-03, updates: [" + updates + "]", "2022-01-31");
  };
  CHECK(stated("{date: 2022-01-12, rating: red}, {date: 2022-01-11, rating: amber}") ==
        "red/red pessimistic");
  CHECK(stated("{date: 2022-01-12, rating: red}, {date: 2022-01-12, rating: amber}") ==
        "amber/amber pessimistic");
  CHECK(stated("{date: 2022-01-15, rating: red}, {date: 2022-01, rating: amber}") ==
        "red/red pessimistic");
  // An update without a rating takes none away.
  CHECK(stated("{date: 2022-01-12, rating: red}, {date: 2022-01-20, note: More.}") ==
        "red/red pessimistic");
}

TEST_CASE("a rating from before completion is shown, not compared") {
  const auto stated = [](const std::string& update, const std::string& completed) {
    return StatedIn("due: 2022-03, completed: " + completed + ", updates: [{date: " + update +
                        ", rating: amber}]",
                    "2022-01-31");
  };
  CHECK(stated("2022-01-14", "2022-01-15") == "amber/blue unstated");
  CHECK(stated("2022-01-15", "2022-01-15") == "amber/amber pessimistic");
  // A month may be after it.
  CHECK(stated("2022-01", "2022-01-15") == "amber/amber pessimistic");
  CHECK(stated("2021-12", "2022-01") == "amber/blue unstated");
  CHECK(stated("2022-01-01", "2022-01") == "amber/amber pessimistic");

  // Of a heading, the latest completion beneath it, or its own claim.
  const auto heading = [](const std::string& keys) {
    return StatedIn("updates: [{date: 2022-01-10, rating: amber}], " + keys +
                        "actions: [{ref: A.a, title: Act, completed: 2022-01-09}, {ref: A.b, "
                        "title: Act, completed: 2022-01-08}]",
                    "2022-01-31");
  };
  CHECK(heading("") == "amber/amber pessimistic");
  CHECK(heading("completed: 2022-01-11, ") == "amber/blue unstated");
}

TEST_CASE("a heading's stated rating is its own, never a part's") {
  const auto plan = TestPlan::WithActions(
      "- {ref: A, title: Act, updates: [{date: 2022-01-10, rating: green}], actions: [{ref: A.a, "
      "title: Act, due: 2021-12}, {ref: A.b, title: Act, due: 2021-12, updates: [{date: "
      "2022-01-10, rating: amber}]}]}");
  const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2022-01-31"));
  CHECK(status.actions[0].comparison == Comparison::kOptimistic);
  CHECK(status.actions[1].comparison == Comparison::kUnstated);
  CHECK(status.actions[2].comparison == Comparison::kOptimistic);
  CHECK(status.actions[2].stated_on == DayOf("2022-01-10"));
  // Of headings too.
  CHECK(status.whole.optimistic == 2);
}

TEST_CASE("stale: no word for longer than the plan allows") {
  const auto stale = [](const std::string& keys, std::string_view day,
                        const std::string& top = "") {
    const auto plan = TestPlan::WithActions("- {ref: A, title: Act, due: 2022-09" + keys + "}",
                                            "reporting: {stale_after: 45 days}\n" + top);
    REQUIRE(plan.problems.empty());
    return Rate(PlanIndex(*plan), DayOf(day)).actions[0].stale;
  };
  const std::string update = ", updates: [{date: 2022-01-10}]";
  CHECK_FALSE(stale(update, "2022-02-24"));
  CHECK(stale(update, "2022-02-25"));
  // A month's update counts by its last day, but never beyond the day.
  CHECK_FALSE(stale(", updates: [{date: 2022-01}]", "2022-03-17"));
  CHECK(stale(", updates: [{date: 2022-01}]", "2022-03-18"));
  CHECK(stale(", updates: [{date: 2022-01-10}, {date: 2022-02-26}]", "2022-02-25"));
  // No update: the planned start, then the publication; without either, nothing.
  CHECK_FALSE(stale(", start: 2022-01", "2022-03-17", "published: 2021-01-01\n"));
  CHECK(stale(", start: 2022-01", "2022-03-18", "published: 2021-01-01\n"));
  CHECK_FALSE(stale("", "2022-02-15", "published: 2022-01\n"));
  CHECK(stale("", "2022-02-16", "published: 2022-01\n"));
  CHECK_FALSE(stale("", "2022-08-31"));
  // Only what is rated and not complete.
  CHECK_FALSE(stale(update + ", completed: 2022-01-12", "2022-02-25"));
  CHECK_FALSE(stale(update + ", paused: {date: 2022-01-12, approved: SWIG}", "2022-02-25"));
}

TEST_CASE("stale: a word above or beneath counts") {
  const auto stale = [](const std::string& updates_of, std::string_view ref) {
    const auto update = [&](const std::string& of) -> std::string {
      return of == updates_of ? ", updates: [{date: 2022-01-10}]" : "";
    };
    const auto plan = TestPlan::WithActions(
        "- {ref: A, title: Act" + update("A") + ", actions: [{ref: B, title: Act" + update("B") +
            ", actions: [{ref: C, title: Act, due: 2022-09" + update("C") +
            "}, {ref: D, title: Act, due: 2022-09" + update("D") + "}]}]}",
        "reporting: {stale_after: 45 days}\npublished: 2021-01-01\n");
    REQUIRE(plan.problems.empty());
    const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2022-02-24"));
    return StatusOf(status, ref).stale;
  };
  CHECK(stale("none", "A"));
  CHECK_FALSE(stale("A", "C"));
  CHECK_FALSE(stale("B", "C"));
  CHECK_FALSE(stale("C", "A"));
  CHECK_FALSE(stale("C", "B"));
  CHECK(stale("D", "C"));
  CHECK_FALSE(stale("D", "D"));
}

TEST_CASE("a percent stands for a rating where the scheme says so and the update gives none") {
  const std::string bounds = "brag, by_percent: {green: 75, amber: 25}";
  const std::string forty = "due: 2022-03, updates: [{date: 2022-01-10, percent: 40}]";
  CHECK(StatedIn(forty, "2022-01-31", bounds) == "amber/amber pessimistic");
  CHECK(StatedIn(forty, "2022-01-09", bounds) == "none/green unstated");
  CHECK(StatedIn(forty, "2022-01-31") == "none/green unstated");
  CHECK(StatedIn("due: 2022-03, updates: [{date: 2022-01-10, percent: 10, rating: green}]",
                 "2022-01-31", bounds) == "green/green agrees");
  // The newest update counts, by whichever it states.
  CHECK(StatedIn("due: 2022-03, updates: [{date: 2022-01-10, rating: red}, {date: 2022-01-20, "
                 "percent: 80}]",
                 "2022-01-31", bounds) == "green/green agrees");
}

}  // namespace
}  // namespace wsoa
