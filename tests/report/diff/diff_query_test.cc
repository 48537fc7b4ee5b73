#include "report/diff/diff_query.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/test_snapshot.h"

namespace wsoa {
namespace {

using Lines = std::vector<std::string>;

constexpr const char* kBefore = R"(wsoa: 1
title: Plan
area: North
sections:
  - ref: A
    title: Timely plans
    leader: DCS
    actions:
      - {ref: A1, title: Hire, owners: [HOS], due: 2022-02-28, source: CQC}
      - {ref: A2, title: Train, owners: [HOS], due: 2022-06-30}
    measures:
      - {ref: M1, title: Waiting, owners: [HOS], unit: weeks, baseline: {value: 30, date: 2021-01-31},
         target: {value: 20, by: 2022-02-28}, readings: [{date: 2021-12-31, value: 21}]}
  - ref: B
    title: Local Offer
    actions:
      - {ref: B1, title: Publish, owners: [DPH], due: 2022-03-31}
)";

struct TwoMonths {
  Snapshot from = TestSnapshot(kBefore, "2022-01-31");
  Snapshot to =
      TestSnapshot(std::string(kBefore).replace(std::string(kBefore).find("title: Publish"), 14,
                                                "title: Publish on paper"),
                   "2022-03-31");
  SnapshotDiff diff = Diff(from, to);

  // "A1 newly-off-track", of what a query finds.
  Lines Found(const DiffQuery& query) const {
    Lines lines;
    for (const Change* change : FindChanges(diff, query)) {
      lines.push_back((change->ref.empty() ? "plan" : change->ref) + " " +
                      std::string(WordFor(change->what)));
    }
    return lines;
  }
};

TEST_CASE("without a filter, everything") {
  CHECK(TwoMonths().Found({}) == Lines{"plan newly-off-track", "A newly-off-track",
                                       "A1 newly-off-track", "B1 reworded",
                                       "M1 measure-newly-off-track"});
  CHECK(FiltersInWords(DiffQuery()) == "");
}

TEST_CASE("by class, and by what made it") {
  DiffQuery query;
  query.classes = {ChangeClass::kReworded, ChangeClass::kCompleted};
  CHECK(TwoMonths().Found(query) == Lines{"B1 reworded"});
  query = {};
  query.by = {ChangeBy::kEdit};
  CHECK(TwoMonths().Found(query) == Lines{"B1 reworded"});
  CHECK(FiltersInWords(query) == "by edit");
}

TEST_CASE("of a thing as it was or as it is") {
  DiffQuery query;
  query.things.states = {State::kOnTrack};
  CHECK(TwoMonths().Found(query).size() == 5);
  query.things.states = {State::kOffTrack};
  CHECK(TwoMonths().Found(query) == Lines{"plan newly-off-track", "A newly-off-track",
                                          "A1 newly-off-track", "M1 measure-newly-off-track"});
}

TEST_CASE("owners of actions and measures, leaders of sections") {
  DiffQuery query;
  query.things.owners = {"HOS"};
  CHECK(TwoMonths().Found(query) == Lines{"A1 newly-off-track", "M1 measure-newly-off-track"});
  query.things.owners = {"DCS"};
  CHECK(TwoMonths().Found(query) == Lines{"A newly-off-track"});
}

TEST_CASE("a filter that only actions can answer leaves out all else") {
  DiffQuery query;
  query.things.overdue = true;
  CHECK(TwoMonths().Found(query) == Lines{"A1 newly-off-track"});
  query = {};
  query.things.sources = {"CQC"};
  CHECK(TwoMonths().Found(query) == Lines{"A1 newly-off-track"});
  CHECK(FiltersInWords(query) == "called for by CQC");
}

TEST_CASE("a text in the words of the thing, or of the change") {
  DiffQuery query;
  query.things.mentions = "PAPER";
  CHECK(TwoMonths().Found(query) == Lines{"B1 reworded"});
  query.things.mentions = "waiting";
  CHECK(TwoMonths().Found(query) == Lines{"M1 measure-newly-off-track"});
}

TEST_CASE("leaves are found whether they changed or not") {
  const TwoMonths two;
  DiffQuery query;
  query.things.sections = {"A"};
  Lines refs;
  for (const ActionBeforeAndAfter* leaf : FindLeaves(two.diff, query)) {
    refs.push_back(*leaf->after->place.action->ref);
  }
  CHECK(refs == Lines{"A1", "A2"});
}

}  // namespace
}  // namespace wsoa
