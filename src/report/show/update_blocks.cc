#include "report/show/update_blocks.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

#include "report/cells.h"
#include "report/points.h"
#include "report/show/show_pages.h"
#include "snapshot/action_columns.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

// Those known on the day, newest first; of one day the later in the file first.
template <typename AnyUpdate>
std::vector<const AnyUpdate*> NewestFirst(const std::vector<AnyUpdate>& updates, Day as_of) {
  std::vector<const AnyUpdate*> known;
  for (auto update = updates.rbegin(); update != updates.rend(); ++update) {
    if (update->date->first <= as_of) known.push_back(&*update);
  }
  std::stable_sort(known.begin(), known.end(), [](const AnyUpdate* a, const AnyUpdate* b) {
    return a->date->first > b->date->first;
  });
  return known;
}

// "red, 40 percent", "amber by 40 percent", "not rated".
Cell RatingAndPercent(const Update& update, const Scheme& scheme) {
  if (!update.percent) {
    return update.rating ? ColourCell(update.rating->value) : MissingCell("not rated");
  }
  const auto by_percent = scheme.ColourByPercent(**update.percent);
  const auto colour = update.rating ? std::optional(**update.rating) : by_percent;
  Cell cell = colour ? ColourCell(*colour) : MissingCell("not rated");
  const bool is_stated_by_percent = !update.rating && by_percent;
  cell.text += (is_stated_by_percent ? " by " : ", ") + ShowNumber(**update.percent) + " percent";
  return cell;
}

// "red, 40 percent, now expected by 31 Mar 2022, from HOS", "not rated, likelihood High
// (internal)".
Cell Verdict(const Update& update, const Scheme& scheme) {
  Cell cell = RatingAndPercent(update, scheme);
  if (update.outcome_rating) cell.text += ", outcome " + ColourCell(**update.outcome_rating).text;
  if (update.forecast) cell.text += ", now expected by " + ShowDay((*update.forecast)->last);
  if (update.likelihood) cell.text += ", likelihood " + (*update.likelihood)->text;
  if (update.severity) cell.text += ", severity " + (*update.severity)->text;
  if (update.by) cell.text += ", from " + update.by->value;
  cell.text += InternalMark(update.internal);
  return cell;
}

// "2 older updates, the newest of them of Oct 2021: --as-of 2021-10-01 shows it."
void AddOlder(const NarrativeUpdate& newest, std::ptrdiff_t count, Document& document) {
  const std::string which = count == 1 ? ", of " : ", the newest of them of ";
  Paragraph line;
  line.text = CountOf(static_cast<int>(count), "older update") + which + ShowDate(*newest.date) +
              ": --as-of " + IsoDay(newest.date->first) + " shows it.";
  document.blocks.emplace_back(std::move(line));
}

void AddFact(std::string name, const std::optional<Text>& text, Facts& facts) {
  if (text) facts.facts.push_back({std::move(name), TextCell(text->value)});
}

}  // namespace

void AddUpdates(const std::vector<Update>& updates, const PlanStatus& plan, Document& document) {
  const auto known = NewestFirst(updates, plan.as_of);
  if (known.empty()) return;
  document.blocks.emplace_back(Heading{2, "Updates"});
  for (const Update* update : known) {
    Facts facts;
    facts.facts.push_back({ShowDate(*update->date), Verdict(*update, plan.scheme)});
    if (update->note) facts.facts.push_back({"Note", MarkdownCell(**update->note)});
    AddFact("Issue", update->issue, facts);
    AddFact("Mitigation", update->mitigation, facts);
    for (const FieldValue& field : update->fields) {
      facts.facts.push_back(
          {*field.name + FieldMark(*plan.plan, *field.name), CellOf(ValueOf(field))});
    }
    document.blocks.emplace_back(std::move(facts));
  }
}

void AddNarrative(const std::vector<NarrativeUpdate>& updates, Day as_of, Document& document) {
  const auto known = NewestFirst(updates, as_of);
  if (known.empty()) return;
  const Day newest = known.front()->date->first;
  const auto older = std::find_if(known.begin(), known.end(), [&](const NarrativeUpdate* update) {
    return update->date->first != newest;
  });
  std::for_each(known.begin(), older, [&](const NarrativeUpdate* update) {
    const std::string rating =
        update->rating ? ", stated " + ColourCell(**update->rating).text : "";
    document.blocks.emplace_back(
        Heading{2, "News of " + ShowDate(*update->date) + rating + InternalMark(update->internal)});
    AddPoints(3, "Highlights", update->highlights, document);
    AddPoints(3, "Progress", update->progress, document);
    AddPoints(3, "Next steps", update->next, document);
    AddPoints(3, "Issues", update->issues, document);
  });
  if (older != known.end()) AddOlder(**older, std::distance(older, known.end()), document);
}

}  // namespace wsoa
