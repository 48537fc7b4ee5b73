#include "plan/read/reader.h"

namespace wsoa {
namespace {

// A value and its day, in the shapes that differ in what they call the day and what they require.
std::optional<Point> ReadPoint(const Value& value, const Shape& shape, std::string_view date_key,
                               Diagnostics& out) {
  PartReader part(value, shape, out);
  if (!part.ok()) return std::nullopt;
  Point point;
  point.span = part.span();
  part.Read("value", point.value, ReadNumber);
  part.Read(date_key, point.date, ReadDate);
  return point;
}

// A baseline or a target may lack either half, but not both.
std::optional<Point> ReadEndPoint(const Value& value, const Shape& shape, std::string_view date_key,
                                  Diagnostics& out) {
  if (value.node.IsMapping() && value.node.children().empty()) {
    out.Error("empty-value", value.node.span(), Subject(value) + " says nothing").help =
        "write its value or its date, or remove the key";
    return std::nullopt;
  }
  return ReadPoint(value, shape, date_key, out);
}

std::optional<Point> ReadBaseline(const Value& value, Diagnostics& out) {
  return ReadEndPoint(value, kBaselineShape, "date", out);
}

std::optional<Point> ReadTarget(const Value& value, Diagnostics& out) {
  return ReadEndPoint(value, kTargetShape, "by", out);
}

std::optional<Point> ReadMilestone(const Value& value, Diagnostics& out) {
  auto point = ReadPoint(value, kMilestoneShape, "by", out);
  return point && point->value && point->date ? point : std::nullopt;
}

std::optional<Reading> ReadReading(const Value& value, Diagnostics& out) {
  PartReader part(value, kReadingShape, out);
  std::optional<Located<Date>> date;
  std::optional<Located<Number>> number;
  Reading reading;
  reading.span = part.span();
  part.Read("date", date, ReadDate);
  part.Read("value", number, ReadNumber);
  part.Read("note", reading.note, ReadText);
  if (!date || !number) return std::nullopt;
  reading.date = *date;
  reading.value = *number;
  return reading;
}

using Comparators = std::vector<std::pair<Text, Located<Number>>>;

std::optional<Comparators> ReadComparators(const Value& value, Diagnostics& out) {
  const auto entries = OpenEntries(value, out);
  if (!entries) return std::nullopt;
  Comparators comparators;
  for (const OpenEntry& entry : *entries) {
    if (auto number = ReadNumber(entry.value, out)) comparators.emplace_back(entry.key, *number);
  }
  return comparators;
}

}  // namespace

std::optional<Measure> ReadMeasure(const Value& value, Diagnostics& out) {
  PartReader part(value, kMeasureShape, out);
  if (!part.ok()) return std::nullopt;
  Measure measure;
  measure.span = part.span();
  part.Read("ref", measure.ref, ReadText);
  part.Read("title", measure.title, ReadText);
  part.Read("detail", measure.detail, ReadText);
  part.Read("kind", measure.kind, ReadChoice<MeasureKind>);
  part.Read("unit", measure.unit, ReadText);
  part.Read("direction", measure.direction, ReadChoice<Direction>);
  part.Read("baseline", measure.baseline, ReadBaseline);
  part.Read("target", measure.target, ReadTarget);
  part.ReadList("milestones", measure.milestones, ReadMilestone);
  part.Read("tolerance", measure.tolerance, ReadNumber);
  part.Read("comparators", measure.comparators, ReadComparators);
  part.ReadList("readings", measure.readings, ReadReading);
  part.ReadTexts("owners", measure.owners);
  part.Read("collected", measure.collected, ReadText);
  part.ReadList("updates", measure.updates, ReadShortUpdate);
  part.ReadTexts("serves", measure.serves);
  part.ReadList("allow", measure.allow, ReadAllow);
  measure.unread = part.TakeUnread();
  return measure;
}

std::optional<Risk> ReadRisk(const Value& value, Diagnostics& out) {
  PartReader part(value, kRiskShape, out);
  if (!part.ok()) return std::nullopt;
  Risk risk;
  risk.span = part.span();
  part.Read("ref", risk.ref, ReadText);
  part.Read("title", risk.title, ReadText);
  part.Read("detail", risk.detail, ReadText);
  part.Read("impact", risk.impact, ReadText);
  part.Read("mitigation", risk.mitigation, ReadText);
  part.ReadTexts("owners", risk.owners);
  part.Read("opened", risk.opened, ReadFactDate);
  part.Read("closed", risk.closed, ReadFactDate);
  part.Read("likelihood", risk.likelihood, ReadOneToFive);
  part.Read("severity", risk.severity, ReadOneToFive);
  part.ReadList("updates", risk.updates, ReadShortUpdate);
  part.ReadList("allow", risk.allow, ReadAllow);
  risk.unread = part.TakeUnread();
  return risk;
}

}  // namespace wsoa
