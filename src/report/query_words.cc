#include "report/query_words.h"

#include "report/filter_words.h"

namespace wsoa {
namespace {

std::string DueInWords(const ActionQuery& query) {
  if (!query.due_from) return "open and due by " + ShowDay(*query.due_to);
  if (!query.due_to) return "open and due from " + ShowDay(*query.due_from) + " on";
  return "open and due from " + ShowDay(*query.due_from) + " to " + ShowDay(*query.due_to);
}

}  // namespace

std::string FiltersInWords(const ActionQuery& query) {
  FilterWords filters;
  filters.AddAnyOf("computed ", query.ratings);
  filters.AddAnyOf("stated ", query.stated);
  filters.AddAnyOf("", query.states);
  filters.AddIf(query.overdue, "past the due date");
  filters.AddIf(query.optimistic, "stated better than the dates allow");
  filters.AddIf(query.optimistic_outcome, "outcome stated better than the readings allow");
  filters.AddIf(query.stale, "no news for longer than the plan allows");
  filters.AddIf(query.done_not_moved, "done, not moved");
  filters.AddAnyOf("owner ", query.owners);
  filters.AddAnyOf("section ", query.sections);
  filters.AddAnyOf("called for by ", query.sources);
  if (query.due_from || query.due_to) filters.AddIf(true, DueInWords(query));
  for (const FieldTest& test : query.fields) filters.AddIf(true, InWords(test));
  filters.AddMentions(query.mentions);
  filters.AddIf(query.level == ActionLevel::kHeading, "headings only");
  filters.AddIf(query.level == ActionLevel::kLeaf, "headings left out");
  return filters.Joined();
}

std::string FiltersInWords(const MeasureQuery& query) {
  FilterWords filters;
  std::vector<std::string> states;
  for (const State state : query.states) states.emplace_back(WordFor(state));
  if (query.unrated) states.emplace_back("not rated");
  filters.AddAnyOf("computed ", query.ratings);
  filters.AddAnyOf("stated ", query.stated);
  filters.AddAnyOf("", states);
  filters.AddAnyOf("kind ", query.kinds);
  filters.AddIf(query.no_data, "without a reading");
  filters.AddIf(query.wrong_way, "gone the wrong way");
  filters.AddIf(query.optimistic, "stated better than the readings allow");
  filters.AddAnyOf("owner ", query.owners);
  filters.AddAnyOf("section ", query.sections);
  filters.AddMentions(query.mentions);
  return filters.Joined();
}

}  // namespace wsoa
