// The tables of columns: each word is read back, each key of JSON is there once, and values sort in
// the direction of interest.
#include "snapshot/column.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "changes/trend/trend_columns.h"
#include "snapshot/action_columns.h"
#include "snapshot/measure_columns.h"
#include "snapshot/owner_columns.h"
#include "snapshot/risk_columns.h"
#include "snapshot/section_columns.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

// The names that a table gives twice, or a column that neither a table nor JSON can have.
template <typename Thing>
std::string Faults(const std::vector<ColumnOf<Thing>>& columns) {
  std::string faults;
  std::set<std::string> names;
  std::set<std::string> words;
  for (const ColumnOf<Thing>& column : columns) {
    if (!names.insert(column.name).second) faults += " " + column.name + " twice";
    if (!words.insert(WordFor(column)).second) faults += " " + WordFor(column) + " twice";
    if (column.heading.empty() && !column.type) faults += " " + column.name + " nowhere";
    if (!column.heading.empty() && !column.value) faults += " " + column.name + " empty";
    if (!column.value && !column.json) faults += " " + column.name + " without value";
  }
  return faults;
}

TEST_CASE("a table of columns names each once and says where it is") {
  CHECK(Faults(ActionColumns()) == "");
  CHECK(Faults(MeasureColumns()) == "");
  CHECK(Faults(RiskColumns()) == "");
  CHECK(Faults(SectionColumns()) == "");
  CHECK(Faults(OwnerColumns()) == "");
  CHECK(Faults(TrendThingColumns()) == "");
  CHECK(Faults(TrendDateColumns()) == "");
  CHECK(Faults(TrendPointColumns()) == "");
}

TEST_CASE("every word of --help is a column, and every column of tables has a word") {
  const auto count = [](const auto& columns) {
    std::size_t headed = 0;
    for (const auto& column : columns) headed += column.heading.empty() ? 0 : 1;
    return headed;
  };
  CHECK(ActionColumnWords().size() == count(ActionColumns()));
  CHECK(MeasureColumnWords().size() == count(MeasureColumns()));
  for (const std::string& word : ActionColumnWords()) CHECK(ParseActionColumn(word));
  for (const std::string& word : MeasureColumnWords()) CHECK(ParseMeasureColumn(word));
}

TEST_CASE("a column is found by its word and by its key in JSON") {
  CHECK(FindColumn(ActionColumns(), "original-due")->name == "original_due");
  CHECK(FindColumn(ActionColumns(), "original_due")->name == "original_due");
  CHECK(FindColumn(ActionColumns(), "late")->name == "days_late");
  CHECK(FindColumn(ActionColumns(), "days-late")->name == "days_late");
  // What JSON calls `rating` is by the dates; on a page the rating is the one that counts.
  CHECK(FindColumn(ActionColumns(), "rating")->name == "effective");
  CHECK(FindColumn(ActionColumns(), "effective")->name == "effective");
  CHECK(FindColumn(ActionColumns(), "by-dates")->name == "rating");
  CHECK(FindColumn(ActionColumns(), "leaf") == nullptr);  // only JSON has it
}

constexpr char kPlan[] = R"(wsoa: 1
title: T
area: T
fields: {cost: number, seen: date, who: text}
sections:
  - ref: A
    title: S
    actions:
      - {ref: A1, title: One, due: 2022-01-10, start: 2021-11, owners: [GB, CM],
         fields: {cost: 1.50, seen: 2021-12, who: x}}
      - {ref: A2, title: Two, due: {tbd: true}}
)";

TEST_CASE("an action has a value in each column") {
  const Snapshot snapshot = TestSnapshot(kPlan, "2022-01-31");
  const auto& actions = snapshot.plans.front().status.actions;
  const FoundAction one{&snapshot.plans.front(), &actions[0]};
  const FoundAction two{&snapshot.plans.front(), &actions[1]};
  const auto value = [](const char* word, const FoundAction& found) {
    return ParseActionColumn(word)->value(found);
  };
  CHECK(value("plan", one) == Value("north"));
  CHECK(value("due", one) == Value(MakeDay(2022, 1, 10)));
  CHECK(value("due", two) == Value::Missing("to be dated"));
  CHECK(value("owners", one) == Value(std::vector<std::string>{"GB", "CM"}));
  CHECK(value("rating", two) == Value(Value::Unrated{State::kUndated}));
  CHECK(value("fields.cost", one) == Value(Number{1.5, "1.50"}, "1.50"));
  CHECK(value("fields.seen", one) == Value(std::string("2021-12"), "Dec 2021"));
  CHECK(value("fields.cost", two).IsNothing());
  CHECK(JsonOf(value("start", one)).Line() == R"("2021-11-30")");
}

TEST_CASE("things sort by their values, what has none last") {
  const Snapshot snapshot = TestSnapshot(kPlan, "2022-01-31");
  const auto& actions = snapshot.plans.front().status.actions;
  std::vector<FoundAction> found = {{&snapshot.plans.front(), &actions[1]},
                                    {&snapshot.plans.front(), &actions[0]}};
  SortBy(ActionColumnsNamed({"due"}), found);
  CHECK(*found.front().action().ref == "A1");
  SortBy({*ParseActionColumn("fields.cost")}, found);
  CHECK(*found.front().action().ref == "A1");
  SortBy(std::vector<ActionColumn>(), found);
  CHECK(*found.front().action().ref == "A1");
}

TEST_CASE("a value as JSON, and what only people read is null") {
  CHECK(JsonOf({}).Line() == "null");
  CHECK(JsonOf(Value::Missing("none")).Line() == "null");
  CHECK(JsonOf({Value::OnlyWords{}, "by Jun 2022"}).Line() == "null");
  CHECK(JsonOf(Value::Unrated{State::kPaused}).Line() == "null");
  CHECK(JsonOf(true).Line() == "true");
  CHECK(JsonOf(3).Line() == "3");
  CHECK(JsonOf({Number{48, "48.0"}, "48%"}).Line() == "48");
  CHECK(JsonOf(Value::Tally{3, Colour::kRed}).Line() == "3");
  CHECK(JsonOf(Value::Share{1, 3}).Line() == "33.3");
  CHECK(JsonOf(Value::Share{0, 0}).Line() == "null");
  CHECK(JsonOf({Value::Fault{}, "not in people"}).Line() == "null");
  CHECK(JsonOf(Value::Bar{{Colour::kRed, 1}}).Line() == "null");
  CHECK(JsonOf(Value::WorkedOut{44.7149}).Line() == "44.71");
  CHECK(JsonOf(OnDay(MakeDay(2022, 3, 31))).Line() == R"("2022-03-31")");
  CHECK(JsonOf(*ParseDate("2022-03")).Line() == R"("2022-03-31")");
  CHECK(JsonOf(State::kOffTrack).Line() == R"("off-track")");
  CHECK(JsonOf(Colour::kAmber).Line() == R"("amber")");
  CHECK(JsonOf(std::vector<std::string>{"GB", "CM"}).Line() == R"(["GB","CM"])");
}

}  // namespace
}  // namespace wsoa
