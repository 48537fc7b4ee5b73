#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/past/paired_things.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

// "90 by Mar 2023", "90", "by Mar 2023".
std::string PointInWords(const std::optional<Point>& point) {
  if (!point) return "gone";
  std::string words = point->value ? ShowNumber(**point->value) : "";
  if (point->date) {
    words += (words.empty() ? "" : " ") + std::string("by ") + ShowDate(**point->date);
  }
  return words;
}

template <typename T, typename Same>
bool Differs(const std::optional<T>& before, const std::optional<T>& now, const Same& same) {
  return before && !(now && same(**before, **now));
}

// Whether something that was published of a target or a baseline is another now, or gone. What is
// added rewrites nothing.
bool IsRewritten(const std::optional<Point>& before, const std::optional<Point>& now) {
  if (!before) return false;
  const std::optional<Located<Number>> none;
  const std::optional<Located<Date>> no_date;
  const auto same_number = [](const Number& a, const Number& b) { return a.value == b.value; };
  const auto same_date = [](const Date& a, const Date& b) { return a == b; };
  return Differs(before->value, now ? now->value : none, same_number) ||
         Differs(before->date, now ? now->date : no_date, same_date);
}

void CheckTargetRewritten(const CheckInput& input, Findings& out) {
  ForEachPairOfMeasures(input, [&](const Measure& before, const Measure& now) {
    const auto look = [&](const char* what, const auto& was, const auto& is) {
      if (is.IsUnreadable() || !IsRewritten(was, is)) return;
      out.Add(is ? is->span : now.ref.span,
              fmt::format("the {} of {} was {} and is now {}", what, *now.ref, PointInWords(was),
                          PointInWords(is)))
          .help = fmt::format(
          "write `{}: {}` again; if another {} was agreed, add a measure with it and say who "
          "agreed",
          what, was->span.text(), what);
    };
    look("target", before.target, now.target);
    look("baseline", before.baseline, now.baseline);
  });
}

}  // namespace

const Check kTargetRewritten = {
    .name = "target-rewritten",
    .group = "The past",
    .severity = Severity::kWarning,
    .needs_earlier = true,
    .what =
        "a target or a baseline that was written at the revision of `--since` has been replaced",
    .why =
        "A target that is lowered when it comes near is met by definition, and a baseline that is "
        "put right afterwards changes every figure that was reported. The board has to see both.",
    .example = {kOneAction, R"(
         due: 2021-11
         measures:
           - ref: A1-M1
             title: Plans issued within 20 weeks
             unit: percent
             baseline: {value: 40, date: 2021-03}
-            target: {value: 60, by: 2022-03}
+            target: {value: 90, by: 2022-03}
             readings: [{date: 2021-09, value: 55}]
)"},
    .example_earlier = R"(
        due: 2021-11
        measures:
          - ref: A1-M1
            title: Plans issued within 20 weeks
            unit: percent
            baseline: {value: 40, date: 2021-03}
            target: {value: 90, by: 2022-03}
            readings: [{date: 2021-09, value: 55}]
)",
    .run = CheckTargetRewritten,
};

}  // namespace wsoa
