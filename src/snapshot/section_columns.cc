#include "snapshot/section_columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "plan/words.h"
#include "snapshot/json_types.h"
#include "snapshot/scheme_key.h"
#include "status/exception.h"

namespace wsoa {
namespace {

namespace type = json_type;

using OfSection = const FoundSection&;
using SectionColumnList = std::vector<SectionColumn>;

// "green 11/23": how many of how many have a rating where not all have. A spreadsheet would take
// the fraction for a date, and has a column for it.
Value RatingOf(std::optional<State> state, std::optional<Colour> colour, const Counts& counts) {
  if (!state) return ColourOr(colour, "none");
  Value rating = ColourOrState(colour, *state);
  if (colour && counts.Rated() < counts.Total()) {
    rating.words = fmt::format("{} {}/{}", WordFor(*colour), counts.Rated(), counts.Total());
  }
  return rating;
}

// "5/8", which a spreadsheet would take for a date.
Value RatedOf(const FoundSection& found) {
  const Counts& counts = found.total->effective_counts;
  return {fmt::format("{} of {}", counts.Rated(), counts.Total()),
          fmt::format("{}/{}", counts.Rated(), counts.Total())};
}

// "25 (2 withdrawn)".
Value ActionsOf(const FoundSection& found) {
  const Counts& counts = found.total->counts;
  Value actions = counts.Total();
  if (const int withdrawn = counts[State::kWithdrawn]; withdrawn > 0) {
    actions.words = fmt::format("{} ({} withdrawn)", counts.Total(), withdrawn);
  }
  return actions;
}

Value LeaderOf(const FoundSection& found) {
  const bool led = found.section && found.section->leader;
  return led ? Value(found.section->leader->value) : Value::Missing("none");
}

int ExceptionsIn(const FoundSection& found) {
  const auto& actions = found.plan->status.actions;
  return static_cast<int>(
      std::count_if(actions.begin(), actions.end(), [&](const ActionStatus& action) {
        return (!found.section || action.place.section == found.section) &&
               IsException(found.plan->status, action);
      }));
}

SectionColumnList ColumnsInJson() {
  return {
      SectionColumn{.name = "ref",
                    .heading = "Ref",
                    .value = [](OfSection found) -> Value {
                      return found.section ? found.section->ref.value : "";
                    },
                    .type = type::Text},
      SectionColumn{.name = "title",
                    .value = [](OfSection found) -> Value { return found.section->title; },
                    .type = type::Text},
      SectionColumn{.name = "state",
                    .value = [](OfSection found) -> Value { return found.total->state; },
                    .type = type::Optional<type::State>},
      SectionColumn{.name = "rating",
                    .word = "by-dates",
                    .heading = "By the dates",
                    .looked_up = true,
                    .value =
                        [](OfSection found) {
                          const RollUp& total = *found.total;
                          return RatingOf(total.state, total.rating, total.counts);
                        },
                    .type = type::Optional<type::Colour>},
      SectionColumn{.name = "counts",
                    .type = type::Counts,
                    .json = [](OfSection found) { return CountsJson(found.total->counts); }},
      SectionColumn{.name = "effective_state",
                    .value = [](OfSection found) -> Value { return found.total->effective_state; },
                    .type = type::Optional<type::State>},
      SectionColumn{.name = "effective",
                    .word = "rating",
                    .heading = "Rating",
                    .value =
                        [](OfSection found) {
                          const RollUp& total = *found.total;
                          return RatingOf(total.effective_state, total.effective,
                                          total.effective_counts);
                        },
                    .type = type::Optional<type::Colour>},
      SectionColumn{
          .name = "effective_counts",
          .type = type::Counts,
          .json = [](OfSection found) { return CountsJson(found.total->effective_counts); }},
      SectionColumn{.name = "optimistic",
                    .heading = "Stated better",
                    .role = Role::kNumber,
                    .looked_up = true,
                    .value = [](OfSection found) -> Value { return found.total->optimistic; },
                    .type = type::Count},
      SectionColumn{.name = "pessimistic",
                    .heading = "Stated worse",
                    .role = Role::kNumber,
                    .looked_up = true,
                    .value = [](OfSection found) -> Value { return found.total->pessimistic; },
                    .type = type::Count},
      SectionColumn{.name = "silent",
                    .value = [](OfSection found) -> Value { return found.total->silent; },
                    .type = type::Count},
      SectionColumn{.name = "overdue",
                    .heading = "Past due",
                    .role = Role::kNumber,
                    .value = [](OfSection found) -> Value { return found.total->overdue; },
                    .type = type::Count},
      SectionColumn{
          .name = "due_within_30_days",
          .heading = "Due in 30 days",
          .short_heading = "Due 30d",
          .role = Role::kNumber,
          .value = [](OfSection found) -> Value { return found.total->due_within_30_days; },
          .type = type::Count}};
}

SectionColumnList ColumnsOfTablesOnly() {
  return {
      SectionColumn{.name = "section",
                    .heading = "Section",
                    .role = Role::kTitle,
                    .value = [](OfSection found) -> Value {
                      return found.section ? found.section->title.value : "Whole plan";
                    }},
      SectionColumn{.name = "leader", .heading = "Leader", .role = Role::kNames, .value = LeaderOf},
      SectionColumn{
          .name = "actions", .heading = "Actions", .role = Role::kNumber, .value = ActionsOf},
      SectionColumn{.name = "not_rated",
                    .heading = "Not rated",
                    .short_heading = "–",
                    .role = Role::kNumber,
                    .value = [](OfSection found) -> Value {
                      return NotRated(found.total->effective_counts);
                    }},
      SectionColumn{.name = "complete_share",
                    .heading = "Complete",
                    .short_heading = "Done",
                    .role = Role::kNumber,
                    .value = [](OfSection found) -> Value {
                      const Counts& counts = found.total->counts;
                      return Value::Share{counts.Done(), counts.Total()};
                    }},
      SectionColumn{.name = "rated", .heading = "Rated", .value = RatedOf},
      SectionColumn{.name = "exceptions",
                    .heading = "Exceptions",
                    .role = Role::kNumber,
                    .value = [](OfSection found) -> Value { return ExceptionsIn(found); }},
      SectionColumn{.name = "bar",
                    .heading = "Ratings",
                    .role = Role::kBar,
                    .value = [](OfSection found) -> Value {
                      return BarOf(found.plan->status, found.total->effective_counts);
                    }}};
}

}  // namespace

const std::vector<SectionColumn>& SectionColumns() {
  static const SectionColumnList columns = [] {
    SectionColumnList all = ColumnsInJson();
    for (const SectionColumn& column : ColumnsOfTablesOnly()) all.push_back(column);
    return all;
  }();
  return columns;
}

std::vector<SectionColumn> ColourColumns(const PlanStatus& plan) {
  SectionColumnList columns;
  for (const KeyEntry& entry : SchemeKey(plan)) {
    columns.push_back(
        {.name = std::string(WordFor(entry.colour)),
         .heading = entry.words,
         .role = Role::kNumber,
         .colour = entry.colour,
         .value = [entry](OfSection found) -> Value {
           return Value::Tally{CountOf(entry, found.total->effective_counts), entry.colour};
         }});
  }
  return columns;
}

Value::Bar BarOf(const PlanStatus& plan, const Counts& counts) {
  Value::Bar bar;
  for (const KeyEntry& entry : SchemeKey(plan)) {
    bar.push_back({entry.colour, CountOf(entry, counts)});
  }
  bar.push_back({std::nullopt, NotRated(counts)});
  return bar;
}

int NotRated(const Counts& counts) { return counts.Total() - counts.Rated(); }

Json CountsJson(const Counts& counts) {
  Json json;
  for (std::size_t i = 0; i < kStateCount; ++i) {
    const auto state = static_cast<State>(i);
    json.Add(WordFor(state), counts[state]);
  }
  return json;
}

}  // namespace wsoa
