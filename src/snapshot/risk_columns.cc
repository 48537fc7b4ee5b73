#include "snapshot/risk_columns.h"

#include "snapshot/json_types.h"

namespace wsoa {
namespace {

namespace type = json_type;

// "4 × 3 = 12" of two levels, as the plan writes them.
Value Product(const RiskLevel* likelihood, const RiskLevel* severity) {
  if (!likelihood && !severity) return {};
  const auto or_dash = [](const RiskLevel* level) { return level ? level->text : "–"; };
  std::string text = or_dash(likelihood) + " × " + or_dash(severity);
  if (likelihood && severity) {
    text += " = " + std::to_string(likelihood->number * severity->number);
  }
  return text;
}

const RiskLevel* LevelOf(const std::optional<Located<RiskLevel>>& level) {
  return level ? &level->value : nullptr;
}

Value SectionOrPlan(const FoundRisk& found) {
  const Section* section = found.status->place.section;
  return section ? Value(section->ref) : Value::Missing("plan");
}

Value LevelValue(const LevelStatus& level) { return level.level ? ValueOf(*level.level) : Value(); }

Json ResidualJson(const FoundRisk& found) {
  const auto& residual = found.risk().residual;
  if (!residual) return {};
  const auto number = [](const std::optional<Located<RiskLevel>>& level) {
    return level ? Json((*level)->number) : Json();
  };
  return Json::Object(
      {{"likelihood", number(residual->likelihood)}, {"severity", number(residual->severity)}});
}

// "to 31 Mar 2026", "expired 31 Mar 2026", "without end".
Value AcceptanceOf(const FoundRisk& found) {
  const RiskStatus& status = *found.status;
  if (!status.acceptance) return {};
  const std::string word(WordFor(*status.acceptance));
  if (!status.accepted->until) return {word, "without end"};
  const bool is_past = status.acceptance == AcceptanceState::kExpired;
  return {word, (is_past ? "expired " : "to ") + ShowDay((*status.accepted->until)->last)};
}

// A date of an acceptance that is known by the day.
template <std::optional<Located<Date>> Acceptance::*kDate>
Value AcceptedOn(const FoundRisk& found) {
  const Acceptance* accepted = found.status->accepted;
  return accepted ? Value(accepted->*kDate) : Value();
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
          RiskColumn{.name = "score",
                     .heading = "Score",
                     .value = ScoreOf,
                     .type = type::Optional<type::Count>,
                     .json = [](OfRisk found) { return JsonOf(found.status->score()); }},
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
  return {
      RiskColumn{.name = "owners",
                 .heading = "Owners",
                 .role = Role::kNames,
                 .value = [](OfRisk found) -> Value { return found.risk().owners; },
                 .type = type::Texts},
      RiskColumn{
          .name = "likelihood",
          .value = [](OfRisk found) -> Value { return LevelValue(found.status->likelihood); },
          .type = type::Optional<type::Count>},
      RiskColumn{.name = "severity",
                 .value = [](OfRisk found) -> Value { return LevelValue(found.status->severity); },
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

// What the entry of a register has beside what may happen.
RiskRows RegisterColumns() {
  return {RiskColumn{.name = "kind",
                     .heading = "Kind",
                     .value = [](OfRisk found) -> Value { return WordFor(found.risk().Kind()); },
                     .type = type::RiskKind},
          RiskColumn{.name = "scored_on",
                     .value = [](OfRisk found) -> Value { return found.status->scored_on(); },
                     .type = type::Optional<type::Day>},
          RiskColumn{.name = "residual",
                     .heading = "Residual",
                     .looked_up = true,
                     .value = ResidualOf,
                     .type = type::Optional<type::Residual>,
                     .json = ResidualJson},
          RiskColumn{.name = "acceptance",
                     .heading = "Accepted",
                     .looked_up = true,
                     .value = AcceptanceOf,
                     .type = type::Optional<type::Acceptance>},
          RiskColumn{.name = "accepted_on",
                     .value = AcceptedOn<&Acceptance::date>,
                     .type = type::Optional<type::Day>},
          RiskColumn{.name = "accepted_until",
                     .value = AcceptedOn<&Acceptance::until>,
                     .type = type::Optional<type::Day>},
          RiskColumn{.name = "accepted_by",
                     .value = [](OfRisk found) -> Value {
                       const Acceptance* accepted = found.status->accepted;
                       return accepted ? Value(accepted->by) : Value();
                     },
                     .type = type::Optional<type::Text>},
          RiskColumn{.name = "actions",
                     .heading = "Actions",
                     .role = Role::kNames,
                     .looked_up = true,
                     .value = [](OfRisk found) -> Value { return found.risk().actions; },
                     .type = type::Texts},
          RiskColumn{.name = "internal",
                     .heading = "Internal",
                     .looked_up = true,
                     .value = [](OfRisk found) -> Value { return bool(found.risk().internal); },
                     .type = type::Flag}};
}

}  // namespace

const std::vector<RiskColumn>& RiskColumns() {
  static const RiskRows columns = [] {
    RiskRows all = RiskHeadColumns();
    for (const RiskRows& more : {RiskTailColumns(), RegisterColumns()}) {
      all.insert(all.end(), more.begin(), more.end());
    }
    return all;
  }();
  return columns;
}

Value ScoreOf(const FoundRisk& found) {
  return Product(found.status->likelihood.level, found.status->severity.level);
}

Value ResidualOf(const FoundRisk& found) {
  const auto& residual = found.risk().residual;
  return residual ? Product(LevelOf(residual->likelihood), LevelOf(residual->severity)) : Value();
}

}  // namespace wsoa
