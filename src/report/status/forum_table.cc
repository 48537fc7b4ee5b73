#include "report/status/forum_table.h"

#include <string>
#include <string_view>
#include <utility>

#include "report/cells.h"
#include "report/columns.h"

namespace wsoa {
namespace {

// "quarterly", "every 6 weeks from 4 May 2021".
Cell MeetsCell(const Forum& forum) {
  if (forum.meets) return TextCell(forum.meets->value);
  if (!forum.every) return MissingCell();
  std::string words = "every " + ShowDuration(**forum.every);
  if (forum.meets_from) words += " from " + ShowDate(**forum.meets_from);
  return TextCell(std::move(words));
}

// A detail of one line is below the row of its forum; a longer one follows the table.
bool FitsInARow(const Text& detail) {
  const std::string_view text = *detail;
  return text.substr(0, text.find_last_not_of('\n') + 1).find('\n') == std::string_view::npos;
}

Row ForumRow(const Forum& forum) {
  const bool in_row = forum.detail && FitsInARow(*forum.detail);
  Row row;
  row.cells = {TextCell(forum.ref.value),
               TextCell(forum.name.value),
               forum.chair ? TextCell(forum.chair->value) : MissingCell(),
               MeetsCell(forum),
               forum.reports_to.empty() ? MissingCell() : ListCell(forum.reports_to),
               forum.members.empty() ? TextCell("") : ListCell(forum.members),
               TextCell(in_row ? **forum.detail : "")};
  return row;
}

}  // namespace

void AddForums(const Plan& plan, Document& page) {
  if (plan.forums.empty()) return;
  Table table{"forums", {}, {}};
  table.columns = {TextColumn("ref", "Ref"),
                   TextColumn("name", "Forum", Role::kPhrase),
                   TextColumn("chair", "Chair", Role::kNames),
                   TextColumn("meets", "Meets", Role::kPhrase),
                   TextColumn("reports_to", "Reports to", Role::kNames),
                   TextColumn("members", "Members", Role::kProse),
                   TextColumn("detail", "Detail", Role::kProse)};
  for (const Forum& forum : plan.forums) table.rows.push_back(ForumRow(forum));
  page.blocks.emplace_back(Heading{2, "Governance"});
  page.blocks.emplace_back(std::move(table));
  for (const Forum& forum : plan.forums) {
    if (!forum.detail || FitsInARow(*forum.detail)) continue;
    page.blocks.emplace_back(Heading{3, forum.ref.value + " " + forum.name.value});
    page.blocks.emplace_back(Prose{**forum.detail});
  }
}

}  // namespace wsoa
