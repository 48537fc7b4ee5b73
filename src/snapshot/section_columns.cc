#include "snapshot/section_columns.h"

#include "snapshot/json_types.h"

namespace wsoa {
namespace {

namespace type = json_type;

using OfSection = const FoundSection&;

std::vector<SectionColumn> MakeSectionColumns() {
  return {SectionColumn{.name = "ref",
                        .value = [](OfSection found) -> Value { return found.section->ref; },
                        .type = type::Text},
          SectionColumn{.name = "title",
                        .value = [](OfSection found) -> Value { return found.section->title; },
                        .type = type::Text},
          SectionColumn{.name = "state",
                        .value = [](OfSection found) -> Value { return found.total->state; },
                        .type = type::Optional<type::State>},
          SectionColumn{.name = "rating",
                        .value = [](OfSection found) -> Value { return found.total->rating; },
                        .type = type::Optional<type::Colour>},
          SectionColumn{.name = "counts",
                        .type = type::Counts,
                        .json = [](OfSection found) { return CountsJson(found.total->counts); }},
          SectionColumn{.name = "optimistic",
                        .value = [](OfSection found) -> Value { return found.total->optimistic; },
                        .type = type::Count},
          SectionColumn{.name = "overdue",
                        .value = [](OfSection found) -> Value { return found.total->overdue; },
                        .type = type::Count},
          SectionColumn{
              .name = "due_within_30_days",
              .value = [](OfSection found) -> Value { return found.total->due_within_30_days; },
              .type = type::Count}};
}

}  // namespace

const std::vector<SectionColumn>& SectionColumns() {
  static const std::vector<SectionColumn> columns = MakeSectionColumns();
  return columns;
}

Json CountsJson(const Counts& counts) {
  Json json;
  for (std::size_t i = 0; i < kStateCount; ++i) {
    const auto state = static_cast<State>(i);
    json.Add(WordFor(state), counts[state]);
  }
  return json;
}

}  // namespace wsoa
