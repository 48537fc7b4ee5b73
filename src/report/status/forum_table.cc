#include "report/status/forum_table.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <variant>

#include "report/cells.h"
#include "report/columns.h"
#include "report/prose.h"

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

// If the detail is one paragraph it is below the row; else it follows the table.
Document DetailOf(const Forum& forum) {
  Document detail;
  if (forum.detail) AddProse(forum.detail->value, detail);
  return detail;
}

const Paragraph* AsParagraph(const Document& detail) {
  return detail.blocks.size() == 1 ? std::get_if<Paragraph>(&detail.blocks.front()) : nullptr;
}

Row ForumRow(const Forum& forum) {
  const Document detail = DetailOf(forum);
  const Paragraph* paragraph = AsParagraph(detail);
  Row row;
  row.cells = {TextCell(forum.ref.value),
               TextCell(forum.name.value),
               forum.chair ? TextCell(forum.chair->value) : MissingCell(),
               MeetsCell(forum),
               forum.reports_to.empty() ? MissingCell() : ListCell(forum.reports_to),
               forum.members.empty() ? TextCell("") : ListCell(forum.members),
               TextCell(paragraph ? paragraph->text : "")};
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
    Document detail = DetailOf(forum);
    if (detail.blocks.empty() || AsParagraph(detail)) continue;
    page.blocks.emplace_back(Heading{3, forum.ref.value + " " + forum.name.value});
    std::move(detail.blocks.begin(), detail.blocks.end(), std::back_inserter(page.blocks));
  }
}

}  // namespace wsoa
