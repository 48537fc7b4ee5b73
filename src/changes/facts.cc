#include "changes/facts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "changes/written.h"
#include "changes/written_thing.h"
#include "plan/fields.h"
#include "plan/words.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using fields::ListOf;
using fields::One;
using FactTexts = std::vector<std::string>;

ChangeClass ClassOf(fields::Aspect aspect) {
  switch (aspect) {
    case fields::Aspect::kWording:
      return ChangeClass::kReworded;
    case fields::Aspect::kOwners:
      return ChangeClass::kOwnersChanged;
    case fields::Aspect::kBaseline:
      return ChangeClass::kBaselineAltered;
    case fields::Aspect::kTarget:
      return ChangeClass::kTargetAltered;
    case fields::Aspect::kRiskRating:
      break;
  }
  return ChangeClass::kRiskRerated;
}

Value ValueOfFact(const std::string& text) { return text; }
Value ValueOfFact(const Duration& duration) { return ShowDuration(duration); }
Value ValueOfFact(const Date& date) { return WrittenDate(date); }
// Numbers are compared by value and shown alike, however the plan writes them.
Value ValueOfFact(const Number& number) { return Number{number.value, ""}; }
// Compared as it is written: a word is not the number that it stands for.
Value ValueOfFact(const RiskLevel& level) {
  const Value value = ValueOf(level);
  return value.words.empty() ? value : Value(level.text);
}
Value ValueOfFact(bool flag) { return flag; }
template <typename Choice>
requires std::is_enum_v<Choice> Value ValueOfFact(Choice choice) {
  return std::string(WordFor(choice));
}

std::string WrittenFieldSpec(const FieldSpec& field) {
  WrittenLine line;
  line.Add("", WordFor(field.type));
  line.Add("", field.words);
  if (field.internal) line.Add("", "internal");
  return line.Take();
}

// "green 75, amber 25".
std::string WrittenBounds(const std::vector<PercentBound>& bounds) {
  std::string line;
  for (const PercentBound& bound : bounds) {
    line += (line.empty() ? "" : ", ") + std::string(WordFor(bound.colour)) + " " +
            ShowNumber(bound.from);
  }
  return line;
}

// Collects the facts of one thing from the description of its fields; absent ones are left out.
class FactCollector {
 public:
  template <typename Member, typename Type>
  void operator()(const fields::KeyInfo& key, const Member& member, const Type& type) {
    key_ = &key;
    Collect(member, type);
  }

  void Add(std::string name, Value value, ChangeClass what) {
    facts_.push_back({std::move(name), what, std::move(value)});
  }

  NamedFacts Take();

 private:
  // Fields that take effect on a day, parts with a ref of their own, and refs are not facts.
  static constexpr bool IsFact(ValueType type) {
    constexpr std::array kNoFacts = {
        ValueType::kRef,         ValueType::kDue,        ValueType::kUpdate,
        ValueType::kShortUpdate, ValueType::kRiskUpdate, ValueType::kNarrativeUpdate,
        ValueType::kRevision,    ValueType::kReading,    ValueType::kAction,
        ValueType::kMeasure,     ValueType::kRisk,       ValueType::kSection,
        ValueType::kVersion};
    return std::find(kNoFacts.begin(), kNoFacts.end(), type) == kNoFacts.end();
  }

  void AddHere(Value value) {
    Add(std::string(key_->name), std::move(value), ClassOf(key_->aspect));
  }
  // An entry of a register, so that one new person is one change.
  void AddEntry(const Text& name, Value value) {
    Add(std::string(key_->name) + "." + *name, std::move(value), ClassOf(key_->aspect));
  }
  void AddLines(FactTexts lines) {
    if (!lines.empty()) AddHere(std::move(lines));
  }

  template <typename T, ValueType kOf>
  void Collect(const std::optional<Located<T>>& member, const One<kOf>&) {
    if constexpr (IsFact(kOf)) {
      if (member) AddHere(ValueOfFact(member->value));
    }
  }
  template <ValueType kOf>
  void Collect(const TextField& member, const One<kOf>&) {
    if constexpr (IsFact(kOf)) AddHere(*member);
  }
  void Collect(const std::optional<Due>&, const One<ValueType::kDue>&) {}
  // A small thing is one fact.
  template <typename Thing, ValueType kOf>
  requires std::is_same_v<Thing, typename fields::StructOf<kOf>::type>
  void Collect(const std::optional<Thing>& member, const One<kOf>&) {
    if (member) AddHere(WrittenThing<kOf>(*member));
  }

  // The dates of an inspection are facts of their own, and so are the value and the day of a
  // baseline or a target.
  void Collect(const std::optional<Inspection>& member, const One<ValueType::kInspection>&) {
    if (!member) return;
    AddPart(".date", member->date);
    AddPart(".report", member->report);
    AddPart(".revisit", member->revisit);
  }
  void Collect(const std::optional<Point>& member, const One<ValueType::kBaseline>&) {
    CollectPoint(member, "_on");
  }
  void Collect(const std::optional<Point>& member, const One<ValueType::kTarget>&) {
    CollectPoint(member, "_by");
  }
  void CollectPoint(const std::optional<Point>& point, std::string_view name_of_date) {
    if (!point) return;
    AddPart("", point->value);
    AddPart("_comparator", point->comparator);
    AddPart(name_of_date, point->date);
  }
  template <typename T>
  void AddPart(std::string_view name, const std::optional<Located<T>>& value) {
    if (!value) return;
    Add(std::string(key_->name) + std::string(name), ValueOfFact(value->value),
        ClassOf(key_->aspect));
  }

  template <typename T, ValueType kOf>
  void Collect(const std::vector<T>& member, const ListOf<kOf>&) {
    if constexpr (std::is_same_v<T, Text>) {
      FactTexts lines;
      for (const Text& text : member) lines.push_back(*text);
      AddLines(std::move(lines));
    } else {
      static_assert(!IsFact(kOf), "say how a list of it is compared");
    }
  }
  void Collect(const std::vector<Point>& member, const ListOf<ValueType::kMilestone>&) {
    FactTexts lines;
    for (const Point& milestone : member)
      lines.push_back(WrittenThing<ValueType::kMilestone>(milestone));
    AddLines(std::move(lines));
  }
  void Collect(const std::vector<Allow>& member, const ListOf<ValueType::kAllow>&) {
    FactTexts lines;
    for (const Allow& each : member) {
      lines.push_back(each.rule.value + (each.reason ? ": " + each.reason->value : ""));
    }
    AddLines(std::move(lines));
  }
  void Collect(const std::vector<Forum>& member, const ListOf<ValueType::kForum>&) {
    for (const Forum& forum : member) AddEntry(forum.ref, WrittenThing<ValueType::kForum>(forum));
  }

  void Collect(const std::vector<Completion>& member, const fields::Completed<const Action>&) {
    FactTexts lines;
    for (const Completion& entry : member) lines.push_back(WrittenCompletion(entry));
    AddLines(std::move(lines));
  }
  void Collect(const std::vector<Reopening>& member, const ListOf<ValueType::kReopening>&) {
    FactTexts lines;
    for (const Reopening& each : member) lines.push_back(WrittenThing<ValueType::kReopening>(each));
    AddLines(std::move(lines));
  }
  // One piece alone is one text.
  void Collect(const std::vector<Evidence>& member, const fields::EvidenceType&) {
    FactTexts lines;
    for (const Evidence& each : member) lines.push_back(WrittenThing<ValueType::kEvidence>(each));
    if (lines.size() == 1) return AddHere(lines.front());
    AddLines(std::move(lines));
  }
  // What they are depends on the day: changes/dated_values.h.
  void Collect(const std::vector<FieldValue>&, const fields::FieldValues&) {}
  // One new figure is one change. A second one of the same date is a fact of its own.
  void Collect(const std::vector<Comparator>& member, const fields::Comparators&) {
    for (const Comparator& comparator : member) {
      std::map<std::string, int> told;
      for (const Figure& figure : comparator.figures) {
        std::string name = *comparator.name;
        if (figure.date) name += " " + WrittenDate(**figure.date);
        const int times = ++told[name];
        if (times > 1) name += " (" + std::to_string(times) + ")";
        AddEntry({std::move(name), comparator.name.span}, ValueOfFact(*figure.value));
      }
    }
  }
  void Collect(const std::vector<FieldSpec>& member, const fields::FieldSpecs&) {
    for (const FieldSpec& field : member) AddEntry(field.name, WrittenFieldSpec(field));
  }
  void Collect(const std::optional<std::vector<Person>>& member, const fields::People&) {
    if (!member) return;
    for (const Person& person : *member)
      AddEntry(person.key, WrittenThing<ValueType::kPerson>(person));
  }
  void Collect(const std::optional<std::vector<GlossaryEntry>>& member, const fields::Glossary&) {
    if (!member) return;
    for (const GlossaryEntry& entry : *member) AddEntry(entry.term, *entry.meaning);
  }
  // The colour of each state is compared, not how the scheme is written: see FactsOf(plan).
  void Collect(const SchemeSpec&, const fields::SchemeType&) {}

  const fields::KeyInfo* key_ = nullptr;
  NamedFacts facts_;
};

// The order of a diff is not always that of the format: puts one fact before another.
void ListBefore(std::string_view name, std::string_view other, NamedFacts& facts) {
  const auto place_of = [&](std::string_view wanted) {
    return std::find_if(facts.begin(), facts.end(), [&](const NamedFact& fact) {
      return std::string_view(fact.name).substr(0, fact.name.find('.')) == wanted;
    });
  };
  const auto at = place_of(name);
  const auto before = place_of(other);
  if (at != facts.end() && before < at) std::rotate(before, at, at + 1);
}

NamedFacts FactCollector::Take() {
  for (const std::string_view owners : {"owners", "accountable", "support"}) {
    ListBefore(owners, "source", facts_);
    ListBefore(owners, "findings", facts_);
  }
  ListBefore("condition", "start", facts_);
  ListBefore("evidence", "completed", facts_);
  ListBefore("period", "inspection", facts_);
  return std::move(facts_);
}

template <ValueType kOf, typename Thing>
NamedFacts Collected(const Thing& thing) {
  FactCollector facts;
  Describe(One<kOf>(), facts, thing);
  return facts.Take();
}

NamedFacts SchemeFacts(const Scheme& scheme) {
  FactCollector facts;
  const auto add = [&](std::string name, Value value) {
    facts.Add(std::move(name), std::move(value), ChangeClass::kSchemeAltered);
  };
  for (std::size_t i = 0; i < scheme.colours.size(); ++i) {
    const std::string state(WordFor(static_cast<State>(i)));
    add(state, scheme.colours[i]);
    add("label of " + state, scheme.labels[i]);
  }
  add("grace", ShowDuration(scheme.grace));
  add("forecast_breach", std::string(WordFor(scheme.forecast_breach)));
  add("revised", std::string(WordFor(scheme.revised)));
  add("stale", std::string(WordFor(scheme.stale)));
  if (!scheme.by_percent.empty()) add("by_percent", WrittenBounds(scheme.by_percent));
  return facts.Take();
}

}  // namespace

NamedFacts FactsOf(const Action& action) { return Collected<ValueType::kAction>(action); }
NamedFacts FactsOf(const Measure& measure) { return Collected<ValueType::kMeasure>(measure); }
NamedFacts FactsOf(const Risk& risk) { return Collected<ValueType::kRisk>(risk); }
NamedFacts FactsOf(const Section& section) { return Collected<ValueType::kSection>(section); }

NamedFacts FactsOf(const Plan& plan, const Scheme& scheme) {
  NamedFacts facts = Collected<ValueType::kPlan>(plan);
  NamedFacts of_scheme = SchemeFacts(scheme);
  const bool has_allow = !facts.empty() && facts.back().name == "allow";
  facts.insert(has_allow ? facts.end() - 1 : facts.end(),
               std::make_move_iterator(of_scheme.begin()),
               std::make_move_iterator(of_scheme.end()));
  return facts;
}

}  // namespace wsoa
