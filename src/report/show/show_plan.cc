// The page of a plan: what it is, how it stands, what is new, who governs it.
#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "plan/reporting.h"
#include "plan/words.h"
#include "report/cells.h"
#include "report/columns.h"
#include "report/show/show_pages.h"
#include "report/show/update_blocks.h"
#include "report/status/forum_table.h"
#include "snapshot/people.h"
#include "snapshot/section_columns.h"
#include "status/owner_load.h"

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

void AddSections(const RatedPlan& rated, Document& page) {
  if (rated.status.sections.empty()) return;
  page.blocks.emplace_back(Heading{2, "Sections"});
  page.blocks.emplace_back(
      TableOf("sections",
              ColumnsNamed(SectionColumns(), {"ref", "section", "leader", "actions",
                                              "complete-share", "overdue", "exceptions", "rating"}),
              SectionsOf(rated)));
}

// Of the register, those who own nothing: they stand in no list of owners.
void AddPeopleWithoutActions(const RatedPlan& rated, Document& page) {
  const auto& people = rated.text->plan.people;
  if (!people) return;
  std::set<std::string> owners;
  for (const OwnerLoad& load : OwnerLoads(rated.status)) owners.insert(load.owner);
  Facts facts;
  for (const Person& person : *people) {
    if (!owners.contains(*person.key)) {
      facts.facts.push_back({*person.key, TextCell(PersonInWords(person))});
    }
  }
  if (facts.facts.empty()) return;
  page.blocks.emplace_back(Heading{2, "People without actions"});
  page.blocks.emplace_back(std::move(facts));
}

void AddGlossary(const Plan& plan, Document& page) {
  if (!plan.glossary || plan.glossary->empty()) return;
  Facts facts;
  for (const GlossaryEntry& entry : *plan.glossary) {
    facts.facts.push_back({*entry.term, TextCell(*entry.meaning)});
  }
  page.blocks.emplace_back(Heading{2, "Glossary"});
  page.blocks.emplace_back(std::move(facts));
}

}  // namespace

void AddPlanPage(const RatedPlan& rated, Document& page) {
  const Plan& plan = rated.text->plan;
  AddPlanFacts(rated, page);
  AddSections(rated, page);
  AddNarrative(plan.updates, rated.status.as_of, page);
  AddOpenRisks(rated, nullptr, page);
  AddForums(plan, page);
  AddPeopleWithoutActions(rated, page);
  AddGlossary(plan, page);
  AddDetail(plan.detail, page);
}

}  // namespace wsoa
