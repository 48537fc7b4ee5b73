// The update of April 2022 from Bournemouth, Christchurch and Poole against the facts that its
// document prints: the risks, the rows of focus areas, the data reports, the indicators, and how
// many lines each workstream reports.
#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/words.h"
#include "support/published_plan.h"

namespace wsoa {
namespace {

using Lines = std::vector<std::string>;

Published ReadUpdate() { return ReadPublished("bcp-2022.yaml"); }

// "22 Apr 2022 red" of each update; a date alone where none is rated.
std::string Ratings(const std::vector<Update>& updates) {
  std::string ratings;
  for (const Update& update : updates) {
    if (!ratings.empty()) ratings += ", ";
    ratings += ShowDate(*update.date);
    if (update.rating) ratings += " " + std::string(WordFor(**update.rating));
  }
  return ratings;
}

std::string FieldOf(const Action& action, std::string_view name) {
  for (const FieldValue& field : action.fields) {
    if (*field.name == name) return field.text;
  }
  return "-";
}

// "CUL 1 | 22 Apr 2022 amber" of each action that is not a data report.
Lines FocusAreas(const Published& published) {
  Lines lines;
  for (const PlacedAction& place : published.actions) {
    const Action& action = *place.action;
    if (*place.section->ref == "DATA") continue;
    lines.push_back(*place.section->ref + " " + *action.ref + " | " + Ratings(action.updates));
  }
  return lines;
}

// "start | first draft | first issue | type | frequency | progress" of each data report.
Lines DataReports(const Published& published) {
  Lines lines;
  for (const PlacedAction& place : published.actions) {
    const Action& action = *place.action;
    if (place.parent == PlacedAction::kNone) continue;
    REQUIRE(action.start);
    REQUIRE(action.updates.size() == 1);
    lines.push_back(*action.ref + " | " + std::string(action.start->span.text()) + " | " +
                    FieldOf(action, "first_draft") + " | " + DueAsWritten(action) + " | " +
                    FieldOf(action, "report_type") + " | " + FieldOf(action, "frequency") + " | " +
                    **action.updates.front().note);
  }
  return lines;
}

// "ref unit" of each measure of a kind, "-" for no unit.
Lines Indicators(const Published& published, MeasureKind kind) {
  Lines lines;
  for (const PlacedMeasure& place : PlaceMeasures(published.plan)) {
    const Measure& measure = *place.measure;
    REQUIRE(measure.kind);
    if (**measure.kind != kind) continue;
    lines.push_back(*measure.ref + " " + (measure.unit ? **measure.unit : "-"));
  }
  return lines;
}

// "highlights, progress, next, issues" of the one narrative update, and its date.
std::string Told(const std::vector<NarrativeUpdate>& updates) {
  REQUIRE(updates.size() == 1);
  const NarrativeUpdate& told = updates.front();
  CHECK_FALSE(told.rating);
  return ShowDate(*told.date) + ": " + std::to_string(told.highlights.size()) + ", " +
         std::to_string(told.progress.size()) + ", " + std::to_string(told.next.size()) + ", " +
         std::to_string(told.issues.size());
}

TEST_CASE("the update of 2022 has the risks and ratings of its document") {
  const Published update = ReadUpdate();
  Lines risks;
  for (const PlacedRisk& place : PlaceRisks(update.plan)) {
    const Risk& risk = *place.risk;
    CAPTURE(*risk.ref);
    CHECK_FALSE(place.section);
    CHECK(risk.detail);
    CHECK(risk.impact);
    CHECK(risk.mitigation);
    CHECK(risk.owners.empty());
    risks.push_back(*risk.ref + " " + *risk.title + " | " + Ratings(risk.updates));
  }
  CHECK(risks == Lines{
                     "R1 Capacity for change | 22 Apr 2022 red",
                     "R2 Increase in EHCP requests | 22 Apr 2022 red",
                     "R3 Recruitment and retention | 22 Apr 2022 red",
                 });
  CHECK(update.plan.risks[1].detail->value.starts_with("59% "));
}

TEST_CASE("the update of 2022 has the focus areas of its document, in order, and their ratings") {
  const Published update = ReadUpdate();
  CHECK(FocusAreas(update) == Lines{
                                  "CUL 1 | 22 Apr 2022 amber",
                                  "CUL 2 | 22 Apr 2022 amber",
                                  "COP 10 | 22 Apr 2022 amber",
                                  "IAM 14-15 | 22 Apr 2022 amber",
                                  "IAM 20 | 22 Apr 2022 amber",
                                  "IAM 22 | 22 Apr 2022 amber",
                                  "IAM 23 | 22 Apr 2022 amber",
                                  "JC 30 | 22 Apr 2022 amber",
                                  "JC 31 | 22 Apr 2022 amber",
                                  "JC 33 | 22 Apr 2022 amber",
                              });
  for (const PlacedAction& place : update.actions) {
    const Action& action = *place.action;
    CAPTURE(*action.ref);
    // Nobody is named as responsible anywhere.
    CHECK(place.owners->empty());
    if (*place.section->ref == "DATA") continue;
    CHECK_FALSE(action.due);
    CHECK_FALSE(action.start);
    REQUIRE(action.updates.size() == 1);
    CHECK(action.updates.front().issue);
    CHECK(action.updates.front().mitigation);
    REQUIRE(action.detail);
    CHECK(action.detail->value.find("Milestone: ") != std::string::npos);
  }
}

TEST_CASE("the dates and figures within the rows of focus areas are in the update of 2022") {
  const Published update = ReadUpdate();
  const PlanIndex index(update.plan);
  const auto latest = [&](const char* ref) -> const Update& {
    return update.actions[static_cast<std::size_t>(*index.FindAction(ref))].action->updates.front();
  };
  const auto says = [](const std::optional<Text>& text, const char* words) {
    CAPTURE(words);
    CHECK((*text)->find(words) != std::string::npos);
  };
  says(latest("1").issue, "Task 1.B");
  says(latest("1").mitigation, "end of April");
  says(latest("1").mitigation, "meeting in May");
  says(latest("2").issue, "Easter");
  says(latest("2").issue, "Tasks 2.A and 2.B");
  says(latest("2").issue, "end of April");
  says(latest("2").mitigation, "August 2022");
  says(latest("14-15").issue, "over 50%");
  says(latest("14-15").issue, "last 3 months");
  says(latest("22").issue, "end of March 2022");
}

TEST_CASE("the update of 2022 has the data reports of its document, in order") {
  const Published update = ReadUpdate();
  CHECK(DataReports(update) ==
        Lines{
            "DR-01 | 2021-09 | - | {tbd: true} | PowerBI | TBD | Work underway.",
            "DR-02 | 2022-02 | - | {tbd: true} | Report | TBD | Work underway.",
            "DR-03 | 2022-03 | 2022-04 | 2022-04 | Infographic | Quarterly | On track.",
            "DR-04 | 2022-03 | 2022-04 | 2022-05 | Infographic | Annual | On track.",
            "DR-05 | 2022-04 | 2022-04 | 2022-05 | Dashboard | Quarterly | On track.",
            "DR-06 | 2022-04 | 2022-06 | 2022-06 | Performance Report | Monthly | On track.",
            "DR-07 | 2022-03 | 2022-04 | 2022-10 | Mixed Medium | Monthly | On track.",
            "DR-08 | 2022-03 | 2022-04 | 2022-07 | Mixed Medium | Monthly | On track.",
            "DR-09 | 2022-04 | 2022-04 | 2022-05 | PowerBI | TBD | On track.",
            "DR-10 | 2022-05 | 2022-06 | 2022-06 | Performance Report | TBD | To be started.",
            "DR-11 | 2022-06 | 2022-12 | 2022-12 | PowerBI | TBD | To be started.",
            "DR-12 | 2022-08 | 2022-12 | 2022-12 | PowerBI | TBD | To be started.",
            "DR-13 | 2022-09 | 2022-12 | 2022-12 | PowerBI | TBD | To be started.",
        });
  // The rows of focus areas, the heading of the reports and the reports.
  CHECK(update.actions.size() == 10 + 1 + 13);
  for (const PlacedAction& place : update.actions) {
    if (place.parent == PlacedAction::kNone) continue;
    CHECK(Ratings(place.action->updates) == "22 Apr 2022");
  }
}

TEST_CASE("the update of 2022 has the example indicators of its document, without a figure") {
  const Published update = ReadUpdate();
  CHECK(Indicators(update, MeasureKind::kHowMuch) == Lines{"HM1 count", "HM2 count", "HM3 count",
                                                           "HM4 count", "HM5 count", "HM6 -",
                                                           "HM7 -", "HM8 count"});
  CHECK(Indicators(update, MeasureKind::kHowWell) == Lines{"HW1 percent", "HW2 percent",
                                                           "HW3 percent", "HW4 count or percent",
                                                           "HW5 -", "HW6 -"});
  CHECK(Indicators(update, MeasureKind::kDifference) ==
        Lines{"DF1 percent", "DF2 -", "DF3 -", "DF4 -", "DF5 -", "DF6 -"});
  const auto measures = PlaceMeasures(update.plan);
  CHECK(measures.size() == 8 + 6 + 6);
  for (const PlacedMeasure& place : measures) {
    const Measure& measure = *place.measure;
    CAPTURE(*measure.ref);
    CHECK_FALSE(measure.direction);
    CHECK_FALSE(measure.baseline);
    CHECK_FALSE(measure.target);
    CHECK(measure.readings.empty());
    CHECK(measure.comparators.empty());
  }
}

TEST_CASE("the update of 2022 tells as many highlights, lines of progress and next steps") {
  const Published update = ReadUpdate();
  CHECK(Told(update.plan.updates) == "22 Apr 2022: 13, 0, 7, 0");
  Lines sections;
  for (const Section& section : update.plan.sections) {
    sections.push_back(*section.ref + " " + *section.title + " | " + Told(section.updates));
  }
  CHECK(sections == Lines{
                        "CUL Culture | 22 Apr 2022: 0, 7, 7, 0",
                        "COP Co-production | 22 Apr 2022: 0, 7, 7, 0",
                        "IAM Identify, assess, meet need | 22 Apr 2022: 0, 7, 6, 0",
                        "JC Joint commissioning | 22 Apr 2022: 0, 6, 5, 0",
                        "DATA Data, monitoring and evaluation | 22 Apr 2022: 0, 7, 0, 0",
                    });
}

TEST_CASE("the update of 2022 names one leader, and whom its data group reports to") {
  const Published update = ReadUpdate();
  const Plan& plan = update.plan;
  CHECK(ShowDate(**plan.published) == "Apr 2022");
  CHECK(**plan.scheme.base == SchemeBase::kRag);
  for (const Section& section : plan.sections) {
    CAPTURE(*section.ref);
    CHECK((section.leader ? **section.leader : "-") ==
          (*section.ref == "CUL" ? "Cathi Hadley" : "-"));
  }
  REQUIRE(plan.forums.size() == 3);
  const Forum& group = plan.forums[2];
  CHECK(*group.ref == "SID");
  CHECK(Joined(group.members) == "Education Finance ART School Placement Planning Health");
  CHECK(Joined(group.reports_to) == "SPG");
}

}  // namespace
}  // namespace wsoa
