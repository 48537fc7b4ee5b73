#include "plan/words.h"

#include <algorithm>
#include <array>

namespace wsoa {
namespace {

// The words of each choice, in the order of its enumerators. The argument only picks the table.
constexpr auto WordTable(Colour) {
  return std::to_array<std::string_view>({"blue", "green", "amber", "yellow", "red", "purple"});
}
constexpr auto WordTable(MeasureKind) {
  return std::to_array<std::string_view>({"how-much", "how-well", "difference"});
}
constexpr auto WordTable(Direction) {
  return std::to_array<std::string_view>({"up", "down", "hold"});
}
constexpr auto WordTable(YearKind) {
  return std::to_array<std::string_view>({"year", "financial-year", "academic-year"});
}
constexpr auto WordTable(RiskKind) {
  return std::to_array<std::string_view>({"risk", "issue", "assumption", "dependency", "decision"});
}
constexpr auto WordTable(SchemeBase) {
  return std::to_array<std::string_view>({"brag", "rag", "rag-progress"});
}
constexpr auto WordTable(ForecastBreach) {
  return std::to_array<std::string_view>({"at-risk", "off-track"});
}
constexpr auto WordTable(RevisedPolicy) {
  return std::to_array<std::string_view>({"current", "original", "cap"});
}
constexpr auto WordTable(StalePolicy) {
  return std::to_array<std::string_view>({"keep", "at-risk"});
}
constexpr auto WordTable(PlanKind) {
  return std::to_array<std::string_view>({"written-statement-of-action",
                                          "accelerated-progress-plan", "priority-action-plan",
                                          "action-plan"});
}
constexpr auto WordTable(FieldSpec::Type) {
  return std::to_array<std::string_view>({"text", "number", "date", "flag"});
}

template <typename Choice>
constexpr std::string_view WordAt(Choice choice) {
  return WordTable(Choice{})[static_cast<std::size_t>(choice)];
}

}  // namespace

std::string_view WordFor(Colour colour) { return WordAt(colour); }
std::string_view WordFor(MeasureKind kind) { return WordAt(kind); }
std::string_view WordFor(Direction direction) { return WordAt(direction); }
std::string_view WordFor(YearKind kind) { return WordAt(kind); }
std::string_view WordFor(RiskKind kind) { return WordAt(kind); }
std::string_view WordFor(SchemeBase base) { return WordAt(base); }
std::string_view WordFor(ForecastBreach breach) { return WordAt(breach); }
std::string_view WordFor(RevisedPolicy policy) { return WordAt(policy); }
std::string_view WordFor(StalePolicy policy) { return WordAt(policy); }
std::string_view WordFor(PlanKind kind) { return WordAt(kind); }
std::string_view WordFor(FieldSpec::Type type) {
  return type == FieldSpec::Type::kWords ? "list" : WordAt(type);
}

template <typename Choice>
std::optional<Choice> ChoiceFor(std::string_view word) {
  constexpr auto kTable = WordTable(Choice{});
  const auto found = std::find(kTable.begin(), kTable.end(), word);
  if (found == kTable.end()) return std::nullopt;
  return static_cast<Choice>(found - kTable.begin());
}

template <typename Choice>
std::vector<std::string> WordsOf() {
  constexpr auto kTable = WordTable(Choice{});
  return {kTable.begin(), kTable.end()};
}

template std::optional<Colour> ChoiceFor(std::string_view);
template std::optional<MeasureKind> ChoiceFor(std::string_view);
template std::optional<Direction> ChoiceFor(std::string_view);
template std::optional<YearKind> ChoiceFor(std::string_view);
template std::optional<RiskKind> ChoiceFor(std::string_view);
template std::optional<SchemeBase> ChoiceFor(std::string_view);
template std::optional<ForecastBreach> ChoiceFor(std::string_view);
template std::optional<RevisedPolicy> ChoiceFor(std::string_view);
template std::optional<StalePolicy> ChoiceFor(std::string_view);
template std::optional<PlanKind> ChoiceFor(std::string_view);
template std::optional<FieldSpec::Type> ChoiceFor(std::string_view);

template std::vector<std::string> WordsOf<Colour>();
template std::vector<std::string> WordsOf<MeasureKind>();
template std::vector<std::string> WordsOf<Direction>();
template std::vector<std::string> WordsOf<YearKind>();
template std::vector<std::string> WordsOf<RiskKind>();
template std::vector<std::string> WordsOf<SchemeBase>();
template std::vector<std::string> WordsOf<ForecastBreach>();
template std::vector<std::string> WordsOf<RevisedPolicy>();
template std::vector<std::string> WordsOf<StalePolicy>();
template std::vector<std::string> WordsOf<PlanKind>();
template std::vector<std::string> WordsOf<FieldSpec::Type>();

}  // namespace wsoa
