#include "report/measures/measure_query.h"

#include <algorithm>
#include <utility>

#include "report/matching.h"

namespace wsoa {
namespace {

const std::vector<std::pair<MeasureColumn, std::string_view>> kColumnWords = {
    {MeasureColumn::kPlan, "plan"},
    {MeasureColumn::kSection, "section"},
    {MeasureColumn::kAction, "action"},
    {MeasureColumn::kRef, "ref"},
    {MeasureColumn::kTitle, "title"},
    {MeasureColumn::kKind, "kind"},
    {MeasureColumn::kUnit, "unit"},
    {MeasureColumn::kDirection, "direction"},
    {MeasureColumn::kOwnerNames, "owners"},
    {MeasureColumn::kBaseline, "baseline"},
    {MeasureColumn::kBaselineOn, "baseline-on"},
    {MeasureColumn::kTarget, "target"},
    {MeasureColumn::kTargetBy, "target-by"},
    {MeasureColumn::kExpected, "expected"},
    {MeasureColumn::kExpectedNow, "expected-now"},
    {MeasureColumn::kLatest, "latest"},
    {MeasureColumn::kLatestOn, "latest-on"},
    {MeasureColumn::kReadings, "readings"},
    {MeasureColumn::kTravel, "travel"},
    {MeasureColumn::kWrongWay, "wrong-way"},
    {MeasureColumn::kState, "state"},
    {MeasureColumn::kStated, "stated"},
    {MeasureColumn::kStatedOn, "stated-on"},
    {MeasureColumn::kRating, "rating"},
    {MeasureColumn::kComparison, "comparison"},
    {MeasureColumn::kReason, "reason"},
};

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

std::optional<MeasureColumn> ParseMeasureColumn(std::string_view word) {
  std::string dashed(word);
  std::replace(dashed.begin(), dashed.end(), '_', '-');
  for (const auto& [column, known] : kColumnWords) {
    if (dashed == known) return column;
  }
  return std::nullopt;
}

std::vector<std::string> MeasureColumnWords() {
  std::vector<std::string> words;
  for (const auto& [column, word] : kColumnWords) words.emplace_back(word);
  return words;
}

std::vector<MeasureColumn> DefaultMeasureColumns() {
  return {MeasureColumn::kRef,      MeasureColumn::kTitle,    MeasureColumn::kKind,
          MeasureColumn::kBaseline, MeasureColumn::kTarget,   MeasureColumn::kExpectedNow,
          MeasureColumn::kLatest,   MeasureColumn::kLatestOn, MeasureColumn::kReadings,
          MeasureColumn::kTravel,   MeasureColumn::kStated,   MeasureColumn::kRating,
          MeasureColumn::kReason};
}

std::vector<MeasureColumn> AllMeasureColumns() {
  std::vector<MeasureColumn> columns;
  for (const auto& [column, word] : kColumnWords) {
    if (column != MeasureColumn::kPlan) columns.push_back(column);
  }
  return columns;
}

bool Matches(const MeasureQuery& query, const MeasureStatus& status, Day as_of) {
  const Measure& measure = *status.place.measure;
  return IsWanted(query.ratings, status.rating) && IsWanted(query.stated, status.stated) &&
         StateMatches(query, status.state) && IsWanted(query.kinds, KindOf(measure)) &&
         HasOwner(query.owners, measure.owners) && IsWanted(query.sections, SectionOf(status)) &&
         (!query.wrong_way || status.wrong_way) && (!query.no_data || !status.value) &&
         (!query.optimistic || status.comparison == Comparison::kOptimistic) &&
         (query.mentions.empty() || ContainsText(WordsOf(status, as_of), query.mentions));
}

}  // namespace wsoa
