#include "report/measures/measure_query.h"

#include "report/filter_words.h"
#include "report/matching.h"

namespace wsoa {
namespace {

bool StateMatches(const MeasureQuery& query, const std::optional<State>& state) {
  if (query.states.empty() && !query.unrated) return true;
  return state ? !query.states.empty() && IsWanted(query.states, state) : query.unrated;
}

std::optional<std::string> SectionOf(const MeasureStatus& status) {
  return status.place.section ? std::optional(status.place.section->ref.value) : std::nullopt;
}

std::optional<MeasureKind> KindOf(const Measure& measure) {
  return measure.kind ? std::optional(**measure.kind) : std::nullopt;
}

// The words of a measure that were known on the day.
std::vector<std::string_view> WordsOf(const MeasureStatus& status, Day as_of) {
  const Measure& measure = *status.place.measure;
  std::vector<std::string_view> words = {*measure.ref, *measure.title};
  const auto add = [&](const std::optional<Text>& text) {
    if (text) words.push_back(**text);
  };
  add(measure.detail);
  add(measure.unit);
  add(measure.collected);
  for (const Text& owner : measure.owners) words.push_back(*owner);
  for (const Reading* reading : status.readings) add(reading->note);
  for (const Update& update : measure.updates) {
    if (update.date->first <= as_of) add(update.note);
  }
  return words;
}

}  // namespace

std::vector<MeasureColumn> DefaultMeasureColumns() {
  return MeasureColumnsNamed({"ref", "title", "kind", "baseline", "target", "expected-now",
                              "latest", "latest-on", "readings", "travel", "stated", "rating",
                              "reason"});
}

std::vector<MeasureColumn> AllMeasureColumns() {
  std::vector<MeasureColumn> columns;
  for (const std::string& word : MeasureColumnWords()) {
    if (word != "plan") columns.push_back(*ParseMeasureColumn(word));
  }
  return columns;
}

bool Matches(const MeasureQuery& query, const MeasureStatus& status, Day as_of) {
  const Measure& measure = *status.place.measure;
  return IsWanted(query.ratings, status.rating) && IsWanted(query.stated, status.stated) &&
         StateMatches(query, status.state) && IsWanted(query.kinds, KindOf(measure)) &&
         HasOwner(query.owners, measure.owners) && IsWanted(query.sections, SectionOf(status)) &&
         (!query.wrong_way || status.wrong_way) && (!query.stale || status.stale) &&
         (!query.no_data || !status.value) &&
         (!query.optimistic || status.comparison == Comparison::kOptimistic) &&
         (query.mentions.empty() || ContainsText(WordsOf(status, as_of), query.mentions));
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
  filters.AddIf(query.stale, "not measured for too long");
  filters.AddIf(query.optimistic, "stated better than the readings allow");
  filters.AddAnyOf("owner ", query.owners);
  filters.AddAnyOf("section ", query.sections);
  filters.AddMentions(query.mentions);
  return filters.Joined();
}

}  // namespace wsoa
