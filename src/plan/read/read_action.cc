#include "plan/read/reader.h"

namespace wsoa {
namespace {

// When it is to be done and when it was: what `completed` may be depends on the due.
void ReadDates(PartReader& part, Action& action) {
  part.Read("start", action.start, ReadDate);
  part.Read("due", action.due, ReadDue);
  part.Read("condition", action.condition, ReadText);
  part.Read("started", action.started, ReadFactDate);

  Occurrence occurrence = Occurrence::kOne;
  if (action.due && action.due->IsSeries()) occurrence = Occurrence::kSeries;
  if (!action.due && part.IsUnread("due")) occurrence = Occurrence::kNotKnown;
  part.Read("completed", action.completed, [&](const Value& value, Diagnostics& out) {
    action.completed_span = value.node.span();
    action.completed_is_list = value.node.IsSequence();
    return ReadCompleted(value, occurrence, out);
  });
}

}  // namespace

std::optional<Action> ReadAction(const Value& value, const FieldTypes& fields, Diagnostics& out) {
  PartReader part(value, kActionShape, out);
  if (!part.ok()) return std::nullopt;
  Action action;
  action.span = part.span();
  part.Read("ref", action.ref, ReadText);
  part.Read("title", action.title, ReadText);
  part.Read("detail", action.detail, ReadText);
  part.Read("source", action.source, ReadText);
  part.ReadTexts("findings", action.findings);
  part.ReadTexts("owners", action.owners);
  part.ReadTexts("support", action.support);
  ReadDates(part, action);
  part.Read("evidence", action.evidence, ReadText);
  part.Read("assured", action.assured, ReadAssurance);
  part.Read("paused", action.paused, ReadPause);
  part.Read("withdrawn", action.withdrawn, ReadWithdrawal);
  part.ReadList("revisions", action.revisions, ReadRevision);
  part.ReadTexts("depends", action.depends);
  part.ReadList("updates", action.updates, ReadUpdate);
  part.ReadParts("actions", action.actions, [&](const Value& entry, Diagnostics& problems) {
    return ReadAction(entry, fields, problems);
  });
  part.ReadTexts("outcomes", action.outcomes);
  part.ReadParts("measures", action.measures, ReadMeasure);
  part.Read("fields", action.fields, [&](const Value& values, Diagnostics& problems) {
    return ReadFieldValues(values, fields, problems);
  });
  part.ReadList("allow", action.allow, ReadAllow);
  action.unread = part.TakeUnread();
  return action;
}

std::optional<Section> ReadSection(const Value& value, const FieldTypes& fields, Diagnostics& out) {
  PartReader part(value, kSectionShape, out);
  if (!part.ok()) return std::nullopt;
  Section section;
  section.span = part.span();
  part.Read("ref", section.ref, ReadText);
  part.Read("title", section.title, ReadText);
  part.Read("detail", section.detail, ReadText);
  part.Read("leader", section.leader, ReadText);
  part.ReadTexts("findings", section.findings);
  part.ReadParts("actions", section.actions, [&](const Value& entry, Diagnostics& problems) {
    return ReadAction(entry, fields, problems);
  });
  part.ReadTexts("outcomes", section.outcomes);
  part.ReadParts("measures", section.measures, ReadMeasure);
  part.ReadParts("risks", section.risks, ReadRisk);
  part.ReadList("updates", section.updates, ReadNarrativeUpdate);
  part.ReadList("allow", section.allow, ReadAllow);
  section.unread = part.TakeUnread();
  return section;
}

}  // namespace wsoa
