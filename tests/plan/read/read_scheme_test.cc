#include <doctest/doctest.h>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

TEST_CASE("a scheme by its name") {
  const TestPlan plan = WithTop("scheme: rag-progress");
  CHECK(Reported(plan.problems) == Lines{});
  CHECK(**plan->scheme.base == SchemeBase::kRagProgress);
  CHECK(plan->scheme.span.text() == "rag-progress");
  CHECK_FALSE(WithTop("")->scheme.base);
}

TEST_CASE("a scheme that begins from another") {
  const TestPlan plan = WithTop(
      "scheme:\n"
      "  base: rag\n"
      "  assured: blue\n"
      "  complete: green\n"
      "  on-track: amber\n"
      "  at-risk: yellow\n"
      "  off-track: purple\n"
      "  grace: 2 weeks\n"
      "  forecast_breach: off-track\n"
      "  revised: cap\n"
      "  labels: {assured: Checked, complete: Done, on-track: Going, at-risk: Slipping, off-track: "
      "Overdue}\n");
  CHECK(Reported(plan.problems) == Lines{});
  const SchemeSpec& scheme = plan->scheme;
  CHECK(**scheme.base == SchemeBase::kRag);
  CHECK(scheme.colours.assured->value == Colour::kBlue);
  CHECK(scheme.colours.complete->value == Colour::kGreen);
  CHECK(scheme.colours.on_track->value == Colour::kAmber);
  CHECK(scheme.colours.at_risk->value == Colour::kYellow);
  CHECK(scheme.colours.off_track->value == Colour::kPurple);
  CHECK(scheme.grace->value == Duration{2, Duration::Unit::kWeeks});
  CHECK(scheme.forecast_breach->value == ForecastBreach::kOffTrack);
  CHECK(scheme.revised->value == RevisedPolicy::kCap);
  CHECK(scheme.labels.assured->value == "Checked");
  CHECK(scheme.labels.complete->value == "Done");
  CHECK(scheme.labels.on_track->value == "Going");
  CHECK(scheme.labels.at_risk->value == "Slipping");
  CHECK(scheme.labels.off_track->value == "Overdue");
}

TEST_CASE("what is wrong with a scheme") {
  CHECK(Reported(WithTop("scheme: rga").problems) ==
        Lines{"4:9: bad-value: `scheme` cannot be rga (did you mean rag?); write brag, rag or "
              "rag-progress"});
  const TestPlan plan = WithTop(
      "scheme:\n"
      "  on_track: green\n"
      "  at-risk: orange\n"
      "  forecast_breach: red\n"
      "  revised: yes\n"
      "  labels: {complete: , late: Overdue}\n");
  CHECK(
      Reported(plan.problems) ==
      Lines{
          "5:3: unknown-key: `on_track` is not a key of this scheme (did you mean on-track?)",
          "6:12: bad-value: `at-risk` cannot be orange; write blue, green, amber, yellow, red "
          "or purple",
          "7:20: bad-value: `forecast_breach` cannot be red; write at-risk or off-track",
          "8:12: bad-value: `revised` cannot be yes; write current, original or cap",
          "9:12: empty-value: `complete` is empty; write it after the colon, or remove the key",
          "9:24: unknown-key: `late` is not a key of this labels; its keys are assured, complete, "
          "on-track, at-risk, off-track"});
  CHECK(UnreadableKeys(*plan) == Lines{"scheme"});
}

TEST_CASE("the bounds by percent are read together or not at all") {
  const TestPlan plan = WithTop("scheme: {base: rag, by_percent: {green: 75, amber: 25}}");
  CHECK(Reported(plan.problems) == Lines{});
  const auto& bounds = plan->scheme.by_percent->by_colour;
  CHECK(bounds[static_cast<std::size_t>(Colour::kGreen)]->value.text == "75");
  CHECK(bounds[static_cast<std::size_t>(Colour::kAmber)]->value.text == "25");
  CHECK_FALSE(bounds[static_cast<std::size_t>(Colour::kRed)]);

  const TestPlan bad = WithTop("scheme: {by_percent: {green: 75%, gren: 3, amber: 25}}");
  CHECK(
      Reported(bad.problems) ==
      Lines{"4:30: bad-number: `green` cannot be 75%; write 75",
            "4:35: unknown-key: `gren` is not a key of this percent scale (did you mean green?)"});
  CHECK_FALSE(bad->scheme.by_percent);

  const TestPlan none = WithTop("scheme: {by_percent: {}}");
  CHECK(Reported(none.problems) ==
        Lines{"4:22: empty-value: `by_percent` has no bound; write one for each colour but the "
              "worst, such as `{green: 75, amber: 25}`"});
  CHECK_FALSE(none->scheme.by_percent);
}

}  // namespace
}  // namespace wsoa
