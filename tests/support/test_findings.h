// Problems in a small text, for tests of the formats that report them.
#ifndef WSOA_TESTS_SUPPORT_TEST_FINDINGS_H_
#define WSOA_TESTS_SUPPORT_TEST_FINDINGS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "render/findings/findings.h"
#include "source/diagnostic.h"
#include "source/source.h"

namespace wsoa {

// The `nth` (from 1) occurrence of `text` in the source, which must exist.
inline Span SpanOf(const Source& source, std::string_view text, int nth = 1) {
  std::size_t at = source.text().find(text);
  while (--nth > 0) at = source.text().find(text, at + 1);
  return {&source, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + text.size())};
}

// Two plans, of which one has an error with every part that a problem can have, a warning that
// occurs twice, a note on several lines and one without a place.
class TestFindings {
 public:
  TestFindings() {
    Diagnostic& twice = problems.Error("duplicate-ref", SpanOf(north, "A1", 2), "A1 is used twice");
    twice.remarks.push_back({SpanOf(north, "A1"), "first used here"});
    twice.help = "give this action a ref of its own";
    problems.Add(Severity::kWarning, "unknown-owner", SpanOf(north, "HÖS"), Owner());
    problems.Add(Severity::kWarning, "unknown-owner", SpanOf(north, "HÖS", 2), Owner());
    problems.Add(Severity::kNote, "long-text", SpanOf(north, "two\n    lines"), "100%, done");
    problems.Error("no-place", {}, "nowhere").remarks.push_back({{}, "nor there"});
  }

  FindingsReport Report() const {
    return {.diagnostics = problems,
            .hidden_notes = 0,
            .files = {"./plans/a north: & <1>.yaml", "plans/south.yaml"},
            .rules = {{"duplicate-ref", "two things share a ref", Severity::kError},
                      {"unknown-owner", "an owner is not in people", Severity::kWarning}},
            .version = "1.2.3"};
  }

  static std::string Owner() { return "HÖS is not in \"people\" & <b>\x1b[1m"; }

  const Source north{"./plans/a north: & <1>.yaml",
                     "- ref: A1\n"
                     "  owner: HÖS\n"
                     "- ref: A1\n"
                     "  owner: [X, HÖS]\n"
                     "  note: >\n"
                     "    two\n"
                     "    lines\n"};
  Diagnostics problems;
};

// A run without problems.
inline FindingsReport NoProblems() {
  static const Diagnostics none;
  return {none, 0, {"plans/south.yaml"}, {}, "1.2.3"};
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_TEST_FINDINGS_H_
