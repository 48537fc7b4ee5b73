#include "changes/facts.h"

#include <utility>

#include "changes/fact_list.h"
#include "changes/written.h"

namespace wsoa {
namespace {

std::string WrittenPoint(const Point& point) {
  WrittenLine line;
  if (point.value) line.Add("", std::string_view((*point.value)->text));
  line.Add("by", point.date);
  return line.Take();
}

void AddPoint(const std::string& name, const std::string& date_name,
              const std::optional<Point>& point, ChangeClass what, FactList& facts) {
  if (!point) return;
  facts.Add(name, point->value, what);
  facts.Add(date_name, point->date, what);
}

void AddDecisions(const Action& action, FactList& facts) {
  FactTexts completions;
  for (const Completion& entry : action.completed) {
    completions.push_back(WrittenCompletion(entry));
  }
  facts.AddLines("completed", std::move(completions));
  if (action.assured) {
    WrittenLine line;
    line.Add("", action.assured->date);
    line.Add("by", action.assured->by);
    line.Add("evidence", action.assured->evidence);
    facts.AddValue("assured", line.Take());
  }
  if (action.paused) {
    WrittenLine line;
    line.Add("", action.paused->date);
    line.Add("until", action.paused->until);
    line.Add("approved", action.paused->approved);
    line.Add("reason", action.paused->reason);
    facts.AddValue("paused", line.Take());
  }
  if (action.withdrawn) {
    WrittenLine line;
    line.Add("", action.withdrawn->date);
    line.Add("reason", action.withdrawn->reason);
    facts.AddValue("withdrawn", line.Take());
  }
}

}  // namespace

NamedFacts FactsOf(const Action& action) {
  FactList facts;
  facts.Add("title", action.title);
  facts.Add("detail", action.detail);
  facts.Add("owners", action.owners, ChangeClass::kOwnersChanged);
  facts.Add("support", action.support, ChangeClass::kOwnersChanged);
  facts.Add("source", action.source);
  facts.Add("findings", action.findings);
  facts.Add("condition", action.condition);
  facts.Add("start", action.start);
  facts.Add("started", action.started);
  facts.Add("evidence", action.evidence);
  AddDecisions(action, facts);
  facts.Add("depends", action.depends);
  facts.Add("outcomes", action.outcomes);
  for (const FieldValue& field : action.fields) {
    facts.AddValue("fields." + *field.name, field.text);
  }
  facts.AddLines("allow", AllowedRules(action.allow));
  return facts.Take();
}

NamedFacts FactsOf(const Measure& measure) {
  constexpr ChangeClass kTarget = ChangeClass::kTargetAltered;
  FactList facts;
  facts.Add("title", measure.title);
  facts.Add("detail", measure.detail);
  facts.AddWord("kind", measure.kind);
  facts.Add("unit", measure.unit, kTarget);
  facts.AddWord("direction", measure.direction, kTarget);
  AddPoint("baseline", "baseline_on", measure.baseline, ChangeClass::kBaselineAltered, facts);
  AddPoint("target", "target_by", measure.target, kTarget, facts);
  FactTexts milestones;
  for (const Point& milestone : measure.milestones) milestones.push_back(WrittenPoint(milestone));
  facts.AddLines("milestones", std::move(milestones), kTarget);
  facts.Add("tolerance", measure.tolerance, kTarget);
  for (const auto& [name, number] : measure.comparators) {
    facts.AddValue("comparators." + *name, *number);
  }
  facts.Add("owners", measure.owners, ChangeClass::kOwnersChanged);
  facts.Add("collected", measure.collected);
  facts.Add("serves", measure.serves);
  facts.AddLines("allow", AllowedRules(measure.allow));
  return facts.Take();
}

NamedFacts FactsOf(const Risk& risk) {
  constexpr ChangeClass kRerated = ChangeClass::kRiskRerated;
  FactList facts;
  facts.Add("title", risk.title);
  facts.Add("detail", risk.detail);
  facts.Add("impact", risk.impact);
  facts.Add("mitigation", risk.mitigation);
  facts.Add("owners", risk.owners, ChangeClass::kOwnersChanged);
  facts.Add("opened", risk.opened);
  facts.Add("closed", risk.closed);
  const auto add_number = [&](const std::string& name, const std::optional<Located<int>>& value) {
    if (!value) return;
    facts.AddValue(name, Number{static_cast<double>(**value), std::to_string(**value)}, kRerated);
  };
  add_number("likelihood", risk.likelihood);
  add_number("severity", risk.severity);
  facts.AddLines("allow", AllowedRules(risk.allow));
  return facts.Take();
}

NamedFacts FactsOf(const Section& section) {
  FactList facts;
  facts.Add("title", section.title);
  facts.Add("detail", section.detail);
  facts.Add("leader", section.leader, ChangeClass::kOwnersChanged);
  facts.Add("findings", section.findings);
  facts.Add("outcomes", section.outcomes);
  facts.AddLines("allow", AllowedRules(section.allow));
  return facts.Take();
}

}  // namespace wsoa
