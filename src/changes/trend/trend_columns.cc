#include "changes/trend/trend_columns.h"

#include <iterator>
#include <string>
#include <utility>

#include "plan/words.h"
#include "snapshot/json_types.h"
#include "snapshot/section_columns.h"
#include "status/state.h"

namespace wsoa {
namespace {

namespace type = json_type;

using TrendColumnsOf = std::vector<TrendColumn>;
using OfThing = const DatedThing&;

Value TextOrNothing(const std::string& text) { return text.empty() ? Value() : Value(text); }

// A value of the point; nothing if the thing was not there.
template <typename ValueOf>
auto OfPoint(ValueOf value_of) {
  return [value_of](const DatedThing& found) -> Value {
    return found.point() ? Value(value_of(*found.point())) : Value();
  };
}

// The first day of the state, if that is known.
std::optional<Day> SinceOf(const DatedThing& found) {
  if (!found.point() || found.point()->or_earlier) return std::nullopt;
  return found.point()->since;
}

TrendColumn CountColumn(const std::string& name, int (*count_of)(const TrendFigures&)) {
  return {
      .name = name,
      .heading = name,
      .role = Role::kNumber,
      .value = OfPoint([count_of](const TrendPoint& point) { return count_of(point.figures); })};
}

TrendColumn ShareColumn(const std::string& name, Value::Share (*share_of)(const TrendFigures&)) {
  return {
      .name = name,
      .heading = name,
      .role = Role::kNumber,
      .value = OfPoint([share_of](const TrendPoint& point) { return share_of(point.figures); })};
}

TrendColumnsOf StateOfPointColumns() {
  return {
      TrendColumn{.name = "date",
                  .value = [](OfThing found) -> Value { return found.when().day; },
                  .type = type::Day},
      TrendColumn{.name = "state",
                  .heading = "state",
                  .value = OfPoint([](const TrendPoint& point) { return point.state; }),
                  .type = type::Optional<type::State>},
      TrendColumn{.name = "rating",
                  .heading = "rating",
                  .value = OfPoint([](const TrendPoint& point) { return point.rating; }),
                  .type = type::Optional<type::Colour>},
      TrendColumn{.name = "travel",
                  .heading = "travel",
                  .value = OfPoint([](const TrendPoint& point) { return WordOf(point.travel); }),
                  .type = type::Optional<type::Travel>},
      TrendColumn{.name = "since",
                  .heading = "since",
                  .value = [](OfThing found) -> Value { return SinceOf(found); },
                  .type = type::Optional<type::Day>},
      TrendColumn{.name = "days",
                  .heading = "days",
                  .role = Role::kNumber,
                  .value =
                      [](OfThing found) {
                        const auto since = SinceOf(found);
                        return since ? Value(DaysBetween(*since, found.when().day)) : Value();
                      },
                  .type = type::Optional<type::Count>}};
}

TrendColumnsOf FiguresOfPointColumns() {
  TrendColumnsOf columns = {
      CountColumn("actions", [](const TrendFigures& figures) { return figures.counts.Total(); })};
  for (std::size_t i = 0; i < kStateCount; ++i) {
    const auto state = static_cast<State>(i);
    const std::string name(WordFor(state));
    columns.push_back({.name = name,
                       .heading = name,
                       .role = Role::kNumber,
                       .value = OfPoint([state](const TrendPoint& point) {
                         return point.figures.counts[state];
                       })});
  }
  columns.push_back({.name = "counts", .type = type::Counts, .json = [](OfThing found) {
                       return CountsJson(found.point()->figures.counts);
                     }});
  columns.push_back(
      {.name = "due_by_then",
       .value = OfPoint([](const TrendPoint& point) { return point.figures.planned; }),
       .type = type::Count});
  columns.push_back(ShareColumn("complete_share", [](const TrendFigures& figures) {
    return Value::Share{figures.counts.Done(), figures.counts.Total()};
  }));
  columns.push_back(ShareColumn("due_share", [](const TrendFigures& figures) {
    return Value::Share{figures.planned, figures.Promised()};
  }));
  columns.push_back(
      CountColumn("overdue", [](const TrendFigures& figures) { return figures.overdue; }));
  columns.back().type = type::Count;
  columns.push_back(
      CountColumn("optimistic", [](const TrendFigures& figures) { return figures.optimistic; }));
  columns.back().type = type::Count;
  return columns;
}

TrendColumnsOf Joined(TrendColumnsOf columns, const TrendColumnsOf& more) {
  columns.insert(columns.end(), more.begin(), more.end());
  return columns;
}

}  // namespace

const std::vector<TrendColumn>& TrendThingColumns() {
  static const TrendColumnsOf columns = {
      TrendColumn{.name = "plan",
                  .heading = "plan",
                  .value = [](OfThing found) -> Value { return found.plan->path; }},
      TrendColumn{.name = "kind",
                  .heading = "kind",
                  .value = [](OfThing found) -> Value { return WordFor(found.thing->kind); },
                  .type = type::Text},
      TrendColumn{.name = "ref",
                  .heading = "ref",
                  .value = [](OfThing found) { return TextOrNothing(found.thing->ref); },
                  .type = type::Optional<type::Text>},
      TrendColumn{.name = "title",
                  .heading = "title",
                  .role = Role::kTitle,
                  .value = [](OfThing found) -> Value { return found.thing->title; },
                  .type = type::Text},
      TrendColumn{.name = "section",
                  .heading = "section",
                  .value = [](OfThing found) { return TextOrNothing(found.thing->section); },
                  .type = type::Optional<type::Text>}};
  return columns;
}

const std::vector<TrendColumn>& TrendDateColumns() {
  static const TrendColumnsOf columns = {
      TrendColumn{.name = "date",
                  .heading = "date",
                  .value = [](OfThing found) -> Value { return found.when().day; },
                  .type = type::Day},
      TrendColumn{.name = "revision",
                  .heading = "revision",
                  .value =
                      [](OfThing found) {
                        const auto& revision = found.when().revision;
                        return revision ? Value(revision->name) : Value();
                      },
                  .type = type::Optional<type::Text>},
      TrendColumn{.name = "commit",
                  .heading = "commit",
                  .value =
                      [](OfThing found) {
                        const auto& revision = found.when().revision;
                        return revision ? Value(revision->commit) : Value();
                      },
                  .type = type::Optional<type::Text>},
      TrendColumn{.name = "path",
                  .value =
                      [](OfThing found) {
                        const auto& plan = found.when().plan;
                        return plan ? Value(plan->path()) : Value();
                      },
                  .type = type::Optional<type::Text>}};
  return columns;
}

const std::vector<TrendColumn>& TrendPointColumns() {
  static const TrendColumnsOf columns = Joined(StateOfPointColumns(), FiguresOfPointColumns());
  return columns;
}

std::vector<TrendColumn> TrendSheetColumns() {
  return TableColumns(Joined(Joined(TrendThingColumns(), TrendDateColumns()), TrendPointColumns()));
}

}  // namespace wsoa
