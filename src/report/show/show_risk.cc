// The page of a risk. Nothing about a risk is computed but its score.
#include "plan/words.h"
#include "report/cells.h"
#include "report/show/show_pages.h"
#include "report/show/update_blocks.h"
#include "report/stated_words.h"
#include "snapshot/people.h"
#include "snapshot/risk_columns.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

// "4 of 5", "High (5 of 5), of 1 May 2026": where an update says so, of which day.
std::string LevelInWords(const LevelStatus& status) {
  if (!status.level) return "";
  const std::string number = std::to_string(status.level->number);
  const bool is_word = status.level->text != number;
  std::string words = is_word ? status.level->text + " (" + number + " of 5)" : number + " of 5";
  if (status.on) words += ", of " + ShowDay(*status.on);
  return words;
}

std::string ScoreInWords(const FoundRisk& found) {
  std::string words = CellOf(ScoreOf(found)).text;
  if (const auto on = found.status->scored_on()) words += ", of " + ShowDay(*on);
  return words;
}

// "10 Jan 2026 to 31 Mar 2026, by DCS (Director): expired".
std::string AcceptedInWords(const Plan& plan, const RiskStatus& status) {
  if (!status.accepted) return "";
  const Acceptance& accepted = *status.accepted;
  std::string words = ShowDate(**accepted.date);
  if (accepted.until) words += " to " + ShowDay((*accepted.until)->last);
  if (accepted.by) words += ", by " + OwnerInWords(plan, **accepted.by);
  return status.acceptance == AcceptanceState::kExpired ? words + ": expired" : words;
}

}  // namespace

void AddRiskPage(const RatedPlan& plan, const RiskStatus& status, Document& page) {
  const Risk& risk = *status.place.risk;
  const Day as_of = plan.status.as_of;
  FactBlock facts;
  if (risk.kind) facts.Add("Kind", std::string(WordFor(risk.Kind())));
  facts.Add("Stated", StatedInWords(status.stated, status.stated_in));
  if (!status.known) facts.Add("Opened", "not yet by this date");
  facts.AddKnown("Opened", risk.opened, as_of);
  facts.AddKnown("Closed", risk.closed, as_of);
  if (status.age_days) facts.Add("Days open", std::to_string(*status.age_days));
  facts.Add("Likelihood", LevelInWords(status.likelihood));
  facts.Add("Severity", LevelInWords(status.severity));
  if (status.score()) facts.Add("Score", ScoreInWords({&plan, &status}));
  if (risk.residual) facts.Add("Residual", CellOf(ResidualOf({&plan, &status})));
  facts.Add("Accepted", AcceptedInWords(*plan.status.plan, status));
  facts.Add("Impact", risk.impact);
  facts.Add("Mitigation", risk.mitigation);
  facts.Add("Actions", ActionsInWords(plan.status, risk.actions));
  facts.Add("Owners", risk.owners.empty() ? "none" : OwnersInWords(*plan.status.plan, risk.owners));
  facts.Add("Section",
            status.place.section ? RefAndTitle(*status.place.section) : "none: of the whole plan");
  facts.MoveTo(page);
  AddUpdates(risk.updates, plan.status, page);
  AddDetail(risk.detail, page);
}

}  // namespace wsoa
