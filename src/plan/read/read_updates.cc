#include "plan/read/reader.h"

namespace wsoa {
namespace {

// What stands in every kind of update. Says whether the date is known: without it the update says
// nothing about any day.
template <typename AnyUpdate>
bool ReadDateAndRating(PartReader& part, AnyUpdate& update) {
  update.span = part.span();
  std::optional<Located<Date>> date;
  part.Read("date", date, ReadFactDate);
  part.Read("rating", update.rating, ReadChoice<Colour>);
  if (date) update.date = *date;
  return date.has_value();
}

}  // namespace

std::optional<Update> ReadUpdate(const Value& value, Diagnostics& out) {
  PartReader part(value, kUpdateShape, out);
  Update update;
  const bool dated = ReadDateAndRating(part, update);
  part.Read("outcome_rating", update.outcome_rating, ReadChoice<Colour>);
  part.Read("note", update.note, ReadText);
  part.Read("issue", update.issue, ReadText);
  part.Read("mitigation", update.mitigation, ReadText);
  part.Read("forecast", update.forecast, ReadDate);
  part.Read("by", update.by, ReadText);
  return dated ? std::optional(std::move(update)) : std::nullopt;
}

std::optional<Update> ReadShortUpdate(const Value& value, Diagnostics& out) {
  PartReader part(value, kShortUpdateShape, out);
  Update update;
  const bool dated = ReadDateAndRating(part, update);
  part.Read("note", update.note, ReadText);
  return dated ? std::optional(std::move(update)) : std::nullopt;
}

std::optional<NarrativeUpdate> ReadNarrativeUpdate(const Value& value, Diagnostics& out) {
  PartReader part(value, kNarrativeUpdateShape, out);
  NarrativeUpdate update;
  const bool dated = ReadDateAndRating(part, update);
  part.ReadTexts("highlights", update.highlights);
  part.ReadTexts("progress", update.progress);
  part.ReadTexts("next", update.next);
  part.ReadTexts("issues", update.issues);
  return dated ? std::optional(std::move(update)) : std::nullopt;
}

std::optional<Allow> ReadAllow(const Value& value, Diagnostics& out) {
  PartReader part(value, kAllowShape, out);
  Allow allow;
  allow.span = part.span();
  part.Read("rule", allow.rule, ReadText);
  part.Read("reason", allow.reason, ReadText);
  return allow.rule.value.empty() ? std::nullopt : std::optional(std::move(allow));
}

}  // namespace wsoa
