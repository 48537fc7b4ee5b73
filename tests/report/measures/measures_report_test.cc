#include "report/measures/measures_report.h"

#include <doctest/doctest.h>

#include "report/east.h"
#include "support/document_text.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

std::string ShownOf(const Snapshot& snapshot, const MeasureQuery& query) {
  return DocumentText(MeasuresReport(snapshot, FindMeasures(snapshot, query), query));
}

std::string Shown(const MeasureQuery& query, std::string_view as_of = "2022-01-31") {
  return ShownOf(TestSnapshot(kEast, as_of), query);
}

TEST_CASE("every measure in the order of the text, its facts and its reason beneath") {
  CHECK(Shown({}) == R"(Eastshire: Written Statement of Action
======================================
Ref    Measure                   Latest  Readings   Travel     Stated  Computed
A.1    Plans finished in time       49%  52.50, 49  worsening  green   red
       Kind how-well  Baseline 40% in Mar 2021  Target 90% by Dec 2022
       Expected now 63.91%  Reading of Dec 2021
       49 against 61.48 expected at 31 Dec 2021, 12.48 short
A1.2   Caseworkers in post            9  9          improving  none    blue
       Kind how-much  Baseline 4 at 1 Apr 2021  Target 9 by Dec 2021
       Expected now 9  Reading of 4 Jan 2022
       target 9 met: 9 at 4 Jan 2022
A1.10  Caseworkers feel supp…      none  none       –          none    not rated
       no reading yet
A2.1   Complaints                    15  15         worsening  none    red
       Kind difference  Baseline 12  Reading of Dec 2021
       15 at 31 Dec 2021, worse than the baseline 12
B.1    Wait for therapy        128 days  110, 128   worsening  none    amber
       Kind difference  Baseline 180 days in Jan 2021
       Target 90 days by Jun 2022  Expected now 116.21 days  Reading of Dec 2021
       128 against 121.63 expected at 31 Dec 2021, 6.37 short
B.2    Parents who would rec…      none  none       –          none    not rated
       Target by Dec 2022
       no reading yet

B blue: Complete  G green: On track  A amber: At risk  R red: Off track

All 6 measures. 4 rated (1 at risk, 2 off track), 2 without a reading, 1 gone
the wrong way, 1 stated better than the readings allow.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("a column that says nothing of any measure is left out") {
  CHECK(Shown({}, "2021-01-31") == R"(Eastshire: Written Statement of Action
======================================
Ref    Measure                         Computed
A.1    Plans finished in time          not rated
       Kind how-well  Baseline 40% in Mar 2021  Target 90% by Dec 2022
       Expected now 40%
       no reading yet
A1.2   Caseworkers in post             not rated
       Kind how-much  Baseline 4 at 1 Apr 2021  Target 9 by Dec 2021
       Expected now 4
       no reading yet
A1.10  Caseworkers feel supported      not rated
       no reading yet
A2.1   Complaints                      not rated
       Kind difference  Baseline 12
       no reading yet
B.1    Wait for therapy                not rated
       Kind difference  Baseline 180 days in Jan 2021
       Target 90 days by Jun 2022  Expected now 180 days
       no reading yet
B.2    Parents who would recommend it  not rated
       Target by Dec 2022
       no reading yet

B blue: Complete  G green: On track  A amber: At risk  R red: Off track

All 6 measures. None rated, 6 without a reading.

As of 31 Jan 2021, from plans/north.yaml (working tree)
)");
}

TEST_CASE("a plan without measures") {
  const Snapshot none =
      TestSnapshot("wsoa: 1\ntitle: T\narea: A\nsections: [{ref: S, title: S}]\n", "2022-01-31");
  CHECK(ShownOf(none, {}) == R"(There are no measures.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("plans that are sorted together share a table that names them") {
  const Snapshot two =
      TestSnapshot({{"plans/east.yaml", kEast}, {"plans/west.yaml", kEast}}, MakeDay(2022, 1, 31));
  MeasureQuery query;
  query.ratings = {Colour::kRed};
  query.sort = MeasureColumnsNamed({"latest"});
  query.columns = MeasureColumnsNamed({"ref", "latest"});
  CHECK(ShownOf(two, query) == R"(Plan  Ref   Latest
east  A2.1      15
west  A2.1      15
east  A.1      49%
west  A.1      49%

B blue: Complete  G green: On track  A amber: At risk  R red: Off track

4 of 12 measures: computed red. 4 rated (4 off track), 2 gone the wrong way, 2
stated better than the readings allow.

As of 31 Jan 2022, from plans/east.yaml and plans/west.yaml (working tree)
)");
}

}  // namespace
}  // namespace wsoa
