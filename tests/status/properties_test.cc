#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <functional>

#include "status/field_values.h"
#include "status/stated.h"
#include "status/status.h"
#include "support/random_plan.h"

namespace wsoa {
namespace {

Day DrawnDay(Day from, int within) { return from + std::chrono::days(Drawn(within)); }

// A plan with facts of half a year and dates that go on for a year and a half after them.
RandomPlanOptions LongPlan() {
  RandomPlanOptions options;
  options.until = MakeDay(2021, 6, 30);
  options.planned_before = 60;
  options.planned_after = 500;
  return options;
}

// Whether neither of the two things happened with which the rules let a state improve by itself. A
// missed occurrence is known from the day after its deadline, and the next one then counts. And an
// ongoing part whose pause is over is on track again, and no longer holds up its heading's date.
bool Comparable(const PlanStatus& before, const PlanStatus& after) {
  return std::equal(before.actions.begin(), before.actions.end(), after.actions.begin(),
                    [](const ActionStatus& then, const ActionStatus& now) {
                      const bool rested = then.state == State::kPaused;
                      return then.occurrences == now.occurrences &&
                             rested == (now.state == State::kPaused);
                    });
}

// Done is done, assured or not.
State Weighed(State state) { return IsDone(state) ? State::kComplete : state; }

// The first action whose state is better in `after`, or no longer rated.
std::string Improvement(const PlanStatus& before, const PlanStatus& after) {
  if (!Comparable(before, after)) return "";
  for (std::size_t i = 0; i < before.actions.size(); ++i) {
    const ActionStatus& then = before.actions[i];
    const ActionStatus& now = after.actions[i];
    if (!IsRated(then.state) || (IsRated(now.state) && now.state >= then.state)) continue;
    return *then.place.action->ref + " " + IsoDay(after.as_of) + ": " + then.reason + " → " +
           now.reason;
  }
  return "";
}

TEST_CASE("a state never improves merely because days pass") {
  CHECK(rc::check([] {
    const RandomPlanOptions options = LongPlan();
    const Plan plan = RandomPlan(Drawn, options);
    PlanStatus before = Rate(PlanIndex(plan), options.until);
    for (int days = 0; days < 600; days += 11) {
      PlanStatus after = Rate(PlanIndex(plan), options.until + std::chrono::days(days));
      RC_ASSERT(Improvement(before, after) == "");
      before = std::move(after);
    }
  }));
}

TEST_CASE("completion is kept for good: state, lateness and the deadline it is measured against") {
  CHECK(rc::check([] {
    RandomPlanOptions options;
    options.reopened = false;
    const Plan plan = RandomPlan(Drawn, options);
    const Day day = DrawnDay(options.from, 1000);
    const PlanStatus before = Rate(PlanIndex(plan), day);
    const PlanStatus after = Rate(PlanIndex(plan), DrawnDay(day, 400));
    for (std::size_t i = 0; i < before.actions.size(); ++i) {
      const ActionStatus& then = before.actions[i];
      const ActionStatus& now = after.actions[i];
      if (!IsDone(then.state) || now.state == State::kWithdrawn) continue;
      RC_ASSERT(IsDone(now.state));
      if (!then.leaf) continue;
      RC_ASSERT(now.completed == then.completed);
      // What is due after others is so only as long as none of them is withdrawn.
      const auto& due = now.place.action->due;
      if (due && due->after()) continue;
      RC_ASSERT(now.days_late == then.days_late);
      RC_ASSERT(now.due == then.due);
    }
  }));
}

TEST_CASE("a roll-up is never better than its worst rated part") {
  CHECK(rc::check([] {
    const RandomPlanOptions options;
    const Plan plan = RandomPlan(Drawn, options);
    const PlanStatus status = Rate(PlanIndex(plan), DrawnDay(options.from, 1000));
    for (const ActionStatus& part : status.actions) {
      if (!IsRated(part.state)) continue;
      const RollUp& section =
          status.sections[static_cast<std::size_t>(part.place.section - plan.sections.data())];
      if (part.place.parent == PlacedAction::kNone) {
        RC_ASSERT(section.state.has_value());
        RC_ASSERT(*section.state >= Weighed(part.state));
        RC_ASSERT(*status.whole.state >= Weighed(part.state));
        continue;
      }
      const State heading = status.actions[static_cast<std::size_t>(part.place.parent)].state;
      RC_ASSERT(Weighed(heading) >= Weighed(part.state));
    }
  }));
}

TEST_CASE("every leaf is counted once") {
  CHECK(rc::check([] {
    const RandomPlanOptions options;
    const Plan plan = RandomPlan(Drawn, options);
    const PlanStatus status = Rate(PlanIndex(plan), DrawnDay(options.from, 1000));
    RollUp sum;
    for (const RollUp& section : status.sections) {
      sum.counts += section.counts;
      sum.overdue += section.overdue;
    }
    Counts leaves;
    int overdue = 0;
    for (const ActionStatus& action : status.actions) {
      if (!action.leaf) continue;
      ++leaves[action.state];
      overdue += action.overdue;
    }
    RC_ASSERT(sum.counts == leaves);
    RC_ASSERT(status.whole.counts == leaves);
    RC_ASSERT(sum.overdue == overdue);
    RC_ASSERT(status.whole.overdue == overdue);
  }));
}

TEST_CASE("what is shown of an action agrees with itself") {
  CHECK(rc::check([] {
    const RandomPlanOptions options;
    const Plan plan = RandomPlan(Drawn, options);
    const PlanStatus status = Rate(PlanIndex(plan), DrawnDay(options.from, 1000));
    for (const ActionStatus& action : status.actions) {
      RC_ASSERT_FALSE(action.reason.empty());
      RC_ASSERT(action.rating.has_value() == IsRated(action.state));
      RC_ASSERT(action.effective.has_value() == IsRated(action.effective_state));
      const bool over = IsDone(action.state) || action.state == State::kWithdrawn;
      RC_ASSERT((!over || !action.open));
      RC_ASSERT((over || action.open || action.state == State::kOnTrack));
      RC_ASSERT((!action.overdue || (action.due && *action.due < status.as_of && action.open)));
      RC_ASSERT((!action.overdue || *action.days_late == DaysBetween(*action.due, status.as_of)));
      RC_ASSERT((!action.completed || *action.completed <= status.as_of));
      RC_ASSERT((!action.stated_on || *action.stated_on <= status.as_of));
    }
  }));
}

// Whether the effective state is at least as bad as the computed one. What has no rating gives way
// only to bad news.
bool IsNoBetter(State effective, State computed) {
  if (!IsRated(computed)) return effective == computed || effective >= State::kAtRisk;
  return IsRated(effective) && effective >= computed;
}

bool IsNoBetter(const RollUp& total) {
  return !total.state || IsNoBetter(*total.effective_state, *total.state);
}

TEST_CASE("the effective state is never better than the computed one") {
  CHECK(rc::check([] {
    const RandomPlanOptions options;
    const Plan plan = RandomPlan(Drawn, options);
    const PlanStatus status = Rate(PlanIndex(plan), DrawnDay(options.from, 1000));
    for (const ActionStatus& action : status.actions) {
      RC_ASSERT(IsNoBetter(action.effective_state, action.state));
      RC_ASSERT(
          (action.effective_state != action.state || action.effective_reason == action.reason));
    }
    for (const RollUp& section : status.sections) RC_ASSERT(IsNoBetter(section));
    RC_ASSERT(IsNoBetter(status.whole));
    const PlanStatus by_dates = Rate(PlanIndex(plan), status.as_of, Headline::kByDates);
    RC_ASSERT(by_dates.whole.effective_state == status.whole.state);
    RC_ASSERT(by_dates.whole.effective_counts == status.whole.counts);
  }));
}

TEST_CASE("bad news on live work always reaches the counts of the plan") {
  CHECK(rc::check([] {
    const RandomPlanOptions options;
    const Plan plan = RandomPlan(Drawn, options);
    const PlanStatus status = Rate(PlanIndex(plan), DrawnDay(options.from, 1000));
    int stated = 0;
    for (const ActionStatus& action : status.actions) {
      const bool is_live = action.state != State::kPaused && action.state != State::kWithdrawn;
      if (!is_live || !action.stated || action.comparison == Comparison::kUnstated) continue;
      if (!IsBadNews(status.scheme, *action.stated)) continue;
      RC_ASSERT(action.effective_state >= State::kAtRisk);
      stated += action.leaf;
    }
    const Counts& counts = status.whole.effective_counts;
    RC_ASSERT(counts[State::kAtRisk] + counts[State::kOffTrack] >= stated);
  }));
}

// Takes out of a plan every fact that takes effect after a day.
class Forgetting {
 public:
  explicit Forgetting(Day day) : day_(day) {}

  void Forget(Plan& plan) const {
    for (Section& section : plan.sections) {
      for (Action& action : section.actions) ForgetIn(action);
      for (Measure& measure : section.measures) ForgetIn(measure);
      for (Risk& risk : section.risks) ForgetIn(risk);
    }
    for (Risk& risk : plan.risks) ForgetIn(risk);
  }

 private:
  bool IsLater(const std::optional<Located<Date>>& date) const {
    return date && (*date)->first > day_;
  }

  void ForgetIn(Action& action) const {
    if (IsLater(action.started)) action.started.reset();
    if (action.assured && IsLater(action.assured->date)) action.assured.reset();
    if (action.paused && IsLater(action.paused->date)) action.paused.reset();
    if (action.withdrawn && IsLater(action.withdrawn->date)) action.withdrawn.reset();
    std::erase_if(action.revisions, [&](const Revision& each) { return IsLater(each.date); });
    ForgetUpdates(action.updates);
    // Entries behind one that is not known yet are not known either; but a heading's own claim and
    // the newest completion ask for each by its date.
    const auto later = [&](const Completion& each) { return each.date && each.date->first > day_; };
    const auto first = std::find_if(action.completed.begin(), action.completed.end(), later);
    const bool out_of_order = std::any_of(first, action.completed.end(),
                                          [&](const Completion& each) { return !later(each); });
    if (!out_of_order) action.completed.erase(first, action.completed.end());
    for (Action& part : action.actions) ForgetIn(part);
    for (Measure& measure : action.measures) ForgetIn(measure);
  }

  void ForgetIn(Measure& measure) const {
    std::erase_if(measure.readings, [&](const Reading& each) { return each.date->last > day_; });
    for (Comparator& comparator : measure.comparators) {
      std::erase_if(comparator.figures,
                    [&](const Figure& each) { return each.date && (*each.date)->last > day_; });
    }
    ForgetUpdates(measure.updates);
  }

  void ForgetIn(Risk& risk) const {
    if (IsLater(risk.closed)) risk.closed.reset();
    ForgetUpdates(risk.updates);
  }

  void ForgetUpdates(std::vector<Update>& updates) const {
    std::erase_if(updates, [&](const Update& each) { return each.date->first > day_; });
  }

  Day day_;
};

std::string StatusInWords(const PlanStatus& status) {
  std::string words;
  for (const ActionStatus& action : status.actions) {
    words += std::string(WordFor(action.state)) + " " + action.reason + " " +
             std::string(WordFor(action.comparison)) + (action.stale ? " stale" : "");
    if (action.percent) words += " " + (**action.percent->percent).text + " percent";
    for (const FieldValue* field : FieldsOn(*action.place.action, status.as_of)) {
      words += " " + *field->name + " " + field->text;
    }
    words += "\n";
  }
  for (const MeasureStatus& measure : status.measures) {
    words += (measure.state ? std::string(WordFor(*measure.state)) : "unrated") + " " +
             measure.reason + (measure.stale ? " stale" : "") + "\n";
  }
  for (const RiskStatus& risk : status.risks) words += risk.closed ? "closed\n" : "open\n";
  return words;
}

TEST_CASE("facts that take effect after the day do not exist") {
  CHECK(rc::check([] {
    const RandomPlanOptions options;
    const Plan plan = RandomPlan(Drawn, options);
    const Day day = DrawnDay(options.from, 800);
    Plan known = plan;
    Forgetting(day).Forget(known);
    RC_ASSERT(StatusInWords(Rate(PlanIndex(known), day)) ==
              StatusInWords(Rate(PlanIndex(plan), day)));
  }));
}

// The rules make two exceptions. What held a level by its day is complete from the day after. And a
// line that does not lead straight from the baseline to a better target may ask for more on the
// way than at its end: the measures of sections are made up without such lines.
bool NoMeasureImproved(const PlanStatus& before, const PlanStatus& after) {
  return std::equal(before.measures.begin(), before.measures.end(), after.measures.begin(),
                    [](const MeasureStatus& then, const MeasureStatus& now) {
                      if (then.place.action || then.direction == Direction::kHold) return true;
                      return !then.state || (now.state && *now.state >= *then.state);
                    });
}

TEST_CASE("a measure never improves merely because days pass") {
  CHECK(rc::check([] {
    const RandomPlanOptions options = LongPlan();
    Plan plan = RandomPlan(Drawn, options);
    for (Section& section : plan.sections) {
      for (Measure& measure : section.measures) {
        measure.milestones.clear();
        if (measure.baseline && measure.baseline->value) {
          measure.direction.reset();
        } else if (measure.readings.size() > 1) {
          measure.readings.resize(1);  // no line from one reading to a worse target
        }
      }
    }
    PlanStatus before = Rate(PlanIndex(plan), options.until);
    for (int days = 0; days < 600; days += 11) {
      PlanStatus after = Rate(PlanIndex(plan), options.until + std::chrono::days(days));
      RC_ASSERT(NoMeasureImproved(before, after));
      before = std::move(after);
    }
  }));
}

TEST_CASE("a percent rates nothing, unless the scheme says what it stands for") {
  CHECK(rc::check([] {
    const RandomPlanOptions options;
    Plan plan = RandomPlan(Drawn, options);
    plan.scheme.by_percent.reset();
    const Day day = DrawnDay(options.from, 1000);
    const auto states = [&] {
      std::vector<State> all;
      for (const ActionStatus& action : Rate(PlanIndex(plan), day).actions) {
        all.push_back(action.effective_state);
      }
      return all;
    };
    const auto before = states();
    for (Section& section : plan.sections) {
      for (Action& action : section.actions) {
        for (Update& update : action.updates) update.percent.reset();
      }
    }
    RC_ASSERT(states() == before);
  }));
}

}  // namespace
}  // namespace wsoa
