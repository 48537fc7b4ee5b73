#include "plan/write/outline.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <type_traits>
#include <variant>

#include "plan/date/write_date.h"
#include "plan/fields.h"
#include "plan/words.h"

namespace wsoa {
namespace {

using fields::ListOf;
using fields::One;
using fields::StructOf;

Outline Word(std::string_view word) { return {Outline::Kind::kWord, std::string(word), {}}; }
Outline OwnText(std::string_view text) { return {Outline::Kind::kText, std::string(text), {}}; }
Outline List() { return {Outline::Kind::kList, {}, {}}; }
Outline Keys() { return {Outline::Kind::kKeys, {}, {}}; }

void AddKey(Outline& keys, std::string_view key, Outline value) {
  keys.entries.push_back({std::string(key), false, std::move(value)});
}
void AddOwnKey(Outline& keys, const Text& key, Outline value) {
  keys.entries.push_back({*key, true, std::move(value)});
}
void AddItem(Outline& list, Outline value) {
  list.entries.push_back({"", false, std::move(value)});
}

Outline ValueOutline(const std::string& text) { return OwnText(text); }
Outline ValueOutline(const Date& date) { return Word(WriteDate(date)); }
Outline ValueOutline(const Duration& duration) { return Word(ShowDuration(duration)); }
Outline ValueOutline(const Number& number) {
  return Word(number.text.empty() ? fmt::format("{}", number.value) : number.text);
}
Outline ValueOutline(bool flag) { return Word(flag ? "true" : "false"); }
Outline ValueOutline(const RiskLevel& level) {
  return Word(level.text.empty() ? std::to_string(level.number) : level.text);
}
template <typename Choice>
requires std::is_enum_v<Choice> Outline ValueOutline(Choice choice) {
  return Word(WordFor(choice));
}

template <typename T>
void AddOptional(Outline& keys, std::string_view key, const std::optional<Located<T>>& value) {
  if (value) AddKey(keys, key, ValueOutline(value->value));
}

struct DueOutline {
  Outline operator()(const FixedDue& due) const { return ValueOutline(*due.date); }
  Outline operator()(const SeveralDues& due) const {
    Outline list = List();
    for (const auto& date : due.dates) AddItem(list, ValueOutline(*date));
    return list;
  }
  Outline operator()(const RecurringDue& due) const {
    Outline keys = Keys();
    AddKey(keys, "every", ValueOutline(*due.every));
    AddKey(keys, "from", ValueOutline(*due.from));
    AddOptional(keys, "until", due.until);
    return keys;
  }
  Outline operator()(const OngoingDue& due) const {
    Outline keys = Keys();
    AddKey(keys, "ongoing", Word("true"));
    AddOptional(keys, "from", due.from);
    AddOptional(keys, "review", due.review);
    return keys;
  }
  Outline operator()(const TbdDue& due) const {
    Outline keys = Keys();
    AddKey(keys, "tbd", due.by ? ValueOutline(**due.by) : Word("true"));
    return keys;
  }
  Outline operator()(const ContingentDue& due) const {
    Outline keys = Keys();
    AddKey(keys, "when", OwnText(*due.when));
    AddOptional(keys, "expected", due.expected);
    AddOptional(keys, "happened", due.happened);
    AddOptional(keys, "within", due.within);
    return keys;
  }
  Outline operator()(const AfterDue& due) const {
    Outline keys = Keys();
    Outline refs = List();
    for (const auto& ref : due.after) AddItem(refs, OwnText(*ref));
    AddKey(keys, "after", std::move(refs));
    AddKey(keys, "within", ValueOutline(*due.within));
    return keys;
  }
  Outline operator()(const NoDue& due) const {
    Outline keys = Keys();
    AddKey(keys, "none", Word("true"));
    AddKey(keys, "reason", OwnText(*due.reason));
    return keys;
  }
};

// The text of a field is kept as it was written; plain text may need quotes.
Outline FieldOutline(const FieldValue& field) {
  return std::holds_alternative<std::string>(field.value) ? OwnText(field.text) : Word(field.text);
}

template <ValueType kOf, typename Thing>
Outline KeysOf(const Thing& thing);

template <ValueType kOf, typename T>
Outline OutlineAs(const T& value) {
  if constexpr (kOf == ValueType::kDue)
    return std::visit(DueOutline{}, value.form);
  else if constexpr (kOf >= kFirstWithKeys)
    return KeysOf<kOf>(value);
  else
    return ValueOutline(*value);
}

// Collects the keys of one thing that are there.
class KeyCollector {
 public:
  template <typename Member, typename Type>
  void operator()(const fields::KeyInfo& key, const Member& member, const Type& type) {
    if (auto value = Of(member, type)) AddKey(keys_, key.name, *std::move(value));
  }

  Outline Take() { return std::move(keys_); }

 private:
  using Maybe = std::optional<Outline>;

  template <typename T, ValueType kOf>
  static Maybe Of(const std::optional<T>& member, const One<kOf>&) {
    return member ? Maybe(OutlineAs<kOf>(*member)) : std::nullopt;
  }
  template <typename T, ValueType kOf>
  static Maybe Of(const Located<T>& member, const One<kOf>&) {
    return OutlineAs<kOf>(member);
  }
  template <ValueType kOf>
  static Maybe Of(const TextField& member, const One<kOf>&) {
    return member.value.empty() ? std::nullopt : Maybe(OwnText(*member));
  }
  static Maybe Of(const Field<Text>&, const One<ValueType::kVersion>&) { return Word("1"); }
  static Maybe Of(const SchemeLabels& labels, const One<ValueType::kLabels>&) {
    return IfAny(KeysOf<ValueType::kLabels>(labels));
  }
  static Maybe Of(const std::optional<Located<Date>>& member, const fields::FirstDate&) {
    return Of(member, One<ValueType::kDate>());
  }

  template <typename T, ValueType kOf>
  static Maybe Of(const std::vector<T>& member, const ListOf<kOf>&) {
    Outline list = List();
    for (const T& each : member) AddItem(list, OutlineAs<kOf>(each));
    return IfAny(std::move(list));
  }

  // Its base alone is written as one word.
  static Maybe Of(const SchemeSpec& scheme, const fields::SchemeType&) {
    Outline keys = KeysOf<ValueType::kScheme>(scheme);
    if (keys.entries.size() == 1 && scheme.base) return std::move(keys.entries[0].value);
    return IfAny(std::move(keys));
  }

  static Maybe Of(const std::vector<FieldSpec>& specs, const fields::FieldSpecs&) {
    Outline keys = Keys();
    for (const FieldSpec& spec : specs) {
      AddOwnKey(keys, spec.name,
                spec.internal ? KeysOf<ValueType::kFieldDeclaration>(spec) : TypeOutline(spec));
    }
    return IfAny(std::move(keys));
  }
  static Maybe Of(const FieldSpec& spec, const fields::FieldTypeOrWords&) {
    return TypeOutline(spec);
  }
  static Outline TypeOutline(const FieldSpec& spec) {
    if (spec.type != FieldSpec::Type::kWords) return ValueOutline(spec.type);
    Outline words = List();
    for (const Text& word : spec.words) AddItem(words, OwnText(*word));
    return words;
  }

  static Maybe Of(const std::vector<FieldValue>& values, const fields::FieldValues&) {
    Outline keys = Keys();
    for (const FieldValue& field : values) AddOwnKey(keys, field.name, FieldOutline(field));
    return IfAny(std::move(keys));
  }

  // A register that is there but empty says that there is nobody in it.
  static Maybe Of(const std::optional<std::vector<Person>>& people, const fields::People&) {
    if (!people) return std::nullopt;
    Outline keys = Keys();
    for (const Person& person : *people) {
      const bool has_role_only = person.role && !person.name && !person.organisation;
      AddOwnKey(keys, person.key,
                has_role_only ? OwnText(**person.role) : KeysOf<ValueType::kPerson>(person));
    }
    return keys;
  }

  static Maybe Of(const std::optional<std::vector<GlossaryEntry>>& glossary,
                  const fields::Glossary&) {
    if (!glossary) return std::nullopt;
    Outline keys = Keys();
    for (const GlossaryEntry& entry : *glossary) {
      AddOwnKey(keys, entry.term, OwnText(*entry.meaning));
    }
    return keys;
  }

  static Maybe Of(const std::vector<Comparator>& comparators, const fields::Comparators&) {
    Outline keys = Keys();
    for (const auto& [name, figures] : comparators) {
      const bool has_number_only = figures.size() == 1 && !figures.front().date;
      AddOwnKey(keys, name,
                has_number_only ? ValueOutline(*figures.front().value)
                                : *Of(figures, ListOf<ValueType::kFigure>()));
    }
    return IfAny(std::move(keys));
  }

  static Maybe Of(const Forum& forum, const fields::Meets&) {
    if (forum.meets) return OwnText(**forum.meets);
    return IfAny(KeysOf<ValueType::kMeeting>(forum));
  }

  static Maybe Of(const std::vector<Completion>& completed,
                  const fields::Completed<const Action>& type) {
    if (completed.empty()) return std::nullopt;
    const Action& action = type.action;
    const bool is_series = action.due && action.due->IsSeries();
    if (!is_series && !action.completed_is_list) return OutlineOf(completed.front());
    Outline list = List();
    for (const Completion& each : completed) AddItem(list, OutlineOf(each));
    return list;
  }

  static Maybe Of(const std::optional<Completion>& completed, const fields::DateOrReported&) {
    return completed ? Maybe(OutlineOf(*completed)) : std::nullopt;
  }

  // What is a text and no more is written as one.
  static Outline OfPiece(const Evidence& piece) {
    const bool is_text_only = !piece.link && !piece.date;
    return is_text_only ? OwnText(*piece.text) : KeysOf<ValueType::kEvidence>(piece);
  }
  static Maybe Of(const std::vector<Evidence>& evidence, const fields::EvidenceType&) {
    if (evidence.size() == 1) return OfPiece(evidence.front());
    Outline list = List();
    for (const Evidence& piece : evidence) AddItem(list, OfPiece(piece));
    return IfAny(std::move(list));
  }

  static Maybe IfAny(Outline outline) {
    return outline.entries.empty() ? std::nullopt : Maybe(std::move(outline));
  }

  Outline keys_ = Keys();
};

template <ValueType kOf, typename Thing>
Outline KeysOf(const Thing& thing) {
  KeyCollector keys;
  Describe(One<kOf>(), keys, thing);
  return keys.Take();
}

}  // namespace

Outline OutlineOf(const Plan& plan) { return KeysOf<ValueType::kPlan>(plan); }
Outline OutlineOf(const Section& section) { return KeysOf<ValueType::kSection>(section); }
Outline OutlineOf(const Action& action) { return KeysOf<ValueType::kAction>(action); }
Outline OutlineOf(const Measure& measure) { return KeysOf<ValueType::kMeasure>(measure); }
Outline OutlineOf(const Risk& risk) { return KeysOf<ValueType::kRisk>(risk); }
Outline OutlineOf(const Update& update) { return KeysOf<ValueType::kUpdate>(update); }
Outline OutlineOf(const NarrativeUpdate& update) {
  return KeysOf<ValueType::kNarrativeUpdate>(update);
}
Outline OutlineOf(const Revision& revision) { return KeysOf<ValueType::kRevision>(revision); }
Outline OutlineOf(const Reading& reading) { return KeysOf<ValueType::kReading>(reading); }
Outline OutlineOf(const Assurance& assurance) { return KeysOf<ValueType::kAssurance>(assurance); }
Outline OutlineOf(const Pause& pause) { return KeysOf<ValueType::kPause>(pause); }
Outline OutlineOf(const Withdrawal& withdrawal) {
  return KeysOf<ValueType::kWithdrawal>(withdrawal);
}
Outline OutlineOf(const Due& due) { return std::visit(DueOutline{}, due.form); }

Outline OutlineOf(const Completion& completion) {
  if (!completion.date) return Word("missed");
  Outline date = ValueOutline(*completion.date);
  if (!completion.reported) return date;
  Outline keys = Keys();
  AddKey(keys, "reported", std::move(date));
  return keys;
}

}  // namespace wsoa
