// The page of a measure.
#include <cstddef>

#include "plan/words.h"
#include "report/cells.h"
#include "report/columns.h"
#include "report/show/show_pages.h"
#include "report/show/update_blocks.h"
#include "report/stated_words.h"
#include "snapshot/measure_words.h"
#include "snapshot/people.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

std::string DirectionInWords(const std::optional<Direction>& direction) {
  if (!direction) return "not known which way is better";
  switch (*direction) {
    case Direction::kUp:
      return "up is better";
    case Direction::kDown:
      return "down is better";
    case Direction::kHold:
      break;
  }
  return "to hold where it is";
}

std::string KindInWords(MeasureKind kind) {
  switch (kind) {
    case MeasureKind::kHowMuch:
      return "how much is done";
    case MeasureKind::kHowWell:
      return "how well it is done";
    case MeasureKind::kDifference:
      break;
  }
  return "what difference it makes";
}

std::string CumulativeInWords(YearKind kind) {
  switch (kind) {
    case YearKind::kFinancialYear:
      return "from the start of each financial year";
    case YearKind::kAcademicYear:
      return "from the start of each academic year";
    case YearKind::kYear:
      break;
  }
  return "from the start of each year";
}

// "14.4%", "14.4% of Jun 2017", "not known yet".
std::string FigureInWords(const Measure& measure, const Figure* figure) {
  if (!figure) return "not known yet";
  const std::string value = ValueInWords(measure, ShowNumber(*figure->value));
  return figure->date ? value + " of " + ShowDate(**figure->date) : value;
}

// "every 3 months", "every 3 months; the latest reading is stale".
std::string RhythmInWords(const MeasureStatus& status) {
  const auto& every = status.place.measure->every;
  std::string words = every ? "every " + ShowDuration(**every) : "";
  if (status.stale) words += (every ? "; " : "") + std::string("the latest reading is stale");
  return words;
}

void AddMeasureRating(const MeasureStatus& status, FactBlock& facts) {
  Cell rating = MeasureRatingInWords(status.rating, status.state);
  if (status.wrong_way) rating.text += "; it has gone the wrong way";
  facts.Add("Rating", std::move(rating));
  facts.Add("Why", status.reason);
  if (status.stated) facts.Add("Stated", StatedInWords(status));
  if (status.readings.size() > 1) facts.Add("Trend", CellOf(status.readings));
  if (status.travel) facts.Add("Travel", std::string(WordFor(*status.travel)));
}

void AddValues(const MeasureStatus& status, FactBlock& facts) {
  const Measure& measure = *status.place.measure;
  facts.Add("Baseline", BaselineInWords(measure));
  facts.Add("Target", TargetInWords(status));
  if (measure.cumulative) facts.Add("Counted", CumulativeInWords(**measure.cumulative));
  facts.Add("Direction", DirectionInWords(status.direction));
  if (status.expected && status.value_on && !status.stale) {
    facts.Add("Expected", ValueInWords(measure, ShowNumber(*status.expected)) + " at " +
                              ShowDay(*status.value_on));
  }
  if (status.expected_now) {
    facts.Add("Expected now", ValueInWords(measure, ShowNumber(*status.expected_now)));
  }
  if (measure.tolerance) facts.Add("Tolerance", ShowNumber(**measure.tolerance));
  for (const Point& milestone : measure.milestones) {
    facts.Add("Milestone", MilestoneInWords(measure, milestone));
  }
  for (std::size_t i = 0; i < measure.comparators.size(); ++i) {
    facts.Add(*measure.comparators[i].name, FigureInWords(measure, status.comparators[i]));
  }
}

void AddMeasurePlace(const PlanStatus& plan, const MeasureStatus& status, FactBlock& facts) {
  const PlacedMeasure& place = status.place;
  const Measure& measure = *place.measure;
  facts.Add("Owners", OwnersInWords(*plan.plan, measure.owners));
  if (place.action) facts.Add("Of", RefAndTitle(*place.action));
  if (place.section) facts.Add("Section", RefAndTitle(*place.section));
  if (!measure.serves.empty()) facts.Add("Serves too", ListCell(measure.serves));
  if (measure.kind) facts.Add("Tells", KindInWords(**measure.kind));
  if (measure.every || status.stale) facts.Add("Measured", RhythmInWords(status));
  facts.Add("Collected", measure.collected);
}

// The newest first.
Table ReadingTable(const MeasureStatus& status) {
  Table table{"readings", {}, {}};
  table.columns = {TextColumn("date", "Reading of"), NumberColumn("value", "Value"),
                   TextColumn("note", "Note", Role::kPhrase)};
  for (auto each = status.readings.rbegin(); each != status.readings.rend(); ++each) {
    const Reading& reading = **each;
    Row row;
    row.cells = {TextCell(ShowDate(*reading.date)),
                 TextCell(ReadingInWords(*status.place.measure, reading)),
                 TextCell(reading.note ? reading.note->value : "")};
    row.cells[1].number = reading.value->value;
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

void AddMeasurePage(const RatedPlan& plan, const MeasureStatus& status, Document& page) {
  const Measure& measure = *status.place.measure;
  FactBlock facts;
  AddMeasureRating(status, facts);
  AddValues(status, facts);
  AddMeasurePlace(plan.status, status, facts);
  facts.MoveTo(page);
  Table readings = ReadingTable(status);
  if (!readings.rows.empty()) {
    page.blocks.emplace_back(Heading{2, "Readings"});
    page.blocks.emplace_back(std::move(readings));
  }
  AddUpdates(measure.updates, plan.status, page);
  AddDetail(measure.detail, page);
}

}  // namespace wsoa
