// The problems of a plan as lines to compare: "10:9: bad-date: Nov-21 is not a date; write
// 2021-11".
#ifndef WSOA_TESTS_PLAN_READ_REPORTED_H_
#define WSOA_TESTS_PLAN_READ_REPORTED_H_

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "plan/unreadable.h"
#include "source/diagnostic.h"
#include "support/test_plan.h"

namespace wsoa {

using Lines = std::vector<std::string>;

// In the order of the text.
inline Lines Reported(Diagnostics problems) {
  problems.Sort();
  Lines lines;
  for (const Diagnostic& problem : problems.all()) {
    const Position place = problem.span.source->PositionAt(problem.span.begin);
    lines.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) + ": " +
                    problem.rule + ": " + problem.message +
                    (problem.help.empty() ? "" : "; " + problem.help));
  }
  return lines;
}

inline std::string IndentedBy(std::string_view blanks, std::string_view text) {
  std::string indented(blanks);
  for (const char c : text) {
    indented += c;
    if (c == '\n') indented += blanks;
  }
  return indented;
}

// A plan with one action, A1, that has these keys besides; they begin at 10:9.
inline TestPlan WithAction(std::string_view keys) {
  return TestPlan::WithActions("- ref: A1\n  title: T\n" + IndentedBy("  ", keys));
}

// A plan with one measure that has these keys besides; they begin at 10:9.
inline TestPlan WithMeasure(std::string_view keys) {
  return TestPlan(
      "wsoa: 1\ntitle: T\narea: X\nsections:\n  - ref: S\n    title: T\n    measures:\n      - "
      "ref: "
      "M\n        title: T\n" +
      IndentedBy("        ", keys));
}

// A plan with these keys at its top besides; they begin at 4:1. Its only section has no action.
inline TestPlan WithTop(std::string_view keys) {
  return TestPlan("wsoa: 1\ntitle: T\narea: Testshire\n" + std::string(keys) +
                  "\nsections: [{ref: S, title: Section}]\n");
}

// The values without their places.
inline Lines ValuesOf(const Texts& texts) {
  Lines values;
  for (const Text& text : texts) values.push_back(text.value);
  return values;
}

}  // namespace wsoa

// So that a failing comparison shows both sides.
template <>
struct doctest::StringMaker<wsoa::Lines> {
  static String convert(const wsoa::Lines& lines) {
    std::string text;
    for (const std::string& line : lines) text += "\n  " + line;
    return text.c_str();
  }
};

#endif  // WSOA_TESTS_PLAN_READ_REPORTED_H_
