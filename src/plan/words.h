// The words that the format uses for its few fixed choices, in both directions.
#ifndef WSOA_PLAN_WORDS_H_
#define WSOA_PLAN_WORDS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace wsoa {

std::string_view WordFor(Colour colour);          // "amber"
std::string_view WordFor(MeasureKind kind);       // "how-much"
std::string_view WordFor(Direction direction);    // "up"
std::string_view WordFor(YearKind kind);          // "financial-year"
std::string_view WordFor(RiskKind kind);          // "issue"
std::string_view WordFor(SchemeBase base);        // "rag-progress"
std::string_view WordFor(ForecastBreach breach);  // "at-risk"
std::string_view WordFor(StalePolicy policy);     // "keep"
std::string_view WordFor(RevisedPolicy policy);   // "current"
std::string_view WordFor(PlanKind kind);          // "action-plan"
std::string_view WordFor(FieldSpec::Type type);   // "number"; kWords has none: "list"

// The choice that `word` stands for, exactly as written.
template <typename Choice>
std::optional<Choice> ChoiceFor(std::string_view word);

// Every word of a choice, in the format's order.
template <typename Choice>
std::vector<std::string> WordsOf();

}  // namespace wsoa

#endif  // WSOA_PLAN_WORDS_H_
