// The changes between two snapshots in a test, each as a line: "action A1 newly-off-track by time:
// on-track > off-track".
#ifndef WSOA_TESTS_SUPPORT_DIFF_LINES_H_
#define WSOA_TESTS_SUPPORT_DIFF_LINES_H_

#include <string>
#include <string_view>
#include <vector>

#include "changes/diff.h"
#include "plan/words.h"
#include "support/test_snapshot.h"

namespace wsoa {

struct ValueAsText {
  std::string operator()(std::monostate) const { return "–"; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(Day day) const { return IsoDay(day); }
  std::string operator()(State state) const { return std::string(WordFor(state)); }
  std::string operator()(Colour colour) const { return std::string(WordFor(colour)); }
  std::string operator()(const Number& number) const { return std::to_string(number.value); }
  std::string operator()(const std::vector<std::string>& texts) const {
    std::string joined;
    for (const std::string& text : texts) joined += (joined.empty() ? "" : " + ") + text;
    return joined;
  }
};

inline std::string DiffLine(const Change& change) {
  std::string line(WordFor(change.thing));
  if (!change.ref.empty()) line += " " + change.ref;
  line += " " + std::string(WordFor(change.what)) + " by " + std::string(WordFor(change.by));
  if (!change.fact.empty()) line += ", " + change.fact;
  line +=
      ": " + std::visit(ValueAsText{}, change.from) + " > " + std::visit(ValueAsText{}, change.to);
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
