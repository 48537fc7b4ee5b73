#include "changes/change_columns.h"

#include "changes/thing_place.h"
#include "plan/words.h"
#include "snapshot/json_types.h"

namespace wsoa {
namespace {

namespace type = json_type;

using ChangeRows = std::vector<ChangeColumn>;
using OfChange = const Change&;

Json ThingType() {
  return type::WordsUpTo<ChangedThing>(static_cast<int>(ChangedThing::kRisk) + 1);
}
Json ClassType() {
  return type::WordsUpTo<ChangeClass>(static_cast<int>(ChangeClass::kAltered) + 1);
}
Json ByType() { return type::WordsUpTo<ChangeBy>(static_cast<int>(ChangeBy::kRestatement) + 1); }

// What a change goes from and to: a text, the word of a state, an ISO day, a number, names.
Json FromOrToType() {
  return Json::Object({{"type", Json::Array({"null", "string", "number", "array"})}});
}

Value TextOrNothing(const std::string& text) { return text.empty() ? Value() : Value(text); }

std::string TitleOf(OfChange change) { return StandingAt(change.place(), change.thing).title; }

Value SectionOf(OfChange change) {
  const Section* section = change.place().section;
  return section ? Value(section->ref) : Value();
}

// A reading is known from the last day of its date, everything else from the first.
Value KnownFrom(OfChange change) {
  if (!change.on) return {};
  const bool is_reading =
      change.what == ChangeClass::kReadingAdded || change.what == ChangeClass::kReadingChanged;
  return is_reading ? change.on->last : change.on->first;
}

ChangeRows HeadColumns() {
  return {
      ChangeColumn{.name = "plan",
                   .heading = "Plan",
                   .value = [](OfChange change) -> Value { return change.place().plan->stem(); },
                   .type = type::Text,
                   .json = [](OfChange change) -> Json { return change.place().plan->path(); }},
      ChangeColumn{.name = "kind",
                   .heading = "Kind",
                   .value = [](OfChange change) -> Value { return WordFor(change.thing); },
                   .type = ThingType},
      ChangeColumn{.name = "ref",
                   .heading = "Ref",
                   .value = [](OfChange change) { return TextOrNothing(change.ref); },
                   .type = type::Optional<type::Text>},
      ChangeColumn{.name = "change",
                   .heading = "Change",
                   .value = [](OfChange change) -> Value { return WordFor(change.what); },
                   .type = ClassType},
      ChangeColumn{.name = "by",
                   .heading = "By",
                   .value = [](OfChange change) -> Value { return WordFor(change.by); },
                   .type = ByType},
      ChangeColumn{.name = "from",
                   .heading = "From",
                   .value = [](OfChange change) { return change.from; },
                   .type = FromOrToType},
      ChangeColumn{.name = "to",
                   .heading = "To",
                   .value = [](OfChange change) { return change.to; },
                   .type = FromOrToType}};
}

ChangeRows TailColumns() {
  return {ChangeColumn{.name = "days",
                       .heading = "Days",
                       .role = Role::kNumber,
                       .value = [](OfChange change) -> Value { return change.days; },
                       .type = type::Optional<type::Count>},
          ChangeColumn{.name = "approved",
                       .heading = "Approved",
                       .value = [](OfChange change) -> Value { return change.approved; },
                       .type = type::Optional<type::Text>},
          ChangeColumn{.name = "reason",
                       .value = [](OfChange change) -> Value { return change.reason; },
                       .type = type::Optional<type::Text>},
          ChangeColumn{.name = "section",
                       .heading = "Section",
                       .value = SectionOf,
                       .type = type::Optional<type::Text>},
          ChangeColumn{.name = "title",
                       .heading = "Title",
                       .role = Role::kTitle,
                       .value = TitleWithKind,
                       .type = type::Text,
                       .json = TitleOf},
          ChangeColumn{.name = "fact",
                       .value = [](OfChange change) { return TextOrNothing(change.fact); },
                       .type = type::Optional<type::Text>},
          ChangeColumn{.name = "on", .value = KnownFrom, .type = type::Optional<type::Day>},
          ChangeColumn{.name = "move",
                       .value = [](OfChange change) -> Value { return change.move; },
                       .type = type::Optional<type::Count>}};
}

}  // namespace

const std::vector<ChangeColumn>& ChangeColumns() {
  static const ChangeRows columns = [] {
    ChangeRows all = HeadColumns();
    for (const ChangeColumn& column : TailColumns()) all.push_back(column);
    return all;
  }();
  return columns;
}

std::string TitleWithKind(const Change& change) {
  const std::string title = TitleOf(change);
  if (change.thing == ChangedThing::kMeasure) return "Measure: " + title;
  if (change.thing == ChangedThing::kRisk) return "Risk: " + title;
  return title;
}

}  // namespace wsoa
