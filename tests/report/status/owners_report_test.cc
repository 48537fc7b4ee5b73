#include "report/status/owners_report.h"

#include <doctest/doctest.h>

#include "report/north.h"
#include "support/document_text.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

TEST_CASE("what each owner has to answer for") {
  const Snapshot north = TestSnapshot(kNorth, "2022-01-31");
  CHECK(DocumentText(OwnersReport(north, {OwnerRole::kOwner})) ==
        R"(Northshire: Written Statement of Action
=======================================
                                              Past  Due    At    Off
Owner         Who                              due  30d  risk  track  Open  Done
Chair of the  Bo Lee                             1    0     0      1     1     0
Parent Carer
Forum
DMO           Designated Medical Officer         0    1     0      0     2     1
HOS           Head of SEND, Ann Hill, Counc…     0    0     0      0     0     1
HSP           not in people                      0    0     1      0     1     0
(no owner)                                       0    0     0      0     1     0

6 actions, headings left out; 1 has several owners and counts for each of them.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("a plan without a register of people does not ask who its owners are") {
  const Snapshot snapshot = TestSnapshot(
      "wsoa: 1\ntitle: Plan\narea: X\nsections:\n  - ref: A\n    title: Leadership\n"
      "    actions: [{ref: A1, title: Meet, due: 2021-12, owners: [HOS, PEP]}]\n",
      "2022-01-31");
  CHECK(DocumentText(OwnersReport(snapshot, {OwnerRole::kOwner})) == R"(X: Plan
=======
Owner  Past due  Due in 30 days  At risk  Off track  Open  Complete
HOS           1               0        0          1     1         0
PEP           1               0        0          1     1         0

1 action, headings left out; 1 has several owners and counts for each of them.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("who answers for what others do stands apart from them") {
  const Snapshot snapshot = TestSnapshot(
      "wsoa: 1\ntitle: Plan\narea: X\nsections:\n  - ref: A\n    title: Leadership\n"
      "    actions:\n      - ref: A1\n        title: Meet\n        owners: [HOS]\n"
      "        accountable: [DCS]\n        support: [QAM]\n        actions:\n"
      "          - {ref: A1.a, title: Invite, due: 2021-12}\n"
      "          - {ref: A1.b, title: Sit, due: 2022-06, accountable: [HOS]}\n",
      "2022-01-31");
  CHECK(DocumentText(OwnersReport(snapshot, {OwnerRole::kOwner, OwnerRole::kAccountable,
                                             OwnerRole::kSupport})) == R"(X: Plan
=======
Owner  Part         Past due  Due in 30 days  At risk  Off track  Open  Complete
DCS    accountable         1               0        0          1     1         0
HOS    owner               1               0        0          1     2         0
HOS    accountable         0               0        0          0     1         0

2 actions, headings left out.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

}  // namespace
}  // namespace wsoa
