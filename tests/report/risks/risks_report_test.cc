#include "report/risks/risks_report.h"

#include <doctest/doctest.h>

#include "report/risky.h"
#include "support/document_text.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

std::string Shown(const RiskQuery& query) {
  return DocumentText(RisksReport(TestSnapshot(kRisky, "2022-01-31"), query));
}

TEST_CASE("risks and issues, each with what is done about it") {
  CHECK(Shown({}) == R"(Northshire: Written Statement of Action
=======================================

Open risks
----------
Ref  Risk                    Stated  Score       Owners    Days open  Section
R5   The system fails        red     4 × 4 = 16  HOS              31  plan
R2   The provider hands the  red     4 × 3 = 12  DPH              90  A
     contract back before a
     new one is found
  Impact: A term without therapy.
  Mitigation: A framework of three other providers can be called on within six
  weeks.
R1   The budget is cut       amber   –           DPH, HOS          –  plan
  Mitigation: A reserve.

Issues of actions that are not done
-----------------------------------
Ref   Action                                  Owners  Stated  Rating  Issue told
A1.a  Advertise eight posts in the community  HOS     amber   red     1 Dec 2021
      Issue: Each of two rounds brought one applicant.
      Mitigation: A third round with a retention payment.
A2    Agree the pathway                       DPH     red     red     Jan 2022
      Issue: The draft is with lawyers.

Closed risks
------------
Ref  Risk           Stated  Score  Owners  Days open  Closed       Section
R3   Data are late  none    2 × –  none          197  15 Dec 2021  A

B blue: Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Off track

All 4 risks and both issues.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("how many are found, and that none is") {
  CHECK(Shown({.mentions = "Mars"}) == R"(None of 4 risks and none of 2 issues: mentioning "Mars".

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
  CHECK(Shown({.sections = {"A"}, .closed = true}) == R"(Northshire: Written Statement of Action
=======================================

Closed risks
------------
Ref  Risk           Stated  Score  Owners  Days open  Closed       Section
R3   Data are late  none    2 × –  none          197  15 Dec 2021  A

B blue: Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Off track

1 of 4 risks: closed, section A.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("a plan without risks and issues") {
  const Snapshot snapshot =
      TestSnapshot("wsoa: 1\ntitle: T\narea: A\nsections: [{ref: A, title: B}]\n", "2022-01-31");
  CHECK(DocumentText(RisksReport(snapshot, {})) == R"(No risk and no issue.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("for a spreadsheet risks and issues share a table") {
  const Snapshot snapshot = TestSnapshot(kRisky, "2022-01-31");
  std::string csv = RenderCsv(RisksForSpreadsheet(snapshot, {}));
  std::erase(csv, '\r');
  CHECK(
      csv ==
      R"(kind,plan,section,ref,title,stated,computed,likelihood,severity,score,scored_on,residual_likelihood,residual_severity,acceptance,accepted_until,actions,owners,since,age_days,state,closed,impact,issue,mitigation,internal
risk,north,,R5,The system fails,red,,4,4,16,,,,,,,HOS,2021-12-31,31,open,,,,,no
risk,north,A,R2,The provider hands the contract back before a new one is found,red,,4,3,12,,,,,,,DPH,2021-11-02,90,open,,A term without therapy.,,A framework of three other providers can be called on within six weeks.,no
risk,north,,R1,The budget is cut,amber,,,,,,,,,,,"DPH, HOS",,,open,,,,A reserve.,no
risk,north,A,R3,Data are late,,,2,,,,,,,,,,2021-06-01,197,closed,2021-12-15,,,,no
issue,north,A,A1.a,Advertise eight posts in the community,amber,red,,,,,,,,,,HOS,2021-12-01,61,open,,,Each of two rounds brought one applicant.,A third round with a retention payment.,no
issue,north,A,A2,Agree the pathway,red,undated,,,,,,,,,,DPH,2022-01-01,30,open,,,The draft is with lawyers.,,no
)");
}

}  // namespace
}  // namespace wsoa
