#include "snapshot/facts.h"

#include <utility>

#include "plan/words.h"

namespace wsoa {
namespace {

using Lines = std::vector<std::string>;

// Collects the facts of one thing; what is absent is left out.
class Facts {
 public:
  void Add(std::string name, const std::optional<Text>& text,
           ChangeClass what = ChangeClass::kReworded) {
    if (text) AddValue(std::move(name), text->value, what);
  }
  void Add(std::string name, const std::optional<Located<Date>>& date,
           ChangeClass what = ChangeClass::kReworded) {
    if (date) AddValue(std::move(name), WrittenDate(**date), what);
  }
  void Add(std::string name, const std::optional<Located<Number>>& number, ChangeClass what) {
    if (number) AddValue(std::move(name), **number, what);
  }
  template <typename Choice>
  void AddWord(std::string name, const std::optional<Located<Choice>>& choice,
               ChangeClass what = ChangeClass::kReworded) {
    if (choice) AddValue(std::move(name), std::string(WordFor(**choice)), what);
  }
  void Add(std::string name, const Texts& texts, ChangeClass what = ChangeClass::kReworded) {
    Lines lines;
    for (const Text& text : texts) lines.push_back(*text);
    AddLines(std::move(name), std::move(lines), what);
  }
  void AddLines(std::string name, Lines lines, ChangeClass what = ChangeClass::kReworded) {
    if (!lines.empty()) AddValue(std::move(name), std::move(lines), what);
  }
  void AddValue(std::string name, ChangeValue value, ChangeClass what = ChangeClass::kReworded) {
    facts_.push_back({std::move(name), what, std::move(value)});
  }
  NamedFacts Take() { return std::move(facts_); }

 private:
  NamedFacts facts_;
};

// Parts of one line, those that are there, with their names: "date 2022-01, by SWIG".
class Line {
 public:
  void Add(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    if (!text_.empty()) text_ += ", ";
    text_ += name.empty() ? std::string(value) : std::string(name) + " " + std::string(value);
  }
  void Add(std::string_view name, const std::optional<Text>& text) {
    if (text) Add(name, std::string_view(text->value));
  }
  void Add(std::string_view name, const std::optional<Located<Date>>& date) {
    if (date) Add(name, std::string_view(WrittenDate(**date)));
  }
  void Add(std::string_view name, const std::optional<Located<Duration>>& duration) {
    if (duration) Add(name, std::string_view(ShowDuration(**duration)));
  }
  std::string Take() { return std::move(text_); }

 private:
  std::string text_;
};

// Texts of dues that are no plain date.
struct InOneLine {
  ChangeValue operator()(const FixedDue& due) const {
    const Date& date = *due.date;
    if (!date.first_part_end) return date.last;
    return IsoDay(date.first) + "/" + IsoDay(date.last);
  }
  ChangeValue operator()(const SeveralDues& due) const {
    Line line;
    for (const auto& date : due.dates) line.Add("", std::string_view(WrittenDate(*date)));
    return line.Take();
  }
  ChangeValue operator()(const RecurringDue& due) const {
    return "every " + ShowDuration(*due.every) + " from " + WrittenDate(*due.from) +
           (due.until ? " until " + WrittenDate(**due.until) : "");
  }
  ChangeValue operator()(const OngoingDue& due) const {
    Line line;
    line.Add("", std::string_view("ongoing"));
    line.Add("from", due.from);
    line.Add("reviewed every", due.review);
    return line.Take();
  }
  ChangeValue operator()(const TbdDue& due) const {
    return due.by ? "to be dated by " + WrittenDate(**due.by) : std::string("to be dated");
  }
  ChangeValue operator()(const ContingentDue& due) const {
    Line line;
    line.Add("when", std::string_view(*due.when));
    line.Add("expected", due.expected);
    return line.Take();
  }
};

std::string WrittenPoint(const Point& point) {
  Line line;
  if (point.value) line.Add("", std::string_view((*point.value)->text));
  line.Add("by", point.date);
  return line.Take();
}

Lines AllowedRules(const std::vector<Allow>& allow) {
  Lines lines;
  for (const Allow& each : allow) {
    lines.push_back(each.rule.value + (each.reason ? ": " + each.reason->value : ""));
  }
  return lines;
}

void AddPoint(const std::string& name, const std::string& date_name,
              const std::optional<Point>& point, ChangeClass what, Facts& facts) {
  if (!point) return;
  facts.Add(name, point->value, what);
  facts.Add(date_name, point->date, what);
}

void AddDecisions(const Action& action, Facts& facts) {
  Lines completions;
  for (const Completion& entry : action.completed) {
    completions.push_back(WrittenCompletion(entry));
  }
  facts.AddLines("completed", std::move(completions));
  if (action.assured) {
    Line line;
    line.Add("", action.assured->date);
    line.Add("by", action.assured->by);
    line.Add("evidence", action.assured->evidence);
    facts.AddValue("assured", line.Take());
  }
  if (action.paused) {
    Line line;
    line.Add("", action.paused->date);
    line.Add("until", action.paused->until);
    line.Add("approved", action.paused->approved);
    line.Add("reason", action.paused->reason);
    facts.AddValue("paused", line.Take());
  }
  if (action.withdrawn) {
    Line line;
    line.Add("", action.withdrawn->date);
    line.Add("reason", action.withdrawn->reason);
    facts.AddValue("withdrawn", line.Take());
  }
}

void AddTop(const Plan& plan, Facts& facts) {
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
  Line dates;
  for (const auto& date : plan.reporting->dates) {
    dates.Add("", std::string_view(WrittenDate(*date)));
  }
  dates.Add("every", plan.reporting->every);
  dates.Add("from", plan.reporting->from);
  dates.Add("stale after", plan.reporting->stale_after);
  facts.AddValue("reporting", dates.Take());
}

// Each entry of a register is a fact of its own, so that one new person is one change.
void AddRegisters(const Plan& plan, Facts& facts) {
  for (const FieldSpec& field : plan.fields) {
    Line line;
    line.Add("", WordFor(field.type));
    for (const Text& word : field.words) line.Add("", std::string_view(*word));
    facts.AddValue("fields." + *field.name, line.Take());
  }
  if (plan.people) {
    for (const Person& person : *plan.people) {
      Line line;
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
    Line line;
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

void AddScheme(const Scheme& scheme, Facts& facts) {
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

std::string WrittenDate(const Date& date) {
  const std::string last = IsoDay(date.last);
  switch (date.precision) {
    case Precision::kDay:
      return last;
    case Precision::kMonth:
      return last.substr(0, 7);
    case Precision::kYear:
      if (IsoDay(date.first).substr(4) == "-01-01") return last.substr(0, 4);
      break;
    case Precision::kInterval:
      break;
  }
  return IsoDay(date.first) + "/" + last;
}

ChangeValue WrittenDue(const std::optional<Due>& due) {
  return due ? std::visit(InOneLine{}, due->form) : ChangeValue();
}

std::string WrittenRevision(const Revision& revision) {
  Line line;
  line.Add("", revision.date);
  line.Add("due", revision.due);
  line.Add("approved", revision.approved);
  line.Add("reason", revision.reason);
  return line.Take();
}

std::string WrittenCompletion(const Completion& completion) {
  if (!completion.date) return "missed";
  return (completion.reported ? "reported " : "") + WrittenDate(*completion.date);
}

NamedFacts FactsOf(const Action& action) {
  Facts facts;
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
  Facts facts;
  facts.Add("title", measure.title);
  facts.Add("detail", measure.detail);
  facts.AddWord("kind", measure.kind);
  facts.Add("unit", measure.unit, kTarget);
  facts.AddWord("direction", measure.direction, kTarget);
  AddPoint("baseline", "baseline_on", measure.baseline, ChangeClass::kBaselineAltered, facts);
  AddPoint("target", "target_by", measure.target, kTarget, facts);
  Lines milestones;
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
  Facts facts;
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
  Facts facts;
  facts.Add("title", section.title);
  facts.Add("detail", section.detail);
  facts.Add("leader", section.leader, ChangeClass::kOwnersChanged);
  facts.Add("findings", section.findings);
  facts.Add("outcomes", section.outcomes);
  facts.AddLines("allow", AllowedRules(section.allow));
  return facts.Take();
}

NamedFacts FactsOf(const Plan& plan, const Scheme& scheme) {
  Facts facts;
  AddTop(plan, facts);
  AddRegisters(plan, facts);
  AddScheme(scheme, facts);
  facts.AddLines("allow", AllowedRules(plan.allow));
  return facts.Take();
}

}  // namespace wsoa
