// The pages of `wsoa show`, one for each kind of thing. Each fills in the page between its title
// and the closing lines, which show_report.cc writes for all.
#ifndef WSOA_REPORT_SHOW_SHOW_PAGES_H_
#define WSOA_REPORT_SHOW_SHOW_PAGES_H_

#include <optional>
#include <string>

#include "plan/plan.h"
#include "report/document.h"
#include "snapshot/snapshot.h"

namespace wsoa {

void AddPlanPage(const RatedPlan& plan, Document& page);
void AddActionPage(const RatedPlan& plan, const ActionStatus& action, Document& page);
void AddMeasurePage(const RatedPlan& plan, const MeasureStatus& measure, Document& page);
void AddRiskPage(const RatedPlan& plan, const RiskStatus& risk, Document& page);
void AddSectionPage(const RatedPlan& plan, std::size_t section, Document& page);

// The facts at the head of an action's page.
void AddActionFacts(const PlanStatus& plan, const ActionStatus& action, Document& page);

// The open risks of a section, or without one of the plan and all its sections, worst first.
void AddOpenRisks(const RatedPlan& plan, const Section* section, Document& page);

// Facts as the pages gather them: a fact without a text is left out, and so is a block without
// facts.
class FactBlock {
 public:
  void Add(std::string name, Cell value);
  void Add(std::string name, std::string text);
  void Add(std::string name, const std::optional<Text>& text);
  void Add(std::string name, const std::optional<Located<Date>>& date);
  // The same where the date is known on a day.
  void AddKnown(std::string name, const std::optional<Located<Date>>& date, Day as_of);

  // How a section or the whole plan stands: its rating, its counts, what is late or due.
  void AddStanding(const PlanStatus& status, const RollUp& roll_up);

  void MoveTo(Document& page);

 private:
  Facts facts_;
};

// "A1 Joint strategic group".
template <typename Thing>
std::string RefAndTitle(const Thing& thing) {
  return thing.ref.value + " " + thing.title.value;
}

// " (internal)" where a thing is for those who keep the plan only, else nothing.
std::string InternalMark(const std::optional<Located<bool>>& internal);
// The same for a field of the plan's own, by its declaration.
std::string FieldMark(const Plan& plan, const std::string& name);

// The actions of these refs, those that there are with their titles.
std::string ActionsInWords(const PlanStatus& plan, const Texts& refs);

// A heading and a text below it; nothing if there is no text.
void AddDetail(const std::optional<Text>& detail, Document& page);

}  // namespace wsoa

#endif  // WSOA_REPORT_SHOW_SHOW_PAGES_H_
