#include "report/actions/actions_report.h"

#include <doctest/doctest.h>

#include "report/north.h"
#include "support/document_text.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

std::string ShownOf(const Snapshot& snapshot, const ActionQuery& query) {
  return DocumentText(ActionsReport(snapshot, FindActions(snapshot, query), query));
}

std::string Shown(const ActionQuery& query) {
  return ShownOf(TestSnapshot(kNorth, "2022-01-31"), query);
}

std::vector<ActionColumn> Columns(const std::vector<std::string>& words) {
  std::vector<ActionColumn> columns;
  for (const std::string& word : words) columns.push_back(*ParseActionColumn(word));
  return columns;
}

TEST_CASE("every action in the order of the text, headings with their parts beneath") {
  CHECK(Shown({}) == R"(Northshire: Written Statement of Action
=======================================
                                                         Days
Ref   Action                  Owners        Due          late  Stated  Rating
A1    A joint board of coun…  HOS, DMO      –               –  none    red
      worst of 2 parts: A1.b off track
A1.a    Agree what the boar…  HOS, DMO      31 Oct 2021     5  none    blue
        assured Dec 2021; completed 5 Nov 2021, late 5 days: due 31 Oct 2021
A1.b    Appoint a chair who   Chair of the  30 Nov 2021    62  amber   red
        is independent of     Parent Carer
        the council and of…   Forum
        overdue 62 days: due 30 Nov 2021 (moved from 31 Oct 2021), grace to 14
        Dec 2021
A2    Review the terms        HSP           31 Mar 2022     0  none    amber
      depends on A1.b, which is off track; 1 missed
B1    Publish the Local Off…  DMO           28 Feb 2022     0  none    green
      due 28 Feb 2022, in 28 days
B2    Train staff             DMO           to be dated     –  none    undated
      date to be set by 30 Jun 2022
B3    Print leaflets          DMO           31 Dec 2021     –  none    withdrawn
      withdrawn Nov 2021
B4    Ask families            none          none            –  none    undated
      no due date

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

All 8 actions.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("a part whose heading is not listed stands by itself") {
  ActionQuery query;
  query.overdue = true;
  query.level = ActionLevel::kLeaf;
  CHECK(Shown(query) == R"(Northshire: Written Statement of Action
=======================================
                                                            Days
Ref   Action                     Owners        Due          late  Stated  Rating
A1.b  Appoint a chair who is     Chair of the  30 Nov 2021    62  amber   red
      independent of the         Parent Carer
      council and of health      Forum
      overdue 62 days: due 30 Nov 2021 (moved from 31 Oct 2021), grace to 14 Dec
      2021

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

1 of 8 actions: past the due date, headings left out.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("sorted, nothing is indented") {
  ActionQuery query;
  query.sort = Columns({"due"});
  query.columns = Columns({"ref", "title", "due", "original-due", "started", "completed"});
  CHECK(Shown(query) == R"(Northshire: Written Statement of Action
=======================================
Ref   Action                    Due          First due    Started     Completed
A1.a  Agree what the board is…  31 Oct 2021  31 Oct 2021  –           5 Nov 2021
A1.b  Appoint a chair who is…   30 Nov 2021  31 Oct 2021  –           –
B3    Print leaflets            31 Dec 2021  31 Dec 2021  –           –
B1    Publish the Local Offer   28 Feb 2022  28 Feb 2022  6 Dec 2021  –
A2    Review the terms          31 Mar 2022  31 Mar 2022  –           –
A1    A joint board of counci…  –            –            –           –
B2    Train staff               to be dated  –            –           –
B4    Ask families              none         –            –           –

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

All 8 actions.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("groups have headings, and an action of two owners stands under both") {
  ActionQuery query;
  query.group_by = ActionGrouping::kOwner;
  query.level = ActionLevel::kLeaf;
  query.columns = Columns({"ref", "title", "rating"});
  CHECK(Shown(query) == R"(Northshire: Written Statement of Action
=======================================

Chair of the Parent Carer Forum
-------------------------------
Ref   Action                                                           Rating
A1.b  Appoint a chair who is independent of the council and of health  red

DMO
---
Ref   Action                       Rating
A1.a  Agree what the board is for  blue
B1    Publish the Local Offer      green
B2    Train staff                  undated
B3    Print leaflets               withdrawn

HOS
---
Ref   Action                       Rating
A1.a  Agree what the board is for  blue

HSP
---
Ref  Action            Rating
A2   Review the terms  amber

no owner
--------
Ref  Action        Rating
B4   Ask families  undated

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

7 of 8 actions: headings left out.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("every other column") {
  ActionQuery query;
  query.columns =
      Columns({"plan", "section", "ref", "source", "support", "start", "forecast", "state"});
  CHECK(Shown(query) == R"(Northshire: Written Statement of Action
=======================================
Plan     Section  Ref   Source  Support  Start     Forecast     State
north    A        A1    APP     none     –         –            off-track
  north  A        A1.a  APP     none     –         –            assured
  north  A        A1.b  APP     none     –         31 Mar 2022  off-track
north    A        A2    none    none     –         –            at-risk
north    B        B1    none    HOS      Dec 2021  –            on-track
north    B        B2    none    none     –         –            undated
north    B        B3    none    none     –         –            withdrawn
north    B        B4    none    none     –         –            undated

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

All 8 actions.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
  query.columns = Columns({"ref", "stated", "stated-on", "effective", "comparison", "outcome",
                           "condition", "fields.priority"});
  CHECK(Shown(query) == R"(Northshire: Written Statement of Action
=======================================
Ref     Stated  Stated on    Rating     Comparison  Outcome  priority
A1      none    –            red        unstated    –        –
  A1.a  none    –            blue       unstated    –        –
  A1.b  amber   10 Jan 2022  red        optimistic  –        high
A2      none    –            amber      unstated    –        –
B1      none    –            green      unstated    red      –
  Subject to funding
B2      none    –            undated    unstated    –        –
B3      none    –            withdrawn  unstated    –        –
B4      none    –            undated    unstated    –        –

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

All 8 actions.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("where nothing is found there is no table, but a sentence") {
  ActionQuery query;
  query.owners = {"PEP"};
  CHECK(Shown(query) == R"(None of 8 actions: owner PEP.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("plans stand one after the other, or share a table that names them") {
  const Snapshot both = TestSnapshot(
      {ReadTestPlan("plans/north.yaml", kNorth), ReadTestPlan("plans/south.yaml", kNorth)},
      "2022-01-31");
  ActionQuery query;
  query.columns = Columns({"ref", "title"});
  query.overdue = true;
  query.level = ActionLevel::kLeaf;
  CHECK(ShownOf(both, query) == R"(Northshire: Written Statement of Action
=======================================
Ref   Action
A1.b  Appoint a chair who is independent of the council and of health

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

Northshire: Written Statement of Action
=======================================
Ref   Action
A1.b  Appoint a chair who is independent of the council and of health

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

2 of 16 actions: past the due date, headings left out.

As of 31 Jan 2022, from plans/north.yaml and plans/south.yaml (working tree)
)");
  query.sort = Columns({"late"});
  CHECK(ShownOf(both, query) == R"(Plan   Ref   Action
north  A1.b  Appoint a chair who is independent of the council and of health
south  A1.b  Appoint a chair who is independent of the council and of health

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

2 of 16 actions: past the due date, headings left out.

As of 31 Jan 2022, from plans/north.yaml and plans/south.yaml (working tree)
)");
}

TEST_CASE("plans of different colours in one table have a key each") {
  const std::string plan =
      "title: Plan\narea: X\nsections:\n  - ref: A\n    title: Leadership\n"
      "    actions: [{ref: A1, title: Meet, due: 2021-12}]\n";
  const Snapshot both =
      TestSnapshot({ReadTestPlan("plans/north.yaml", "wsoa: 1\nscheme: rag\n" + plan),
                    ReadTestPlan("plans/south.yaml", "wsoa: 1\n" + plan)},
                   "2022-01-31");
  ActionQuery query;
  query.columns = Columns({"ref", "rating"});
  query.group_by = ActionGrouping::kRating;
  CHECK(ShownOf(both, query) == R"(red
===
Plan   Ref  Rating
north  A1   red
south  A1   red

Colours of north:

G green: Complete / On track  A amber: At risk  R red: Off track

Colours of south:

B blue: Complete  G green: On track  A amber: At risk  R red: Off track

All 2 actions.

As of 31 Jan 2022, from plans/north.yaml and plans/south.yaml (working tree)
)");
}

}  // namespace
}  // namespace wsoa
