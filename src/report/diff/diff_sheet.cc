// The changes of a diff for a spreadsheet: the second part of report/diff/diff_report.h.
#include <optional>
#include <utility>

#include "plan/words.h"
#include "report/cells.h"
#include "report/columns.h"
#include "report/diff/change_cells.h"
#include "report/diff/change_table.h"
#include "report/diff/change_words.h"
#include "report/diff/diff_report.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

Row SheetRow(const Change& change) {
  const ChangePlace& place = change.place();
  Row row;
  row.cells = {TextCell(place.plan->stem()),
               place.section ? TextCell(*place.section->ref) : MissingCell(),
               TextCell(std::string(WordFor(change.thing))),
               change.ref.empty() ? MissingCell() : TextCell(change.ref),
               TextCell(change.thing == ChangedThing::kPlan      ? *place.plan->text->plan.title
                        : change.thing == ChangedThing::kSection ? *place.section->title
                                                                 : TitleOfChanged(change)),
               TextCell(std::string(WordFor(change.what))),
               TextCell(std::string(WordFor(change.by))),
               ValueCell(change.from),
               ValueCell(change.to),
               change.days ? CountCell(*change.days) : MissingCell(),
               OptionalCell(change.approved),
               TextCell(ChangeInWords(change))};
  return row;
}

}  // namespace

Document DiffForSpreadsheet(const std::vector<const Change*>& changes) {
  Table table{"changes", {}, {}};
  table.columns = {TextColumn("plan", "Plan"),
                   TextColumn("section", "Section"),
                   TextColumn("kind", "Kind"),
                   TextColumn("ref", "Ref"),
                   TextColumn("title", "Title"),
                   TextColumn("change", "Change"),
                   TextColumn("by", "By"),
                   TextColumn("from", "From"),
                   TextColumn("to", "To"),
                   NumberColumn("days", "Days"),
                   TextColumn("approved", "Approved"),
                   TextColumn("words", "In words")};
  for (const Change* change : changes) table.rows.push_back(SheetRow(*change));
  return {{std::move(table)}};
}

}  // namespace wsoa
