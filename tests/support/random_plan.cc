#include "support/random_plan.h"

#include <rapidcheck.h>

#include <string>
#include <utility>

namespace wsoa {
namespace {

using std::chrono::days;

template <typename T>
Located<T> At(T value) {
  return {std::move(value), {}};
}

Date MonthOf(Day day) {
  const std::chrono::year_month_day date(day);
  const auto month = date.year() / date.month();
  return {Day(month / 1), Day(month / std::chrono::last), Precision::kMonth};
}

Number NumberOf(int value) { return {static_cast<double>(value), std::to_string(value)}; }

class Inventor {
 public:
  Inventor(const Choose& choose, const RandomPlanOptions& options)
      : choose_(choose), options_(options) {}

  Plan MakePlan() {
    Plan plan;
    plan.title = At<std::string>("Plan");
    plan.area = At<std::string>("Testshire");
    if (Chance(2)) plan.published = At(FactDate());
    plan.scheme = MakeScheme();
    plan.fields.push_back({At<std::string>("cost"), FieldSpec::Type::kNumber, {}, {}});
    if (Chance(2)) {
      plan.reporting.emplace();
      plan.reporting->stale_after = At(Duration{Below(90), Duration::Unit::kDays});
    }
    const int sections = 1 + Below(options_.sections);
    for (int i = 0; i < sections; ++i) plan.sections.push_back(MakeSection(i));
    if (Chance(2)) plan.risks.push_back(MakeRisk("R0"));
    if (Chance(4)) plan.fields.front().internal = At(true);
    return plan;
  }

 private:
  int Below(int count) { return choose_(count); }
  // One in `count`.
  bool Chance(int count) { return Below(count) == 0; }

  template <typename T>
  T OneOf(std::initializer_list<T> choices) {
    return choices.begin()[Below(static_cast<int>(choices.size()))];
  }

  Day DayBetween(Day from, Day until) { return from + days(Below(DaysBetween(from, until) + 1)); }

  Day PlannedDay() {
    return DayBetween(options_.from - days(options_.planned_before),
                      options_.until + days(options_.planned_after));
  }

  Date DayOrMonth(Day day) { return Chance(3) ? MonthOf(day) : OnDay(day); }

  // A month may end after the last day; it takes effect on its first, which does not.
  Date FactDate() { return DayOrMonth(DayBetween(options_.from, options_.until)); }

  Date PlannedDate() {
    const Day day = PlannedDay();
    if (!Chance(4)) return DayOrMonth(day);
    const Date from = DayOrMonth(day);
    const Date to = DayOrMonth(day + days(Below(120)));
    return {from.first, std::max(from.last, to.last), Precision::kInterval, from.last};
  }

  // Days close to a deadline exercise the rules more than days anywhere.
  Date DateNear(Day deadline) { return OnDay(deadline + days(Below(90) - 30)); }

  Day DeadlineOf(const Action& action) const {
    const FixedDue* fixed = action.due ? std::get_if<FixedDue>(&action.due->form) : nullptr;
    return fixed ? fixed->date->last : options_.until;
  }

  Colour AnyColour() {
    return OneOf({Colour::kBlue, Colour::kGreen, Colour::kAmber, Colour::kRed, Colour::kPurple});
  }

  Duration AnyStep() {
    return {1 + Below(6), OneOf({Duration::Unit::kWeeks, Duration::Unit::kMonths})};
  }

  SchemeSpec MakeScheme() {
    SchemeSpec scheme;
    scheme.base = At(OneOf({SchemeBase::kBrag, SchemeBase::kRag, SchemeBase::kRagProgress}));
    if (Chance(2)) scheme.grace = At(Duration{Below(40), Duration::Unit::kDays});
    if (Chance(2)) scheme.forecast_breach = At(ForecastBreach::kOffTrack);
    scheme.revised =
        At(OneOf({RevisedPolicy::kCurrent, RevisedPolicy::kOriginal, RevisedPolicy::kCap}));
    if (Chance(4)) scheme.colours.at_risk = At(Colour::kPurple);
    if (Chance(3)) scheme.stale = At(StalePolicy::kAtRisk);
    if (Chance(3)) {
      auto& bounds = scheme.by_percent.emplace().by_colour;
      for (const Colour colour : {Colour::kGreen, Colour::kAmber}) {
        bounds[static_cast<std::size_t>(colour)] = At(NumberOf(Below(101)));
      }
    }
    return scheme;
  }

  Section MakeSection(int index) {
    Section section;
    const std::string ref(1, static_cast<char>('A' + index));
    section.ref = At(ref);
    section.title = At<std::string>("Section");
    const int actions = Below(options_.actions + 1);
    for (int i = 0; i < actions; ++i) {
      section.actions.push_back(MakeAction(ref + std::to_string(i + 1), options_.depth));
    }
    if (Chance(3)) section.measures.push_back(MakeMeasure(ref + ".m"));
    if (Chance(3)) section.risks.push_back(MakeRisk(ref + ".r"));
    return section;
  }

  Action MakeAction(const std::string& ref, int depth) {
    Action action;
    action.ref = At(ref);
    action.title = At<std::string>("Action");
    if (Chance(2)) action.owners.push_back(At<std::string>("HOS"));
    if (Chance(4)) action.accountable.push_back(At<std::string>("DCS"));
    if (!Chance(5)) action.due = Due{{}, MakeDue()};
    if (Chance(4)) action.start = At(PlannedDate());
    if (Chance(3)) action.started = At(FactDate());
    AddCompletions(action);
    AddDecisions(action);
    const int updates = Below(4);
    for (int i = 0; i < updates; ++i) {
      action.updates.push_back(MakeUpdate(DeadlineOf(action)));
      AddDatedValues(action.updates.back());
    }
    if (Chance(3)) action.fields.push_back(MakeCost());
    if (Chance(3)) action.depends.push_back(At(AnyRef()));
    if (depth > 0 && Chance(3)) {
      const int parts = 1 + Below(options_.actions);
      for (int i = 0; i < parts; ++i) {
        action.actions.push_back(MakeAction(ref + "." + std::to_string(i + 1), depth - 1));
      }
    }
    if (Chance(4)) action.measures.push_back(MakeMeasure(ref + ".m"));
    return action;
  }

  // Of an action that may or may not exist.
  std::string AnyRef() {
    const std::string section(1, static_cast<char>('A' + Below(options_.sections)));
    return section + std::to_string(1 + Below(options_.actions));
  }

  decltype(Due::form) MakeDue() {
    switch (Below(10)) {
      case 0:
        return SeveralDues{{At(OnDay(PlannedDay())), At(OnDay(PlannedDay()))}};
      case 1: {
        RecurringDue due{At(AnyStep()), At(OnDay(PlannedDay())), {}};
        if (due.every->unit == Duration::Unit::kMonths) due.from = At(DayOrMonth(due.from->first));
        if (Chance(2)) due.until = At(OnDay(due.from->first + days(Below(400))));
        return due;
      }
      case 2: {
        OngoingDue due;
        if (Chance(2)) due.from = At(DayOrMonth(PlannedDay()));
        if (Chance(2)) due.review = At(AnyStep());
        return due;
      }
      case 3: {
        TbdDue due;
        if (Chance(2)) due.by = At(PlannedDate());
        return due;
      }
      case 4: {
        ContingentDue due;
        due.when = At<std::string>("it is agreed");
        if (Chance(2)) due.expected = At(PlannedDate());
        if (Chance(2)) due.within = At(Duration{Below(60), Duration::Unit::kDays});
        if (due.within && Chance(2)) due.happened = At(FactDate());
        return due;
      }
      case 5: {
        AfterDue due;
        due.after.push_back(At(AnyRef()));
        if (Chance(2)) due.after.push_back(At(AnyRef()));
        due.within = At(Duration{Below(60), Duration::Unit::kDays});
        return due;
      }
      case 6:
        return NoDue{At<std::string>("It is done whenever it is asked for")};
      default:
        return FixedDue{At(PlannedDate())};
    }
  }

  void AddCompletions(Action& action) {
    const bool series = action.due && action.due->IsSeries();
    const int entries = series ? Below(4) : (Chance(3) ? 1 : 0);
    for (int i = 0; i < entries; ++i) {
      Completion entry;
      entry.missed = series && Chance(4);
      if (!entry.missed) entry.date = FactDate();
      entry.reported = !entry.missed && Chance(4);
      action.completed.push_back(entry);
    }
    action.completed_is_list = series && entries > 0;
    const int reopenings = options_.reopened && Chance(4) ? 1 + Below(2) : 0;
    for (int i = 0; i < reopenings; ++i) {
      Reopening reopening;
      reopening.date = At(FactDate());
      if (Chance(2)) reopening.completed = Completion{{}, FactDate(), Chance(4), false};
      action.reopened.push_back(reopening);
    }
    if (Chance(3)) action.evidence.push_back({{}, At<std::string>("Minutes"), {}, {}});
    if (Chance(4)) {
      action.evidence.push_back({{},
                                 At<std::string>("Dashboard"),
                                 At<std::string>("https://example.org/d"),
                                 At(FactDate())});
    }
  }

  void AddDecisions(Action& action) {
    if (Chance(4)) action.assured = Assurance{{}, At(FactDate()), {}, {}};
    if (Chance(6)) {
      Pause pause;
      pause.date = At(FactDate());
      if (Chance(2)) pause.until = At(PlannedDate());
      if (!Chance(3)) pause.approved = At<std::string>("Board");
      action.paused = pause;
    }
    if (Chance(8)) {
      action.withdrawn.emplace().date = At(FactDate());
      if (Chance(2)) action.withdrawn->superseded_by.push_back(At(AnyRef()));
      if (Chance(2)) action.withdrawn->approved = At(std::string("Board"));
    }
    const int revisions = Chance(3) ? 1 + Below(3) : 0;
    for (int i = 0; i < revisions; ++i) {
      Revision revision;
      revision.date = At(FactDate());
      revision.due = At(Chance(2) ? PlannedDate() : DateNear(DeadlineOf(action)));
      if (!Chance(3)) revision.approved = At<std::string>("Board");
      action.revisions.push_back(revision);
    }
  }

  Update MakeUpdate(Day deadline) {
    Update update;
    update.date = At(FactDate());
    if (Chance(2)) update.rating = At(AnyColour());
    if (Chance(4)) update.outcome_rating = At(AnyColour());
    if (Chance(2)) update.forecast = At(Chance(2) ? PlannedDate() : DateNear(deadline));
    if (Chance(4)) update.internal = At(true);
    return update;
  }

  void AddDatedValues(Update& update) {
    if (Chance(3)) update.percent = At(NumberOf(Below(101)));
    if (Chance(4)) update.fields.push_back(MakeCost());
  }

  FieldValue MakeCost() {
    const Number cost = NumberOf(Below(100));
    return {At<std::string>("cost"), {}, cost.text, cost};
  }

  Measure MakeMeasure(const std::string& ref) {
    Measure measure;
    measure.ref = At(ref);
    measure.title = At<std::string>("Measure");
    if (Chance(3))
      measure.direction = At(OneOf({Direction::kUp, Direction::kDown, Direction::kHold}));
    if (!Chance(3)) measure.baseline = MakePoint();
    if (!Chance(4)) measure.target = MakePoint();
    if (Chance(4)) measure.milestones.push_back(MakePoint());
    if (Chance(4)) measure.unit = At<std::string>("quartile");
    if (Chance(3)) measure.tolerance = At(NumberOf(Below(10)));
    if (Chance(4)) FollowComparator(measure);
    if (Chance(4)) {
      measure.cumulative =
          At(OneOf({YearKind::kYear, YearKind::kFinancialYear, YearKind::kAcademicYear}));
    }
    if (Chance(3)) measure.every = At(AnyStep());
    const int readings = Below(4);
    for (int i = 0; i < readings; ++i) measure.readings.push_back(MakeReading());
    if (Chance(3)) measure.serves.push_back(At(AnyRef()));
    return measure;
  }

  Reading MakeReading() {
    Reading reading{{}, At(FactDate()), At(NumberOf(Below(100))), {}, {}};
    if (Chance(4)) reading.provisional = At(true);
    return reading;
  }

  void FollowComparator(Measure& measure) {
    Comparator comparator{At<std::string>("England"), {}};
    const int figures = Below(3);
    for (int i = 0; i < figures; ++i) {
      comparator.figures.push_back({{}, At(FactDate()), At(NumberOf(Below(100)))});
    }
    if (figures == 0) comparator.figures.push_back({{}, {}, At(NumberOf(Below(100)))});
    if (!measure.target) measure.target.emplace();
    measure.target->value.reset();
    measure.target->comparator = comparator.name;
    measure.comparators.push_back(std::move(comparator));
  }

  Point MakePoint() {
    Point point;
    if (!Chance(5)) point.value = At(NumberOf(Below(100)));
    if (!Chance(3)) point.date = At(PlannedDate());
    return point;
  }

  Risk MakeRisk(const std::string& ref) {
    Risk risk;
    risk.ref = At(ref);
    risk.title = At<std::string>("Risk");
    if (Chance(2)) risk.opened = At(FactDate());
    if (Chance(3)) risk.closed = At(FactDate());
    if (Chance(3)) {
      risk.kind = At(OneOf({RiskKind::kIssue, RiskKind::kAssumption, RiskKind::kDependency}));
    }
    if (Chance(2)) risk.likelihood = At(AnyLevel());
    if (Chance(2)) risk.severity = At(AnyLevel());
    if (Chance(4)) risk.residual = Residual{{}, At(AnyLevel()), At(AnyLevel())};
    if (Chance(3)) {
      risk.accepted.emplace().date = At(FactDate());
      if (Chance(2)) risk.accepted->until = At(PlannedDate());
      if (Chance(2)) risk.accepted->by = At<std::string>("DCS");
    }
    if (Chance(3)) risk.actions.push_back(At(AnyRef()));
    if (Chance(4)) risk.internal = At(true);
    const int updates = Below(3);
    for (int i = 0; i < updates; ++i) risk.updates.push_back(MakeRiskUpdate());
    return risk;
  }

  Update MakeRiskUpdate() {
    Update update;
    update.date = At(FactDate());
    if (Chance(2)) update.rating = At(AnyColour());
    if (Chance(2)) update.likelihood = At(AnyLevel());
    if (Chance(2)) update.severity = At(AnyLevel());
    if (Chance(4)) update.internal = At(true);
    return update;
  }

  RiskLevel AnyLevel() {
    if (Chance(4)) return OneOf<RiskLevel>({{1, "low"}, {3, "Medium"}, {5, "High"}});
    const int number = 1 + Below(5);
    return {number, std::to_string(number)};
  }

  const Choose& choose_;
  const RandomPlanOptions& options_;
};

}  // namespace

int Drawn(int count) {
  // At full size from the first plan on: rapidcheck would begin with choices near 0.
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, count));
}

Plan RandomPlan(const Choose& choose, const RandomPlanOptions& options) {
  return Inventor(choose, options).MakePlan();
}

}  // namespace wsoa
