#include "report/show/later_facts.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "status/phrases.h"

namespace wsoa {
namespace {

int IsLater(const std::optional<Located<Date>>& date, Day as_of) {
  return date && (*date)->first > as_of ? 1 : 0;
}

template <typename AnyUpdate>
int LaterOf(const std::vector<AnyUpdate>& updates, Day as_of) {
  return static_cast<int>(
      std::count_if(updates.begin(), updates.end(),
                    [&](const AnyUpdate& update) { return update.date->first > as_of; }));
}

}  // namespace

int LaterFacts(const Action& action, Day as_of) {
  int count = LaterOf(action.updates, as_of) + IsLater(action.started, as_of);
  for (const Completion& entry : action.completed) {
    if (entry.date && entry.date->first > as_of) ++count;
  }
  for (const Reopening& reopening : action.reopened) {
    count += IsLater(reopening.date, as_of);
    if (reopening.completed && reopening.completed->date->first > as_of) ++count;
  }
  for (const Evidence& piece : action.evidence) count += IsLater(piece.date, as_of);
  const Located<Date>* happened = action.due ? action.due->happened() : nullptr;
  if (happened && (*happened)->first > as_of) ++count;
  for (const Revision& revision : action.revisions) count += IsLater(revision.date, as_of);
  if (action.assured) count += IsLater(action.assured->date, as_of);
  if (action.paused) count += IsLater(action.paused->date, as_of);
  if (action.withdrawn) count += IsLater(action.withdrawn->date, as_of);
  return count;
}

int LaterFacts(const Measure& measure, Day as_of) {
  int count = LaterOf(measure.updates, as_of);
  for (const Reading& reading : measure.readings) {
    if (reading.date->last > as_of) ++count;
  }
  for (const Comparator& comparator : measure.comparators) {
    for (const Figure& figure : comparator.figures) {
      if (figure.date && (*figure.date)->last > as_of) ++count;
    }
  }
  return count;
}

int LaterFacts(const Risk& risk, Day as_of) {
  int count =
      LaterOf(risk.updates, as_of) + IsLater(risk.opened, as_of) + IsLater(risk.closed, as_of);
  if (risk.accepted) count += IsLater(risk.accepted->date, as_of);
  return count;
}

int LaterFacts(const Section& section, Day as_of) { return LaterOf(section.updates, as_of); }

int LaterFacts(const Plan& plan, Day as_of) {
  int count = LaterOf(plan.updates, as_of) + IsLater(plan.published, as_of);
  if (const auto& inspection = plan.inspection) {
    for (const auto& date : {inspection->date, inspection->report, inspection->revisit}) {
      count += IsLater(date, as_of);
    }
  }
  return count;
}

void AddLaterFacts(int count, Day as_of, Document& document) {
  if (count == 0) return;
  Paragraph line;
  line.text = CountOf(count, "fact") + " dated after " + ShowDay(as_of) +
              (count == 1 ? " is" : " are") + " left out.";
  document.blocks.emplace_back(std::move(line));
}

}  // namespace wsoa
