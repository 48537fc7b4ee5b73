#include "snapshot/measure_columns.h"

#include <cstddef>
#include <iterator>

#include "snapshot/json_types.h"
#include "snapshot/measure_words.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

namespace type = json_type;

// The order of --help and completions; columns that are not named here follow.
const std::vector<std::string_view> kMeasureWords = {
    "plan",      "section",   "action",       "ref",        "title",       "kind",
    "unit",      "direction", "owners",       "baseline",   "baseline-on", "target",
    "target-by", "expected",  "expected-now", "latest",     "latest-on",   "provisional",
    "every",     "stale",     "readings",     "travel",     "wrong-way",   "state",
    "stated",    "stated-on", "rating",       "comparison", "reason"};

// What is given of the baseline, in words; its number is the value.
Value BaselineOf(const FoundMeasure& found) {
  const auto& baseline = found.measure().baseline;
  if (!baseline || (!baseline->value && !baseline->date)) return {};
  std::string words = BaselineInWords(found.measure());
  if (!baseline->value) return {Value::OnlyWords{}, std::move(words)};
  return {**baseline->value, std::move(words)};
}

// The target as of the day: a number of its own, or the latest that it follows.
Value TargetOf(const FoundMeasure& found) {
  if (!found.measure().target) return {};
  std::string words = TargetInWords(*found.status);
  if (found.status->target) return {*found.status->target, std::move(words)};
  return words == "none" ? Value() : Value(Value::OnlyWords{}, std::move(words));
}

Value LastDayOf(const std::optional<Point>& point) {
  return point && point->date ? Value((*point->date)->last) : Value();
}

Value WorkedOutOf(const Measure& measure, const std::optional<double>& value) {
  if (!value) return {};
  return {Value::WorkedOut{*value}, ValueInWords(measure, ShowNumber(*value))};
}

Value LatestOf(const FoundMeasure& found) {
  if (found.status->readings.empty()) return Value::Missing("none");
  const Reading& latest = *found.status->readings.back();
  return {*latest.value, ReadingInWords(found.measure(), latest)};
}

// As precise as it is written.
Value LatestOnOf(const FoundMeasure& found) {
  const auto& readings = found.status->readings;
  return readings.empty() ? Value() : Value(readings.back()->date);
}

// What is off track and has nothing expected of it is so because it is worse than the baseline, and
// its reason says so.
Value MeasureReasonOf(const FoundMeasure& found) {
  const MeasureStatus& status = *found.status;
  const bool said = status.state == State::kOffTrack && !status.expected;
  return status.reason + (status.wrong_way && !said ? "; gone the wrong way" : "");
}

Value MeasureStateOf(const FoundMeasure& found) {
  return found.status->state ? Value(*found.status->state) : Value::Missing("unrated");
}

Value MeasureRatingOf(const FoundMeasure& found) {
  const MeasureStatus& status = *found.status;
  return status.state ? ColourOrState(status.rating, *status.state) : Value::Missing("not rated");
}

// In the order of how much, how well, what difference.
Value ByKind(const FoundMeasure& found) {
  const auto& kind = found.measure().kind;
  return kind ? Value(static_cast<int>(**kind)) : Value();
}

// Worsening first.
Value ByTravel(const FoundMeasure& found) {
  const auto& travel = found.status->travel;
  return travel ? Value(-static_cast<int>(*travel)) : Value();
}

// By the name of each comparator, something of its latest known figure.
template <typename OfFigure>
Json OfComparators(const FoundMeasure& found, OfFigure of_figure) {
  Json json = Json::Object();
  for (std::size_t i = 0; i < found.measure().comparators.size(); ++i) {
    const Figure* latest = found.status->comparators[i];
    json.Set(*found.measure().comparators[i].name, latest ? JsonOf(of_figure(*latest)) : Json());
  }
  return json;
}

Json ComparatorsJson(const FoundMeasure& found) {
  return OfComparators(found, [](const Figure& figure) -> Value { return figure.value; });
}
Json ComparatorDatesJson(const FoundMeasure& found) {
  return OfComparators(found, [](const Figure& figure) -> Value { return figure.date; });
}

Value FollowedBy(const FoundMeasure& found) {
  const auto& target = found.measure().target;
  return target ? Value(target->comparator) : Value();
}

Value EveryOf(const FoundMeasure& found) {
  const auto& every = found.measure().every;
  return every ? Value(ShowDuration(**every)) : Value();
}

using MeasureRows = std::vector<MeasureColumn>;
using OfMeasure = const FoundMeasure&;

MeasureRows PlaceOfMeasureColumns() {
  return {MeasureColumn{.name = "ref",
                        .heading = "Ref",
                        .value = [](OfMeasure found) -> Value { return *found.measure().ref; },
                        .type = type::Text},
          MeasureColumn{.name = "plan",
                        .heading = "Plan",
                        .value = [](OfMeasure found) -> Value { return found.plan->stem(); }},
          MeasureColumn{.name = "action",
                        .heading = "Action",
                        .value =
                            [](OfMeasure found) {
                              const Action* action = found.status->place.action;
                              return action ? Value(action->ref) : Value();
                            },
                        .type = type::Optional<type::Text>},
          MeasureColumn{.name = "section",
                        .heading = "Section",
                        .value =
                            [](OfMeasure found) {
                              const Section* section = found.status->place.section;
                              return section ? Value(section->ref) : Value();
                            },
                        .type = type::Text},
          MeasureColumn{.name = "title",
                        .heading = "Measure",
                        .role = Role::kTitle,
                        .value = [](OfMeasure found) -> Value { return *found.measure().title; },
                        .type = type::Text},
          MeasureColumn{.name = "kind",
                        .heading = "Kind",
                        .looked_up = true,
                        .value = [](OfMeasure found) { return WordOf(found.measure().kind); },
                        .order = ByKind,
                        .type = type::Optional<type::Kind>},
          MeasureColumn{.name = "unit",
                        .heading = "Unit",
                        .value = [](OfMeasure found) -> Value { return found.measure().unit; },
                        .type = type::Optional<type::Text>}};
}

MeasureRows PointColumns() {
  return {
      MeasureColumn{.name = "baseline",
                    .heading = "Baseline",
                    .looked_up = true,
                    .value = BaselineOf,
                    .type = type::Optional<type::Number>},
      MeasureColumn{.name = "baseline_on",
                    .heading = "Baseline on",
                    .value = [](OfMeasure found) { return LastDayOf(found.measure().baseline); },
                    .type = type::Optional<type::Day>},
      MeasureColumn{.name = "target",
                    .heading = "Target",
                    .looked_up = true,
                    .value = TargetOf,
                    .type = type::Optional<type::Number>},
      MeasureColumn{.name = "target_by",
                    .heading = "Target by",
                    .value = [](OfMeasure found) { return LastDayOf(found.measure().target); },
                    .type = type::Optional<type::Day>},
      MeasureColumn{.name = "value",
                    .word = "latest",
                    .heading = "Latest",
                    .role = Role::kNumber,
                    .value = LatestOf,
                    .type = type::Optional<type::Number>},
      MeasureColumn{.name = "value_on",
                    .word = "latest-on",
                    .heading = "Reading of",
                    .looked_up = true,
                    .value = LatestOnOf,
                    .type = type::Optional<type::Day>},
      MeasureColumn{
          .name = "expected",
          .heading = "Expected",
          .role = Role::kNumber,
          .value =
              [](OfMeasure found) { return WorkedOutOf(found.measure(), found.status->expected); },
          .type = type::Optional<type::Number>},
      MeasureColumn{.name = "direction",
                    .heading = "Better",
                    .value = [](OfMeasure found) { return WordOf(found.status->direction); },
                    .type = type::Optional<type::Direction>}};
}

MeasureRows RatingOfMeasureColumns() {
  return {
      MeasureColumn{.name = "serves",
                    .value = [](OfMeasure found) -> Value { return found.measure().serves; },
                    .type = type::Texts},
      MeasureColumn{.name = "state",
                    .heading = "State",
                    .value = MeasureStateOf,
                    .type = type::Optional<type::State>},
      MeasureColumn{.name = "rating",
                    .heading = "Computed",
                    .value = MeasureRatingOf,
                    .order = [](OfMeasure found) -> Value { return found.status->state; },
                    .type = type::Optional<type::Colour>},
      MeasureColumn{.name = "stated",
                    .heading = "Stated",
                    .value = [](OfMeasure found) { return ColourOr(found.status->stated, "none"); },
                    .type = type::Optional<type::Colour>},
      MeasureColumn{
          .name = "comparison",
          .heading = "Comparison",
          .value = [](OfMeasure found) -> Value { return WordFor(found.status->comparison); },
          .type = type::Comparison},
      MeasureColumn{.name = "wrong_way",
                    .heading = "Wrong way",
                    .value = [](OfMeasure found) -> Value { return found.status->wrong_way; },
                    .type = type::Flag},
      MeasureColumn{.name = "reason",
                    .heading = "Reason",
                    .role = Role::kProse,
                    .value = MeasureReasonOf,
                    .order = [](OfMeasure found) -> Value { return found.status->reason; },
                    .type = type::Text,
                    .json = [](OfMeasure found) { return Json(found.status->reason); }},
      MeasureColumn{.name = "stated_on",
                    .heading = "Stated on",
                    .value = [](OfMeasure found) -> Value { return found.status->stated_on; },
                    .type = type::Optional<type::Day>},
      MeasureColumn{.name = "owners",
                    .heading = "Owners",
                    .role = Role::kNames,
                    .value = [](OfMeasure found) -> Value { return found.measure().owners; },
                    .type = type::Texts}};
}

MeasureRows OverTimeColumns() {
  return {MeasureColumn{.name = "expected_now",
                        .heading = "Expected now",
                        .role = Role::kNumber,
                        .looked_up = true,
                        .value =
                            [](OfMeasure found) {
                              return WorkedOutOf(found.measure(), found.status->expected_now);
                            },
                        .type = type::Optional<type::Number>},
          MeasureColumn{.name = "travel",
                        .heading = "Travel",
                        .value = [](OfMeasure found) { return WordOf(found.status->travel); },
                        .order = ByTravel,
                        .type = type::Optional<type::Travel>},
          MeasureColumn{.name = "readings",
                        .heading = "Readings",
                        .short_heading = "Trend",
                        .role = Role::kPhrase,
                        .value = [](OfMeasure found) -> Value { return found.status->readings; },
                        .type = type::Readings},
          MeasureColumn{.name = "tolerance",
                        .value = [](OfMeasure found) -> Value { return found.measure().tolerance; },
                        .type = type::Optional<type::Number>},
          MeasureColumn{.name = "comparators", .type = type::AnyObject, .json = ComparatorsJson}};
}

// How the readings are made, and what the target follows.
MeasureRows TermsOfMeasureColumns() {
  return {
      MeasureColumn{.name = "comparators_on", .type = type::AnyObject, .json = ComparatorDatesJson},
      MeasureColumn{
          .name = "target_comparator", .value = FollowedBy, .type = type::Optional<type::Text>},
      MeasureColumn{.name = "cumulative",
                    .value = [](OfMeasure found) { return WordOf(found.measure().cumulative); },
                    .type = type::Optional<type::YearKind>},
      MeasureColumn{.name = "every",
                    .heading = "Every",
                    .looked_up = true,
                    .value = EveryOf,
                    .type = type::Optional<type::Text>},
      MeasureColumn{.name = "stale",
                    .heading = "Stale",
                    .value = [](OfMeasure found) -> Value { return found.status->stale; },
                    .type = type::Flag},
      MeasureColumn{.name = "provisional",
                    .heading = "Provisional",
                    .value = [](OfMeasure found) -> Value {
                      const auto& readings = found.status->readings;
                      return !readings.empty() && readings.back()->provisional.has_value();
                    },
                    .type = type::Flag}};
}

}  // namespace

const std::vector<MeasureColumn>& MeasureColumns() {
  static const MeasureRows columns = [] {
    MeasureRows all;
    for (MeasureRows part : {PlaceOfMeasureColumns(), PointColumns(), RatingOfMeasureColumns(),
                             OverTimeColumns(), TermsOfMeasureColumns()}) {
      std::move(part.begin(), part.end(), std::back_inserter(all));
    }
    return all;
  }();
  return columns;
}

std::vector<std::string> MeasureColumnWords() {
  return ColumnWords(MeasureColumns(), kMeasureWords);
}

std::optional<MeasureColumn> ParseMeasureColumn(std::string_view word) {
  const MeasureColumn* column = FindColumn(MeasureColumns(), word);
  return column ? std::optional(*column) : std::nullopt;
}

std::vector<MeasureColumn> MeasureColumnsNamed(const std::vector<std::string_view>& words) {
  return ColumnsNamed(MeasureColumns(), words);
}

}  // namespace wsoa
