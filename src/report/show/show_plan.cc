// The page of a plan: what it is, how it stands, what is new, who governs it.
#include <algorithm>
#include <string>
#include <utility>

#include "plan/reporting.h"
#include "plan/words.h"
#include "report/cells.h"
#include "report/columns.h"
#include "report/show/show_pages.h"
#include "report/show/update_blocks.h"
#include "report/status/forum_table.h"
#include "report/status/status_report.h"
#include "status/exception.h"

namespace wsoa {
namespace {

// "written statement of action".
std::string PlanKindInWords(PlanKind kind) {
  std::string words(WordFor(kind));
  std::replace(words.begin(), words.end(), '-', ' ');
  return words;
}

// "Oct 2021, Jan 2022 and Apr 2022; every 3 months from Oct 2021".
std::string ReportingInWords(const Reporting& reporting) {
  std::vector<std::string> dates;
  for (const Located<Date>& date : reporting.dates) dates.push_back(ShowDate(*date));
  std::string words = Enumerated(dates);
  if (!reporting.every) return words;
  words += (words.empty() ? "every " : "; every ") + ShowDuration(**reporting.every);
  if (reporting.from) words += " from " + ShowDate(**reporting.from);
  return words;
}

void AddReporting(const Reporting& reporting, Day as_of, FactBlock& facts) {
  const std::string words = ReportingInWords(reporting);
  if (words.empty()) return;
  facts.Add("Reports", words);
  const auto next = NextReport(reporting, as_of);
  facts.Add("Next report", next ? TextCell(ShowDate(*next)) : MissingCell("none to come"));
}

void AddPlanFacts(const RatedPlan& rated, Document& page) {
  const Plan& plan = rated.text->plan;
  const Day as_of = rated.status.as_of;
  FactBlock facts;
  facts.AddStanding(rated.status, rated.status.whole);
  facts.Add("Area", plan.area.value);
  if (plan.kind) facts.Add("Kind", PlanKindInWords(**plan.kind));
  if (plan.inspection) {
    facts.AddKnown("Inspected", plan.inspection->date, as_of);
    facts.AddKnown("Inspectors' report", plan.inspection->report, as_of);
    facts.AddKnown("Revisited", plan.inspection->revisit, as_of);
  }
  facts.AddKnown("Published", plan.published, as_of);
  facts.Add("Period", plan.period);
  if (plan.reporting) AddReporting(*plan.reporting, as_of, facts);
  facts.MoveTo(page);
}

int ExceptionsIn(const PlanStatus& status, const Section& section) {
  return static_cast<int>(
      std::count_if(status.actions.begin(), status.actions.end(), [&](const ActionStatus& action) {
        return action.place.section == &section && IsException(status, action);
      }));
}

Row SectionRow(const PlanStatus& status, std::size_t index) {
  const Section& section = status.plan->sections[index];
  const RollUp& total = status.sections[index];
  const Counts& counts = total.counts;
  Row row;
  row.cells = {TextCell(section.ref.value),
               TextCell(section.title.value),
               section.leader ? TextCell(section.leader->value) : MissingCell("none"),
               CountCell(counts.Total()),
               ShareCell(counts.Done(), counts.Total()),
               CountCell(total.overdue),
               CountCell(ExceptionsIn(status, section)),
               RatingCell(total.rating, total.state)};
  return row;
}

void AddSections(const PlanStatus& status, Document& page) {
  if (status.sections.empty()) return;
  Table table{"sections", {}, {}};
  table.columns = {TextColumn("ref", "Ref"),
                   TextColumn("section", "Section", Role::kTitle),
                   TextColumn("leader", "Leader", Role::kNames),
                   NumberColumn("actions", "Actions"),
                   NumberColumn("complete_share", "Complete", "Done"),
                   NumberColumn("overdue", "Past due"),
                   NumberColumn("exceptions", "Exceptions"),
                   TextColumn("rating", "Rating")};
  for (std::size_t i = 0; i < status.sections.size(); ++i) {
    table.rows.push_back(SectionRow(status, i));
  }
  page.blocks.emplace_back(Heading{2, "Sections"});
  page.blocks.emplace_back(std::move(table));
}

}  // namespace

void AddPlanPage(const RatedPlan& rated, Document& page) {
  const Plan& plan = rated.text->plan;
  AddPlanFacts(rated, page);
  AddSections(rated.status, page);
  AddNarrative(plan.updates, rated.status.as_of, page);
  AddOpenRisks(rated, nullptr, page);
  AddForums(plan, page);
  AddDetail(plan.detail, page);
}

}  // namespace wsoa
