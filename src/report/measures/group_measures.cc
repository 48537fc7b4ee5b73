// Grouping: the last part of report/measures/measure_query.h.
#include <algorithm>
#include <map>
#include <utility>

#include "report/measures/measure_query.h"

namespace wsoa {
namespace {

std::string TitleOf(std::string_view ref, std::string_view title) {
  return std::string(ref) + "  " + std::string(title);
}

std::string TitleOfPlace(const PlacedMeasure& place, MeasureGrouping grouping) {
  if (grouping == MeasureGrouping::kAction && place.action) {
    return TitleOf(*place.action->ref, *place.action->title);
  }
  return place.section ? TitleOf(*place.section->ref, *place.section->title) : "no section";
}

std::string TitleOfKind(const std::optional<MeasureKind>& kind) {
  if (!kind) return "Kind not said";
  switch (*kind) {
    case MeasureKind::kHowMuch:
      return "How much";
    case MeasureKind::kHowWell:
      return "How well";
    case MeasureKind::kDifference:
      break;
  }
  return "What difference";
}

std::vector<MeasureGroup> GroupByKind(const std::vector<FoundMeasure>& measures) {
  constexpr std::optional<MeasureKind> kKinds[] = {MeasureKind::kHowMuch, MeasureKind::kHowWell,
                                                   MeasureKind::kDifference, std::nullopt};
  std::vector<MeasureGroup> groups;
  for (const auto& kind : kKinds) {
    MeasureGroup group{TitleOfKind(kind), {}};
    for (const FoundMeasure& found : measures) {
      const auto& own = found.measure().kind;
      if (own.has_value() == kind.has_value() && (!own || **own == *kind)) {
        group.measures.push_back(found);
      }
    }
    if (!group.measures.empty()) groups.push_back(std::move(group));
  }
  return groups;
}

// Groups are in the order of the plans, however the measures are sorted: that of the first
// measure of each.
std::vector<MeasureGroup> GroupByPlace(const std::vector<FoundMeasure>& measures,
                                       MeasureGrouping grouping) {
  std::vector<FoundMeasure> in_order = measures;
  std::sort(in_order.begin(), in_order.end(), [](const FoundMeasure& a, const FoundMeasure& b) {
    return std::pair(a.plan, a.status) < std::pair(b.plan, b.status);
  });
  std::map<const void*, std::size_t> index;
  std::vector<MeasureGroup> groups;
  const auto place_of = [&](const FoundMeasure& found) -> const void* {
    const PlacedMeasure& place = found.status->place;
    if (grouping == MeasureGrouping::kAction && place.action) return place.action;
    return place.section;
  };
  for (const FoundMeasure& found : in_order) {
    if (!index.try_emplace(place_of(found), groups.size()).second) continue;
    groups.push_back({TitleOfPlace(found.status->place, grouping), {}});
  }
  for (const FoundMeasure& found : measures) {
    groups[index.at(place_of(found))].measures.push_back(found);
  }
  return groups;
}

}  // namespace

std::vector<MeasureGroup> GroupMeasures(const std::vector<FoundMeasure>& measures,
                                        MeasureGrouping grouping) {
  switch (grouping) {
    case MeasureGrouping::kNone:
      return {{"", measures}};
    case MeasureGrouping::kKind:
      return GroupByKind(measures);
    case MeasureGrouping::kSection:
    case MeasureGrouping::kAction:
      break;
  }
  return GroupByPlace(measures, grouping);
}

}  // namespace wsoa
