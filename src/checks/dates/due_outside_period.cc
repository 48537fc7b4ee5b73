#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>

#include "checks/all_checks.h"
#include "checks/deadlines.h"

namespace wsoa {
namespace {

// The life of the plan, and where it is written.
struct Life {
  std::optional<Deadline> begin;
  std::optional<Deadline> end;
};

Life LifeOf(const Plan& plan) {
  Life life;
  if (plan.published) life.begin = {(*plan.published)->first, plan.published->span};
  if (!plan.period || IsReversed(**plan.period)) return life;
  const Day begin = (*plan.period)->first;
  if (!life.begin || begin < life.begin->day) life.begin = {begin, plan.period->span};
  life.end = {(*plan.period)->last, plan.period->span};
  return life;
}

void ReportOutside(const Deadline& deadline, std::string message, Span bound, std::string remark,
                   Findings& out) {
  Diagnostic& found = out.Add(deadline.span, std::move(message));
  found.remarks.push_back({bound, std::move(remark)});
  found.help = "check the year";
}

void FindDueOutsidePeriod(const Action& action, const CheckInput& input, const Life& life,
                          Findings& out) {
  for (const Deadline& deadline : DeadlinesOf(action, input.scheme)) {
    const std::string due = fmt::format("{} is due {}", *action.ref, ShowDay(deadline.day));
    // What goes on may well have begun before the plan.
    if (life.begin && deadline.day < life.begin->day && !IsOngoing(action)) {
      ReportOutside(deadline, due + ", before the plan begins", life.begin->span,
                    "it begins " + ShowDay(life.begin->day), out);
    } else if (life.end && deadline.day > life.end->day) {
      ReportOutside(deadline, due + ", after the plan's period", life.end->span,
                    "it ends " + ShowDay(life.end->day), out);
    }
  }
}

void CheckDueOutsidePeriod(const CheckInput& input, Findings& out) {
  const Life life = LifeOf(input.plan);
  if (!life.begin && !life.end) return;
  for (const PlacedAction& place : input.actions)
    FindDueOutsidePeriod(*place.action, input, life, out);
}

}  // namespace

const Check kDueOutsidePeriod = {
    .name = "due-outside-period",
    .group = "Dates",
    .severity = Severity::kWarning,
    .what =
        "a deadline falls before the plan was published (and before its `period`), or after "
        "its `period`",
    .why =
        "Such a date is mostly a slip of the year. An action that was due before there was a "
        "plan is overdue from its first day; one that is due after the plan has ended is "
        "followed by nobody.",
    .example = {kPlanHead, R"(
 published: 2021-05
 sections:
   - ref: A
     title: Joint commissioning
     leader: Director of Commissioning
     actions:
       - ref: A1
         title: Agree a joint commissioning strategy
         owners: [Head of SEND]
-        due: 2020-11
+        due: 2021-11
)"},
    .run = CheckDueOutsidePeriod,
};

}  // namespace wsoa
