#include "plan/read/format.h"

#include <array>

namespace wsoa {
namespace {

constexpr bool kRequired = true;
constexpr bool kOptional = false;

constexpr Key kPlanKeys[] = {
    {"wsoa", "version", kRequired, "the version of the format: 1"},
    {"title", "text", kRequired, "what the plan is called"},
    {"area", "text", kRequired, "the local area"},
    {"kind", "plan kind", kOptional, "what kind of plan it is"},
    {"detail", "text", kOptional, "introduction, scope, notes on the whole (Markdown)"},
    {"published", "date", kOptional, "when the plan was published"},
    {"inspection", "inspection", kOptional, "the inspection that the plan answers"},
    {"period", "interval", kOptional, "the life of the plan"},
    {"scheme", "scheme name or scheme", kOptional,
     "which colour each state has; brag where absent"},
    {"reporting", "reporting", kOptional, "when the plan is reported on"},
    {"fields", "map of field type or list of text", kOptional,
     "facts of its own that the plan keeps on an action"},
    {"people", "map of text or person", kOptional, "whom an owner's abbreviation stands for"},
    {"glossary", "map of text", kOptional, "what other abbreviations mean"},
    {"forums", "list of forum", kOptional, "the boards and groups that govern the plan"},
    {"sections", "list of section", kRequired, "the areas of weakness, themes or workstreams"},
    {"risks", "list of risk", kOptional, "risks to the whole programme"},
    {"updates", "list of narrative update", kOptional, "news of the whole programme"},
    {"allow", "list of allow", kOptional, "checks that the plan may break, and why"},
};

constexpr Key kInspectionKeys[] = {
    {"date", "date", kOptional, "when the inspectors came: a day or an interval"},
    {"report", "date", kOptional, "when their report was published"},
    {"revisit", "date", kOptional, "when they came again, or are to come"},
};

constexpr Key kSchemeKeys[] = {
    {"base", "scheme name", kOptional, "the scheme to begin from; brag where absent"},
    {"assured", "colour", kOptional, "the colour of what is done and independently checked"},
    {"complete", "colour", kOptional, "the colour of what is done"},
    {"on-track", "colour", kOptional, "the colour of what is on track"},
    {"at-risk", "colour", kOptional, "the colour of what is at risk"},
    {"off-track", "colour", kOptional, "the colour of what is off track"},
    {"grace", "grace", kOptional, "how long past its deadline an action is only at risk; 14 days"},
    {"forecast_breach", "forecast breach", kOptional,
     "what a forecast beyond the deadline and its grace makes of an action; at-risk"},
    {"revised", "revised policy", kOptional,
     "which deadline counts once a new one is approved; current"},
    {"labels", "labels", kOptional, "the plan's own words for the states"},
};

constexpr Key kLabelsKeys[] = {
    {"assured", "text", kOptional, "the word for what is done and independently checked"},
    {"complete", "text", kOptional, "the word for what is done"},
    {"on-track", "text", kOptional, "the word for what is on track"},
    {"at-risk", "text", kOptional, "the word for what is at risk"},
    {"off-track", "text", kOptional, "the word for what is off track"},
};

constexpr Key kReportingKeys[] = {
    {"dates", "list of date", kOptional, "the reporting dates"},
    {"every", "step", kOptional, "how often the plan is reported on"},
    {"from", "date", kOptional, "the first of the reporting dates that `every` gives"},
    {"stale_after", "duration", kOptional, "how long an open action may go without an update"},
};

constexpr Key kPersonKeys[] = {
    {"role", "text", kOptional, "the post"},
    {"name", "text", kOptional, "who holds it"},
    {"organisation", "text", kOptional, "whom they work for"},
};

constexpr Key kForumKeys[] = {
    {"ref", "ref", kRequired, "its short name"},
    {"name", "text", kRequired, "its full name"},
    {"detail", "text", kOptional, "what it is for (Markdown)"},
    {"chair", "text", kOptional, "who chairs it"},
    {"members", "list of text", kOptional, "who sits on it"},
    {"meets", "text or meeting", kOptional, "how often it meets"},
    {"reports_to", "list of ref", kOptional, "the forums that it reports to"},
};

constexpr Key kMeetsKeys[] = {
    {"every", "step", kRequired, "the time between two meetings"},
    {"from", "date", kOptional, "the first meeting"},
};

constexpr Key kSectionKeys[] = {
    {"ref", "ref", kRequired, "what it is cited by; unique in the plan"},
    {"title", "text", kRequired, "what it is called"},
    {"detail", "text", kOptional, "more about it (Markdown)"},
    {"leader", "owner", kOptional, "the accountable leader"},
    {"findings", "list of text", kOptional, "what the inspectors said"},
    {"actions", "list of action", kOptional, "what is to be done"},
    {"outcomes", "list of text", kOptional, "what will be different"},
    {"measures", "list of measure", kOptional, "how that will show"},
    {"risks", "list of risk", kOptional, "what may prevent it"},
    {"updates", "list of narrative update", kOptional, "news of the section"},
    {"allow", "list of allow", kOptional, "checks that it may break, and why"},
};

constexpr Key kActionKeys[] = {
    {"ref", "ref", kRequired, "what it is cited by; unique in the plan"},
    {"title", "text", kRequired, "what is to be done"},
    {"detail", "text", kOptional, "more about it (Markdown)"},
    {"source", "text", kOptional, "where it was called for; sub-actions inherit it"},
    {"findings", "list of text", kOptional, "what the inspectors said"},
    {"owners", "list of owner", kOptional, "who is responsible; sub-actions inherit them"},
    {"support", "list of owner", kOptional, "who helps"},
    {"start", "date", kOptional, "the planned start"},
    {"due", "due", kOptional, "when it is to be done"},
    {"condition", "text", kOptional, "what the date is subject to; it softens nothing"},
    {"started", "fact date", kOptional, "when work began"},
    {"completed", "fact date or completion or list of occurrence", kOptional, "when it was done"},
    {"evidence", "text", kOptional, "what shows that it is done"},
    {"assured", "assurance", kOptional, "somebody independent checked that it is done"},
    {"paused", "pause", kOptional, "it was agreed to let it rest"},
    {"withdrawn", "withdrawal", kOptional, "it is no longer to be done"},
    {"revisions", "list of revision", kOptional, "the moves of its due date"},
    {"depends", "list of ref", kOptional, "the actions without which it cannot finish"},
    {"updates", "list of update", kOptional, "what its owner reported"},
    {"actions", "list of action", kOptional, "its sub-actions"},
    {"outcomes", "list of text", kOptional, "what will be different"},
    {"measures", "list of measure", kOptional, "how that will show"},
    {"fields", "map of text", kOptional, "values of the plan's own `fields`"},
    {"allow", "list of allow", kOptional, "checks that it may break, and why"},
};

constexpr Key kDueKeys[] = {
    {"every", "step", kOptional, "it recurs: the time from one occurrence to the next"},
    {"ongoing", "true", kOptional, "it is to be in place and kept alive"},
    {"tbd", "true or date", kOptional, "a date is to be set: by when, or true"},
    {"when", "text", kOptional, "it waits for an event"},
    {"from", "date", kOptional,
     "with `every` the first occurrence (a day or a month), with `ongoing` when it is in place"},
    {"until", "date", kOptional, "with `every`: the last occurrence begins by then"},
    {"review", "step", kOptional, "with `ongoing`: an update is due this often"},
    {"expected", "date", kOptional, "with `when`: when the event is expected"},
};

constexpr Key kCompletionKeys[] = {
    {"reported", "fact date", kRequired, "when it was reported, the day not being on record"},
};

constexpr Key kAssuranceKeys[] = {
    {"date", "fact date", kRequired, "when it was checked"},
    {"by", "owner", kOptional, "who checked"},
    {"evidence", "text", kOptional, "what they saw"},
};

constexpr Key kPauseKeys[] = {
    {"date", "fact date", kRequired, "when the pause began"},
    {"until", "date", kOptional, "when it ends"},
    {"reason", "text", kOptional, "why it rests"},
    {"approved", "text", kOptional, "who agreed; without it the action does not rest"},
};

constexpr Key kWithdrawalKeys[] = {
    {"date", "fact date", kRequired, "when it was withdrawn"},
    {"reason", "text", kOptional, "why it is no longer to be done"},
};

constexpr Key kRevisionKeys[] = {
    {"date", "fact date", kRequired, "when the move was agreed"},
    {"due", "date", kRequired, "the new deadline: a date or an interval"},
    {"reason", "text", kOptional, "why it moved"},
    {"approved", "text", kOptional, "who agreed; without it the deadline does not move"},
};

constexpr Key kUpdateKeys[] = {
    {"date", "fact date", kRequired, "what the update speaks of: a day or a month"},
    {"rating", "colour", kOptional, "the delivery rating that the owner states"},
    {"outcome_rating", "colour", kOptional, "the same for the action's outcomes"},
    {"note", "text", kOptional, "what was done (Markdown)"},
    {"issue", "text", kOptional, "what stands in the way"},
    {"mitigation", "text", kOptional, "what is done about it"},
    {"forecast", "date", kOptional, "when the owner now expects to finish"},
    {"by", "owner", kOptional, "who reported"},
};

constexpr Key kShortUpdateKeys[] = {
    {"date", "fact date", kRequired, "what the update speaks of: a day or a month"},
    {"rating", "colour", kOptional, "the rating that the owner states"},
    {"note", "text", kOptional, "what is to be said (Markdown)"},
};

constexpr Key kNarrativeUpdateKeys[] = {
    {"date", "fact date", kRequired, "what the update speaks of: a day or a month"},
    {"rating", "colour", kOptional, "the rating that its author states"},
    {"highlights", "list of text", kOptional, "what went well"},
    {"progress", "list of text", kOptional, "what was done"},
    {"next", "list of text", kOptional, "what comes next"},
    {"issues", "list of text", kOptional, "what stands in the way"},
};

constexpr Key kMeasureKeys[] = {
    {"ref", "ref", kRequired, "what it is cited by; unique in the plan"},
    {"title", "text", kRequired, "what is measured"},
    {"detail", "text", kOptional, "more about it (Markdown)"},
    {"kind", "measure kind", kOptional, "how much was done, how well, or what difference it made"},
    {"unit", "text", kOptional, "percent, count, days, score, quartile or a word of your own"},
    {"direction", "direction", kOptional, "which way is better"},
    {"baseline", "baseline", kOptional, "where it began"},
    {"target", "target", kOptional, "where it is to be, and by when"},
    {"milestones", "list of milestone", kOptional, "where it is to be on the way"},
    {"tolerance", "number", kOptional, "how far it may fall short, in the unit"},
    {"comparators", "map of number", kOptional, "what others have: a number for each name"},
    {"readings", "list of reading", kOptional, "what was measured"},
    {"owners", "list of owner", kOptional, "who answers for it"},
    {"collected", "text", kOptional, "where the data come from"},
    {"updates", "list of short update", kOptional, "what its owner reported"},
    {"serves", "list of ref", kOptional, "further actions that share the measure"},
    {"allow", "list of allow", kOptional, "checks that it may break, and why"},
};

constexpr Key kBaselineKeys[] = {
    {"value", "number", kOptional, "absent where it is still to be measured"},
    {"date", "date", kOptional, "when it was measured"},
};

constexpr Key kTargetKeys[] = {
    {"value", "number", kOptional, "absent where the target is in words"},
    {"by", "date", kOptional, "by when"},
};

constexpr Key kMilestoneKeys[] = {
    {"value", "number", kRequired, "what is to be reached"},
    {"by", "date", kRequired, "by when"},
};

constexpr Key kReadingKeys[] = {
    {"date", "date", kRequired, "the day or the period that was measured"},
    {"value", "number", kRequired, "what was found"},
    {"note", "text", kOptional, "what is to be said about it (Markdown)"},
};

constexpr Key kRiskKeys[] = {
    {"ref", "ref", kRequired, "what it is cited by; unique in the plan"},
    {"title", "text", kRequired, "what may happen"},
    {"detail", "text", kOptional, "more about it (Markdown)"},
    {"impact", "text", kOptional, "what that would do"},
    {"mitigation", "text", kOptional, "what is done about it"},
    {"owners", "list of owner", kOptional, "who watches it"},
    {"opened", "fact date", kOptional, "since when"},
    {"closed", "fact date", kOptional, "until when"},
    {"likelihood", "one to five", kOptional, "from 1 (rare) to 5 (almost certain)"},
    {"severity", "one to five", kOptional, "from 1 (slight) to 5 (grave)"},
    {"updates", "list of short update", kOptional, "what its owner reported"},
    {"allow", "list of allow", kOptional, "checks that it may break, and why"},
};

constexpr Key kAllowKeys[] = {
    {"rule", "text", kRequired, "the name of the check"},
    {"reason", "text", kOptional, "why it does not matter here"},
};

constexpr std::string_view kWithEvery[] = {"from", "until"};
constexpr std::string_view kWithOngoing[] = {"from", "review"};
constexpr std::string_view kWithWhen[] = {"expected"};
constexpr DueForm kDueForms[] = {
    {"every", kWithEvery, true},
    {"ongoing", kWithOngoing},
    {"tbd", {}},
    {"when", kWithWhen},
};

}  // namespace

constexpr Shape kPlanShape{"plan", kPlanKeys};
constexpr Shape kInspectionShape{"inspection", kInspectionKeys};
constexpr Shape kSchemeShape{"scheme", kSchemeKeys};
constexpr Shape kLabelsShape{"labels", kLabelsKeys};
constexpr Shape kReportingShape{"reporting", kReportingKeys};
constexpr Shape kPersonShape{"person", kPersonKeys};
constexpr Shape kForumShape{"forum", kForumKeys};
constexpr Shape kMeetsShape{"meeting", kMeetsKeys};
constexpr Shape kSectionShape{"section", kSectionKeys};
constexpr Shape kActionShape{"action", kActionKeys};
constexpr Shape kDueShape{"due", kDueKeys};
constexpr Shape kCompletionShape{"completion", kCompletionKeys};
constexpr Shape kAssuranceShape{"assurance", kAssuranceKeys};
constexpr Shape kPauseShape{"pause", kPauseKeys};
constexpr Shape kWithdrawalShape{"withdrawal", kWithdrawalKeys};
constexpr Shape kRevisionShape{"revision", kRevisionKeys};
constexpr Shape kUpdateShape{"update", kUpdateKeys};
constexpr Shape kShortUpdateShape{"short update", kShortUpdateKeys};
constexpr Shape kNarrativeUpdateShape{"narrative update", kNarrativeUpdateKeys};
constexpr Shape kMeasureShape{"measure", kMeasureKeys};
constexpr Shape kBaselineShape{"baseline", kBaselineKeys};
constexpr Shape kTargetShape{"target", kTargetKeys};
constexpr Shape kMilestoneShape{"milestone", kMilestoneKeys};
constexpr Shape kReadingShape{"reading", kReadingKeys};
constexpr Shape kRiskShape{"risk", kRiskKeys};
constexpr Shape kAllowShape{"allow", kAllowKeys};

std::span<const Shape* const> AllShapes() {
  static constexpr std::array kAll = {
      &kPlanShape,
      &kInspectionShape,
      &kSchemeShape,
      &kLabelsShape,
      &kReportingShape,
      &kPersonShape,
      &kForumShape,
      &kMeetsShape,
      &kSectionShape,
      &kActionShape,
      &kDueShape,
      &kCompletionShape,
      &kAssuranceShape,
      &kPauseShape,
      &kWithdrawalShape,
      &kRevisionShape,
      &kUpdateShape,
      &kShortUpdateShape,
      &kNarrativeUpdateShape,
      &kMeasureShape,
      &kBaselineShape,
      &kTargetShape,
      &kMilestoneShape,
      &kReadingShape,
      &kRiskShape,
      &kAllowShape,
  };
  return kAll;
}

std::span<const DueForm> DueForms() { return kDueForms; }

}  // namespace wsoa
