#include "report/diff/diff_summary.h"

#include <doctest/doctest.h>

#include <string>

#include "support/document_text.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

std::string With(const std::string& actions) {
  return "wsoa: 1\ntitle: Plan\narea: North\nsections:\n  - ref: B\n    title: Local Offer\n"
         "    actions: [" +
         actions + "]\n";
}

std::string Summary(const std::string& before, const std::string& after) {
  const Snapshot from = TestSnapshot(With(before), "2022-01-31");
  const Snapshot to = TestSnapshot(With(after), "2022-03-31");
  const SnapshotDiff diff = Diff(from, to);
  Document document;
  AddDiffSummary(FindLeaves(diff, {}), FindChanges(diff, {}), document);
  return DocumentText(document);
}

TEST_CASE("where nothing moved there is no table of moves") {
  const std::string text = "{ref: A1, title: Hire, due: 2022-06}";
  CHECK(Summary(text, text) == "Of 1 action: 1 on track (as before).\n");
}

TEST_CASE("what a chair reads aloud") {
  CHECK(Summary("{ref: A1, title: Hire, due: 2022-02-28}, {ref: A2, title: Train, due: 2022-02-28},"
                "{ref: A3, title: Write, due: 2022-04-30}, {ref: A4, title: Ask, due: 2022-06-30},"
                "{ref: A5, title: Tell, due: 2022-01-20, completed: 2022-01-20}",
                "{ref: A1, title: Hire, due: 2022-02-28},"
                "{ref: A2, title: Train, due: 2022-02-28, completed: 2022-03-10},"
                "{ref: A3, title: Write, due: 2022-04-30, revisions: [{date: 2022-02-01, due: "
                "2022-06-30, approved: SWIG, reason: Late}]},"
                "{ref: A4, title: Ask, due: 2022-03-01},"
                "{ref: A6, title: Count, due: 2022-09-30}") ==
        R"(Of 5 actions: 2 off track (0 before), 2 on track (4 before) and 1 complete (as
before).

From      to off track  to on track  to complete  removed
on track             2          (1)            1        –
complete             –            –            –        1
new                  –            1            –        –

- 1 newly overdue because days passed: A1
- 1 newly overdue because the plan was changed: A4
- 1 completed: A2 (10 days late)
- 1 deadline moved later: A3 by 61 days (first move, approved by SWIG)
- 1 deadline moved earlier: A4 by 121 days (not approved: the plan was
  rewritten)
- 1 new: A6
- 1 removed from the plan: A5
)");
}

}  // namespace
}  // namespace wsoa
