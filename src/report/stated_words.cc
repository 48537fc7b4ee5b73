#include "report/stated_words.h"

#include "plan/words.h"
#include "report/cells.h"
#include "status/phrases.h"
#include "status/stated.h"

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

std::string WhenReported(const Update& update) {
  const bool is_day = update.date->precision == Precision::kDay;
  return (is_day ? " on " : " in ") + ShowDate(*update.date);
}

Cell StatedInWords(const std::optional<Colour>& stated, const Update* in) {
  Cell cell = ColourCell(stated);
  if (!stated || !in) return cell;
  cell.text += ByPercent(*stated, *in) + WhenReported(*in);
  if (in->by) cell.text += ", by " + in->by->value;
  return cell;
}

Cell StatedInWords(const ActionStatus& action) {
  return Compared(StatedInWords(action.stated, action.stated_in), action.state, action.comparison,
                  Basis::kDates);
}

Cell StatedInWords(const MeasureStatus& measure) {
  return Compared(StatedInWords(measure.stated, measure.stated_in), measure.state,
                  measure.comparison, Basis::kReadings);
}

}  // namespace wsoa
