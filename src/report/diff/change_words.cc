#include "report/diff/change_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "plan/words.h"
#include "report/diff/value_words.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Class = ChangeClass;

// Of a thing without a state.
constexpr char kNotRated[] = "not rated";

std::string Was(const Change& change) {
  return change.from.IsNothing() ? "" : ", was " + ValueInWords(change.from);
}

// "condition changed to soon, was later".
std::string FactChanged(const Change& change, const std::string& fact) {
  if (change.to.IsNothing()) return fact + " removed, was " + FactValueInWords(change.from);
  if (change.from.IsNothing()) return fact + " added: " + FactValueInWords(change.to);
  return fact + " changed to " + FactValueInWords(change.to) + ", was " +
         FactValueInWords(change.from);
}

std::string BecauseOf(const Change& change) {
  return change.reason ? ": " + *change.reason : std::string();
}

std::string WasState(const Change& change) {
  return " (was " + ValueInWords(change.from, kNotRated) + ")";
}

std::string StateNow(const Change& change) {
  return ValueInWords(change.to, kNotRated) + WasState(change);
}

std::string Completed(const Change& change) {
  std::string words = change.what == Class::kAssured ? "completed and assured" : "completed";
  if (change.what == Class::kAssured && change.from == State::kComplete) {
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
  return words + WasState(change);
}

std::string StateAndWhy(const Change& change) { return StateNow(change) + BecauseOf(change); }

std::string Reopened(const Change& change) { return "reopened: " + StateAndWhy(change); }

std::string Resumed(const Change& change) { return "resumed: " + StateNow(change); }

std::string TargetMet(const Change& change) { return "target met" + WasState(change); }

std::string Recovered(const Change& change) {
  const bool in_part = change.to == State::kAtRisk;
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

std::string DateRemoved(const Change& change) {
  return "date removed" + Was(change) + BecauseOf(change);
}

std::string Forecast(const Change& change) {
  if (change.to.IsNothing()) return "no forecast any more" + Was(change);
  return "forecast now " + ValueInWords(change.to) + Was(change);
}

std::string Owners(const Change& change) {
  const bool one = change.fact == "leader";
  if (change.to.IsNothing()) return change.fact + " removed, was " + ValueInWords(change.from);
  std::string words = change.fact + " now " + ValueInWords(change.to);
  if (change.from.IsNothing()) return words + ", before none";
  return words +
         (one || change.from.As<std::vector<std::string>>()->size() == 1 ? ", was " : ", were ") +
         ValueInWords(change.from);
}

std::string Stated(const Change& change) {
  std::string words = change.fact == "outcome" ? "outcome stated " : "stated ";
  words += change.to.IsNothing() ? "no longer" : ValueInWords(change.to);
  if (change.on) words += " on " + ShowDate(*change.on);
  return words + Was(change);
}

// The entries that were added to what was completed; empty if the others were changed too.
std::vector<std::string> NewlyCompleted(const Change& change) {
  const auto* before = change.from.As<std::vector<std::string>>();
  const auto* after = change.to.As<std::vector<std::string>>();
  const std::vector<std::string> none;
  if (!before && change.from.IsNothing()) before = &none;
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
      return CountOf(static_cast<int>(more.size()), "more completion") + ": " +
             FactValueInWords(more);
  }
  if (change.fact != "update") return FactChanged(change, FactInWords(change.fact));
  const std::string update = "update of " + ShowDate(*change.on);
  if (change.to.IsNothing()) return update + " removed";
  return FactChanged(change, update);
}

std::string Note(const Change& change) {
  if (change.to.IsNothing()) return "update of " + ShowDate(*change.on) + ", without words";
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
  if (change.to.IsNothing()) return "no longer rated" + Was(change);
  return "rated " + ValueInWords(change.to) + Was(change);
}

// `altered` if another value was reported before, `set` if none was.
std::string Altered(const Change& change, const std::string& fact) {
  if (change.from.IsNothing()) return fact + " set: " + FactValueInWords(change.to);
  if (change.to.IsNothing()) return fact + " removed, was " + FactValueInWords(change.from);
  return fact + " altered: " + FactValueInWords(change.to) + ", was " +
         FactValueInWords(change.from);
}

std::string FirstDueAltered(const Change& change) { return Altered(change, "first due date"); }

std::string FigureAltered(const Change& change) {
  return Altered(change, FactInWords(change.fact));
}

std::string SchemeAltered(const Change& change) {
  return "scheme altered: " + FactInWords(change.fact) + " " + ValueInWords(change.to) +
         Was(change);
}

std::string Moved(const Change& change) {
  const std::string to = ValueInWords(change.to);
  return "moved to " + (change.fact == "plan" ? "another plan (" + to + ")" : to) + Was(change);
}

std::string Renumbered(const Change& change) { return "renumbered" + Was(change); }

std::string Added(const Change& change) {
  return "new: " + ValueInWords(change.to, kNotRated) + BecauseOf(change);
}

std::string Removed(const Change& change) { return "removed from the plan" + Was(change); }

std::string RiskOpened(const Change& change) {
  return change.to.IsNothing() ? "new risk" : "new risk: " + ValueInWords(change.to);
}

std::string RiskClosed(const Change& change) { return "risk closed " + ValueInWords(change.to); }

std::string PlanAdded(const Change&) { return "new plan"; }
std::string PlanRemoved(const Change&) { return "plan removed"; }

std::string Restated(const Change& change) {
  if (change.fact == "statement") {
    return "the statement of " + ShowDate(*change.on) +
           " was rewritten: " + ValueInWords(change.to) + Was(change);
  }
  const bool late = change.what == Class::kRecordedLate;
  const Day a = change.before.plan->status.as_of;
  const Day b = change.after.plan->status.as_of;
  return "restated: on " + ShowDay(std::min(a, b)) + " reported " +
         ValueInWords(change.from, kNotRated) + ", now told " + ValueInWords(change.to, kNotRated) +
         (late ? " (written down late)" : " (altered)");
}

// How a change of a class is put into words.
struct WordsOfClass {
  Class what;
  std::string (*words)(const Change& change);
};
constexpr std::array kWordsOfClasses = {WordsOfClass{Class::kNewlyOffTrack, StateAndWhy},
                                        WordsOfClass{Class::kNewlyAtRisk, StateAndWhy},
                                        WordsOfClass{Class::kRecovered, Recovered},
                                        WordsOfClass{Class::kCompleted, Completed},
                                        WordsOfClass{Class::kCompletedLate, Completed},
                                        WordsOfClass{Class::kAssured, Completed},
                                        WordsOfClass{Class::kReopened, Reopened},
                                        WordsOfClass{Class::kStateChanged, StateNow},
                                        WordsOfClass{Class::kDateSet, DateSet},
                                        WordsOfClass{Class::kDateRemoved, DateRemoved},
                                        WordsOfClass{Class::kWithdrawn, StateNow},
                                        WordsOfClass{Class::kPaused, StateNow},
                                        WordsOfClass{Class::kResumed, Resumed},
                                        WordsOfClass{Class::kDeadlineLater, DeadlineMoved},
                                        WordsOfClass{Class::kDeadlineEarlier, DeadlineMoved},
                                        WordsOfClass{Class::kOriginalDueAltered, FirstDueAltered},
                                        WordsOfClass{Class::kForecastChanged, Forecast},
                                        WordsOfClass{Class::kOwnersChanged, Owners},
                                        WordsOfClass{Class::kReworded, Reworded},
                                        WordsOfClass{Class::kMoved, Moved},
                                        WordsOfClass{Class::kRenumbered, Renumbered},
                                        WordsOfClass{Class::kAdded, Added},
                                        WordsOfClass{Class::kRemoved, Removed},
                                        WordsOfClass{Class::kStatedChanged, Stated},
                                        WordsOfClass{Class::kNoteAdded, Note},
                                        WordsOfClass{Class::kMeasureNewlyOffTrack, StateAndWhy},
                                        WordsOfClass{Class::kMeasureNewlyAtRisk, StateAndWhy},
                                        WordsOfClass{Class::kMeasureRecovered, Recovered},
                                        WordsOfClass{Class::kMeasureMet, TargetMet},
                                        WordsOfClass{Class::kReadingAdded, ReadingInWords},
                                        WordsOfClass{Class::kReadingChanged, ReadingInWords},
                                        WordsOfClass{Class::kBaselineAltered, FigureAltered},
                                        WordsOfClass{Class::kTargetAltered, FigureAltered},
                                        WordsOfClass{Class::kRiskOpened, RiskOpened},
                                        WordsOfClass{Class::kRiskClosed, RiskClosed},
                                        WordsOfClass{Class::kRiskRerated, RiskRated},
                                        WordsOfClass{Class::kSchemeAltered, SchemeAltered},
                                        WordsOfClass{Class::kPlanAdded, PlanAdded},
                                        WordsOfClass{Class::kPlanRemoved, PlanRemoved},
                                        WordsOfClass{Class::kRecordedLate, Restated},
                                        WordsOfClass{Class::kAltered, Restated}};

// The table is looked up by place.
constexpr bool HasEachClassInItsPlace() {
  for (std::size_t i = 0; i < kWordsOfClasses.size(); ++i) {
    if (kWordsOfClasses[i].what != static_cast<Class>(i)) return false;
  }
  return kWordsOfClasses.back().what == Class::kAltered;
}
static_assert(HasEachClassInItsPlace());

}  // namespace

std::string ChangeInWords(const Change& change) {
  return kWordsOfClasses[static_cast<std::size_t>(change.what)].words(change);
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
