// The facts at the head of an action's page: how it stands, its dates, whose it is.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "report/cells.h"
#include "report/due_words.h"
#include "report/show/show_pages.h"
#include "report/stated_words.h"
#include "snapshot/action_columns.h"
#include "snapshot/people.h"
#include "status/deadline.h"
#include "status/evidence.h"
#include "status/field_values.h"
#include "status/phrases.h"
#include "status/silence.h"

namespace wsoa {
namespace {

// "amber: at risk; stated green; delivered, and yet what it was for has not moved".
Cell OutcomeInWords(const ActionStatus& action) {
  if (!action.outcome_state && !action.outcome_stated) return {};
  Cell cell = MeasureRatingInWords(action.outcome_rating, action.outcome_state);
  if (action.outcome_stated) {
    cell.text += "; stated " + ColourCell(action.outcome_stated).text + ", " +
                 ComparisonInWords(action.outcome_comparison, Basis::kReadings);
  }
  if (DoneNotMoved(action)) cell.text += "; delivered, and yet what it was for has not moved";
  return cell;
}

// "40, on 10 Jan 2022".
std::string PercentInWords(const ActionStatus& action) {
  if (!action.percent) return "";
  return ShowNumber(**action.percent->percent) + WhenReported(*action.percent);
}

void AddActionRating(const PlanStatus& status, const ActionStatus& action, FactBlock& facts) {
  facts.Add("Rating", RatingInWords(status, action.effective_state));
  facts.Add("Why", action.effective_reason);
  facts.Add("Stated", StatedInWords(action));
  facts.Add("Percent", PercentInWords(action));
  facts.Add("Outcome", OutcomeInWords(action));
  facts.Add("Worst measure", action.outcome_reason);
  if (action.stale) {
    facts.Add("News", "none for longer than " + ShowDuration(*Silence(*status.plan).allowed()));
  } else if (action.silent) {
    facts.Add("News", "never reported on");
  }
}

std::string Joined(const std::vector<std::string>& parts) {
  std::string joined;
  for (const std::string& part : parts) {
    if (!part.empty()) joined += (joined.empty() ? "" : ", ") + part;
  }
  return joined;
}

std::string After(const std::string& word, const std::optional<Text>& text) {
  return text ? word + text->value : "";
}

// Parts of which one is in Markdown; machines get all as they were written.
class PartsWithMarkdown {
 public:
  void Add(const std::string& plain) { Add(AsMarkdown(plain), plain); }
  void AddMarkdown(const std::string& text) {
    Add(text.substr(0, text.find_last_not_of(" \n") + 1), text);
  }
  Cell InWords() const {
    Cell cell = MarkdownCell(Joined(markdown_));
    cell.data = Joined(plain_);
    return cell;
  }

 private:
  void Add(std::string markdown, std::string plain) {
    markdown_.push_back(std::move(markdown));
    plain_.push_back(std::move(plain));
  }

  std::vector<std::string> markdown_;
  std::vector<std::string> plain_;
};

Cell AssuredInWords(const Assurance& assured) {
  PartsWithMarkdown parts;
  parts.Add(ShowDate(**assured.date));
  parts.Add(After("by ", assured.by));
  if (assured.evidence) parts.AddMarkdown(**assured.evidence);
  return parts.InWords();
}

Cell EvidenceInWords(const Evidence& piece) {
  PartsWithMarkdown parts;
  parts.AddMarkdown(*piece.text);
  if (piece.date) parts.Add(ShowDate(**piece.date));
  parts.Add(After("", piece.link));
  return parts.InWords();
}

// "15 Jan 2026, Not in practice, done 2 Mar 2026".
std::string ReopenedInWords(const Reopening& reopening, Day as_of) {
  const auto& completed = reopening.completed;
  const bool is_done = completed && completed->date->first <= as_of;
  return Joined({ShowDate(**reopening.date), After("", reopening.reason),
                 is_done ? "done " + ShowDate(*completed->date) : ""});
}

std::string PausedInWords(const Pause& pause) {
  const std::string until = pause.until ? " until " + ShowDate(**pause.until) : "";
  return Joined({"from " + ShowDate(**pause.date) + until, After("", pause.reason),
                 pause.approved ? "agreed by " + pause.approved->value : "not approved"});
}

std::string WithdrawnInWords(const Withdrawal& withdrawn) {
  return Joined({ShowDate(**withdrawn.date), After("", withdrawn.reason),
                 withdrawn.approved ? "agreed by " + withdrawn.approved->value : "not approved"});
}

std::string OccurrencesInWords(const Occurrences& occurrences) {
  std::string words = std::to_string(occurrences.done);
  if (occurrences.of) words += " of " + std::to_string(*occurrences.of);
  words += " done";
  if (occurrences.missed > 0) words += ", " + std::to_string(occurrences.missed) + " missed";
  return words;
}

// What was done, what shows it and who checked it.
void AddCompletion(const PlanStatus& plan, const ActionStatus& status, FactBlock& facts) {
  const Action& action = *status.place.action;
  std::string words = CompletionsInWords(plan, status);
  const bool is_known = !words.empty();
  if (is_known && !status.leaf && !IsDone(status.state)) words += ", but not every part is";
  facts.Add("Completed", words);
  for (const Evidence* piece : EvidenceKnown(action, plan.as_of)) {
    facts.Add("Evidence", EvidenceInWords(*piece));
  }
  if (is_known && action.assured && IsKnown(action.assured->date, plan.as_of)) {
    facts.Add("Assured", AssuredInWords(*action.assured));
  }
}

void AddDates(const PlanStatus& plan, const ActionStatus& status, FactBlock& facts) {
  const Action& action = *status.place.action;
  if (status.leaf || action.due) facts.Add("Due", DueInWords(status));
  if (status.due_as_planned) facts.Add("As planned due", ShowDay(*status.due_as_planned));
  facts.Add("Condition", action.condition);
  if (status.occurrences) facts.Add("Times", OccurrencesInWords(*status.occurrences));
  if (status.start) facts.Add("To start", ShowDate(*status.start));
  facts.AddKnown("Started", action.started, plan.as_of);
  if (status.forecast) facts.Add("Forecast", ShowDay(*status.forecast));
  AddCompletion(plan, status, facts);
  for (const Reopening& reopening : action.reopened) {
    if (IsKnown(reopening.date, plan.as_of)) {
      facts.Add("Reopened", ReopenedInWords(reopening, plan.as_of));
    }
  }
  if (action.paused && IsKnown(action.paused->date, plan.as_of)) {
    facts.Add("Paused", PausedInWords(*action.paused));
  }
  if (action.withdrawn && IsKnown(action.withdrawn->date, plan.as_of)) {
    facts.Add("Withdrawn", WithdrawnInWords(*action.withdrawn));
  }
}

// What took the place of what, both ways.
void AddSuccession(const PlanStatus& plan, const Action& action, FactBlock& facts) {
  const auto known_of = [&](const Action& of) {
    const auto& withdrawn = of.withdrawn;
    return withdrawn && IsKnown(withdrawn->date, plan.as_of) ? withdrawn->superseded_by : Texts{};
  };
  facts.Add("Superseded by", ActionsInWords(plan, known_of(action)));
  Texts before;
  for (const ActionStatus& other : plan.actions) {
    for (const Text& ref : known_of(*other.place.action)) {
      if (*ref == *action.ref) before.push_back(other.place.action->ref);
    }
  }
  facts.Add("In place of", ActionsInWords(plan, before));
}

// The owners, and which action above they were written for where they are not its own; a heading
// may leave them to its parts.
std::string OwnersWithOrigin(const PlanStatus& plan, const ActionStatus& status) {
  const PlacedAction& place = status.place;
  std::string words = OwnersInWords(*plan.plan, *place.owners);
  if (words.empty()) return status.leaf ? "none" : "";
  for (int above = place.parent; above != PlacedAction::kNone;) {
    const PlacedAction& parent = plan.actions[static_cast<std::size_t>(above)].place;
    if (&parent.action->owners == place.owners) {
      return words + ", as for " + parent.action->ref.value;
    }
    above = parent.parent;
  }
  return words;
}

void AddActionPlace(const PlanStatus& plan, const ActionStatus& status, FactBlock& facts) {
  const PlacedAction& place = status.place;
  facts.Add("Owners", OwnersWithOrigin(plan, status));
  facts.Add("Accountable", OwnersInWords(*plan.plan, *place.accountable));
  facts.Add("Support", OwnersInWords(*plan.plan, place.action->support));
  if (place.parent != PlacedAction::kNone) {
    const auto parent = static_cast<std::size_t>(place.parent);
    facts.Add("Part of", RefAndTitle(*plan.actions[parent].place.action));
  }
  facts.Add("Section", RefAndTitle(*place.section));
  if (place.source) facts.Add("Source", place.source->value);
  for (const FieldValue* field : FieldsOn(*place.action, plan.as_of)) {
    facts.Add(*field->name + FieldMark(*plan.plan, *field->name), CellOf(ValueOf(*field)));
  }
}

// The risks that it treats, as far as they are known by the day.
void AddTreatedRisks(const PlanStatus& plan, const Action& action, FactBlock& facts) {
  std::string words;
  for (const RiskStatus& status : plan.risks) {
    const Risk& risk = *status.place.risk;
    const bool is_treated = std::any_of(risk.actions.begin(), risk.actions.end(),
                                        [&](const Text& ref) { return *ref == *action.ref; });
    if (!is_treated || !status.known) continue;
    words += (words.empty() ? "" : "; ") + RefAndTitle(risk) + (status.closed ? " (closed)" : "") +
             InternalMark(risk.internal);
  }
  facts.Add("Treats", words);
}

}  // namespace

void AddActionFacts(const PlanStatus& plan, const ActionStatus& action, Document& page) {
  FactBlock facts;
  AddActionRating(plan, action, facts);
  AddDates(plan, action, facts);
  AddSuccession(plan, *action.place.action, facts);
  AddTreatedRisks(plan, *action.place.action, facts);
  AddActionPlace(plan, action, facts);
  facts.MoveTo(page);
}

}  // namespace wsoa
