#include "snapshot/risk_columns.h"

#include "snapshot/json_types.h"

namespace wsoa {
namespace {

namespace type = json_type;

std::string OrDash(const std::optional<Located<int>>& number) {
  return number ? std::to_string(**number) : "–";
}

Value SectionOrPlan(const FoundRisk& found) {
  const Section* section = found.status->place.section;
  return section ? Value(section->ref) : Value::Missing("plan");
}

Value OpenedOf(const FoundRisk& found) {
  const auto& opened = found.risk().opened;
  return opened ? Value((*opened)->first) : Value();
}

using RiskRows = std::vector<RiskColumn>;
using OfRisk = const FoundRisk&;

RiskRows RiskHeadColumns() {
  return {RiskColumn{.name = "ref",
                     .heading = "Ref",
                     .value = [](OfRisk found) -> Value { return *found.risk().ref; },
                     .type = type::Text},
          RiskColumn{.name = "plan",
                     .heading = "Plan",
                     .value = [](OfRisk found) -> Value { return found.plan->stem(); }},
          RiskColumn{.name = "section",
                     .heading = "Section",
                     .role = Role::kPhrase,
                     .value = SectionOrPlan,
                     .type = type::Optional<type::Text>},
          // It is read in full: it is all that says what may happen.
          RiskColumn{.name = "title",
                     .heading = "Risk",
                     .role = Role::kPhrase,
                     .value = [](OfRisk found) -> Value { return *found.risk().title; },
                     .type = type::Text},
          RiskColumn{.name = "stated",
                     .heading = "Stated",
                     .value = [](OfRisk found) { return ColourOr(found.status->stated, "none"); },
                     .type = type::Optional<type::Colour>},
          RiskColumn{.name = "score", .heading = "Score", .value = ScoreOf},
          RiskColumn{.name = "closed",
                     .heading = "Closed",
                     .value = [](OfRisk found) -> Value { return found.status->closed; },
                     .type = type::Optional<type::Day>},
          RiskColumn{.name = "stated_on",
                     .value = [](OfRisk found) -> Value { return found.status->stated_on; },
                     .type = type::Optional<type::Day>},
          RiskColumn{.name = "opened", .value = OpenedOf, .type = type::Optional<type::Day>}};
}

RiskRows RiskTailColumns() {
  return {RiskColumn{.name = "owners",
                     .heading = "Owners",
                     .role = Role::kNames,
                     .value = [](OfRisk found) -> Value { return found.risk().owners; },
                     .type = type::Texts},
          RiskColumn{.name = "likelihood",
                     .value = [](OfRisk found) -> Value { return found.risk().likelihood; },
                     .type = type::Optional<type::Count>},
          RiskColumn{.name = "severity",
                     .value = [](OfRisk found) -> Value { return found.risk().severity; },
                     .type = type::Optional<type::Count>},
          RiskColumn{.name = "impact",
                     .heading = "Impact",
                     .role = Role::kProse,
                     .value = [](OfRisk found) { return TextOrEmpty(found.risk().impact); },
                     .type = type::Optional<type::Text>},
          RiskColumn{.name = "mitigation",
                     .heading = "Mitigation",
                     .role = Role::kProse,
                     .value = [](OfRisk found) { return TextOrEmpty(found.risk().mitigation); },
                     .type = type::Optional<type::Text>},
          RiskColumn{.name = "age_days",
                     .heading = "Days open",
                     .role = Role::kNumber,
                     .value = [](OfRisk found) -> Value { return found.status->age_days; },
                     .type = type::Optional<type::Count>}};
}

}  // namespace

const std::vector<RiskColumn>& RiskColumns() {
  static const RiskRows columns = [] {
    RiskRows all = RiskHeadColumns();
    for (const RiskColumn& column : RiskTailColumns()) all.push_back(column);
    return all;
  }();
  return columns;
}

Value ScoreOf(const FoundRisk& found) {
  const Risk& risk = found.risk();
  if (!risk.likelihood && !risk.severity) return {};
  std::string text = OrDash(risk.likelihood) + " × " + OrDash(risk.severity);
  if (const auto score = found.score()) text += " = " + std::to_string(*score);
  return text;
}

}  // namespace wsoa
