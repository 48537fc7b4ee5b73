#include "report/update_blocks.h"

#include <algorithm>
#include <string>
#include <utility>

#include "report/cells.h"
#include "report/prose.h"

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

// "red, now expected by 31 Mar 2022, from HOS".
Cell Verdict(const Update& update) {
  Cell cell = update.rating ? ColourCell(update.rating->value) : MissingCell("not rated");
  if (update.outcome_rating) cell.text += ", outcome " + ColourCell(**update.outcome_rating).text;
  if (update.forecast) cell.text += ", now expected by " + ShowDay((*update.forecast)->last);
  if (update.by) cell.text += ", from " + update.by->value;
  return cell;
}

void AddFact(std::string name, const std::optional<Text>& text, Facts& facts) {
  if (text) facts.facts.push_back({std::move(name), TextCell(text->value)});
}

}  // namespace

void AddUpdates(const std::vector<Update>& updates, Day as_of, Document& document) {
  const auto known = NewestFirst(updates, as_of);
  if (known.empty()) return;
  document.blocks.emplace_back(Heading{2, "Updates"});
  for (const Update* update : known) {
    Facts facts;
    facts.facts.push_back({ShowDate(*update->date), Verdict(*update)});
    AddFact("Note", update->note, facts);
    AddFact("Issue", update->issue, facts);
    AddFact("Mitigation", update->mitigation, facts);
    document.blocks.emplace_back(std::move(facts));
  }
}

void AddUpdates(const std::vector<NarrativeUpdate>& updates, Day as_of, Document& document) {
  const auto known = NewestFirst(updates, as_of);
  if (known.empty()) return;
  document.blocks.emplace_back(Heading{2, "Updates"});
  for (const NarrativeUpdate* update : known) {
    const std::string rating = update->rating ? ", " + ColourCell(update->rating->value).text : "";
    document.blocks.emplace_back(Heading{3, ShowDate(*update->date) + rating});
    AddPoints(4, "Highlights", update->highlights, document);
    AddPoints(4, "Progress", update->progress, document);
    AddPoints(4, "Next", update->next, document);
    AddPoints(4, "Issues", update->issues, document);
  }
}

}  // namespace wsoa
