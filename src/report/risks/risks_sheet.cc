// Risks and issues for a spreadsheet: the second part of report/risks/risks_report.h.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/actions/action_query.h"
#include "report/cells.h"
#include "report/columns.h"
#include "report/risks/risks_report.h"

namespace wsoa {
namespace {

std::vector<Column> Columns() {
  return {TextColumn("kind", "Kind"),
          TextColumn("plan", "Plan"),
          TextColumn("section", "Section"),
          TextColumn("ref", "Ref"),
          TextColumn("title", "Title"),
          TextColumn("stated", "Stated"),
          TextColumn("computed", "Computed"),
          NumberColumn("likelihood", "Likelihood"),
          NumberColumn("severity", "Severity"),
          NumberColumn("score", "Score"),
          TextColumn("owners", "Owners"),
          TextColumn("since", "Since"),
          NumberColumn("age_days", "Age in days"),
          TextColumn("state", "State"),
          TextColumn("closed", "Closed"),
          TextColumn("impact", "Impact"),
          TextColumn("issue", "Issue"),
          TextColumn("mitigation", "Mitigation")};
}

Cell NumberCell(const std::optional<int>& number) {
  return number ? CountCell(*number) : MissingCell();
}

Cell NumberCell(const std::optional<Located<int>>& number) {
  return number ? CountCell(**number) : MissingCell();
}

Row RiskRow(const FoundRisk& found) {
  const RiskStatus& status = *found.status;
  const Risk& risk = found.risk();
  const Section* section = status.place.section;
  Row row;
  row.cells = {TextCell("risk"),
               TextCell(found.plan->stem()),
               TextCell(section ? section->ref.value : ""),
               TextCell(risk.ref.value),
               TextCell(risk.title.value),
               ColourCell(status.stated),
               MissingCell(),
               NumberCell(risk.likelihood),
               NumberCell(risk.severity),
               NumberCell(found.score()),
               ListCell(risk.owners),
               DayCell(risk.opened ? std::optional((*risk.opened)->first) : std::nullopt),
               NumberCell(status.age_days),
               TextCell(status.closed ? "closed" : "open"),
               DayCell(status.closed),
               OptionalCell(risk.impact),
               MissingCell(),
               OptionalCell(risk.mitigation)};
  return row;
}

Row IssueRow(const FoundAction& found, Day as_of) {
  const ActionStatus& status = *found.status;
  const Update& update = *status.issue;
  const Day since = update.date->first;
  Row row;
  row.cells = {TextCell("issue"),
               TextCell(found.plan->stem()),
               TextCell(status.place.section->ref.value),
               TextCell(found.action().ref.value),
               TextCell(found.action().title.value),
               ColourCell(status.stated),
               RatingCell(status.rating, status.state),
               MissingCell(),
               MissingCell(),
               MissingCell(),
               ListCell(*status.place.owners),
               DayCell(since),
               CountCell(DaysBetween(since, as_of)),
               TextCell("open"),
               MissingCell(),
               MissingCell(),
               OptionalCell(update.issue),
               OptionalCell(update.mitigation)};
  return row;
}

}  // namespace

Document RisksForSpreadsheet(const Snapshot& snapshot, const RiskQuery& query) {
  Table table{"risks", Columns(), {}};
  for (const FoundRisk& risk : FindRisks(snapshot, query)) table.rows.push_back(RiskRow(risk));
  for (const FoundAction& issue : FindIssues(snapshot, query)) {
    table.rows.push_back(IssueRow(issue, snapshot.as_of));
  }
  return {{std::move(table)}};
}

}  // namespace wsoa
