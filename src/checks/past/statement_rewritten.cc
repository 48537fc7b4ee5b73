#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "checks/all_checks.h"
#include "checks/past/paired_things.h"
#include "plan/words.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

// What somebody stated of a day: of an update, a reading or a completion.
struct Statement {
  Date date;
  Span span;
  std::string said;  // "green, forecast Mar 2022"; empty if it is words alone
};

void AddWord(std::string& said, const std::string& word) {
  said += (said.empty() ? "" : ", ") + word;
}

// The facts of an update: its words may be put better afterwards.
std::string SaidBy(const Update& update) {
  std::string said;
  if (update.rating) AddWord(said, std::string(WordFor(**update.rating)));
  if (update.outcome_rating) {
    AddWord(said, "outcome " + std::string(WordFor(**update.outcome_rating)));
  }
  if (update.percent) AddWord(said, ShowNumber(**update.percent) + " percent");
  if (update.forecast) AddWord(said, "forecast " + ShowDate(**update.forecast));
  for (const FieldValue& field : update.fields) AddWord(said, *field.name + " " + field.text);
  return said;
}

std::vector<Statement> StatementsOf(const std::vector<Update>& updates) {
  std::vector<Statement> statements;
  for (const Update& update : updates) {
    statements.push_back({*update.date, update.date.span, SaidBy(update)});
  }
  return statements;
}

std::vector<Statement> StatementsOf(const std::vector<Reading>& readings) {
  std::vector<Statement> statements;
  for (const Reading& reading : readings) {
    statements.push_back({*reading.date, reading.date.span, ShowNumber(*reading.value)});
  }
  return statements;
}

std::vector<Statement> StatementsOf(const std::vector<Completion>& completions) {
  std::vector<Statement> statements;
  for (const Completion& each : completions) {
    if (each.date) statements.push_back({*each.date, each.span, "completed"});
  }
  return statements;
}

class Comparer {
 public:
  Comparer(const Text& ref, Findings& out) : ref_(ref), out_(out) {}

  // Reports what was said of a day and is now said otherwise, or not at all.
  void Compare(const std::vector<Statement>& before, const std::vector<Statement>& now) const {
    for (const Statement& was : before) {
      if (was.said.empty() || Has(now, was)) continue;
      const auto same_day = std::find_if(now.begin(), now.end(), [&](const Statement& is) {
        return is.date == was.date && !Has(before, is);
      });
      const bool is_there = same_day != now.end();
      const std::string is =
          is_there ? (same_day->said.empty() ? "nothing" : same_day->said) : "gone";
      out_.Add(is_there ? same_day->span : ref_.span,
               fmt::format("the statement of {} on {} was rewritten: {}, was {}",
                           ShowDate(was.date), *ref_, is, was.said))
          .help = "write the old one again, and what is known now beside it with its own date";
    }
  }

 private:
  static bool Has(const std::vector<Statement>& statements, const Statement& wanted) {
    return std::any_of(statements.begin(), statements.end(), [&](const Statement& each) {
      return each.date == wanted.date && each.said == wanted.said;
    });
  }

  const Text& ref_;
  Findings& out_;
};

void CheckStatementRewritten(const CheckInput& input, Findings& out) {
  ForEachPairOfActions(input, [&](const Action& before, const Action& now) {
    const Comparer comparer(now.ref, out);
    if (!now.updates.IsUnreadable()) {
      comparer.Compare(StatementsOf(before.updates), StatementsOf(now.updates));
    }
    if (!now.completed.IsUnreadable()) {
      comparer.Compare(StatementsOf(before.completed), StatementsOf(now.completed));
    }
  });
  ForEachPairOfMeasures(input, [&](const Measure& before, const Measure& now) {
    const Comparer comparer(now.ref, out);
    if (!now.readings.IsUnreadable()) {
      comparer.Compare(StatementsOf(before.readings), StatementsOf(now.readings));
    }
    if (!now.updates.IsUnreadable()) {
      comparer.Compare(StatementsOf(before.updates), StatementsOf(now.updates));
    }
  });
}

}  // namespace

const Check kStatementRewritten = {
    .name = "statement-rewritten",
    .group = "The past",
    .severity = Severity::kWarning,
    .needs_earlier = true,
    .what =
        "a rating, a percent, a value, a forecast, a reading or a completion that was written at "
        "the revision of `--since` is another now",
    .why =
        "What was reported to a board on a day is on record. If it turns out to have been wrong, a "
        "newer statement says so, and both can be read; the words of a note may be put better.",
    .example = {kOneAction, R"(
         due: 2022-11
         updates:
-          - {date: 2022-01-20, rating: amber, note: The draft is with the partners.}
+          - {date: 2022-01-20, rating: green, note: The draft is with the partners.}
+          - {date: 2022-02-03, rating: amber, note: One partner has not answered.}
)"},
    .example_earlier = R"(
        due: 2022-11
        updates:
          - {date: 2022-01-20, rating: green, note: The draft is with the partners.}
)",
    .run = CheckStatementRewritten,
};

}  // namespace wsoa
