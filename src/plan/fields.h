// The fields of each thing of a plan, described once: key, member, type, meaning, and what a change
// of it means.
//
// `Describe(One<TYPE>(), visit, thing)` calls `visit(KeyInfo, member, type)` for each key of such a
// thing, in the order of the manual. From this come the reader (plan/read), the writer
// (plan/write), the tables of the format (plan/read/format.h: "did you mean", JSON Schema, manual,
// textconv) and the facts that `diff` compares. A new key is added here, and nowhere else where its
// type is known.
//
// `type` is a tag: `One<TYPE>`, `ListOf<TYPE>`, or one of the tags below for a key that is read and
// written in its own way. Its `kType` is what the manual and the JSON Schema say of it.
#ifndef WSOA_PLAN_FIELDS_H_
#define WSOA_PLAN_FIELDS_H_

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "plan/plan.h"
#include "plan/value_type.h"
#include "plan/words.h"

namespace wsoa::fields {

// What kind of fact a field is, for those who compare plans.
enum class Aspect { kWording, kOwners, kBaseline, kTarget, kRiskRating };

struct KeyInfo {
  std::string_view name;
  bool required = false;
  std::string_view meaning;  // one line for the manual and the editor
  Aspect aspect = Aspect::kWording;
};
inline constexpr bool kRequired = true;
inline constexpr bool kOptional = false;

template <ValueType kOf>
struct One {
  static constexpr KeyType kType = {{{kOf, false}}};
};
template <ValueType kOf>
struct ListOf {
  static constexpr KeyType kType = {{{kOf, true}}};
};

using enum ValueType;

// A scheme is its base alone, or a set of keys.
struct SchemeType {
  static constexpr KeyType kType = {{kSchemeName, false}, {kScheme, false}};
};
// What fields the plan declares of its own.
struct FieldSpecs {
  static constexpr KeyType kType = {
      {{kFieldType, false}, {kText, true}, {kFieldDeclaration, false}}, true};
};
// What the values of one field may be; the member is the field.
struct FieldTypeOrWords {
  static constexpr KeyType kType = {{kFieldType, false}, {kText, true}};
};
// The values of an action for them, or of its update.
struct FieldValues {
  static constexpr KeyType kType = {{{kText, false}}, true};
};
struct People {
  static constexpr KeyType kType = {{{kText, false}, {kPerson, false}}, true};
};
struct Glossary {
  static constexpr KeyType kType = {{{kText, false}}, true};
};
struct Comparators {
  static constexpr KeyType kType = {{{kNumber, false}, {kFigure, true}}, true};
};
// The first of several dates: a day or a month.
struct FirstDate {
  static constexpr KeyType kType = {{{kDate, false}}};
};
// When a forum meets; the member is the forum.
struct Meets {
  static constexpr KeyType kType = {{kText, false}, {kMeeting, false}};
};
struct TrueOrDate {
  static constexpr KeyType kType = {{kTrue, false}, {kDate, false}};
};
// What `completed` may be depends on the due of its action.
template <typename A>
struct Completed {
  A& action;
  static constexpr KeyType kType = {{kFactDate, false}, {kCompletion, false}, {kOccurrence, true}};
};

struct DateOrReported {
  static constexpr KeyType kType = {{kFactDate, false}, {kCompletion, false}};
};
// One piece of evidence alone needs no list.
struct EvidenceType {
  static constexpr KeyType kType = {{kText, false}, {kEvidence, false}, {kPieceOfEvidence, true}};
};
// The struct that a set of keys is read into. A due and a completion have keys in some of their
// forms only, and are read and written in their own ways: their keys have no members.
struct Nothing {};
template <ValueType kOf>
struct StructOf;
template <>
struct StructOf<kPlan> : std::type_identity<Plan> {};
template <>
struct StructOf<kFieldDeclaration> : std::type_identity<FieldSpec> {};
template <>
struct StructOf<kInspection> : std::type_identity<Inspection> {};
template <>
struct StructOf<kScheme> : std::type_identity<SchemeSpec> {};
template <>
struct StructOf<kLabels> : std::type_identity<SchemeLabels> {};
template <>
struct StructOf<kPercentScale> : std::type_identity<PercentScale> {};
template <>
struct StructOf<kReporting> : std::type_identity<Reporting> {};
template <>
struct StructOf<kPerson> : std::type_identity<Person> {};
template <>
struct StructOf<kForum> : std::type_identity<Forum> {};
template <>
struct StructOf<kMeeting> : std::type_identity<Forum> {};
template <>
struct StructOf<kSection> : std::type_identity<Section> {};
template <>
struct StructOf<kAction> : std::type_identity<Action> {};
template <>
struct StructOf<kDue> : std::type_identity<Nothing> {};
template <>
struct StructOf<kCompletion> : std::type_identity<Nothing> {};
template <>
struct StructOf<kReopening> : std::type_identity<Reopening> {};
template <>
struct StructOf<kEvidence> : std::type_identity<Evidence> {};
template <>
struct StructOf<kAssurance> : std::type_identity<Assurance> {};
template <>
struct StructOf<kPause> : std::type_identity<Pause> {};
template <>
struct StructOf<kWithdrawal> : std::type_identity<Withdrawal> {};
template <>
struct StructOf<kRevision> : std::type_identity<Revision> {};
template <>
struct StructOf<kUpdate> : std::type_identity<Update> {};
template <>
struct StructOf<kShortUpdate> : std::type_identity<Update> {};
template <>
struct StructOf<kRiskUpdate> : std::type_identity<Update> {};
template <>
struct StructOf<kNarrativeUpdate> : std::type_identity<NarrativeUpdate> {};
template <>
struct StructOf<kMeasure> : std::type_identity<Measure> {};
template <>
struct StructOf<kBaseline> : std::type_identity<Point> {};
template <>
struct StructOf<kTarget> : std::type_identity<Point> {};
template <>
struct StructOf<kMilestone> : std::type_identity<Point> {};
template <>
struct StructOf<kFigure> : std::type_identity<Figure> {};
template <>
struct StructOf<kReading> : std::type_identity<Reading> {};
template <>
struct StructOf<kRisk> : std::type_identity<Risk> {};
template <>
struct StructOf<kResidual> : std::type_identity<Residual> {};
template <>
struct StructOf<kAcceptance> : std::type_identity<Acceptance> {};
template <>
struct StructOf<kAllow> : std::type_identity<Allow> {};

// Whether the fields of a thing know themselves what could not be read in them (plan/field.h).
template <typename T>
inline constexpr bool kKnowsUnreadable =
    std::is_same_v<T, Plan> || std::is_same_v<T, Section> || std::is_same_v<T, Action> ||
    std::is_same_v<T, Measure> || std::is_same_v<T, Risk>;

template <typename V, typename A>
void Describe(One<kPlan>, V& visit, A& plan) {
  visit(KeyInfo{"wsoa", kRequired, "the version of the format: 1"}, plan.version, One<kVersion>());
  visit(KeyInfo{"title", kRequired, "what the plan is called"}, plan.title, One<kText>());
  visit(KeyInfo{"area", kRequired, "the local area"}, plan.area, One<kText>());
  visit(KeyInfo{"kind", kOptional, "what kind of plan it is"}, plan.kind, One<kPlanKind>());
  visit(KeyInfo{"detail", kOptional, "introduction, scope, notes on the whole (Markdown)"},
        plan.detail, One<kText>());
  visit(KeyInfo{"published", kOptional, "when the plan was published"}, plan.published,
        One<kDate>());
  visit(KeyInfo{"inspection", kOptional, "the inspection that the plan answers"}, plan.inspection,
        One<kInspection>());
  visit(KeyInfo{"period", kOptional, "the life of the plan"}, plan.period, One<kInterval>());
  visit(KeyInfo{"scheme", kOptional, "which colour each state has; brag where absent"}, plan.scheme,
        SchemeType());
  visit(KeyInfo{"reporting", kOptional, "when the plan is reported on"}, plan.reporting,
        One<kReporting>());
  visit(KeyInfo{"fields", kOptional, "facts of its own that the plan keeps on an action"},
        plan.fields, FieldSpecs());
  visit(KeyInfo{"people", kOptional, "whom an owner's abbreviation stands for"}, plan.people,
        People());
  visit(KeyInfo{"glossary", kOptional, "what other abbreviations mean"}, plan.glossary, Glossary());
  visit(KeyInfo{"forums", kOptional, "the boards and groups that govern the plan"}, plan.forums,
        ListOf<kForum>());
  visit(KeyInfo{"sections", kRequired, "the areas of weakness, themes or workstreams"},
        plan.sections, ListOf<kSection>());
  visit(KeyInfo{"risks", kOptional, "risks to the whole programme"}, plan.risks, ListOf<kRisk>());
  visit(KeyInfo{"updates", kOptional, "news of the whole programme"}, plan.updates,
        ListOf<kNarrativeUpdate>());
  visit(KeyInfo{"allow", kOptional, "checks that the plan may break, and why"}, plan.allow,
        ListOf<kAllow>());
}

template <typename V, typename A>
void Describe(One<kFieldDeclaration>, V& visit, A& field) {
  visit(KeyInfo{"type", kRequired, "what its values may be"}, field, FieldTypeOrWords());
  visit(KeyInfo{"internal", kOptional, "it is for those who keep the plan only"}, field.internal,
        One<kTrue>());
}

template <typename V, typename A>
void Describe(One<kInspection>, V& visit, A& inspection) {
  visit(KeyInfo{"date", kOptional, "when the inspectors came: a day or an interval"},
        inspection.date, One<kDate>());
  visit(KeyInfo{"report", kOptional, "when their report was published"}, inspection.report,
        One<kDate>());
  visit(KeyInfo{"revisit", kOptional, "when they came again, or are to come"}, inspection.revisit,
        One<kDate>());
}

template <typename V, typename A>
void Describe(One<kScheme>, V& visit, A& scheme) {
  visit(KeyInfo{"base", kOptional, "the scheme to begin from; brag where absent"}, scheme.base,
        One<kSchemeName>());
  visit(KeyInfo{"assured", kOptional, "the colour of what is done and independently checked"},
        scheme.colours.assured, One<kColour>());
  visit(KeyInfo{"complete", kOptional, "the colour of what is done"}, scheme.colours.complete,
        One<kColour>());
  visit(KeyInfo{"on-track", kOptional, "the colour of what is on track"}, scheme.colours.on_track,
        One<kColour>());
  visit(KeyInfo{"at-risk", kOptional, "the colour of what is at risk"}, scheme.colours.at_risk,
        One<kColour>());
  visit(KeyInfo{"off-track", kOptional, "the colour of what is off track"},
        scheme.colours.off_track, One<kColour>());
  visit(KeyInfo{"grace", kOptional, "how long past its deadline an action is only at risk; 0 days"},
        scheme.grace, One<kGrace>());
  visit(KeyInfo{"forecast_breach", kOptional,
                "what a forecast beyond the deadline and its grace makes of an action; at-risk"},
        scheme.forecast_breach, One<kForecastBreach>());
  visit(KeyInfo{"revised", kOptional, "which deadline counts once a new one is approved; current"},
        scheme.revised, One<kRevisedPolicy>());
  visit(KeyInfo{"stale", kOptional,
                "what silence for longer than `stale_after` makes of an action on track; keep"},
        scheme.stale, One<kStalePolicy>());
  visit(KeyInfo{"by_percent", kOptional,
                "what colour the `percent` of an update without a rating states"},
        scheme.by_percent, One<kPercentScale>());
  visit(KeyInfo{"labels", kOptional, "the plan's own words for the states"}, scheme.labels,
        One<kLabels>());
}

template <typename V, typename A>
void Describe(One<kLabels>, V& visit, A& labels) {
  visit(KeyInfo{"assured", kOptional, "the word for what is done and independently checked"},
        labels.assured, One<kText>());
  visit(KeyInfo{"complete", kOptional, "the word for what is done"}, labels.complete, One<kText>());
  visit(KeyInfo{"on-track", kOptional, "the word for what is on track"}, labels.on_track,
        One<kText>());
  visit(KeyInfo{"at-risk", kOptional, "the word for what is at risk"}, labels.at_risk,
        One<kText>());
  visit(KeyInfo{"off-track", kOptional, "the word for what is off track"}, labels.off_track,
        One<kText>());
}

template <typename V, typename A>
void Describe(One<kPercentScale>, V& visit, A& bounds) {
  for (std::size_t i = 0; i < kColourCount; ++i) {
    visit(KeyInfo{WordFor(static_cast<Colour>(i)), kOptional,
                  "from how many percent on it is stated"},
          bounds.by_colour[i], One<kPercent>());
  }
}

template <typename V, typename A>
void Describe(One<kReporting>, V& visit, A& reporting) {
  visit(KeyInfo{"dates", kOptional, "the reporting dates"}, reporting.dates, ListOf<kDate>());
  visit(KeyInfo{"every", kOptional, "how often the plan is reported on"}, reporting.every,
        One<kStep>());
  visit(KeyInfo{"from", kOptional, "the first of the reporting dates that `every` gives"},
        reporting.from, FirstDate());
  visit(KeyInfo{"stale_after", kOptional,
                "how long an open action may go without an update; twice `every`"},
        reporting.stale_after, One<kDuration>());
}

template <typename V, typename A>
void Describe(One<kPerson>, V& visit, A& person) {
  visit(KeyInfo{"role", kOptional, "the post"}, person.role, One<kText>());
  visit(KeyInfo{"name", kOptional, "who holds it"}, person.name, One<kText>());
  visit(KeyInfo{"organisation", kOptional, "whom they work for"}, person.organisation,
        One<kText>());
}

template <typename V, typename A>
void Describe(One<kForum>, V& visit, A& forum) {
  visit(KeyInfo{"ref", kRequired, "its short name"}, forum.ref, One<kRef>());
  visit(KeyInfo{"name", kRequired, "its full name"}, forum.name, One<kText>());
  visit(KeyInfo{"detail", kOptional, "what it is for (Markdown)"}, forum.detail, One<kText>());
  visit(KeyInfo{"chair", kOptional, "who chairs it"}, forum.chair, One<kText>());
  visit(KeyInfo{"members", kOptional, "who sits on it"}, forum.members, ListOf<kText>());
  visit(KeyInfo{"meets", kOptional, "how often it meets"}, forum, Meets());
  visit(KeyInfo{"reports_to", kOptional, "the forums that it reports to"}, forum.reports_to,
        ListOf<kRef>());
}

template <typename V, typename A>
void Describe(One<kMeeting>, V& visit, A& forum) {
  visit(KeyInfo{"every", kRequired, "the time between two meetings"}, forum.every, One<kStep>());
  visit(KeyInfo{"from", kOptional, "the first meeting"}, forum.meets_from, One<kDate>());
}

template <typename V, typename A>
void Describe(One<kSection>, V& visit, A& section) {
  visit(KeyInfo{"ref", kRequired, "what it is cited by; unique in the plan"}, section.ref,
        One<kRef>());
  visit(KeyInfo{"title", kRequired, "what it is called"}, section.title, One<kText>());
  visit(KeyInfo{"detail", kOptional, "more about it (Markdown)"}, section.detail, One<kText>());
  visit(KeyInfo{"leader", kOptional, "the accountable leader", Aspect::kOwners}, section.leader,
        One<kOwner>());
  visit(KeyInfo{"findings", kOptional, "what the inspectors said"}, section.findings,
        ListOf<kText>());
  visit(KeyInfo{"actions", kOptional, "what is to be done"}, section.actions, ListOf<kAction>());
  visit(KeyInfo{"outcomes", kOptional, "what will be different"}, section.outcomes,
        ListOf<kText>());
  visit(KeyInfo{"measures", kOptional, "how that will show"}, section.measures, ListOf<kMeasure>());
  visit(KeyInfo{"risks", kOptional, "what may prevent it"}, section.risks, ListOf<kRisk>());
  visit(KeyInfo{"updates", kOptional, "news of the section"}, section.updates,
        ListOf<kNarrativeUpdate>());
  visit(KeyInfo{"allow", kOptional, "checks that it may break, and why"}, section.allow,
        ListOf<kAllow>());
}

template <typename V, typename A>
void Describe(One<kAction>, V& visit, A& action) {
  visit(KeyInfo{"ref", kRequired, "what it is cited by; unique in the plan"}, action.ref,
        One<kRef>());
  visit(KeyInfo{"title", kRequired, "what is to be done"}, action.title, One<kText>());
  visit(KeyInfo{"detail", kOptional, "more about it (Markdown)"}, action.detail, One<kText>());
  visit(KeyInfo{"source", kOptional, "where it was called for; sub-actions inherit it"},
        action.source, One<kText>());
  visit(KeyInfo{"findings", kOptional, "what the inspectors said"}, action.findings,
        ListOf<kText>());
  visit(
      KeyInfo{"owners", kOptional, "who is responsible; sub-actions inherit them", Aspect::kOwners},
      action.owners, ListOf<kOwner>());
  visit(KeyInfo{"accountable", kOptional, "who answers for it; sub-actions inherit them",
                Aspect::kOwners},
        action.accountable, ListOf<kOwner>());
  visit(KeyInfo{"support", kOptional, "who helps", Aspect::kOwners}, action.support,
        ListOf<kOwner>());
  visit(KeyInfo{"start", kOptional, "the planned start"}, action.start, One<kDate>());
  visit(KeyInfo{"due", kOptional, "when it is to be done"}, action.due, One<kDue>());
  visit(KeyInfo{"condition", kOptional, "what the date is subject to; it softens nothing"},
        action.condition, One<kText>());
  visit(KeyInfo{"started", kOptional, "when work began"}, action.started, One<kFactDate>());
  visit(KeyInfo{"completed", kOptional, "when it was done"}, action.completed,
        Completed<A>{action});
  visit(KeyInfo{"reopened", kOptional, "it was found not to be done"}, action.reopened,
        ListOf<kReopening>());
  visit(KeyInfo{"evidence", kOptional, "what shows that it is done (Markdown)"}, action.evidence,
        EvidenceType());
  visit(KeyInfo{"assured", kOptional, "somebody independent checked that it is done"},
        action.assured, One<kAssurance>());
  visit(KeyInfo{"paused", kOptional, "it was agreed to let it rest"}, action.paused, One<kPause>());
  visit(KeyInfo{"withdrawn", kOptional, "it is no longer to be done"}, action.withdrawn,
        One<kWithdrawal>());
  visit(KeyInfo{"revisions", kOptional, "the moves of its due date"}, action.revisions,
        ListOf<kRevision>());
  visit(KeyInfo{"depends", kOptional, "the actions without which it cannot finish"}, action.depends,
        ListOf<kRef>());
  visit(KeyInfo{"updates", kOptional, "what its owner reported"}, action.updates,
        ListOf<kUpdate>());
  visit(KeyInfo{"actions", kOptional, "its sub-actions"}, action.actions, ListOf<kAction>());
  visit(KeyInfo{"outcomes", kOptional, "what will be different"}, action.outcomes, ListOf<kText>());
  visit(KeyInfo{"measures", kOptional, "how that will show"}, action.measures, ListOf<kMeasure>());
  visit(KeyInfo{"fields", kOptional, "values of the plan's own `fields`"}, action.fields,
        FieldValues());
  visit(KeyInfo{"allow", kOptional, "checks that it may break, and why"}, action.allow,
        ListOf<kAllow>());
}

template <typename V>
void Describe(One<kDue>, V& visit, const Nothing& nothing) {
  visit(KeyInfo{"every", kOptional, "it recurs: the time from one occurrence to the next"}, nothing,
        One<kStep>());
  visit(KeyInfo{"ongoing", kOptional, "it is to be in place and kept alive"}, nothing,
        One<kTrue>());
  visit(KeyInfo{"tbd", kOptional, "a date is to be set: by when, or true"}, nothing, TrueOrDate());
  visit(KeyInfo{"when", kOptional, "it waits for an event"}, nothing, One<kText>());
  visit(KeyInfo{"after", kOptional, "it waits until these actions are complete"}, nothing,
        ListOf<kRef>());
  visit(KeyInfo{"none", kOptional, "it has no date, and is not to have one"}, nothing,
        One<kTrue>());
  visit(KeyInfo{"from", kOptional,
                "with `every` the first occurrence (a day or a month), with `ongoing` when it is "
                "in place"},
        nothing, One<kDate>());
  visit(KeyInfo{"until", kOptional, "with `every`: the last occurrence begins by then"}, nothing,
        One<kDate>());
  visit(KeyInfo{"review", kOptional, "with `ongoing`: an update is due this often"}, nothing,
        One<kStep>());
  visit(KeyInfo{"expected", kOptional, "with `when`: when the event is expected"}, nothing,
        One<kDate>());
  visit(KeyInfo{"happened", kOptional, "with `when` and `within`: when the event came"}, nothing,
        One<kFactDate>());
  visit(KeyInfo{"within", kOptional,
                "with `after` or `when`: how long after the last completion or the event"},
        nothing, One<kDuration>());
  visit(KeyInfo{"reason", kOptional, "with `none`: why there is no date"}, nothing, One<kText>());
}

template <typename V>
void Describe(One<kCompletion>, V& visit, const Nothing& nothing) {
  visit(KeyInfo{"reported", kRequired, "when it was reported, the day not being on record"},
        nothing, One<kFactDate>());
}

template <typename V, typename A>
void Describe(One<kReopening>, V& visit, A& reopening) {
  visit(KeyInfo{"date", kRequired, "from when on it is open again"}, reopening.date,
        One<kFactDate>());
  visit(KeyInfo{"reason", kOptional, "what was found"}, reopening.reason, One<kText>());
  visit(KeyInfo{"completed", kOptional, "when it was done after all"}, reopening.completed,
        DateOrReported());
}

template <typename V, typename A>
void Describe(One<kEvidence>, V& visit, A& evidence) {
  visit(KeyInfo{"text", kRequired, "what it is (Markdown)"}, evidence.text, One<kText>());
  visit(KeyInfo{"link", kOptional, "where it is: https://…"}, evidence.link, One<kLink>());
  visit(KeyInfo{"date", kOptional, "of when it is: a day or a month"}, evidence.date,
        One<kFactDate>());
}

template <typename V, typename A>
void Describe(One<kAssurance>, V& visit, A& assurance) {
  visit(KeyInfo{"date", kRequired, "when it was checked"}, assurance.date, One<kFactDate>());
  visit(KeyInfo{"by", kOptional, "who checked"}, assurance.by, One<kOwner>());
  visit(KeyInfo{"evidence", kOptional, "what they saw (Markdown)"}, assurance.evidence,
        One<kText>());
}

template <typename V, typename A>
void Describe(One<kPause>, V& visit, A& pause) {
  visit(KeyInfo{"date", kRequired, "when the pause began"}, pause.date, One<kFactDate>());
  visit(KeyInfo{"until", kOptional, "when it ends"}, pause.until, One<kDate>());
  visit(KeyInfo{"reason", kOptional, "why it rests"}, pause.reason, One<kText>());
  visit(KeyInfo{"approved", kOptional, "who agreed; without it the action does not rest"},
        pause.approved, One<kText>());
}

template <typename V, typename A>
void Describe(One<kWithdrawal>, V& visit, A& withdrawal) {
  visit(KeyInfo{"date", kRequired, "when it was withdrawn"}, withdrawal.date, One<kFactDate>());
  visit(KeyInfo{"reason", kOptional, "why it is no longer to be done"}, withdrawal.reason,
        One<kText>());
  visit(KeyInfo{"approved", kOptional, "who agreed; without it the action is not withdrawn"},
        withdrawal.approved, One<kText>());
  visit(KeyInfo{"superseded_by", kOptional, "the actions that take its place"},
        withdrawal.superseded_by, ListOf<kRef>());
}

template <typename V, typename A>
void Describe(One<kRevision>, V& visit, A& revision) {
  visit(KeyInfo{"date", kRequired, "when the move was agreed"}, revision.date, One<kFactDate>());
  visit(KeyInfo{"due", kRequired, "the new deadline: a date or an interval"}, revision.due,
        One<kDate>());
  visit(KeyInfo{"reason", kOptional, "why it moved"}, revision.reason, One<kText>());
  visit(KeyInfo{"approved", kOptional, "who agreed; without it the deadline does not move"},
        revision.approved, One<kText>());
}

template <typename V, typename A>
void Describe(One<kUpdate>, V& visit, A& update) {
  visit(KeyInfo{"date", kRequired, "what the update speaks of: a day or a month"}, update.date,
        One<kFactDate>());
  visit(KeyInfo{"rating", kOptional, "the delivery rating that the owner states"}, update.rating,
        One<kColour>());
  visit(KeyInfo{"outcome_rating", kOptional, "the same for the action's outcomes"},
        update.outcome_rating, One<kColour>());
  visit(KeyInfo{"percent", kOptional, "how much is done, in percent"}, update.percent,
        One<kPercent>());
  visit(KeyInfo{"note", kOptional, "what was done (Markdown)"}, update.note, One<kText>());
  visit(KeyInfo{"issue", kOptional, "what stands in the way"}, update.issue, One<kText>());
  visit(KeyInfo{"mitigation", kOptional, "what is done about it"}, update.mitigation, One<kText>());
  visit(KeyInfo{"forecast", kOptional, "when the owner now expects to finish"}, update.forecast,
        One<kDate>());
  visit(KeyInfo{"by", kOptional, "who reported"}, update.by, One<kOwner>());
  visit(KeyInfo{"fields", kOptional, "values of the plan's own `fields` from then on"},
        update.fields, FieldValues());
  visit(KeyInfo{"internal", kOptional, "it is for those who keep the plan only"}, update.internal,
        One<kTrue>());
}

template <typename V, typename A>
void Describe(One<kShortUpdate>, V& visit, A& update) {
  visit(KeyInfo{"date", kRequired, "what the update speaks of: a day or a month"}, update.date,
        One<kFactDate>());
  visit(KeyInfo{"rating", kOptional, "the rating that the owner states"}, update.rating,
        One<kColour>());
  visit(KeyInfo{"note", kOptional, "what is to be said (Markdown)"}, update.note, One<kText>());
  visit(KeyInfo{"internal", kOptional, "it is for those who keep the plan only"}, update.internal,
        One<kTrue>());
}

template <typename V, typename A>
void Describe(One<kRiskUpdate>, V& visit, A& update) {
  visit(KeyInfo{"date", kRequired, "what the update speaks of: a day or a month"}, update.date,
        One<kFactDate>());
  visit(KeyInfo{"rating", kOptional, "the rating that the owner states"}, update.rating,
        One<kColour>());
  visit(KeyInfo{"likelihood", kOptional, "how likely it is from then on"}, update.likelihood,
        One<kLevel>());
  visit(KeyInfo{"severity", kOptional, "how grave it is from then on"}, update.severity,
        One<kLevel>());
  visit(KeyInfo{"note", kOptional, "what is to be said (Markdown)"}, update.note, One<kText>());
  visit(KeyInfo{"internal", kOptional, "it is for those who keep the plan only"}, update.internal,
        One<kTrue>());
}

template <typename V, typename A>
void Describe(One<kNarrativeUpdate>, V& visit, A& update) {
  visit(KeyInfo{"date", kRequired, "what the update speaks of: a day or a month"}, update.date,
        One<kFactDate>());
  visit(KeyInfo{"rating", kOptional, "the rating that its author states"}, update.rating,
        One<kColour>());
  visit(KeyInfo{"highlights", kOptional, "what went well"}, update.highlights, ListOf<kText>());
  visit(KeyInfo{"progress", kOptional, "what was done"}, update.progress, ListOf<kText>());
  visit(KeyInfo{"next", kOptional, "what comes next"}, update.next, ListOf<kText>());
  visit(KeyInfo{"issues", kOptional, "what stands in the way"}, update.issues, ListOf<kText>());
  visit(KeyInfo{"internal", kOptional, "it is for those who keep the plan only"}, update.internal,
        One<kTrue>());
}

template <typename V, typename A>
void Describe(One<kMeasure>, V& visit, A& measure) {
  visit(KeyInfo{"ref", kRequired, "what it is cited by; unique in the plan"}, measure.ref,
        One<kRef>());
  visit(KeyInfo{"title", kRequired, "what is measured"}, measure.title, One<kText>());
  visit(KeyInfo{"detail", kOptional, "more about it (Markdown)"}, measure.detail, One<kText>());
  visit(KeyInfo{"kind", kOptional, "how much was done, how well, or what difference it made"},
        measure.kind, One<kMeasureKind>());
  visit(KeyInfo{"unit", kOptional, "percent, count, days, score, quartile or a word of your own",
                Aspect::kTarget},
        measure.unit, One<kText>());
  visit(KeyInfo{"direction", kOptional, "which way is better", Aspect::kTarget}, measure.direction,
        One<kDirection>());
  visit(KeyInfo{"baseline", kOptional, "where it began", Aspect::kBaseline}, measure.baseline,
        One<kBaseline>());
  visit(KeyInfo{"target", kOptional, "where it is to be, and by when", Aspect::kTarget},
        measure.target, One<kTarget>());
  visit(KeyInfo{"milestones", kOptional, "where it is to be on the way", Aspect::kTarget},
        measure.milestones, ListOf<kMilestone>());
  visit(KeyInfo{"tolerance", kOptional, "how far it may fall short, in the unit", Aspect::kTarget},
        measure.tolerance, One<kNumber>());
  visit(KeyInfo{"comparators", kOptional, "what others have: for each name a number, or figures"},
        measure.comparators, Comparators());
  visit(KeyInfo{"cumulative", kOptional, "each reading counts from the start of such a year",
                Aspect::kTarget},
        measure.cumulative, One<kYearKind>());
  visit(KeyInfo{"every", kOptional, "how often it is to be measured", Aspect::kTarget},
        measure.every, One<kStep>());
  visit(KeyInfo{"readings", kOptional, "what was measured"}, measure.readings, ListOf<kReading>());
  visit(KeyInfo{"owners", kOptional, "who answers for it", Aspect::kOwners}, measure.owners,
        ListOf<kOwner>());
  visit(KeyInfo{"collected", kOptional, "where the data come from"}, measure.collected,
        One<kText>());
  visit(KeyInfo{"updates", kOptional, "what its owner reported"}, measure.updates,
        ListOf<kShortUpdate>());
  visit(KeyInfo{"serves", kOptional, "further actions that share the measure"}, measure.serves,
        ListOf<kRef>());
  visit(KeyInfo{"allow", kOptional, "checks that it may break, and why"}, measure.allow,
        ListOf<kAllow>());
}

template <typename V, typename A>
void Describe(One<kBaseline>, V& visit, A& point) {
  visit(KeyInfo{"value", kOptional, "absent where it is still to be measured"}, point.value,
        One<kNumber>());
  visit(KeyInfo{"date", kOptional, "when it was measured"}, point.date, One<kDate>());
}

template <typename V, typename A>
void Describe(One<kTarget>, V& visit, A& point) {
  visit(KeyInfo{"value", kOptional, "absent where the target is in words"}, point.value,
        One<kNumber>());
  visit(KeyInfo{"comparator", kOptional, "in place of a value: whose latest figure is the target"},
        point.comparator, One<kText>());
  visit(KeyInfo{"by", kOptional, "by when"}, point.date, One<kDate>());
}

template <typename V, typename A>
void Describe(One<kMilestone>, V& visit, A& point) {
  visit(KeyInfo{"value", kRequired, "what is to be reached"}, point.value, One<kNumber>());
  visit(KeyInfo{"by", kRequired, "by when"}, point.date, One<kDate>());
}

template <typename V, typename A>
void Describe(One<kFigure>, V& visit, A& figure) {
  visit(KeyInfo{"date", kRequired, "the day or the period that was measured"}, figure.date,
        One<kDate>());
  visit(KeyInfo{"value", kRequired, "what they have"}, figure.value, One<kNumber>());
}

template <typename V, typename A>
void Describe(One<kReading>, V& visit, A& reading) {
  visit(KeyInfo{"date", kRequired, "the day or the period that was measured"}, reading.date,
        One<kDate>());
  visit(KeyInfo{"value", kRequired, "what was found"}, reading.value, One<kNumber>());
  visit(KeyInfo{"provisional", kOptional, "the value may still change"}, reading.provisional,
        One<kTrue>());
  visit(KeyInfo{"note", kOptional, "what is to be said about it (Markdown)"}, reading.note,
        One<kText>());
}

template <typename V, typename A>
void Describe(One<kRisk>, V& visit, A& risk) {
  visit(KeyInfo{"ref", kRequired, "what it is cited by; unique in the plan"}, risk.ref,
        One<kRef>());
  visit(KeyInfo{"title", kRequired, "what may happen"}, risk.title, One<kText>());
  visit(KeyInfo{"kind", kOptional, "what kind of entry it is; risk where absent"}, risk.kind,
        One<kRiskKind>());
  visit(KeyInfo{"detail", kOptional, "more about it (Markdown)"}, risk.detail, One<kText>());
  visit(KeyInfo{"impact", kOptional, "what that would do"}, risk.impact, One<kText>());
  visit(KeyInfo{"mitigation", kOptional, "what is done about it"}, risk.mitigation, One<kText>());
  visit(KeyInfo{"owners", kOptional, "who watches it", Aspect::kOwners}, risk.owners,
        ListOf<kOwner>());
  visit(KeyInfo{"opened", kOptional, "since when"}, risk.opened, One<kFactDate>());
  visit(KeyInfo{"closed", kOptional, "until when"}, risk.closed, One<kFactDate>());
  visit(KeyInfo{"likelihood", kOptional, "from 1 (rare) to 5 (almost certain)"}, risk.likelihood,
        One<kLevel>());
  visit(KeyInfo{"severity", kOptional, "from 1 (slight) to 5 (grave)"}, risk.severity,
        One<kLevel>());
  visit(KeyInfo{"residual", kOptional, "what is to be left of it once the mitigation works",
                Aspect::kRiskRating},
        risk.residual, One<kResidual>());
  visit(KeyInfo{"accepted", kOptional, "it was agreed to live with it"}, risk.accepted,
        One<kAcceptance>());
  visit(KeyInfo{"actions", kOptional, "the actions that treat it"}, risk.actions, ListOf<kRef>());
  visit(KeyInfo{"internal", kOptional, "it is for those who keep the plan only"}, risk.internal,
        One<kTrue>());
  visit(KeyInfo{"updates", kOptional, "what its owner reported"}, risk.updates,
        ListOf<kRiskUpdate>());
  visit(KeyInfo{"allow", kOptional, "checks that it may break, and why"}, risk.allow,
        ListOf<kAllow>());
}

template <typename V, typename A>
void Describe(One<kResidual>, V& visit, A& residual) {
  visit(KeyInfo{"likelihood", kOptional, "from 1 (rare) to 5 (almost certain)"},
        residual.likelihood, One<kLevel>());
  visit(KeyInfo{"severity", kOptional, "from 1 (slight) to 5 (grave)"}, residual.severity,
        One<kLevel>());
}

template <typename V, typename A>
void Describe(One<kAcceptance>, V& visit, A& accepted) {
  visit(KeyInfo{"date", kRequired, "when it was agreed"}, accepted.date, One<kFactDate>());
  visit(KeyInfo{"until", kOptional, "until when; then it is to be looked at again"}, accepted.until,
        One<kDate>());
  visit(KeyInfo{"by", kOptional, "who agreed"}, accepted.by, One<kOwner>());
}

template <typename V, typename A>
void Describe(One<kAllow>, V& visit, A& allow) {
  visit(KeyInfo{"rule", kRequired, "the name of the check"}, allow.rule, One<kText>());
  visit(KeyInfo{"reason", kOptional, "why it does not matter here"}, allow.reason, One<kText>());
}

}  // namespace wsoa::fields

#endif  // WSOA_PLAN_FIELDS_H_
