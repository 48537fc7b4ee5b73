#include "plan/read/reader.h"

namespace wsoa {
namespace {

std::optional<Completion> ReadReported(const Value& value, Diagnostics& out) {
  PartReader part(value, kCompletionShape, out);
  std::optional<Located<Date>> reported;
  part.Read("reported", reported, ReadFactDate);
  if (!reported) return std::nullopt;
  Completion completion;
  completion.span = part.span();
  completion.date = reported->value;
  completion.reported = true;
  return completion;
}

std::optional<Completion> ReadCompletion(const Value& value, Occurrence occurrence,
                                         Diagnostics& out) {
  if (value.node.IsMapping()) return ReadReported(value, out);
  Completion completion;
  completion.span = value.node.span();
  if (value.node.IsScalar() && value.node.text() == "missed") {
    completion.missed = true;
    if (occurrence != Occurrence::kOne) return completion;
    out.Error("bad-value", completion.span,
              "`completed` cannot be missed: only one of several occurrences can be")
        .help = "leave `completed` out until it is done";
    return std::nullopt;
  }
  const auto date = ReadFactDate(value, out);
  if (!date) return std::nullopt;
  completion.date = date->value;
  return completion;
}

// The entries up to the first that could not be read: each belongs to an occurrence by its place,
// so what follows a lost one would count for another.
std::vector<Completion> ReadCompletions(const Value& value, Diagnostics& out) {
  std::vector<Completion> completions;
  bool all = true;
  for (const Node node : value.node.children()) {
    const Value entry{value.key, node, true};
    auto completion =
        ReportIfEmpty(entry, out) ? std::nullopt : ReadCompletion(entry, Occurrence::kSeries, out);
    all = all && completion;
    if (all) completions.push_back(*completion);
  }
  return completions;
}

}  // namespace

std::optional<std::vector<Completion>> ReadCompleted(const Value& value, Occurrence occurrence,
                                                     Diagnostics& out) {
  const bool is_list = value.node.IsSequence();
  if (is_list && occurrence == Occurrence::kOne) {
    WrongType(value, "one date", out).help =
        "write the day on which all of it was done; a list is for a `due` of several dates";
    return std::nullopt;
  }
  if (!is_list && occurrence == Occurrence::kSeries) {
    WrongType(value, "a list with an entry for each occurrence", out).help =
        "write `completed: [" + Shorten(value.node.span().text()) + "]`";
    return std::nullopt;
  }
  if (is_list) return ReadCompletions(value, out);
  auto completion = ReadCompletion(value, occurrence, out);
  if (!completion) return std::nullopt;
  return std::vector<Completion>{*completion};
}

std::optional<Assurance> ReadAssurance(const Value& value, Diagnostics& out) {
  PartReader part(value, kAssuranceShape, out);
  if (!part.ok()) return std::nullopt;
  Assurance assurance;
  assurance.span = part.span();
  part.Read("date", assurance.date, ReadFactDate);
  part.Read("by", assurance.by, ReadText);
  part.Read("evidence", assurance.evidence, ReadText);
  return assurance;
}

std::optional<Pause> ReadPause(const Value& value, Diagnostics& out) {
  PartReader part(value, kPauseShape, out);
  if (!part.ok()) return std::nullopt;
  Pause pause;
  pause.span = part.span();
  part.Read("date", pause.date, ReadFactDate);
  part.Read("until", pause.until, ReadDate);
  part.Read("reason", pause.reason, ReadText);
  part.Read("approved", pause.approved, ReadText);
  return pause;
}

std::optional<Withdrawal> ReadWithdrawal(const Value& value, Diagnostics& out) {
  PartReader part(value, kWithdrawalShape, out);
  if (!part.ok()) return std::nullopt;
  Withdrawal withdrawal;
  withdrawal.span = part.span();
  part.Read("date", withdrawal.date, ReadFactDate);
  part.Read("reason", withdrawal.reason, ReadText);
  return withdrawal;
}

std::optional<Revision> ReadRevision(const Value& value, Diagnostics& out) {
  PartReader part(value, kRevisionShape, out);
  if (!part.ok()) return std::nullopt;
  Revision revision;
  revision.span = part.span();
  part.Read("date", revision.date, ReadFactDate);
  part.Read("due", revision.due, ReadDate);
  part.Read("reason", revision.reason, ReadText);
  part.Read("approved", revision.approved, ReadText);
  return revision;
}

}  // namespace wsoa
