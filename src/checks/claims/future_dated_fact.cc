#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

class FutureDatedFactFinder {
 public:
  FutureDatedFactFinder(Day today, Findings& out) : today_(today), out_(out) {}

  void At(std::string_view what, const Date& date, Span span) {
    if (date.first <= today_) return;
    out_.Add(span, fmt::format("{} {} is after today ({})", what, ShowDate(date), ShowDay(today_)))
        .help = "check the year; what is only expected is a `due` or a `forecast`";
  }
  void At(std::string_view what, const Located<Date>& date) { At(what, *date, date.span); }

  void At(const Action& action) {
    if (action.started) At("started", *action.started);
    for (const Completion& completion : action.completed) {
      if (completion.date) {
        At(completion.reported ? "reported" : "completed", *completion.date, completion.span);
      }
    }
    for (const Reopening& reopening : action.reopened) {
      if (reopening.date) At("reopened", *reopening.date);
      const auto& completed = reopening.completed;
      if (completed) At("completed", *completed->date, completed->span);
    }
    const Located<Date>* happened = action.due ? action.due->happened() : nullptr;
    if (happened) At("happened", *happened);
    AtEach("an update of", action.updates);
  }
  void At(const Measure& measure) {
    for (const Comparator& comparator : measure.comparators) {
      for (const Figure& figure : comparator.figures) {
        if (figure.date) At("a figure of", *figure.date);
      }
    }
    AtEach("a reading of", measure.readings);
    AtEach("an update of", measure.updates);
  }

  template <typename Entry>
  void AtEach(std::string_view what, const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) At(what, entry.date);
  }

 private:
  Day today_;
  Findings& out_;
};

void CheckFutureDatedFact(const CheckInput& input, Findings& out) {
  FutureDatedFactFinder finder(input.status->as_of, out);
  finder.AtEach("an update of", input.plan.updates);
  for (const Section& section : input.plan.sections) finder.AtEach("an update of", section.updates);
  for (const PlacedAction& place : input.actions) finder.At(*place.action);
  for (const PlacedMeasure& place : input.measures) finder.At(*place.measure);
  for (const PlacedRisk& place : input.risks) finder.AtEach("an update of", place.risk->updates);
}

}  // namespace

const Check kFutureDatedFact = {
    .name = "future-dated-fact",
    .group = "Claims",
    .severity = Severity::kWarning,
    .needs_day = true,
    .needs_today = true,
    .what =
        "`completed`, `started`, an update, a reading or a figure of others is dated after "
        "today; only where the day that is asked for is today",
    .why =
        "A fact cannot lie ahead: the year is wrong, or a hope was written down as a fact. It "
        "counts for nothing until its day comes.",
    .example = {kOneAction, R"(
         due: 2022-03
-        started: 2022-09-06
+        started: 2021-09-06
)"},
    .example_day = "2021-12-31",
    .run = CheckFutureDatedFact,
};

}  // namespace wsoa
