#include "report/show/show_report.h"

#include <utility>

#include "report/cells.h"
#include "report/key_legend.h"
#include "report/provenance.h"
#include "report/show/later_facts.h"
#include "report/show/show_pages.h"

namespace wsoa {
namespace {

// Adds the page, and says how many facts it leaves out.
int AddPage(const FoundThing& thing, Day as_of, Document& page) {
  const RatedPlan& plan = *thing.plan;
  switch (thing.kind) {
    case FoundThing::Kind::kPlan:
      AddPlanPage(plan, page);
      return LaterFacts(plan.text->plan, as_of);
    case FoundThing::Kind::kSection:
      AddSectionPage(plan, thing.index, page);
      return LaterFacts(plan.text->plan.sections[thing.index], as_of);
    case FoundThing::Kind::kMeasure: {
      const MeasureStatus& measure = plan.status.measures[thing.index];
      AddMeasurePage(plan, measure, page);
      return LaterFacts(*measure.place.measure, as_of);
    }
    case FoundThing::Kind::kRisk: {
      const RiskStatus& risk = plan.status.risks[thing.index];
      AddRiskPage(plan, risk, page);
      return LaterFacts(*risk.place.risk, as_of);
    }
    case FoundThing::Kind::kAction:
      break;
  }
  const ActionStatus& action = plan.status.actions[thing.index];
  AddActionPage(plan, action, page);
  return LaterFacts(*action.place.action, as_of);
}

}  // namespace

Document ShowReport(const Snapshot& snapshot, const FoundThing& thing) {
  Document page;
  std::string title = thing.ref() + "  " + thing.title();
  if (thing.kind == FoundThing::Kind::kRisk) {
    title += InternalMark(thing.plan->status.risks[thing.index].place.risk->internal);
  }
  page.blocks.emplace_back(Heading{1, std::move(title)});
  const int later = AddPage(thing, snapshot.as_of, page);
  page.blocks.emplace_back(KeyLegend(thing.plan->status));
  AddLaterFacts(later, snapshot.as_of, page);
  page.blocks.emplace_back(AsOfLine(snapshot, *thing.plan));
  return page;
}

void FactBlock::Add(std::string name, Cell value) {
  if (value.text.empty() && value.bar.empty()) return;
  facts_.facts.push_back({std::move(name), std::move(value)});
}

void FactBlock::Add(std::string name, std::string text) {
  Add(std::move(name), TextCell(std::move(text)));
}

void FactBlock::Add(std::string name, const std::optional<Text>& text) {
  if (text) Add(std::move(name), text->value);
}

void FactBlock::Add(std::string name, const std::optional<Located<Date>>& date) {
  if (date) Add(std::move(name), ShowDate(**date));
}

void FactBlock::AddKnown(std::string name, const std::optional<Located<Date>>& date, Day as_of) {
  if (date && (*date)->first <= as_of) Add(std::move(name), date);
}

void FactBlock::MoveTo(Document& page) {
  if (!facts_.facts.empty()) page.blocks.emplace_back(std::exchange(facts_, {}));
}

void AddDetail(const std::optional<Text>& detail, Document& page) {
  if (!detail) return;
  page.blocks.emplace_back(Heading{2, "Detail"});
  page.blocks.emplace_back(Prose{detail->value});
}

}  // namespace wsoa
