// The changes between two snapshots in a test, each as a line: "action A1 newly-off-track by time:
// on-track > off-track".
#ifndef WSOA_TESTS_SUPPORT_DIFF_LINES_H_
#define WSOA_TESTS_SUPPORT_DIFF_LINES_H_

#include <string>
#include <string_view>
#include <vector>

#include "changes/diff.h"
#include "plan/words.h"
#include "snapshot/value.h"
#include "support/test_snapshot.h"

namespace wsoa {

inline std::string ValueAsText(const Value& value) {
  if (value.IsNothing()) return "–";
  if (const auto* text = value.As<std::string>()) return *text;
  if (const auto* texts = value.As<std::vector<std::string>>()) {
    std::string joined;
    for (const std::string& text : *texts) joined += (joined.empty() ? "" : " + ") + text;
    return joined;
  }
  if (const auto* date = value.As<Date>()) return IsoDay(date->last);
  if (const auto* state = value.As<State>()) return std::string(WordFor(*state));
  if (const auto* colour = value.As<Colour>()) return std::string(WordFor(*colour));
  return JsonOf(value).Line();
}

inline std::string DiffLine(const Change& change) {
  std::string line(WordFor(change.thing));
  if (!change.ref.empty()) line += " " + change.ref;
  line += " " + std::string(WordFor(change.what)) + " by " + std::string(WordFor(change.by));
  if (!change.fact.empty()) line += ", " + change.fact;
  line += ": " + ValueAsText(change.from) + " > " + ValueAsText(change.to);
  if (change.days) line += ", " + std::to_string(*change.days) + " days";
  if (change.move) line += ", move " + std::to_string(*change.move);
  if (change.approved) line += ", by " + *change.approved;
  if (change.thing == ChangedThing::kAction && change.move && change.reason) {
    line += " (" + *change.reason + ")";
  }
  return line;
}

inline std::vector<std::string> DiffLines(const Snapshot& from, const Snapshot& to,
                                          const RenamedPlans& renamed = {}) {
  std::vector<std::string> lines;
  for (const Change& change : Diff(from, to, renamed).changes) lines.push_back(DiffLine(change));
  return lines;
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_DIFF_LINES_H_
