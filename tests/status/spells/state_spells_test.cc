#include "status/spells/state_spells.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "status/spells/transition_dates.h"
#include "status/status.h"
#include "support/random_plan.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

using std::chrono::days;

// "on-track 2022-01-01 31, …": the state, its first day and for how many days it lasted; a tilde
// where it had begun before.
std::string SpellsInWords(const Spells& spells) {
  std::string text;
  for (const StateSpell& spell : spells) {
    text += (text.empty() ? "" : ", ") + std::string(spell.began ? "" : "~") +
            (spell.state ? std::string(WordFor(*spell.state)) : "none") + " " +
            IsoDay(spell.first) + " " + std::to_string(DaysBetween(spell.first, spell.last) + 1);
  }
  return text;
}

constexpr char kOne[] = R"(
- ref: A
  title: Act
  due: 2022-01-31
  completed: 2022-03-10
)";

TEST_CASE("the spells of one text are those of its dates") {
  const auto plan = TestPlan::WithActions(kOne);
  const StateSpells spells = SpellsOf(PlanIndex(*plan), MakeDay(2022, 3, 1), MakeDay(2022, 3, 31));
  CHECK(SpellsInWords(spells.actions.at("A")) ==
        "~on-track 2022-01-31 1, at-risk 2022-02-01 14, off-track 2022-02-15 23, "
        "complete 2022-03-10 22");
  CHECK(spells.sections.at("S").size() == 4);
  CHECK(SpellsInWords(spells.plan) == SpellsInWords(spells.actions.at("A")));
  CHECK(spells.actions.at("A")[2].rating == Colour::kRed);
}

TEST_CASE("looking from a later day does not say when a spell began") {
  const auto plan = TestPlan::WithActions(kOne);
  const PlanIndex index(*plan);
  const auto spells =
      SpellsOf({{MakeDay(2022, 2, 20), &index}}, MakeDay(2022, 2, 20), MakeDay(2022, 3, 10));
  CHECK(SpellsInWords(spells.actions.at("A")) == "~off-track 2022-02-20 18, complete 2022-03-10 1");
}

TEST_CASE("each text counts while it was in force") {
  const auto before = TestPlan::WithActions("- {ref: A, title: Act, due: 2022-01-31}");
  const auto after = TestPlan::WithActions(
      "- {ref: A, title: Act, due: 2022-01-31, completed: 2022-02-10}\n"
      "- {ref: B, title: New, due: 2022-01-31}");
  const auto gone = TestPlan::WithActions("- {ref: B, title: New, due: 2022-01-31}");
  const PlanIndex index_before(*before);
  const PlanIndex index_after(*after);
  const PlanIndex index_gone(*gone);
  const auto spells = SpellsOf({{MakeDay(2022, 1, 1), &index_before},
                                {MakeDay(2022, 2, 20), &index_after},
                                {MakeDay(2022, 3, 1), &index_gone},
                                {MakeDay(2022, 3, 11), nullptr}},
                               MakeDay(2021, 1, 1), MakeDay(2022, 3, 31));
  CHECK(SpellsInWords(spells.actions.at("A")) ==
        "on-track 2022-01-01 31, at-risk 2022-02-01 14, off-track 2022-02-15 5, "
        "complete 2022-02-20 9");
  CHECK(SpellsInWords(spells.actions.at("B")) == "off-track 2022-02-20 19");
}

TEST_CASE("a renumbered thing goes on under one name") {
  const auto before = TestPlan::WithActions("- {ref: A, title: Act, due: 2022-01-31}");
  const auto after = TestPlan::WithActions("- {ref: B, title: Act, due: 2022-01-31}");
  const PlanIndex index_before(*before);
  const PlanIndex index_after(*after);
  const auto spells =
      SpellsOf({{MakeDay(2022, 1, 1), &index_before}, {MakeDay(2022, 1, 20), &index_after}},
               MakeDay(2022, 1, 1), MakeDay(2022, 1, 31),
               [](const Plan&, const std::string& ref) { return ref == "A" ? "B" : ref; });
  CHECK(SpellsInWords(spells.actions.at("B")) == "~on-track 2022-01-01 31");
}

TEST_CASE("a plan without dates never turns") {
  const auto plan = TestPlan::WithActions("- {ref: A, title: Act}");
  CHECK_FALSE(FirstTurningDay(PlanIndex(*plan), MakeDay(2022, 1, 1)));
  CHECK(SpellsInWords(SpellsOf(PlanIndex(*plan), MakeDay(2021, 12, 1), MakeDay(2022, 1, 1))
                          .actions.at("A")) == "~undated 2021-12-01 32");
}

// How a thing stands on a day: its state and its colour.
struct Standing {
  std::optional<State> state;
  std::optional<Colour> rating;
};

// Whether the spells follow each other without a gap from `first` to `last`, and are on each of
// their days what `on` says.
bool AreRight(const Spells& spells, Day first, Day last, const std::function<Standing(Day)>& on) {
  Day expected = first;
  for (const StateSpell& spell : spells) {
    if (spell.first != expected || spell.began != (spell.first > first)) return false;
    for (Day day = spell.first; day <= spell.last; day += days(1)) {
      const Standing standing = on(day);
      if (standing.state != spell.state || standing.rating != spell.rating) return false;
    }
    expected = spell.last + days(1);
  }
  return expected == last + days(1);
}

TEST_CASE("spells agree with rating every single day") {
  CHECK(rc::check([] {
    RandomPlanOptions options;
    options.until = MakeDay(2021, 3, 31);
    options.planned_before = 30;
    options.planned_after = 60;
    options.sections = 2;
    options.actions = 3;
    options.depth = 2;
    const Plan plan = RandomPlan(Drawn, options);
    const Day first = options.from - days(Drawn(50));
    const Day last = first + days(90);
    const PlanIndex index(plan);
    const StateSpells spells = SpellsOf({{first, &index}}, first, last);
    std::vector<PlanStatus> daily;
    for (Day day = first; day <= last; day += days(1)) daily.push_back(Rate(index, day));
    const auto status_on = [&](Day day) -> const PlanStatus& {
      return daily[static_cast<std::size_t>(DaysBetween(first, day))];
    };
    for (std::size_t i = 0; i < daily[0].actions.size(); ++i) {
      const auto on = [&](Day day) -> Standing {
        const ActionStatus& action = status_on(day).actions[i];
        return {action.effective_state, action.effective};
      };
      RC_ASSERT(
          AreRight(spells.actions.at(*daily[0].actions[i].place.action->ref), first, last, on));
    }
    for (std::size_t i = 0; i < daily[0].measures.size(); ++i) {
      const auto on = [&](Day day) -> Standing {
        const MeasureStatus& measure = status_on(day).measures[i];
        return {measure.state, measure.rating};
      };
      RC_ASSERT(
          AreRight(spells.measures.at(*daily[0].measures[i].place.measure->ref), first, last, on));
    }
    for (std::size_t i = 0; i < plan.sections.size(); ++i) {
      const auto on = [&](Day day) -> Standing {
        const RollUp& total = status_on(day).sections[i];
        return {total.effective_state, total.effective};
      };
      RC_ASSERT(AreRight(spells.sections.at(*plan.sections[i].ref), first, last, on));
    }
    const auto on = [&](Day day) -> Standing {
      return {status_on(day).whole.effective_state, status_on(day).whole.effective};
    };
    RC_ASSERT(AreRight(spells.plan, first, last, on));
  }));
}

TEST_CASE("nothing turns before the first turning day") {
  CHECK(rc::check([] {
    const RandomPlanOptions options;
    const Plan plan = RandomPlan(Drawn, options);
    const auto first = FirstTurningDay(PlanIndex(plan), options.until);
    RC_PRE(first.has_value());
    const PlanStatus before = Rate(PlanIndex(plan), *first - days(1));
    const PlanStatus long_before = Rate(PlanIndex(plan), *first - days(1 + Drawn(4000)));
    for (std::size_t i = 0; i < before.actions.size(); ++i) {
      RC_ASSERT(before.actions[i].state == long_before.actions[i].state);
      RC_ASSERT(before.actions[i].effective_state == long_before.actions[i].effective_state);
    }
  }));
}

}  // namespace
}  // namespace wsoa
