#include "checks/dates/dates.h"

namespace wsoa {
namespace {

using LocatedDate = Located<Date>;

class DateList {
 public:
  void Add(const LocatedDate& date) { list_.push_back(date); }
  void Add(const std::optional<LocatedDate>& date) {
    if (date) Add(*date);
  }
  void Add(const std::vector<LocatedDate>& dates) {
    for (const LocatedDate& date : dates) Add(date);
  }
  void Add(const std::optional<Point>& point) {
    if (point) Add(point->date);
  }

  void Add(const std::vector<FieldValue>& fields);
  void Add(const Plan& plan);
  void Add(const Action& action);
  void Add(const Measure& measure);
  void Add(const Risk& risk);

  std::vector<LocatedDate> Take() && { return std::move(list_); }

 private:
  std::vector<LocatedDate> list_;
};

void DateList::Add(const Plan& plan) {
  Add(plan.published);
  if (plan.inspection) {
    Add(plan.inspection->date);
    Add(plan.inspection->report);
    Add(plan.inspection->revisit);
  }
  Add(plan.period);
  if (plan.reporting) {
    Add(plan.reporting->dates);
    Add(plan.reporting->from);
  }
  for (const Forum& forum : plan.forums) Add(forum.meets_from);
}

void DateList::Add(const Action& action) {
  Add(action.start);
  if (action.due) Add(action.due->dates());
  if (action.paused) Add(action.paused->until);
  for (const Revision& revision : action.revisions) Add(revision.due);
  for (const Update& update : action.updates) {
    Add(update.forecast);
    Add(update.fields);
  }
  for (const Evidence& piece : action.evidence) Add(piece.date);
  Add(action.fields);
}

void DateList::Add(const std::vector<FieldValue>& fields) {
  for (const FieldValue& field : fields) {
    if (const auto* date = std::get_if<Date>(&field.value)) Add(LocatedDate{*date, field.span});
  }
}

void DateList::Add(const Measure& measure) {
  Add(measure.baseline);
  Add(measure.target);
  for (const Point& milestone : measure.milestones) Add(milestone.date);
  for (const Comparator& comparator : measure.comparators) {
    for (const Figure& figure : comparator.figures) Add(figure.date);
  }
  for (const Reading& reading : measure.readings) Add(reading.date);
}

void DateList::Add(const Risk& risk) {
  if (risk.accepted) Add(risk.accepted->until);
}

}  // namespace

std::vector<Located<Date>> DatesOf(const CheckInput& input) {
  DateList list;
  list.Add(input.plan);
  for (const PlacedAction& place : input.actions) list.Add(*place.action);
  for (const PlacedMeasure& place : input.measures) list.Add(*place.measure);
  for (const PlacedRisk& place : input.risks) list.Add(*place.risk);
  return std::move(list).Take();
}

}  // namespace wsoa
