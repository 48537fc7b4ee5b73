#include "report/actions/action_query.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "report/known_names.h"
#include "support/test_snapshot.h"

using namespace wsoa;

namespace {

constexpr Day kDay = MakeDay(2022, 1, 31);

constexpr char kNorth[] = R"(wsoa: 1
title: North
area: North
scheme: {grace: 14 days}
reporting: {stale_after: 60 days}
fields: {cost: number, seen: date}
people: {HOS: Head, XYZ: Nobody yet}
sections:
  - ref: A
    title: First
    leader: LEA
    actions:
      - ref: A1
        title: Heading
        owners: [HOS]
        source: OFSTED
        actions:
          - {ref: A1.1, title: Late, due: 2021-11-30, fields: {cost: 20, seen: 2022-01}}
          - {ref: A1.2, title: Just late, due: 2022-01-30, owners: [DPH], fields: {cost: 3}}
          - {ref: A1.10, title: Coming, due: 2022-02-15, fields: {seen: 2021-12}}
  - ref: B
    title: Second
    actions:
      - ref: B1
        title: Done
        owners: [HOS, DPH]
        due: 2021-12
        completed: 2021-12-01
        updates: [{date: 2021-12-01, rating: blue, note: A Leaflet is out}]
      - ref: B2
        title: Rosy
        source: CQC
        due: 2021-10
        updates:
          - {date: 2021-10-02, rating: green, note: All well}
          - {date: 2022-02-02, rating: red, note: Not well}
      - {ref: B3, title: Undated, due: {tbd: true}}
      - {ref: B4, title: Gone, due: 2022-02, withdrawn: {date: 2022-01-01, reason: x, approved: y}}
)";

constexpr char kSouth[] = R"(wsoa: 1
title: South
area: South
scheme: rag
sections:
  - ref: B
    title: Southern
    actions:
      - {ref: S1, title: Next, owners: [HOS], due: 2022-02-01}
)";

const Snapshot& North() {
  static const Snapshot snapshot = TestSnapshot({{"plans/north.yaml", kNorth}}, kDay);
  return snapshot;
}

const Snapshot& Both() {
  static const Snapshot snapshot =
      TestSnapshot({{"plans/north.yaml", kNorth}, {"plans/south.yaml", kSouth}}, kDay);
  return snapshot;
}

std::string Refs(const std::vector<FoundAction>& actions) {
  std::string refs;
  for (const FoundAction& found : actions) refs += (refs.empty() ? "" : " ") + *found.action().ref;
  return refs;
}

// The refs that a query finds in the northern plan.
template <typename Set>
std::string Found(Set set) {
  ActionQuery query;
  set(query);
  return Refs(FindActions(North(), query));
}

std::string Sorted(const std::string& column) {
  return Found([&](ActionQuery& query) { query.sort = {*ParseActionColumn(column)}; });
}

// "red: A1 A1.1; not rated: B3".
std::string Grouped(ActionGrouping grouping) {
  std::string text;
  for (const ActionGroup& group : GroupActions(FindActions(Both(), {}), grouping)) {
    text += (text.empty() ? "" : "; ") + group.title + ": " + Refs(group.actions);
  }
  return text;
}

}  // namespace

TEST_CASE("a query without filters finds every action in the order of the text") {
  CHECK_FALSE(ActionQuery().HasFilters());
  CHECK(Found([](ActionQuery&) {}) == "A1 A1.1 A1.2 A1.10 B1 B2 B3 B4");
}

TEST_CASE("each filter finds its own") {
  CHECK(Found([](auto& q) { q.ratings = {Colour::kRed}; }) == "A1 A1.1 B2");
  CHECK(Found([](auto& q) { q.ratings = {Colour::kAmber, Colour::kBlue}; }) == "A1.2 B1");
  CHECK(Found([](auto& q) { q.ratings = {Colour::kPurple}; }) == "");
  CHECK(Found([](auto& q) { q.stated = {Colour::kGreen}; }) == "B2");
  CHECK(Found([](auto& q) { q.states = {State::kUndated, State::kWithdrawn}; }) == "B3 B4");
  CHECK(Found([](auto& q) { q.overdue = true; }) == "A1.1 A1.2 B2");
  CHECK(Found([](auto& q) { q.optimistic = true; }) == "B2");
  CHECK(Found([](auto& q) { q.stale = true; }) == "B2");
  CHECK(Found([](auto& q) { q.sections = {"B"}; }) == "B1 B2 B3 B4");
  CHECK(Found([](auto& q) { q.level = ActionLevel::kHeading; }) == "A1");
  CHECK(Found([](auto& q) { q.level = ActionLevel::kLeaf; }) == "A1.1 A1.2 A1.10 B1 B2 B3 B4");
}

TEST_CASE("owners and sources count where they are inherited") {
  CHECK(Found([](auto& q) { q.owners = {"HOS"}; }) == "A1 A1.1 A1.10 B1");
  CHECK(Found([](auto& q) { q.owners = {"DPH"}; }) == "A1.2 B1");
  CHECK(Found([](auto& q) { q.owners = {"DPH", "HOS"}; }) == "A1 A1.1 A1.2 A1.10 B1");
  CHECK(Found([](auto& q) { q.sources = {"OFSTED"}; }) == "A1 A1.1 A1.2 A1.10");
}

TEST_CASE("deadlines are asked of open actions, both days included") {
  const Day first = MakeDay(2022, 1, 30);
  const Day last = MakeDay(2022, 2, 15);
  CHECK(Found([&](auto& q) { q.due_from = first; }) == "A1.2 A1.10");
  CHECK(Found([&](auto& q) { q.due_to = last; }) == "A1.1 A1.2 A1.10 B2");
  CHECK(Found([&](auto& q) {
          q.due_from = first;
          q.due_to = last;
        }) == "A1.2 A1.10");
  CHECK(Found([&](auto& q) { q.due_from = last + std::chrono::days(1); }) == "");
}

TEST_CASE("words are looked for without regard to case, in what was known on the day") {
  CHECK(Found([](auto& q) { q.mentions = "leaflet IS"; }) == "B1");
  CHECK(Found([](auto& q) { q.mentions = "late"; }) == "A1.1 A1.2");
  CHECK(Found([](auto& q) { q.mentions = "not well"; }) == "");
  CHECK(Found([](auto& q) { q.mentions = "a1.10"; }) == "A1.10");
}

TEST_CASE("every filter must hold") {
  CHECK(Found([](auto& q) {
          q.overdue = true;
          q.owners = {"HOS"};
        }) == "A1.1");
}

TEST_CASE("each column sorts in the direction of interest, what has no value last") {
  CHECK(Sorted("due") == "B2 A1.1 B1 A1.2 A1.10 B4 A1 B3");
  CHECK(Sorted("rating") == "A1 A1.1 B2 A1.2 A1.10 B1 B3 B4");
  CHECK(Sorted("ref") == "A1 A1.1 A1.2 A1.10 B1 B2 B3 B4");
  CHECK(Sorted("title") == "A1.10 B1 B4 A1 A1.2 A1.1 B2 B3");
  CHECK(Sorted("owners") == "A1.2 A1 A1.1 A1.10 B1 B2 B3 B4");
  CHECK(Sorted("fields.cost") == "A1.2 A1.1 A1 A1.10 B1 B2 B3 B4");
  CHECK(Sorted("fields.seen") == "A1.10 A1.1 A1 A1.2 B1 B2 B3 B4");
}

TEST_CASE("a limit counts after sorting") {
  CHECK(Found([](auto& q) {
          q.sort = {*ParseActionColumn("due")};
          q.limit = 2;
        }) == "B2 A1.1");
  CHECK(Found([](auto& q) { q.limit = 99; }) == "A1 A1.1 A1.2 A1.10 B1 B2 B3 B4");
}

TEST_CASE("groups stand in their own order, and what has none last") {
  CHECK(Grouped(ActionGrouping::kNone) == ": A1 A1.1 A1.2 A1.10 B1 B2 B3 B4 S1");
  CHECK(Grouped(ActionGrouping::kSection) ==
        "A  First: A1 A1.1 A1.2 A1.10; B  Second: B1 B2 B3 B4; B  Southern: S1");
  CHECK(Grouped(ActionGrouping::kOwner) ==
        "DPH: A1.2 B1; HOS: A1 A1.1 A1.10 B1 S1; no owner: B2 B3 B4");
  CHECK(Grouped(ActionGrouping::kRating) ==
        "red: A1 A1.1 B2; amber: A1.2; green: A1.10 S1; blue: B1; not rated: B3 B4");
  CHECK(Grouped(ActionGrouping::kSource) ==
        "CQC: B2; OFSTED: A1 A1.1 A1.2 A1.10; no source: B1 B3 B4 S1");
}

TEST_CASE("every word names a column, and every column has its word") {
  for (const std::string& word : ActionColumnWords()) {
    CAPTURE(word);
    REQUIRE(ParseActionColumn(word));
    CHECK(WordFor(*ParseActionColumn(word)) == word);
  }
  CHECK(FieldNameOf(*ParseActionColumn("fields.cost")) == "cost");
  CHECK_FALSE(FieldNameOf(*ParseActionColumn("due")));
  CHECK(WordFor(*ParseActionColumn("fields.cost")) == "fields.cost");
  for (const char* word : {"", "fields", "fields.", "Due", "dues"}) {
    CHECK_FALSE(ParseActionColumn(word));
  }
}

TEST_CASE("the names that plans know") {
  const Snapshot north = North();
  const Snapshot both = Both();
  CHECK(KnownOwners(PlansIn({&north})) == std::vector<std::string>{"DPH", "HOS", "LEA", "XYZ"});
  CHECK(KnownSections(PlansIn({&both})) == std::vector<std::string>{"A", "B"});
  CHECK(KnownSources(PlansIn({&both})) == std::vector<std::string>{"CQC", "OFSTED"});
  CHECK(KnownFields(PlansIn({&both})) == std::vector<std::string>{"cost", "seen"});
}
