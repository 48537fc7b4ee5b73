#include "report/risks/risk_table.h"

#include <string>
#include <utility>

#include "report/cells.h"
#include "report/columns.h"

namespace wsoa {
namespace {

using Fit = Column::Fit;

std::string OrDash(const std::optional<Located<int>>& number) {
  return number ? std::to_string(**number) : "–";
}

Cell AgeCell(const std::optional<int>& days) { return days ? CountCell(*days) : MissingCell(); }

Cell SectionCell(const Section* section) {
  return section ? TextCell(section->ref.value) : MissingCell("plan");
}

// The title is read in full: it is all that says what may happen.
std::vector<Column> ColumnsFor(RiskTableShape shape) {
  std::vector<Column> columns = {TextColumn("ref", "Ref"),
                                 TextColumn("title", "Risk", Fit::kFold),
                                 TextColumn("stated", "Stated"),
                                 TextColumn("score", "Score"),
                                 TextColumn("owners", "Owners", Fit::kFold),
                                 NumberColumn("age_days", "Days open")};
  if (shape.closed) columns.push_back(TextColumn("closed", "Closed"));
  if (shape.with_section) columns.push_back(TextColumn("section", "Section", Fit::kFold));
  columns.push_back(TextColumn("impact", "Impact", Fit::kBelow));
  columns.push_back(TextColumn("mitigation", "Mitigation", Fit::kBelow));
  return columns;
}

Row RowFor(const FoundRisk& found, RiskTableShape shape) {
  const RiskStatus& status = *found.status;
  const Risk& risk = found.risk();
  Row row;
  row.cells = {TextCell(risk.ref.value), TextCell(risk.title.value), ColourCell(status.stated),
               ScoreCell(found),         ListCell(risk.owners),      AgeCell(status.age_days)};
  if (shape.closed) row.cells.push_back(DayCell(status.closed));
  if (shape.with_section) row.cells.push_back(SectionCell(status.place.section));
  row.cells.push_back(OptionalCell(risk.impact));
  row.cells.push_back(OptionalCell(risk.mitigation));
  return row;
}

}  // namespace

Table RiskTable(const std::vector<FoundRisk>& risks, RiskTableShape shape) {
  Table table{"risks", ColumnsFor(shape), {}};
  for (const FoundRisk& risk : risks) table.rows.push_back(RowFor(risk, shape));
  return table;
}

Cell ScoreCell(const FoundRisk& found) {
  const Risk& risk = found.risk();
  if (!risk.likelihood && !risk.severity) return MissingCell();
  Cell cell = TextCell(OrDash(risk.likelihood) + " × " + OrDash(risk.severity));
  if (const auto score = found.score()) cell.text += " = " + std::to_string(*score);
  return cell;
}

}  // namespace wsoa
