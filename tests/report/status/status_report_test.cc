#include "report/status/status_report.h"

#include <doctest/doctest.h>

#include "report/cells.h"
#include "report/north.h"
#include "snapshot/section_columns.h"
#include "support/document_text.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

TEST_CASE(
    "counts by section first, then the colour; then what to look at, the key and the source") {
  const Snapshot north = TestSnapshot(kNorth, "2022-01-31");
  CHECK(DocumentText(StatusReport(north)) == R"(Northshire: Written Statement of Action
=======================================
                                                                     Due  Past
Ref  Section          B  G  A  R  –          Actions  Done  Rating   30d   due
A    Leadership       1  0  1  1  0                3   33%  red        0     1
     Stated better 1  Stated worse 0
     BAR
B    The Local Offer  0  1  0  0  2  3 (1 withdrawn)    0%  undated    1     0
     Stated better 0  Stated worse 0
     G--
     Whole plan       1  1  1  1  2  6 (1 withdrawn)   17%  red 4/6    1     1
     Stated better 1  Stated worse 0
     BGAR--

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

- 1 past the due date: wsoa actions --level leaf --overdue
- 1 due in the next 30 days: wsoa actions --level leaf --due-within 30d
- 1 stated better than the dates allow: wsoa actions --optimistic
- 2 not started: wsoa actions --level leaf --progress not-started
- 2 not rated (undated): wsoa actions --level leaf --state undated
- 1 withdrawn and not counted: wsoa actions --level leaf --state withdrawn

Delivery against outcome
------------------------
                          Target     On    At    Off    Not
Section  Delivery            met  track  risk  track  rated  Stated
B        green: On track       0      0     0      1      0  none

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("what has no problem leads nowhere") {
  const Snapshot snapshot = TestSnapshot(
      "wsoa: 1\ntitle: Plan\narea: X\nscheme: rag\nsections:\n  - ref: A\n    title: Leadership\n"
      "    actions: [{ref: A1, title: Meet, due: 2022-06}]\n",
      "2022-01-31");
  CHECK(DocumentText(StatusReport(snapshot)) == R"(X: Plan
=======
                                           Due  Past
Ref  Section     G  A  R  –  Done  Rating  30d   due  Ratings
A    Leadership  1  0  0  0    0%  green     0     0  GGGGGGGGGG
     Whole plan  1  0  0  0    0%  green     0     0  GGGGGGGGGG

G green: Complete / On track  A amber: At risk  R red: Off track

- 1 never reported on (of 1 rated and not complete), 1 of them on track: wsoa
  actions --silent
- 1 not started: wsoa actions --level leaf --progress not-started

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("each plan has its own colours, counts and source") {
  const Snapshot both = TestSnapshot(
      {ReadTestPlan("plans/north.yaml",
                    "wsoa: 1\ntitle: One\narea: North\nsections: [{ref: A, title: B}]\n"),
       ReadTestPlan(
           "plans/south.yaml",
           "wsoa: 1\ntitle: Two\narea: South\ncolour: red\nsections: [{ref: A, title: B}]\n")},
      "2022-01-31");
  CHECK(DocumentText(StatusReport(both)) == R"(North: One
==========
                                              Due  Past
Ref  Section     B  G  A  R  –  Done  Rating  30d   due  Ratings
A    B           0  0  0  0  0     –  none      0     0
     Whole plan  0  0  0  0  0     –  none      0     0

B blue: Complete  G green: On track  A amber: At risk  R red: Off track

As of 31 Jan 2022, from plans/north.yaml (working tree)

South: Two
==========
                                              Due  Past
Ref  Section     B  G  A  R  –  Done  Rating  30d   due  Ratings
A    B           0  0  0  0  0     –  none      0     0
     Whole plan  0  0  0  0  0     –  none      0     0

B blue: Complete  G green: On track  A amber: At risk  R red: Off track

As of 31 Jan 2022, from plans/south.yaml (working tree); 1 problem there:
figures may be wrong (wsoa check)
)");
}

TEST_CASE("a bar says in words what it shows") {
  const Snapshot north = TestSnapshot(kNorth, "2022-01-31");
  const PlanStatus& status = north.plans.front().status;
  CHECK(CellOf(BarOf(status, status.whole.counts)).text ==
        "1 blue, 1 green, 1 amber, 1 red, 2 not rated");
  CHECK(CellOf(BarOf(status, {})).text == "");
}

}  // namespace
}  // namespace wsoa
