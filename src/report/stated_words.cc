#include "report/stated_words.h"

#include "plan/words.h"
#include "report/cells.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

// Where something is done, no date or reading speaks against a worse colour: only that it is done.
Cell Compared(Cell stated, const std::optional<State>& state, Comparison comparison, Basis basis) {
  if (stated.data) return stated;
  const bool done = state && IsDone(*state);
  stated.text += done && comparison == Comparison::kPessimistic
                     ? ": less than complete"
                     : ": " + ComparisonInWords(comparison, basis);
  return stated;
}

}  // namespace

Cell RatingInWords(const PlanStatus& status, const std::optional<State>& state) {
  if (!state) return MissingCell("none: no action to count");
  if (!IsRated(*state)) {
    Cell cell = TextCell("not rated: " + std::string(InWords(*state)));
    cell.tone = Tone::kMuted;
    return cell;
  }
  Cell cell = ColourCell(status.scheme.ColourOf(*state));
  cell.text += ": " + status.scheme.LabelOf(*state);
  return cell;
}

Cell MeasureRatingInWords(const std::optional<Colour>& rating, const std::optional<State>& state) {
  if (!rating || !state) return MissingCell("not rated");
  Cell cell = ColourCell(rating);
  cell.text += ": " + (IsDone(*state) ? "target met" : std::string(InWords(*state)));
  return cell;
}

std::string ComparisonInWords(Comparison comparison, Basis basis) {
  const std::string them = basis == Basis::kDates ? "the dates" : "the readings";
  switch (comparison) {
    case Comparison::kAgrees:
      return "agrees with " + them;
    case Comparison::kOptimistic:
      return "better than " + them + " allow";
    case Comparison::kPessimistic:
      return "worse than " + them + " alone would say";
    case Comparison::kUnstated:
      return "before it was complete, so not compared";
    case Comparison::kUncomputable:
      return "nothing to compare it with";
  }
  return {};
}

Cell StatedInWords(const std::vector<Update>& updates, const std::optional<Colour>& stated,
                   const std::optional<Day>& on) {
  Cell cell = ColourCell(stated);
  const Update* source = nullptr;
  for (const Update& update : updates) {
    const bool stated_it = update.rating && stated && **update.rating == *stated;
    if (stated_it && update.date->first == on) source = &update;
  }
  if (!source) return cell;
  const std::string when = ShowDate(*source->date);
  cell.text += source->date->precision == Precision::kDay ? " on " + when : " in " + when;
  if (source->by) cell.text += ", by " + source->by->value;
  return cell;
}

Cell StatedInWords(const ActionStatus& action) {
  return Compared(StatedInWords(action.place.action->updates, action.stated, action.stated_on),
                  action.state, action.comparison, Basis::kDates);
}

Cell StatedInWords(const MeasureStatus& measure) {
  return Compared(StatedInWords(measure.place.measure->updates, measure.stated, measure.stated_on),
                  measure.state, measure.comparison, Basis::kReadings);
}

}  // namespace wsoa
