// Reads every set of keys as plan/fields.h describes it.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <type_traits>
#include <utility>

#include "plan/fields.h"
#include "plan/read/reader.h"

namespace wsoa {
namespace {

using fields::ListOf;
using fields::One;
using fields::StructOf;

// What all readers of a plan share.
struct ReadContext {
  Diagnostics& out;
  FieldTypes field_types = {};
};

template <ValueType kOf>
auto ReadAs(const KeyedNode& value, ReadContext& context);

template <typename Member>
void MarkUnreadable(Member& member) {
  if constexpr (requires { member.MarkUnreadable(); }) member.MarkUnreadable();
}

// A value without which its struct would say nothing: its member cannot be absent.
template <typename Member>
inline constexpr bool kIsEssential = false;
template <typename T>
inline constexpr bool kIsEssential<Located<T>> = true;

FieldTypes TypesOf(const std::vector<FieldSpec>& specs, bool all_read) {
  FieldTypes types;
  types.all_read = all_read;
  for (const FieldSpec& spec : specs) types.by_name.emplace(spec.name.value, spec);
  return types;
}

Occurrence OccurrenceOf(const Field<Due>& due) {
  if (due) return due->IsSeries() ? Occurrence::kSeries : Occurrence::kOne;
  return due.IsUnreadable() ? Occurrence::kNotKnown : Occurrence::kOne;
}

// Reads the fields of one thing, in the order of its description, from the keys of one mapping.
class FieldReader {
 public:
  FieldReader(PartReader& part, ReadContext& context) : part_(part), context_(context) {}

  template <typename Member, typename Type>
  void operator()(const fields::KeyInfo&, Member& member, const Type& type) {
    const std::size_t key = next_++;
    const auto value = part_.Get(key);
    if constexpr (kIsEssential<Member>) lacks_essential_ |= !value;
    if (value && !IsReadInFull(*value, member, type)) part_.MarkUnread(key);
    if (part_.IsUnread(key)) MarkUnreadable(member);
    if constexpr (std::is_same_v<Type, fields::FieldSpecs>) {
      context_.field_types = TypesOf(member, !member.IsUnreadable());
    }
  }

  bool lacks_essential() const { return lacks_essential_; }

 private:
  // Things that know themselves what could not be read in them leave their list in full; only one
  // that is lost counts.
  template <typename Member, ValueType kOf>
  bool IsReadInFull(const KeyedNode& value, Member& member, const ListOf<kOf>&) {
    const std::size_t problems = context_.out.all().size();
    const bool all = ReadList<kOf>(value, member);
    if constexpr (StateIsOwn<kOf>()) return all;
    return context_.out.all().size() == problems;
  }
  template <typename Member, typename Type>
  bool IsReadInFull(const KeyedNode& value, Member& member, const Type& type) {
    const std::size_t problems = context_.out.all().size();
    Read(value, member, type);
    return context_.out.all().size() == problems;
  }

  template <ValueType kOf>
  static constexpr bool StateIsOwn() {
    if constexpr (kOf < kFirstWithKeys)
      return false;
    else
      return fields::kKnowsUnreadable<typename StructOf<kOf>::type>;
  }

  // An entry that cannot be read costs itself only. Whether every entry was read.
  template <ValueType kOf, typename T>
  bool ReadList(const KeyedNode& value, std::vector<T>& into) {
    if (!IsList(value, context_.out)) return false;
    bool all = true;
    into.reserve(value.node.children().size());
    for (const Node node : value.node.children()) {
      const KeyedNode entry{value.key, node, true};
      const bool is_empty = ReportIfEmpty(entry, context_.out);
      auto result = is_empty ? std::nullopt : ReadAs<kOf>(entry, context_);
      all = all && result;
      if (result) into.push_back(*std::move(result));
    }
    return all;
  }

  template <typename Member, ValueType kOf>
  void Read(const KeyedNode& value, Member& member, const One<kOf>&) {
    auto result = ReadAs<kOf>(value, context_);
    if constexpr (kIsEssential<Member>) lacks_essential_ |= !result;
    if (result) member = *std::move(result);
  }

  // What a reader outside of this file gives.
  template <typename Member, typename T>
  static void Take(Member& member, std::optional<T> result) {
    if (result) member = *std::move(result);
  }

  template <typename Member>
  void Read(const KeyedNode& value, Member& member, const fields::FirstDate&) {
    Take(member, ReadFactDate(value, context_.out));
  }

  // A template of the type that it reads, since that is read further down.
  template <typename Scheme, ValueType kOf = ValueType::kScheme>
  void Read(const KeyedNode& value, Scheme& scheme, const fields::SchemeType&) {
    if (value.node.IsMapping()) return Take(scheme, ReadAs<kOf>(value, context_));
    if (auto base = ReadChoice<SchemeBase>(value, context_.out)) {
      scheme.span = value.node.span();
      scheme.base = *base;
    }
  }

  void Read(const KeyedNode& value, ListField<FieldSpec>& specs, const fields::FieldSpecs&) {
    const auto entries = OpenEntries(value, context_.out);
    if (!entries) return;
    for (const OpenEntry& entry : *entries) {
      auto spec = ReadFieldSpec(entry.value);
      if (!spec) continue;
      spec->name = entry.key;
      specs.push_back(*std::move(spec));
    }
  }

  template <ValueType kOf = ValueType::kFieldDeclaration>
  std::optional<FieldSpec> ReadFieldSpec(const KeyedNode& value) {
    return value.node.IsMapping() ? ReadAs<kOf>(value, context_)
                                  : ReadFieldType(value, context_.out);
  }

  void Read(const KeyedNode& value, FieldSpec& spec, const fields::FieldTypeOrWords&) {
    Take(spec, ReadFieldType(value, context_.out));
  }

  void Read(const KeyedNode& value, std::vector<FieldValue>& values, const fields::FieldValues&) {
    Take(values, ReadFieldValues(value, context_.field_types, context_.out));
  }

  void Read(const KeyedNode& value, Field<std::vector<Person>>& people, const fields::People&) {
    const auto entries = OpenEntries(value, context_.out);
    if (!entries) return;
    people.emplace();
    for (const OpenEntry& entry : *entries) people->push_back(ReadPerson(entry));
  }

  template <ValueType kOf = ValueType::kPerson>
  Person ReadPerson(const OpenEntry& entry) {
    Person person;
    if (entry.value.node.IsMapping()) {
      person = *ReadAs<kOf>(entry.value, context_);
    } else {
      person.role = ReadText(entry.value, context_.out);
    }
    person.key = entry.key;
    return person;
  }

  void Read(const KeyedNode& value, Field<std::vector<GlossaryEntry>>& glossary,
            const fields::Glossary&) {
    const auto entries = OpenEntries(value, context_.out);
    if (!entries) return;
    glossary.emplace();
    for (const OpenEntry& entry : *entries) {
      if (auto meaning = ReadText(entry.value, context_.out)) {
        glossary->push_back({entry.key, *meaning});
      }
    }
  }

  void Read(const KeyedNode& value, ListField<Comparator>& comparators,
            const fields::Comparators&) {
    const auto entries = OpenEntries(value, context_.out);
    if (!entries) return;
    for (const OpenEntry& entry : *entries) {
      Comparator comparator{entry.key, {}};
      if (entry.value.node.IsSequence()) {
        ReadList<ValueType::kFigure>(entry.value, comparator.figures);
      } else if (entry.value.node.IsMapping()) {
        WrongType(entry.value, "a number or a list of figures", context_.out).help =
            "write each figure as an entry: `[{date: 2021-10, value: 48}]`";
      } else if (auto number = ReadNumber(entry.value, context_.out)) {
        comparator.figures.push_back({number->span, std::nullopt, *number});
      }
      if (!comparator.figures.empty()) comparators.push_back(std::move(comparator));
    }
  }

  void Read(const KeyedNode& value, Forum& forum, const fields::Meets&) {
    if (!value.node.IsMapping()) {
      forum.meets = ReadText(value, context_.out);
      return;
    }
    PartReader part(value, ShapeOf(ValueType::kMeeting), context_.out);
    FieldReader reader(part, context_);
    Describe(One<ValueType::kMeeting>(), reader, forum);
  }

  void Read(const KeyedNode& value, ListField<Completion>& completed,
            const fields::Completed<Action>& type) {
    type.action.completed_span = value.node.span();
    type.action.completed_is_list = value.node.IsSequence();
    Take(completed, ReadCompleted(value, OccurrenceOf(type.action.due), context_.out));
  }

  void Read(const KeyedNode& value, std::optional<Completion>& completed,
            const fields::DateOrReported&) {
    const auto read = ReadCompleted(value, Occurrence::kOne, context_.out);
    if (read) completed = read->front();
  }

  void Read(const KeyedNode& value, ListField<Evidence>& evidence, const fields::EvidenceType&) {
    if (!value.node.IsSequence()) return ReadPiece(value, evidence);
    for (const Node node : value.node.children()) {
      const KeyedNode entry{value.key, node, true};
      if (!ReportIfEmpty(entry, context_.out)) ReadPiece(entry, evidence);
    }
  }

  template <ValueType kOf = ValueType::kEvidence>
  void ReadPiece(const KeyedNode& value, ListField<Evidence>& evidence) {
    if (value.node.IsMapping()) {
      if (auto piece = ReadAs<kOf>(value, context_)) evidence.push_back(*std::move(piece));
    } else if (const auto text = ReadText(value, context_.out)) {
      evidence.push_back({value.node.span(), *text, std::nullopt, std::nullopt});
    }
  }

  PartReader& part_;
  ReadContext& context_;
  std::size_t next_ = 0;
  bool lacks_essential_ = false;
};

// What no single key says: by the type of the whole. Whether it is of any use.
template <typename Thing, typename Type>
bool IsUsable(const PartReader&, const Thing&, Type, Diagnostics&) {
  return true;
}

bool IsUsable(const PartReader&, const Point& point, One<ValueType::kMilestone>, Diagnostics&) {
  return point.value && point.date;
}

bool IsUsable(const PartReader&, const Figure& figure, One<ValueType::kFigure>, Diagnostics&) {
  return figure.date.has_value();
}

bool IsUsable(const PartReader& part, const FieldSpec&, One<ValueType::kFieldDeclaration>,
              Diagnostics&) {
  return part.Get("type") && !part.IsUnread("type");
}

// A decision is taken, it does not happen to anybody.
bool IsUsable(const PartReader&, const Risk& risk, One<ValueType::kRisk>, Diagnostics& out) {
  if (risk.Kind() != RiskKind::kDecision) return true;
  const auto refuse = [&](std::string_view key, const auto& value) {
    if (!value) return;
    out.Error("bad-value", value->span, fmt::format("a decision has no `{}`", key)).help =
        "remove it; what may still go wrong is a risk of its own";
  };
  refuse("likelihood", risk.likelihood);
  refuse("severity", risk.severity);
  refuse("residual", risk.residual);
  for (const Update& update : risk.updates) {
    refuse("likelihood", update.likelihood);
    refuse("severity", update.severity);
  }
  return true;
}

// A target follows a figure or has one of its own.
bool IsUsable(const PartReader& part, const Point& target, One<ValueType::kTarget>,
              Diagnostics& out) {
  if (target.value && target.comparator) {
    out.Error("bad-value", part.KeySpan("comparator"),
              "a `target` with a `value` cannot follow a `comparator`")
        .help = "keep the `value`, or remove it so that the latest figure of " +
                Shorten(**target.comparator) + " is the target";
  }
  return true;
}

// What is left of bounds that were not all read would rate otherwise than they do together.
bool IsUsable(const PartReader& part, const PercentScale& bounds, One<ValueType::kPercentScale>,
              Diagnostics& out) {
  if (part.IsAnyUnread()) return false;
  const auto& all = bounds.by_colour;
  if (std::any_of(all.begin(), all.end(), [](const auto& bound) { return bound.has_value(); })) {
    return true;
  }
  out.Error("empty-value", part.span(), "`by_percent` has no bound").help =
      "write one for each colour but the worst, such as `{green: 75, amber: 25}`";
  return false;
}

bool IsUsable(const PartReader& part, const Reporting& reporting, One<ValueType::kReporting>,
              Diagnostics& out) {
  const bool begins = reporting.from || !reporting.dates.empty();
  if (reporting.every && !begins && !part.IsUnread("from") && !part.IsUnread("dates")) {
    out.Error("missing-key", part.KeySpan("every"), "a `reporting` with `every` has no `from`")
        .help = "write the first reporting date, such as `from: 2022-01-31`";
  }
  return true;
}

bool IsUsable(const PartReader& part, const Plan&, One<ValueType::kPlan>, Diagnostics& out) {
  const auto sections = part.Get("sections");
  if (sections && sections->node.IsSequence() && sections->node.children().empty()) {
    out.Error("empty-value", sections->node.span(), "`sections` is empty").help =
        "a plan has at least one section, with a ref and a title";
  }
  return true;
}

template <ValueType kOf>
std::optional<typename StructOf<kOf>::type> ReadKeys(const KeyedNode& value, ReadContext& context) {
  PartReader part(value, ShapeOf(kOf), context.out);
  if (!part.ok()) return std::nullopt;
  typename StructOf<kOf>::type thing;
  if constexpr (requires { thing.span; }) thing.span = part.span();
  FieldReader reader(part, context);
  Describe(One<kOf>(), reader, thing);
  if (!IsUsable(part, thing, One<kOf>(), context.out)) return std::nullopt;
  if (reader.lacks_essential()) return std::nullopt;
  return thing;
}

// A baseline, a target or a residual score may lack either half, but not both.
template <ValueType kOf>
std::optional<typename StructOf<kOf>::type> ReadHalves(const KeyedNode& value,
                                                       ReadContext& context) {
  if (value.node.IsMapping() && value.node.children().empty()) {
    const bool is_score = kOf == ValueType::kResidual;
    context.out.Error("empty-value", value.node.span(), Subject(value) + " says nothing").help =
        fmt::format("write its {}, or remove the key",
                    is_score ? "likelihood or its severity" : "value or its date");
    return std::nullopt;
  }
  return ReadKeys<kOf>(value, context);
}

// What is no version has been reported already (read_plan.cc).
std::optional<Text> ReadVersion(const KeyedNode& value) {
  if (!value.node.IsScalar()) return std::nullopt;
  return Text{std::string(value.node.text()), value.node.span()};
}

// The choices of one word.
template <ValueType kOf>
struct ChoiceOf;
template <>
struct ChoiceOf<ValueType::kColour> : std::type_identity<Colour> {};
template <>
struct ChoiceOf<ValueType::kPlanKind> : std::type_identity<PlanKind> {};
template <>
struct ChoiceOf<ValueType::kSchemeName> : std::type_identity<SchemeBase> {};
template <>
struct ChoiceOf<ValueType::kForecastBreach> : std::type_identity<ForecastBreach> {};
template <>
struct ChoiceOf<ValueType::kRevisedPolicy> : std::type_identity<RevisedPolicy> {};
template <>
struct ChoiceOf<ValueType::kStalePolicy> : std::type_identity<StalePolicy> {};
template <>
struct ChoiceOf<ValueType::kMeasureKind> : std::type_identity<MeasureKind> {};
template <>
struct ChoiceOf<ValueType::kDirection> : std::type_identity<Direction> {};
template <>
struct ChoiceOf<ValueType::kRiskKind> : std::type_identity<RiskKind> {};
template <>
struct ChoiceOf<ValueType::kYearKind> : std::type_identity<YearKind> {};

template <ValueType kOf>
auto ReadAs(const KeyedNode& value, ReadContext& context) {
  using enum ValueType;
  Diagnostics& out = context.out;
  if constexpr (kOf == kText || kOf == kRef || kOf == kOwner)
    return ReadText(value, out);
  else if constexpr (kOf == kLink)
    return ReadLink(value, out);
  else if constexpr (kOf == kDate)
    return ReadDate(value, out);
  else if constexpr (kOf == kFactDate)
    return ReadFactDate(value, out);
  else if constexpr (kOf == kInterval)
    return ReadInterval(value, out);
  else if constexpr (kOf == kDuration)
    return ReadDuration(value, out);
  else if constexpr (kOf == kStep)
    return ReadStep(value, out);
  else if constexpr (kOf == kGrace)
    return ReadGrace(value, out);
  else if constexpr (kOf == kNumber)
    return ReadNumber(value, out);
  else if constexpr (kOf == kLevel)
    return ReadLevel(value, out);
  else if constexpr (kOf == kPercent)
    return ReadPercent(value, out);
  else if constexpr (kOf == kTrue)
    return ReadTrue(value, out);
  else if constexpr (kOf == kVersion)
    return ReadVersion(value);
  else if constexpr (kOf == kDue)
    return ReadDue(value, out);
  else if constexpr (kOf == kBaseline || kOf == kTarget || kOf == kResidual)
    return ReadHalves<kOf>(value, context);
  else if constexpr (kOf >= kFirstWithKeys)
    return ReadKeys<kOf>(value, context);
  else
    return ReadChoice<typename ChoiceOf<kOf>::type>(value, out);
}

}  // namespace

Plan ReadTop(Node root, Diagnostics& out) {
  ReadContext context{out};
  return *ReadKeys<ValueType::kPlan>({"plan", root}, context);
}

}  // namespace wsoa
