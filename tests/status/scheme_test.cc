#include "status/scheme.h"

#include <doctest/doctest.h>

#include "plan/words.h"
#include "support/rating_of.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

std::string ColoursOf(const std::string& scheme) {
  const auto plan = TestPlan::WithActions("- {ref: A, title: Act}", scheme);
  REQUIRE(plan.problems.empty());
  const Scheme resolved = ResolveScheme(plan->scheme);
  std::string colours;
  for (const Colour colour : resolved.colours) colours += std::string(WordFor(colour)) + " ";
  return colours;
}

TEST_CASE("the colours of a scheme, best state first") {
  CHECK(ColoursOf("") == "blue blue green amber red ");
  CHECK(ColoursOf("scheme: brag\n") == "blue blue green amber red ");
  CHECK(ColoursOf("scheme: rag\n") == "green green green amber red ");
  CHECK(ColoursOf("scheme: rag-progress\n") == "green green amber amber red ");
  CHECK(ColoursOf("scheme: {base: brag, at-risk: yellow}\n") == "blue blue green yellow red ");
  // Assured follows complete unless it is given.
  CHECK(ColoursOf("scheme: {base: brag, complete: purple}\n") == "purple purple green amber red ");
  CHECK(ColoursOf("scheme: {base: brag, complete: purple, assured: blue}\n") ==
        "blue purple green amber red ");
  CHECK(ColoursOf("scheme: {base: rag, assured: purple}\n") == "purple green green amber red ");
}

TEST_CASE("grace, forecasts, revisions and labels") {
  const auto plan = TestPlan::WithActions("- {ref: A, title: Act}", R"(scheme:
  base: rag
  grace: 2 weeks
  forecast_breach: off-track
  revised: cap
  labels: {off-track: Overdue}
)");
  REQUIRE(plan.problems.empty());
  const Scheme scheme = ResolveScheme(plan->scheme);
  CHECK(scheme.grace == Duration{2, Duration::Unit::kWeeks});
  CHECK(scheme.forecast_breach == ForecastBreach::kOffTrack);
  CHECK(scheme.revised == RevisedPolicy::kCap);
  CHECK(scheme.LabelOf(State::kOffTrack) == "Overdue");
  CHECK(scheme.LabelOf(State::kAtRisk) == "At risk");

  const Scheme usual = ResolveScheme({});
  CHECK(usual.grace == Duration{0, Duration::Unit::kDays});
  CHECK(usual.forecast_breach == ForecastBreach::kAtRisk);
  CHECK(usual.revised == RevisedPolicy::kCurrent);
}

TEST_CASE("what slips is off track at once, where nobody has agreed to any grace") {
  const auto rating = [](const std::string& scheme) {
    const auto plan = TestPlan::WithActions("- {ref: A, title: Act, due: 2017-09}",
                                            "scheme: {base: rag-progress" + scheme + "}\n");
    return RatingOf(*plan, "A", "2017-10-10");
  };
  CHECK(rating("") == "off-track: overdue 10 days: due 30 Sep 2017");
  CHECK(rating(", grace: 14 days") ==
        "at-risk: overdue 10 days: due 30 Sep 2017, within grace to 14 Oct 2017");
}

TEST_CASE("the rank of a colour") {
  Scheme scheme = ResolveScheme({});
  CHECK(scheme.RankOf(Colour::kBlue) == State::kAssured);
  CHECK(scheme.RankOf(Colour::kRed) == State::kOffTrack);
  CHECK_FALSE(scheme.RankOf(Colour::kPurple));
  SchemeSpec rag;
  rag.base = Located<SchemeBase>{SchemeBase::kRag, {}};
  CHECK(ResolveScheme(rag).RankOf(Colour::kGreen) == State::kAssured);
}

TEST_CASE("the colour that a percent states is that of the highest bound that it reaches") {
  const auto colour = [](const std::string& bounds, double percent) -> std::string {
    const auto plan =
        TestPlan::WithActions("- {ref: A, title: Act}", "scheme: {base: brag" + bounds + "}\n");
    REQUIRE(plan.problems.empty());
    const auto stated = ResolveScheme(plan->scheme).ColourByPercent({percent, ""});
    return stated ? std::string(WordFor(*stated)) : "none";
  };
  const std::string bounds = ", by_percent: {green: 75, amber: 25}";
  CHECK(colour(bounds, 100) == "green");
  CHECK(colour(bounds, 75) == "green");
  CHECK(colour(bounds, 74.9) == "amber");
  CHECK(colour(bounds, 25) == "amber");
  CHECK(colour(bounds, 24) == "red");
  CHECK(colour(", by_percent: {amber: 25, blue: 100}", 99) == "amber");
  // The worst colour is the scheme's own; a colour that it lacks bounds nothing.
  CHECK(colour(", off-track: purple, by_percent: {green: 75}", 10) == "purple");
  CHECK(colour(", by_percent: {yellow: 50, amber: 25}", 60) == "amber");
  CHECK(colour("", 60) == "none");
}

}  // namespace
}  // namespace wsoa
