#include "status/risk.h"

#include <algorithm>

#include "status/deadline.h"
#include "status/stated.h"

namespace wsoa {
namespace {

// std::nullopt if it is not known when the risk was opened, or if it was closed before that.
std::optional<int> AgeOf(const Risk& risk, const RiskStatus& status, Day day) {
  if (!IsKnown(risk.opened, day)) return std::nullopt;
  const int days = DaysBetween((*risk.opened)->first, status.closed.value_or(day));
  return days < 0 ? std::nullopt : std::optional(days);
}

// The level of the newest update by the day that has it (of one day the later in the file), else
// the risk's own, which stands from the beginning.
LevelStatus LevelOn(const Risk& risk, const Field<Located<RiskLevel>>& own,
                    std::optional<Located<RiskLevel>> Update::*which, Day day) {
  LevelStatus status;
  if (risk.Kind() == RiskKind::kDecision) return status;
  if (own) status.level = &own->value;
  for (const Update& update : risk.updates) {
    const Day on = update.date->first;
    if (!(update.*which) || on > day || (status.on && on < *status.on)) continue;
    status = {&(update.*which)->value, on};
  }
  return status;
}

AcceptanceState StateOn(const Acceptance& accepted, Day day) {
  const bool is_past = accepted.until && (*accepted.until)->last < day;
  return is_past ? AcceptanceState::kExpired : AcceptanceState::kCurrent;
}

}  // namespace

std::string_view WordFor(AcceptanceState state) {
  return state == AcceptanceState::kCurrent ? "current" : "expired";
}

std::optional<int> RiskStatus::score() const {
  if (!likelihood.level || !severity.level) return std::nullopt;
  return likelihood.level->number * severity.level->number;
}

std::optional<Day> RiskStatus::scored_on() const { return std::max(likelihood.on, severity.on); }

RiskStatus RateRisk(const PlacedRisk& place, const Scheme& scheme, Day day) {
  const Risk& risk = *place.risk;
  RiskStatus status;
  status.place = place;
  status.known = !risk.opened || IsKnown(risk.opened, day);
  if (IsKnown(risk.closed, day)) status.closed = (*risk.closed)->first;
  status.age_days = AgeOf(risk, status, day);
  if (const auto stated = StatedOn(risk.updates, scheme, day)) {
    status.stated = stated->colour;
    status.stated_on = stated->update->date->first;
    status.stated_in = stated->update;
  }
  status.likelihood = LevelOn(risk, risk.likelihood, &Update::likelihood, day);
  status.severity = LevelOn(risk, risk.severity, &Update::severity, day);
  if (risk.accepted && IsKnown(risk.accepted->date, day)) {
    status.accepted = &*risk.accepted;
    status.acceptance = StateOn(*risk.accepted, day);
  }
  return status;
}

}  // namespace wsoa
