#include "changes/trend/trend.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "changes/trend/trend_through.h"
#include "plan/words.h"
#include "support/random_plan.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

using std::chrono::days;
using TextPointer = std::shared_ptr<const PlanText>;

TextPointer TextOf(const Plan& plan) {
  return std::make_shared<PlanText>(std::make_unique<Source>("plan.yaml", ""), plan, 0);
}

TextPointer Read(const std::string& sections) {
  return ReadTestPlan(
      "plan.yaml",
      "wsoa: 1\ntitle: Test\narea: Testshire\nscheme: {grace: 14 days}\nsections:\n" + sections);
}

std::vector<TrendDate> DatesOf(const TextPointer& text, const std::vector<Day>& on) {
  std::vector<TrendDate> dates;
  for (const Day day : on) dates.push_back({day, {}, RatedPlan{text, Rate(text->index, day)}});
  return dates;
}

// "A amber(worsening) 2022-02-01": a row in one line; a dash where it was not there.
std::string InWords(const TrendThing& thing) {
  std::string line = thing.ref.empty() ? "plan" : thing.ref;
  for (const auto& point : thing.points) {
    line += " | ";
    if (!point) {
      line += "-";
      continue;
    }
    line += point->rating  ? std::string(WordFor(*point->rating))
            : point->state ? std::string(WordFor(*point->state))
                           : "none";
    if (point->travel) line += " " + std::string(WordFor(*point->travel));
    if (point->since) line += (point->or_earlier ? " ~" : " ") + IsoDay(*point->since);
  }
  return line;
}

std::string InWords(const PlanTrend& trend) {
  std::string text;
  for (const TrendThing& thing : trend.things) text += InWords(thing) + "\n";
  return text;
}

TEST_CASE("a trend of one text") {
  const auto text = Read(R"(
  - ref: S
    title: Section
    actions:
      - ref: A
        title: Heading
        actions:
          - {ref: A.1, title: One, due: 2022-01-31, completed: 2022-02-25}
          - {ref: A.2, title: Two, due: 2022-02-10}
      - {ref: B, title: No date}
)");
  const std::vector<Day> on = {MakeDay(2022, 1, 31), MakeDay(2022, 2, 28), MakeDay(2022, 3, 31)};
  const PlanTrend trend =
      TrendOf("plan.yaml", DatesOf(text, on), SpellsOf(text->index, on.front(), on.back()));
  CHECK(InWords(trend) ==
        "plan | green ~2022-01-31 | red worsening 2022-02-15 | red steady 2022-02-15\n"
        "S | green ~2022-01-31 | red worsening 2022-02-15 | red steady 2022-02-15\n"
        "A | green ~2022-01-31 | red worsening 2022-02-15 | red steady 2022-02-15\n"
        "A.1 | green ~2022-01-31 | blue improving 2022-02-25 | blue steady 2022-02-25\n"
        "A.2 | green ~2022-01-31 | red worsening 2022-02-25 | red steady 2022-02-25\n"
        "B | undated ~2022-01-31 | undated ~2022-01-31 | undated ~2022-01-31\n");
  const TrendFigures& figures = trend.whole().points[1]->figures;
  CHECK(figures.counts[State::kComplete] == 1);
  CHECK(figures.counts[State::kOffTrack] == 1);
  CHECK(figures.counts[State::kUndated] == 1);
  CHECK(figures.overdue == 1);
  CHECK(figures.planned == 2);
  CHECK(trend.whole().points[0]->figures.planned == 1);
}

TEST_CASE("what was due is not taken back by withdrawing it") {
  const auto figures = [](const std::string& withdrawn) {
    const auto text = Read(
        "  - ref: S\n    title: Section\n    actions:\n"
        "      - {ref: A, title: One, due: 2022-01-31, completed: 2022-01-20}\n"
        "      - {ref: B, title: Two, due: 2022-01-31, withdrawn: {date: " +
        withdrawn + ", reason: r, approved: Board}}\n");
    const Day day = MakeDay(2022, 3, 31);
    const PlanTrend trend =
        TrendOf("plan.yaml", DatesOf(text, {day}), SpellsOf(text->index, day, day));
    const TrendFigures& of_plan = trend.whole().points[0]->figures;
    CHECK(of_plan.counts.Total() == 1);
    return std::to_string(of_plan.planned) + " of " + std::to_string(of_plan.Promised());
  };
  CHECK(figures("2022-01-31") == "1 of 1");
  CHECK(figures("2022-02-01") == "2 of 2");
}

TEST_CASE("what was renumbered is one row, what is new or gone has dates without a point") {
  const auto before = Read(R"(
  - ref: S
    title: Section
    actions:
      - {ref: A1, title: Train the coordinators, due: 2022-01-31}
      - {ref: A2, title: Print a leaflet, due: 2022-01-31}
)");
  const auto after = Read(R"(
  - ref: S
    title: Section
    actions:
      - {ref: A3, title: Open a telephone line, due: 2022-06}
      - {ref: A4, title: Train the coordinators, due: 2022-01-31}
)");
  std::vector<TrendDate> dates = DatesOf(before, {MakeDay(2022, 2, 10), MakeDay(2022, 2, 28)});
  dates.push_back(
      {MakeDay(2022, 3, 31), {}, RatedPlan{after, Rate(after->index, MakeDay(2022, 3, 31))}});
  const PlanTrend trend = TrendThrough(
      {{MakeDay(2022, 1, 10), before}, {MakeDay(2022, 3, 10), after}}, "plan.yaml", dates);
  CHECK(InWords(trend) ==
        "plan | amber ~2022-02-10 | red worsening 2022-02-15 | red improving 2022-02-15\n"
        "S | amber ~2022-02-10 | red worsening 2022-02-15 | red improving 2022-02-15\n"
        "A3 | - | - | green 2022-03-10\n"
        "A4 | amber ~2022-02-10 | red worsening 2022-02-15 | red steady 2022-02-15\n"
        "A2 | amber ~2022-02-10 | red worsening 2022-02-15 | -\n");
}

TEST_CASE("a date without a text has no points, and ends what was going on") {
  const auto text =
      Read("  - {ref: S, title: Section, actions: [{ref: A, title: Act, due: 2022-01}]}\n");
  std::vector<TrendDate> dates = DatesOf(text, {MakeDay(2022, 2, 28)});
  dates.push_back({MakeDay(2022, 3, 31)});
  for (TrendDate& date : DatesOf(text, {MakeDay(2022, 4, 30)})) dates.push_back(std::move(date));
  const PlanTrend trend = TrendThrough(
      {{MakeDay(2022, 1, 1), text}, {MakeDay(2022, 3, 10), nullptr}, {MakeDay(2022, 4, 10), text}},
      "plan.yaml", std::move(dates));
  CHECK(InWords(trend.things.back()) == "A | red ~2022-02-28 | - | red 2022-04-10");
}

TEST_CASE("an action that moved to another section is one row") {
  const auto before = Read(R"(
  - {ref: S, title: Section, actions: [{ref: A, title: Act, due: 2022-01}]}
  - {ref: T, title: Other}
)");
  const auto after = Read(R"(
  - {ref: S, title: Section}
  - {ref: T, title: Other, actions: [{ref: A, title: Act, due: 2022-01}]}
)");
  std::vector<TrendDate> dates = DatesOf(before, {MakeDay(2022, 1, 31)});
  for (TrendDate& date : DatesOf(after, {MakeDay(2022, 2, 28)})) dates.push_back(std::move(date));
  const PlanTrend trend = TrendThrough(
      {{MakeDay(2022, 1, 1), before}, {MakeDay(2022, 2, 1), after}}, "plan.yaml", std::move(dates));
  CHECK(InWords(trend) ==
        "plan | green ~2022-01-31 | red worsening 2022-02-15\n"
        "S | green ~2022-01-31 | none 2022-02-01\n"
        "T | none ~2022-01-31 | red 2022-02-15\n"
        "A | green ~2022-01-31 | red worsening 2022-02-15\n");
}

TEST_CASE("colours travel by their rank, and two names of one rank are steady") {
  const auto with = [](const std::string& scheme) {
    return ReadTestPlan("plan.yaml", "wsoa: 1\ntitle: Test\narea: Testshire\nscheme: " + scheme +
                                         "\nsections: [{ref: S, title: Section, actions: "
                                         "[{ref: A, title: Act, due: 2022-02-01}]}]\n");
  };
  const auto amber = with("{base: brag, grace: 14 days}");
  const auto yellow = with("{base: brag, at-risk: yellow, grace: 14 days}");
  std::vector<TrendDate> dates = DatesOf(amber, {MakeDay(2022, 2, 2)});
  for (TrendDate& date : DatesOf(yellow, {MakeDay(2022, 2, 3)})) dates.push_back(std::move(date));
  const PlanTrend trend = TrendThrough(
      {{MakeDay(2022, 2, 1), amber}, {MakeDay(2022, 2, 3), yellow}}, "plan.yaml", std::move(dates));
  CHECK(InWords(trend.whole()) == "plan | amber ~2022-02-02 | yellow steady 2022-02-03");
}

// Plans and days at random.

std::vector<Day> DrawnDays() {
  std::vector<Day> on;
  Day day = RandomPlanOptions().from + days(Drawn(100));
  for (int i = 0; i < 4; ++i, day += days(1 + Drawn(250))) on.push_back(day);
  return on;
}

void SameAsStatus(const PlanTrend& trend, std::size_t date, const PlanStatus& status) {
  RC_ASSERT(trend.whole().points[date]->state == status.whole.effective_state);
  RC_ASSERT(trend.whole().points[date]->rating == status.whole.effective);
  RC_ASSERT(trend.whole().points[date]->figures.counts == status.whole.effective_counts);
  RC_ASSERT(trend.whole().points[date]->figures.overdue == status.whole.overdue);
  RC_ASSERT(trend.whole().points[date]->figures.optimistic == status.whole.optimistic);
  std::size_t section = 0;
  std::size_t action = 0;
  for (const TrendThing& thing : trend.things) {
    const TrendPoint& point = *thing.points[date];
    if (thing.kind == TrendThing::Kind::kSection) {
      const RollUp& total = status.sections[section++];
      RC_ASSERT(point.state == total.effective_state);
      RC_ASSERT(point.figures.counts == total.effective_counts);
      RC_ASSERT(point.figures.optimistic == total.optimistic);
      RC_ASSERT(point.figures.overdue == total.overdue);
    } else if (thing.kind == TrendThing::Kind::kAction) {
      const ActionStatus& same = status.actions[action++];
      RC_ASSERT(thing.ref == *same.place.action->ref);
      RC_ASSERT(point.state == same.effective_state);
      RC_ASSERT(point.rating == same.effective);
      RC_ASSERT(point.leaf == same.leaf);
    }
  }
  RC_ASSERT(section == status.sections.size());
  RC_ASSERT(action == status.actions.size());
}

// Rated on many days, so smaller than elsewhere.
Plan SmallPlan() {
  RandomPlanOptions options;
  options.sections = 2;
  options.actions = 3;
  options.depth = 2;
  return RandomPlan(Drawn, options);
}

TEST_CASE("each column of a trend is the status of that day") {
  CHECK(rc::check([] {
    const auto text = TextOf(SmallPlan());
    const std::vector<Day> on = DrawnDays();
    const PlanTrend trend =
        TrendOf("plan.yaml", DatesOf(text, on), SpellsOf(text->index, on.front(), on.back()));
    for (std::size_t i = 0; i < on.size(); ++i) SameAsStatus(trend, i, Rate(text->index, on[i]));
  }));
}

TEST_CASE("the text of now and one text in force all along have the same trend but for its begin") {
  CHECK(rc::check([] {
    const auto text = TextOf(SmallPlan());
    const std::vector<Day> on = DrawnDays();
    const PlanTrend now =
        TrendOf("plan.yaml", DatesOf(text, on), SpellsOf(text->index, on.front(), on.back()));
    const PlanTrend then = TrendThrough({{on.front(), text}}, "plan.yaml", DatesOf(text, on));
    RC_ASSERT(now.things.size() == then.things.size());
    for (std::size_t i = 0; i < now.things.size(); ++i) {
      RC_ASSERT(now.things[i].ref == then.things[i].ref);
      for (std::size_t date = 0; date < on.size(); ++date) {
        const TrendPoint& a = *now.things[i].points[date];
        const TrendPoint& b = *then.things[i].points[date];
        RC_ASSERT(a.state == b.state);
        RC_ASSERT(a.travel == b.travel);
        RC_ASSERT(a.figures == b.figures);
        // Where looking begins on the first date, what began before is known to be no later.
        RC_ASSERT((b.or_earlier ? *a.since <= on.front() : a.since == b.since));
      }
    }
  }));
}

}  // namespace
}  // namespace wsoa
