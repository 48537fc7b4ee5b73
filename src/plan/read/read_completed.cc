#include "plan/read/reader.h"

namespace wsoa {
namespace {

std::optional<Completion> ReadReported(const KeyedNode& value, Diagnostics& out) {
  PartReader part(value, ShapeOf(ValueType::kCompletion), out);
  std::optional<Located<Date>> reported;
  part.Read("reported", reported, ReadFactDate);
  if (!reported) return std::nullopt;
  Completion completion;
  completion.span = part.span();
  completion.date = reported->value;
  completion.reported = true;
  return completion;
}

std::optional<Completion> ReadCompletion(const KeyedNode& value, Occurrence occurrence,
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
std::vector<Completion> ReadCompletions(const KeyedNode& value, Diagnostics& out) {
  std::vector<Completion> completions;
  bool all = true;
  for (const Node node : value.node.children()) {
    const KeyedNode entry{value.key, node, true};
    auto completion =
        ReportIfEmpty(entry, out) ? std::nullopt : ReadCompletion(entry, Occurrence::kSeries, out);
    all = all && completion;
    if (all) completions.push_back(*completion);
  }
  return completions;
}

}  // namespace

std::optional<std::vector<Completion>> ReadCompleted(const KeyedNode& value, Occurrence occurrence,
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

}  // namespace wsoa
