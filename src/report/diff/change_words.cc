#include "report/diff/change_words.h"

#include <algorithm>
#include <array>

#include "plan/words.h"
#include "report/cells.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Class = ChangeClass;

struct InWordsOf {
  std::string operator()(std::monostate) const { return "none"; }
  std::string operator()(const std::string& text) const { return Excerpt(text); }
  std::string operator()(Day day) const { return ShowDay(day); }
  std::string operator()(State state) const { return std::string(InWords(state)); }
  std::string operator()(Colour colour) const { return std::string(WordFor(colour)); }
  std::string operator()(const Number& number) const { return ShowNumber(number.value); }
  std::string operator()(const std::vector<std::string>& texts) const {
    std::vector<std::string> cut;
    for (const std::string& text : texts) cut.push_back(Excerpt(text));
    return Enumerated(cut);
  }
};

std::string Was(const Change& change) {
  return IsNothing(change.from) ? "" : ", was " + ValueInWords(change.from);
}

// Dates in facts are kept as they are written; people read "3 Feb 2022".
std::string WithDateInWords(const std::string& text) {
  const auto date = ParseDate(text);
  return date ? ShowDate(*date) : text;
}

std::string FactValue(const ChangeValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) {
    return ValueInWords(WithDateInWords(*text));
  }
  if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
    std::vector<std::string> shown;
    for (const std::string& text : *texts) shown.push_back(WithDateInWords(text));
    return ValueInWords(shown);
  }
  return ValueInWords(value);
}

// "detail" → "detail", "target_by" → "target date".
std::string FactInWords(const std::string& fact) {
  if (fact == "target_by") return "target date";
  if (fact == "baseline_on") return "baseline date";
  if (fact == "forecast_breach") return "a forecast beyond the deadline";
  if (fact == "revised") return "the deadline that counts";
  if (fact == "allow") return "allowed exceptions";
  const auto dot = fact.find('.');
  if (dot == std::string::npos) return fact;
  const std::string list = fact.substr(0, dot);
  const std::string name = fact.substr(dot + 1);
  if (list == "people") return "who " + name + " is";
  if (list == "glossary") return "what " + name + " means";
  if (list == "forums") return "forum " + name;
  if (list == "comparators") return "figure of " + name;
  if (list == "inspection") return "inspection " + name;
  return name;
}

// "condition changed to soon, was later".
std::string FactChanged(const Change& change, const std::string& fact) {
  if (IsNothing(change.to)) return fact + " removed, was " + FactValue(change.from);
  if (IsNothing(change.from)) return fact + " added: " + FactValue(change.to);
  return fact + " changed to " + FactValue(change.to) + ", was " + FactValue(change.from);
}

std::string BecauseOf(const Change& change) {
  return change.reason ? ": " + *change.reason : std::string();
}

std::string StateNow(const Change& change) {
  const std::string was = IsNothing(change.from) ? "not rated" : ValueInWords(change.from);
  return (IsNothing(change.to) ? "not rated" : ValueInWords(change.to)) + " (was " + was + ")";
}

std::string Completed(const Change& change) {
  std::string words = change.what == Class::kAssured ? "completed and assured" : "completed";
  if (change.what == Class::kAssured && change.from == ChangeValue(State::kComplete)) {
    return "assured (was complete)";
  }
  if (change.days) words += " " + Days(*change.days) + " late";
  const ActionStatus* now = change.after.action;
  const bool reported = now && now->completed_precision == CompletedPrecision::kReported;
  if (change.on) {
    const bool on_a_day = change.on->precision == Precision::kDay;
    words += std::string(reported      ? ", reported "
                         : change.days ? (on_a_day ? ", on " : ", in ")
                                       : " ") +
             ShowDate(*change.on);
  }
  return words + " (was " + ValueInWords(change.from) + ")";
}

std::string Recovered(const Change& change) {
  const bool in_part = change.to == ChangeValue(State::kAtRisk);
  return std::string(in_part ? "better, though " : "recovered: ") + StateNow(change);
}

std::string DeadlineMoved(const Change& change) {
  const bool later = change.what == Class::kDeadlineLater;
  std::string words = "deadline moved " + Days(change.days.value_or(0)) +
                      (later ? " later, to " : " earlier, to ") + ValueInWords(change.to) + " (" +
                      ApprovalInWords(change) + ")";
  if (change.move && change.reason) words += ": " + Excerpt(*change.reason);
  return words;
}

std::string DateSet(const Change& change) {
  std::string words = "date set: " + ValueInWords(change.to);
  if (change.approved) words += " (approved by " + *change.approved + ")";
  return words;
}

std::string Owners(const Change& change) {
  const bool one = change.fact == "leader";
  if (IsNothing(change.to)) return change.fact + " removed, was " + ValueInWords(change.from);
  std::string words = change.fact + " now " + ValueInWords(change.to);
  if (IsNothing(change.from)) return words + ", before none";
  return words +
         (one || std::get_if<std::vector<std::string>>(&change.from)->size() == 1 ? ", was "
                                                                                  : ", were ") +
         ValueInWords(change.from);
}

std::string Stated(const Change& change) {
  std::string words = change.fact == "outcome" ? "outcome stated " : "stated ";
  words += IsNothing(change.to) ? "no longer" : ValueInWords(change.to);
  if (change.on) words += " on " + ShowDate(*change.on);
  return words + Was(change);
}

// The entries of a series that came to what was completed; empty if that was changed too.
std::vector<std::string> NewlyCompleted(const Change& change) {
  const auto* before = std::get_if<std::vector<std::string>>(&change.from);
  const auto* after = std::get_if<std::vector<std::string>>(&change.to);
  const std::vector<std::string> none;
  if (!before && IsNothing(change.from)) before = &none;
  if (!before || !after || after->size() <= before->size() ||
      !std::equal(before->begin(), before->end(), after->begin())) {
    return {};
  }
  return {after->begin() + static_cast<std::ptrdiff_t>(before->size()), after->end()};
}

std::string Reworded(const Change& change) {
  if (change.fact == "completed") {
    const auto more = NewlyCompleted(change);
    if (!more.empty())
      return CountOf(static_cast<int>(more.size()), "more completion") + ": " + FactValue(more);
  }
  if (change.fact != "update") return FactChanged(change, FactInWords(change.fact));
  const std::string update = "update of " + ShowDate(*change.on);
  if (IsNothing(change.to)) return update + " removed";
  return FactChanged(change, update);
}

std::string Note(const Change& change) {
  if (IsNothing(change.to)) return "update of " + ShowDate(*change.on) + ", without words";
  const bool on_a_day = change.on->precision == Precision::kDay;
  return (on_a_day ? "told on " : "told in ") + ShowDate(*change.on) + ": " +
         ValueInWords(change.to);
}

std::string ReadingInWords(const Change& change) {
  const std::string reading = "reading of " + ShowDate(*change.on);
  if (change.what == Class::kReadingAdded) return reading + ": " + ValueInWords(change.to);
  return FactChanged(change, reading);
}

std::string RiskRated(const Change& change) {
  if (change.fact != "stated") return FactChanged(change, change.fact);
  if (IsNothing(change.to)) return "no longer rated" + Was(change);
  return "rated " + ValueInWords(change.to) + Was(change);
}

// `altered` where the board heard otherwise before, `set` where it heard nothing.
std::string Altered(const Change& change, const std::string& fact) {
  if (IsNothing(change.from)) return fact + " set: " + FactValue(change.to);
  if (IsNothing(change.to)) return fact + " removed, was " + FactValue(change.from);
  return fact + " altered: " + FactValue(change.to) + ", was " + FactValue(change.from);
}

std::string Restated(const Change& change) {
  const bool late = change.what == Class::kRecordedLate;
  const Day a = change.before.plan->status.as_of;
  const Day b = change.after.plan->status.as_of;
  const std::string told = IsNothing(change.from) ? "not rated" : ValueInWords(change.from);
  const std::string now = IsNothing(change.to) ? "not rated" : ValueInWords(change.to);
  return "restated: on " + ShowDay(std::min(a, b)) + " reported " + told + ", now told " + now +
         (late ? " (written down late)" : " (altered)");
}

// Of the classes that are a move from one state to another.
std::string StateInWords(const Change& change) {
  switch (change.what) {
    case Class::kCompleted:
    case Class::kCompletedLate:
    case Class::kAssured:
      return Completed(change);
    case Class::kNewlyOffTrack:
    case Class::kNewlyAtRisk:
    case Class::kMeasureNewlyOffTrack:
    case Class::kMeasureNewlyAtRisk:
      return StateNow(change) + BecauseOf(change);
    case Class::kRecovered:
    case Class::kMeasureRecovered:
      return Recovered(change);
    case Class::kReopened:
      return "reopened: " + StateNow(change) + BecauseOf(change);
    case Class::kResumed:
      return "resumed: " + StateNow(change);
    case Class::kMeasureMet:
      return "target met (was " +
             (IsNothing(change.from) ? "not rated" : ValueInWords(change.from)) + ")";
    case Class::kStateChanged:
    case Class::kWithdrawn:
    case Class::kPaused:
      return StateNow(change);
    default:
      return "";
  }
}

// Of the classes that are about dates.
std::string DateInWords(const Change& change) {
  switch (change.what) {
    case Class::kDateSet:
      return DateSet(change);
    case Class::kDateRemoved:
      return "date removed" + Was(change) + BecauseOf(change);
    case Class::kDeadlineLater:
    case Class::kDeadlineEarlier:
      return DeadlineMoved(change);
    case Class::kOriginalDueAltered:
      return Altered(change, "first due date");
    case Class::kForecastChanged:
      return IsNothing(change.to) ? "no forecast any more" + Was(change)
                                  : "forecast now " + ValueInWords(change.to) + Was(change);
    default:
      return "";
  }
}

}  // namespace

std::string ChangeInWords(const Change& change) {
  switch (change.what) {
    case Class::kCompleted:
    case Class::kCompletedLate:
    case Class::kAssured:
    case Class::kNewlyOffTrack:
    case Class::kNewlyAtRisk:
    case Class::kMeasureNewlyOffTrack:
    case Class::kMeasureNewlyAtRisk:
    case Class::kRecovered:
    case Class::kMeasureRecovered:
    case Class::kReopened:
    case Class::kResumed:
    case Class::kMeasureMet:
    case Class::kStateChanged:
    case Class::kWithdrawn:
    case Class::kPaused:
      return StateInWords(change);
    case Class::kDateSet:
    case Class::kDateRemoved:
    case Class::kDeadlineLater:
    case Class::kDeadlineEarlier:
    case Class::kOriginalDueAltered:
    case Class::kForecastChanged:
      return DateInWords(change);
    case Class::kOwnersChanged:
      return Owners(change);
    case Class::kReworded:
      return Reworded(change);
    case Class::kMoved:
      return "moved to " + ValueInWords(change.to) + Was(change);
    case Class::kRenumbered:
      return "renumbered" + Was(change);
    case Class::kAdded:
      return "new: " + (IsNothing(change.to) ? "not rated" : ValueInWords(change.to)) +
             BecauseOf(change);
    case Class::kRemoved:
      return "removed from the plan" + Was(change);
    case Class::kStatedChanged:
      return Stated(change);
    case Class::kNoteAdded:
      return Note(change);
    case Class::kReadingAdded:
    case Class::kReadingChanged:
      return ReadingInWords(change);
    case Class::kBaselineAltered:
    case Class::kTargetAltered:
      return Altered(change, FactInWords(change.fact));
    case Class::kRiskOpened:
      return IsNothing(change.to) ? "new risk" : "new risk: " + ValueInWords(change.to);
    case Class::kRiskClosed:
      return "risk closed " + ValueInWords(change.to);
    case Class::kRiskRerated:
      return RiskRated(change);
    case Class::kSchemeAltered:
      return "scheme altered: " + FactInWords(change.fact) + " " + ValueInWords(change.to) +
             Was(change);
    case Class::kPlanAdded:
      return "new plan";
    case Class::kPlanRemoved:
      return "plan removed";
    case Class::kRecordedLate:
    case Class::kAltered:
      return Restated(change);
  }
  return "";
}

std::string ApprovalInWords(const Change& change) {
  std::string words;
  if (change.move) {
    words = Ordinal(*change.move) + " move";
    if (change.moves > 1) words += ", the last of " + std::to_string(change.moves);
    words += ", ";
  }
  return words + (change.approved ? "approved by " + *change.approved
                                  : "not approved: the plan was rewritten");
}

std::string ValueInWords(const ChangeValue& value) { return std::visit(InWordsOf{}, value); }

std::string Ordinal(int number) {
  constexpr std::array<const char*, 12> kWords = {"first", "second", "third",    "fourth",
                                                  "fifth", "sixth",  "seventh",  "eighth",
                                                  "ninth", "tenth",  "eleventh", "twelfth"};
  if (number >= 1 && number <= static_cast<int>(kWords.size())) {
    return kWords[static_cast<std::size_t>(number - 1)];
  }
  const int tens = number % 100;
  const int ones = number % 10;
  const bool teens = tens >= 11 && tens <= 13;
  return std::to_string(number) + (teens       ? "th"
                                   : ones == 1 ? "st"
                                   : ones == 2 ? "nd"
                                   : ones == 3 ? "rd"
                                               : "th");
}

}  // namespace wsoa
