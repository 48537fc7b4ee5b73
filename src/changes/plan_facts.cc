// The facts of a plan as a whole: a part of changes/facts.h.
#include "changes/fact_list.h"
#include "changes/facts.h"

namespace wsoa {
namespace {

void AddTop(const Plan& plan, FactList& facts) {
  facts.Add("title", plan.title);
  facts.Add("area", plan.area);
  facts.AddWord("kind", plan.kind);
  facts.Add("detail", plan.detail);
  facts.Add("published", plan.published);
  facts.Add("period", plan.period);
  if (plan.inspection) {
    facts.Add("inspection.date", plan.inspection->date);
    facts.Add("inspection.report", plan.inspection->report);
    facts.Add("inspection.revisit", plan.inspection->revisit);
  }
  if (!plan.reporting) return;
  WrittenLine dates;
  for (const auto& date : plan.reporting->dates) {
    dates.Add("", std::string_view(WrittenDate(*date)));
  }
  dates.Add("every", plan.reporting->every);
  dates.Add("from", plan.reporting->from);
  dates.Add("stale after", plan.reporting->stale_after);
  facts.AddValue("reporting", dates.Take());
}

// Each entry of a register is a fact of its own, so that one new person is one change.
void AddRegisters(const Plan& plan, FactList& facts) {
  for (const FieldSpec& field : plan.fields) {
    WrittenLine line;
    line.Add("", WordFor(field.type));
    for (const Text& word : field.words) line.Add("", std::string_view(*word));
    facts.AddValue("fields." + *field.name, line.Take());
  }
  if (plan.people) {
    for (const Person& person : *plan.people) {
      WrittenLine line;
      line.Add("", person.role);
      line.Add("", person.name);
      line.Add("", person.organisation);
      facts.AddValue("people." + *person.key, line.Take());
    }
  }
  if (plan.glossary) {
    for (const GlossaryEntry& entry : *plan.glossary) {
      facts.AddValue("glossary." + *entry.term, *entry.meaning);
    }
  }
  for (const Forum& forum : plan.forums) {
    WrittenLine line;
    line.Add("", std::string_view(*forum.name));
    line.Add("", forum.detail);
    line.Add("chair", forum.chair);
    for (const Text& member : forum.members) line.Add("member", std::string_view(*member));
    line.Add("meets", forum.meets);
    line.Add("every", forum.every);
    line.Add("from", forum.meets_from);
    for (const Text& ref : forum.reports_to) line.Add("reports to", std::string_view(*ref));
    facts.AddValue("forums." + *forum.ref, line.Take());
  }
}

void AddScheme(const Scheme& scheme, FactList& facts) {
  constexpr ChangeClass kScheme = ChangeClass::kSchemeAltered;
  for (std::size_t i = 0; i < scheme.colours.size(); ++i) {
    const std::string state(WordFor(static_cast<State>(i)));
    facts.AddValue(state, scheme.colours[i], kScheme);
    facts.AddValue("label of " + state, scheme.labels[i], kScheme);
  }
  facts.AddValue("grace", ShowDuration(scheme.grace), kScheme);
  facts.AddValue("forecast_breach", std::string(WordFor(scheme.forecast_breach)), kScheme);
  facts.AddValue("revised", std::string(WordFor(scheme.revised)), kScheme);
}

}  // namespace

FactTexts AllowedRules(const std::vector<Allow>& allow) {
  FactTexts lines;
  for (const Allow& each : allow) {
    lines.push_back(each.rule.value + (each.reason ? ": " + each.reason->value : ""));
  }
  return lines;
}

NamedFacts FactsOf(const Plan& plan, const Scheme& scheme) {
  FactList facts;
  AddTop(plan, facts);
  AddRegisters(plan, facts);
  AddScheme(scheme, facts);
  facts.AddLines("allow", AllowedRules(plan.allow));
  return facts.Take();
}

}  // namespace wsoa
