#include "report/query_words.h"

#include <vector>

#include "plan/words.h"

namespace wsoa {
namespace {

const std::string& InWords(const std::string& word) { return word; }
std::string InWords(Colour colour) { return std::string(WordFor(colour)); }
std::string InWords(State state) { return std::string(WordFor(state)); }

// Filters in words, in the order in which they were added.
class Filters {
 public:
  template <typename T>
  void AddAnyOf(const std::string& before, const std::vector<T>& wanted) {
    if (wanted.empty()) return;
    std::string text = before;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (i > 0) text += i + 1 == wanted.size() ? " or " : ", ";
      text += InWords(wanted[i]);
    }
    words_.push_back(text);
  }

  void AddIf(bool condition, std::string text) {
    if (condition) words_.push_back(std::move(text));
  }

  std::string Joined() const {
    std::string joined;
    for (const std::string& word : words_) joined += (joined.empty() ? "" : ", ") + word;
    return joined;
  }

 private:
  std::vector<std::string> words_;
};

std::string DueInWords(const ActionQuery& query) {
  if (!query.due_from) return "open and due by " + ShowDay(*query.due_to);
  if (!query.due_to) return "open and due from " + ShowDay(*query.due_from) + " on";
  return "open and due from " + ShowDay(*query.due_from) + " to " + ShowDay(*query.due_to);
}

}  // namespace

std::string FiltersInWords(const ActionQuery& query) {
  Filters filters;
  filters.AddAnyOf("computed ", query.ratings);
  filters.AddAnyOf("stated ", query.stated);
  filters.AddAnyOf("", query.states);
  filters.AddIf(query.overdue, "past the due date");
  filters.AddIf(query.optimistic, "stated better than the dates allow");
  filters.AddIf(query.stale, "no news for longer than the plan allows");
  filters.AddAnyOf("owner ", query.owners);
  filters.AddAnyOf("section ", query.sections);
  filters.AddAnyOf("called for by ", query.sources);
  if (query.due_from || query.due_to) filters.AddIf(true, DueInWords(query));
  filters.AddIf(!query.mentions.empty(), "mentioning \"" + query.mentions + "\"");
  filters.AddIf(query.level == ActionLevel::kHeading, "headings only");
  filters.AddIf(query.level == ActionLevel::kLeaf, "headings left out");
  return filters.Joined();
}

}  // namespace wsoa
