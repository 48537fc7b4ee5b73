#include "report/actions/query_words.h"

#include <string>

#include "report/filter_words.h"

namespace wsoa {
namespace {

std::string DueInWords(const ActionFilter& filter) {
  if (!filter.due_from) return "open and due by " + ShowDay(*filter.due_to);
  if (!filter.due_to) return "open and due from " + ShowDay(*filter.due_from) + " on";
  return "open and due from " + ShowDay(*filter.due_from) + " to " + ShowDay(*filter.due_to);
}

}  // namespace

std::string FiltersInWords(const ActionFilter& filter) {
  FilterWords filters;
  filters.AddAnyOf("", filter.ratings);
  filters.AddAnyOf("stated ", filter.stated);
  filters.AddAnyOf("", filter.states);
  filters.AddIf(filter.overdue, "past the due date");
  filters.AddAnyOf("", filter.progress);
  filters.AddIf(filter.optimistic, "stated better than the dates allow");
  filters.AddIf(filter.pessimistic, "stated worse than the dates");
  filters.AddIf(filter.silent, "never reported on");
  filters.AddIf(filter.optimistic_outcome, "outcome stated better than the readings allow");
  filters.AddIf(filter.stale, "no news for longer than the plan allows");
  filters.AddIf(filter.done_not_moved, "done, not moved");
  filters.AddAnyOf("owner ", filter.owners);
  filters.AddAnyOf("section ", filter.sections);
  filters.AddAnyOf("called for by ", filter.sources);
  if (filter.due_from || filter.due_to) filters.AddIf(true, DueInWords(filter));
  for (const FieldCondition& test : filter.fields) filters.AddIf(true, InWords(test));
  if (filter.percent_below) {
    filters.AddIf(true, "below " + std::to_string(*filter.percent_below) + " percent");
  }
  filters.AddMentions(filter.mentions);
  filters.AddIf(filter.level == ActionLevel::kHeading, "headings only");
  filters.AddIf(filter.level == ActionLevel::kLeaf, "headings left out");
  return filters.Joined();
}

std::string FiltersInWords(const ActionQuery& query) {
  FilterWords filters;
  filters.AddIf(query.among.has_value(), query.among ? query.among->what : "");
  const std::string others = FiltersInWords(static_cast<const ActionFilter&>(query));
  filters.AddIf(!others.empty(), others);
  return filters.Joined();
}

}  // namespace wsoa
