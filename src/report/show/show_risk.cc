// The page of a risk. Nothing about a risk is computed.
#include "report/cells.h"
#include "report/show/show_pages.h"
#include "report/show/update_blocks.h"
#include "report/stated_words.h"
#include "snapshot/people.h"
#include "snapshot/risk_columns.h"

namespace wsoa {
namespace {

std::string OutOfFive(const std::optional<Located<int>>& number) {
  return number ? std::to_string(**number) + " of 5" : "";
}

}  // namespace

void AddRiskPage(const RatedPlan& plan, const RiskStatus& status, Document& page) {
  const Risk& risk = *status.place.risk;
  const Day as_of = plan.status.as_of;
  FactBlock facts;
  facts.Add("Stated", StatedInWords(risk.updates, status.stated, status.stated_on));
  if (!status.known) facts.Add("Opened", "not yet by this date");
  facts.AddKnown("Opened", risk.opened, as_of);
  facts.AddKnown("Closed", risk.closed, as_of);
  if (status.age_days) facts.Add("Days open", std::to_string(*status.age_days));
  facts.Add("Likelihood", OutOfFive(risk.likelihood));
  facts.Add("Severity", OutOfFive(risk.severity));
  if (risk.likelihood && risk.severity) facts.Add("Score", CellOf(ScoreOf({&plan, &status})));
  facts.Add("Impact", risk.impact);
  facts.Add("Mitigation", risk.mitigation);
  facts.Add("Owners", risk.owners.empty() ? "none" : OwnersInWords(*plan.status.plan, risk.owners));
  facts.Add("Section",
            status.place.section ? RefAndTitle(*status.place.section) : "none: of the whole plan");
  facts.MoveTo(page);
  AddUpdates(risk.updates, as_of, page);
  AddDetail(risk.detail, page);
}

}  // namespace wsoa
