#include "snapshot/action_columns.h"

#include <iterator>

#include "snapshot/json_types.h"
#include "status/deadline.h"
#include "status/evidence.h"
#include "status/field_values.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

namespace type = json_type;

constexpr std::string_view kFieldPrefix = "fields.";

// The order of --help and completions; columns that are not named here follow.
const std::vector<std::string_view> kActionWords = {
    "plan",      "section", "ref",     "title",    "owners",         "accountable", "support",
    "source",    "start",   "started", "due",      "original-due",   "condition",   "forecast",
    "completed", "state",   "rating",  "by-dates", "stated",         "stated-on",   "comparison",
    "progress",  "percent", "late",    "outcome",  "outcome-stated", "reason"};

std::string_view WordForMissingDue(const Action& action) {
  if (action.due.IsUnreadable()) return "not read";
  if (!action.due) return action.IsLeaf() ? "none" : "–";
  switch (action.due->kind()) {
    case DueKind::kOngoing:
      return "ongoing";
    case DueKind::kTbd:
      return "to be dated";
    case DueKind::kWaiting:
      return "waiting";
    case DueKind::kNone:
      return "none by design";
    case DueKind::kOnce:
    case DueKind::kSeries:
      break;
  }
  return "–";
}

Value ParentOf(const FoundAction& found) {
  const int parent = found.status->place.parent;
  if (parent == PlacedAction::kNone) return {};
  return *found.plan->status.actions[static_cast<std::size_t>(parent)].place.action->ref;
}

// A heading may leave owners to its parts.
Value OwnersOf(const ActionStatus& status) {
  Value owners = *status.place.owners;
  if (!status.leaf && status.place.owners->empty()) owners.words = "–";
  return owners;
}

Value SourceOf(const ActionStatus& status) {
  return status.place.source ? Value(**status.place.source) : Value::Missing("none");
}

// "red", "red, stated amber", "stated amber"; what is stated has a column of its own.
Value OutcomeOf(const ActionStatus& status) {
  Value value = status.outcome_rating;
  if (!status.outcome_stated) return value;
  const std::string stated = "stated " + std::string(WordFor(*status.outcome_stated));
  value.words =
      status.outcome_rating ? std::string(WordFor(*status.outcome_rating)) + ", " + stated : stated;
  return value;
}

Json OccurrencesJson(const FoundAction& found) {
  const auto& occurrences = found.status->occurrences;
  if (!occurrences) return nullptr;
  return Json::Object(
      {{"done", occurrences->done}, {"missed", occurrences->missed}, {"of", occurrences->of}});
}

Json FieldsJson(const FoundAction& found) {
  Json json = Json::Object();
  for (const FieldValue* field : FieldsOn(found.action(), found.plan->status.as_of)) {
    const auto* flag = std::get_if<bool>(&field->value);
    json.Set(*field->name, flag ? Json(*flag) : JsonOf(ValueOf(*field)));
  }
  return json;
}

Json EvidenceJson(const FoundAction& found) {
  Json list = Json::Array();
  for (const Evidence* piece : EvidenceKnown(found.action(), found.plan->status.as_of)) {
    list.Append(Json::Object({{"text", *piece->text},
                              {"link", JsonOf(Value(piece->link))},
                              {"date", JsonOf(Value(piece->date))}}));
  }
  return list;
}

Value RefsOf(const std::vector<const Text*>& refs) {
  std::vector<std::string> list;
  for (const Text* ref : refs) list.push_back(**ref);
  return list;
}

Value SupersededBy(const FoundAction& found) {
  const auto& withdrawn = found.action().withdrawn;
  return withdrawn && IsKnown(withdrawn->date, found.plan->status.as_of)
             ? Value(withdrawn->superseded_by)
             : Value(Texts{});
}

Value IssueText(const FoundAction& found, std::optional<Text> Update::*text) {
  const Update* issue = found.status->issue;
  return issue ? Value(issue->*text) : Value();
}

Value MostFirst(const std::optional<int>& count) { return count ? Value(-*count) : Value(); }

using ActionRows = std::vector<ActionColumn>;
using OfAction = const FoundAction&;

ActionRows PlaceColumns() {
  return {ActionColumn{.name = "ref",
                       .heading = "Ref",
                       .value = [](OfAction found) -> Value { return *found.action().ref; },
                       .type = type::Text},
          ActionColumn{.name = "parent", .value = ParentOf, .type = type::Optional<type::Text>},
          ActionColumn{.name = "plan",
                       .heading = "Plan",
                       .value = [](OfAction found) -> Value { return found.plan->stem(); }},
          ActionColumn{
              .name = "section",
              .heading = "Section",
              .value = [](OfAction found) -> Value { return *found.status->place.section->ref; },
              .type = type::Text},
          ActionColumn{.name = "title",
                       .heading = "Action",
                       .role = Role::kTitle,
                       .value = [](OfAction found) -> Value { return *found.action().title; },
                       .type = type::Text},
          ActionColumn{.name = "owners",
                       .heading = "Owners",
                       .role = Role::kNames,
                       .value = [](OfAction found) { return OwnersOf(*found.status); },
                       .type = type::Texts},
          ActionColumn{
              .name = "accountable",
              .heading = "Accountable",
              .role = Role::kNames,
              .value = [](OfAction found) -> Value { return *found.status->place.accountable; },
              .type = type::Texts,
              .last_in_schema = true},
          ActionColumn{.name = "support",
                       .heading = "Support",
                       .role = Role::kNames,
                       .value = [](OfAction found) -> Value { return found.action().support; }},
          ActionColumn{.name = "leaf",
                       .value = [](OfAction found) -> Value { return found.status->leaf; },
                       .type = type::Flag},
          ActionColumn{.name = "source",
                       .heading = "Source",
                       .value = [](OfAction found) { return SourceOf(*found.status); },
                       .type = type::Optional<type::Text>}};
}

ActionRows DateColumns() {
  return {ActionColumn{.name = "start",
                       .heading = "Start",
                       .value = [](OfAction found) -> Value { return found.status->start; },
                       .type = type::Optional<type::Day>},
          ActionColumn{.name = "started",
                       .heading = "Started",
                       .value = [](OfAction found) -> Value { return found.status->started; },
                       .type = type::Optional<type::Day>},
          ActionColumn{.name = "due",
                       .heading = "Due",
                       .value = [](OfAction found) { return DueOf(*found.status); },
                       .type = type::Optional<type::Day>},
          ActionColumn{.name = "original_due",
                       .heading = "First due",
                       .value = [](OfAction found) -> Value { return found.status->original_due; },
                       .type = type::Optional<type::Day>},
          ActionColumn{.name = "forecast",
                       .heading = "Forecast",
                       .value = [](OfAction found) -> Value { return found.status->forecast; },
                       .type = type::Optional<type::Day>},
          ActionColumn{.name = "revisions",
                       .value = [](OfAction found) -> Value { return found.status->revisions; },
                       .type = type::Count},
          ActionColumn{.name = "completed",
                       .heading = "Completed",
                       .value = [](OfAction found) { return CompletedOf(*found.status); },
                       .type = type::Optional<type::Day>},
          ActionColumn{
              .name = "completed_precision",
              .value = [](OfAction found) { return WordOf(found.status->completed_precision); },
              .type = type::Optional<type::Precision>},
          ActionColumn{.name = "occurrences",
                       .type = type::Optional<type::Occurrences>,
                       .json = OccurrencesJson},
          ActionColumn{.name = "days_late",
                       .word = "late",
                       .heading = "Days late",
                       .role = Role::kNumber,
                       .value = [](OfAction found) -> Value { return found.status->days_late; },
                       .order = [](OfAction found) { return MostFirst(found.status->days_late); },
                       .type = type::Optional<type::Count>}};
}

ActionRows RatingColumns() {
  return {
      ActionColumn{.name = "state",
                   .word = "state-by-dates",
                   .heading = "State by the dates",
                   .value = [](OfAction found) -> Value { return found.status->state; },
                   .type = type::State},
      ActionColumn{.name = "rating",
                   .word = "by-dates",
                   .heading = "By the dates",
                   .value =
                       [](OfAction found) {
                         return ColourOrState(found.status->rating, found.status->state);
                       },
                   .order = [](OfAction found) -> Value { return found.status->state; },
                   .type = type::Optional<type::Colour>},
      ActionColumn{.name = "stated",
                   .heading = "Stated",
                   .value = [](OfAction found) { return ColourOr(found.status->stated, "none"); },
                   .type = type::Optional<type::Colour>},
      ActionColumn{.name = "stated_on",
                   .heading = "Stated on",
                   .value = [](OfAction found) -> Value { return found.status->stated_on; },
                   .type = type::Optional<type::Day>},
      ActionColumn{.name = "effective",
                   .word = "rating",
                   .heading = "Rating",
                   .value =
                       [](OfAction found) {
                         const ActionStatus& status = *found.status;
                         return ColourOrState(status.effective, status.effective_state);
                       },
                   .order = [](OfAction found) -> Value { return found.status->effective_state; },
                   .type = type::Optional<type::Colour>},
      ActionColumn{.name = "effective_state",
                   .word = "state",
                   .heading = "State",
                   .value = [](OfAction found) -> Value { return found.status->effective_state; },
                   .type = type::State},
      ActionColumn{
          .name = "comparison",
          .heading = "Comparison",
          .value = [](OfAction found) -> Value { return WordFor(found.status->comparison); },
          .type = type::Comparison},
      ActionColumn{.name = "overdue",
                   .value = [](OfAction found) -> Value { return found.status->overdue; },
                   .type = type::Flag},
      ActionColumn{.name = "stale",
                   .value = [](OfAction found) -> Value { return found.status->stale; },
                   .type = type::Flag},
      ActionColumn{.name = "silent",
                   .value = [](OfAction found) -> Value { return found.status->silent; },
                   .type = type::Flag},
      ActionColumn{.name = "progress",
                   .heading = "Progress",
                   .value = [](OfAction found) -> Value { return WordFor(found.status->progress); },
                   .type = type::Progress},
      ActionColumn{.name = "percent",
                   .heading = "Percent",
                   .role = Role::kNumber,
                   .value = [](OfAction found) { return PercentOf(*found.status); },
                   .type = type::Optional<type::Number>,
                   .last_in_schema = true},
      ActionColumn{.name = "percent_on",
                   .value =
                       [](OfAction found) {
                         const Update* update = found.status->percent;
                         return update ? Value(update->date->first) : Value();
                       },
                   .type = type::Optional<type::Day>,
                   .last_in_schema = true}};
}

ActionRows OutcomeAndReasonColumns() {
  return {
      ActionColumn{.name = "outcome",
                   .heading = "Outcome",
                   .role = Role::kPhrase,
                   .value = [](OfAction found) { return OutcomeOf(*found.status); },
                   .order = [](OfAction found) -> Value { return found.status->outcome_state; }},
      ActionColumn{.name = "outcome_state",
                   .value = [](OfAction found) -> Value { return found.status->outcome_state; },
                   .type = type::Optional<type::State>},
      ActionColumn{.name = "outcome_stated",
                   .heading = "Outcome stated",
                   .value = [](OfAction found) -> Value { return found.status->outcome_stated; },
                   .type = type::Optional<type::Colour>},
      ActionColumn{.name = "reason",
                   .word = "reason-by-dates",
                   .heading = "Reason by the dates",
                   .role = Role::kProse,
                   .value = [](OfAction found) -> Value { return found.status->reason; },
                   .type = type::Text},
      ActionColumn{.name = "effective_reason",
                   .word = "reason",
                   .heading = "Reason",
                   .role = Role::kProse,
                   .value = [](OfAction found) -> Value { return found.status->effective_reason; },
                   .type = type::Text},
      ActionColumn{.name = "outcome_rating",
                   .value = [](OfAction found) -> Value { return found.status->outcome_rating; },
                   .type = type::Optional<type::Colour>},
      ActionColumn{.name = "outcome_comparison",
                   .value = [](OfAction found) -> Value {
                     return WordFor(found.status->outcome_comparison);
                   },
                   .type = type::Comparison,
                   .last_in_schema = true},
      ActionColumn{.name = "outcome_reason",
                   .type = type::Optional<type::Text>,
                   .json = [](OfAction found) { return TextOrNull(found.status->outcome_reason); },
                   .last_in_schema = true}};
}

ActionRows OtherColumns() {
  return {
      ActionColumn{.name = "open",
                   .value = [](OfAction found) -> Value { return found.status->open; },
                   .type = type::Flag},
      ActionColumn{.name = "condition",
                   .heading = "Condition",
                   .role = Role::kProse,
                   .value = [](OfAction found) { return TextOrEmpty(found.action().condition); },
                   .type = type::Optional<type::Text>},
      ActionColumn{.name = "fields", .type = type::AnyObject, .json = FieldsJson},
      ActionColumn{.name = "issue",
                   .value = [](OfAction found) { return IssueText(found, &Update::issue); },
                   .type = type::Optional<type::Text>},
      ActionColumn{.name = "mitigation",
                   .value = [](OfAction found) { return IssueText(found, &Update::mitigation); },
                   .type = type::Optional<type::Text>},
      ActionColumn{.name = "issue_on",
                   .value =
                       [](OfAction found) {
                         const Update* issue = found.status->issue;
                         return issue ? Value(issue->date->first) : Value();
                       },
                   .type = type::Optional<type::Day>},
      ActionColumn{.name = "issue_internal",
                   .value = [](OfAction found) -> Value {
                     const Update* issue = found.status->issue;
                     return issue && issue->internal;
                   },
                   .type = type::Flag}};
}

// Only JSON has them: on pages they are told in words.
ActionRows WordlessColumns() {
  return {
      ActionColumn{
          .name = "evidence", .type = type::Evidence, .json = EvidenceJson, .last_in_schema = true},
      ActionColumn{.name = "reopened",
                   .value = [](OfAction found) -> Value { return found.status->reopened; },
                   .type = type::Optional<type::Day>,
                   .last_in_schema = true},
      ActionColumn{.name = "superseded_by",
                   .value = SupersededBy,
                   .type = type::Texts,
                   .last_in_schema = true},
      ActionColumn{.name = "waits_for",
                   .value = [](OfAction found) { return RefsOf(found.status->waits_for); },
                   .type = type::Texts,
                   .last_in_schema = true},
      ActionColumn{.name = "due_as_planned",
                   .value = [](OfAction found) -> Value { return found.status->due_as_planned; },
                   .type = type::Optional<type::Day>,
                   .last_in_schema = true}};
}

ActionColumn FieldColumn(const std::string& name) {
  const auto field_of = [name](OfAction found) {
    return FieldOn(found.action(), name, found.plan->status.as_of);
  };
  const auto value = [field_of](OfAction found) {
    const FieldValue* field = field_of(found);
    return field ? ValueOf(*field) : Value();
  };
  const auto order = [field_of](OfAction found) {
    const FieldValue* field = field_of(found);
    if (!field) return Value();
    const auto* date = std::get_if<Date>(&field->value);
    return date ? Value(*date) : ValueOf(*field);
  };
  const std::string word = std::string(kFieldPrefix) + name;
  return {.name = word,
          .word = word,
          .heading = name,
          .role = Role::kPhrase,
          .value = value,
          .order = order};
}

}  // namespace

const std::vector<ActionColumn>& ActionColumns() {
  static const ActionRows columns = [] {
    ActionRows all;
    for (ActionRows part : {PlaceColumns(), DateColumns(), RatingColumns(),
                            OutcomeAndReasonColumns(), OtherColumns(), WordlessColumns()}) {
      std::move(part.begin(), part.end(), std::back_inserter(all));
    }
    return all;
  }();
  return columns;
}

std::vector<std::string> ActionColumnWords() { return ColumnWords(ActionColumns(), kActionWords); }

std::optional<ActionColumn> ParseActionColumn(std::string_view word) {
  if (word.starts_with(kFieldPrefix) && word.size() > kFieldPrefix.size()) {
    return FieldColumn(std::string(word.substr(kFieldPrefix.size())));
  }
  const ActionColumn* column = FindColumn(ActionColumns(), word);
  return column ? std::optional(*column) : std::nullopt;
}

std::vector<ActionColumn> ActionColumnsNamed(const std::vector<std::string_view>& words) {
  return ColumnsNamed(ActionColumns(), words);
}

std::optional<std::string> FieldNameOf(const ActionColumn& column) {
  if (!column.name.starts_with(kFieldPrefix)) return std::nullopt;
  return column.name.substr(kFieldPrefix.size());
}

Value DueOf(const ActionStatus& status) {
  return status.due ? Value(*status.due) : Value::Missing(WordForMissingDue(*status.place.action));
}

Value CompletedOf(const ActionStatus& status) {
  if (!status.completed) return {};
  const std::string day = ShowDay(*status.completed);
  switch (status.completed_precision.value_or(CompletedPrecision::kDay)) {
    case CompletedPrecision::kMonth:
      return {OnDay(*status.completed), day.substr(day.find(' ') + 1)};
    case CompletedPrecision::kReported:
      return {OnDay(*status.completed), "by " + day};
    case CompletedPrecision::kDay:
      break;
  }
  return *status.completed;
}

Value PercentOf(const ActionStatus& status) {
  if (!status.percent) return {};
  const Number& percent = **status.percent->percent;
  return {percent, ShowNumber(percent)};
}

Value ValueOf(const FieldValue& field) {
  if (const auto* number = std::get_if<Number>(&field.value)) return {*number, field.text};
  if (const auto* date = std::get_if<Date>(&field.value)) return {field.text, ShowDate(*date)};
  return field.text;
}

}  // namespace wsoa
