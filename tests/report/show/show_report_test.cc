#include "report/show/show_report.h"

#include <doctest/doctest.h>

#include "report/north.h"
#include "report/risky.h"
#include "support/document_text.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

std::string Shown(std::string_view ref, std::string_view as_of = "2022-01-31") {
  const Snapshot snapshot = TestSnapshot(kNorth, as_of);
  return DocumentText(ShowReport(snapshot, FindRef(snapshot, ref).front()));
}

TEST_CASE(
    "an action: how it stands and why, its dates and their moves, what was written, what comes "
    "later") {
  CHECK(Shown("A1.b") == R"(A1.b  Appoint a chair who is independent of the council and of health
=====================================================================
Rating    red: Overdue
Why       overdue 62 days: due 30 Nov 2021 (moved from 31 Oct 2021), grace to 14
          Dec 2021
Stated    amber on 10 Jan 2022: better than the dates allow
Due       30 Nov 2021, first due 31 Oct 2021, moved once
Forecast  31 Mar 2022
Owners    Chair of the Parent Carer Forum (Bo Lee)
Part of   A1 A joint board of council, health and parents
Section   A Leadership
Source    APP
priority  high
cost      1200

How the due date moved
----------------------
On           From         To           Days  Approved by    Reason
20 Oct 2021  31 Oct 2021  30 Nov 2021   +30  SWIG           Second advertisement
20 Dec 2021  30 Nov 2021  28 Feb 2022   +90  not approved,  Third advertisement
                                             moves nothing

Updates
-------
10 Jan 2022  amber, now expected by 31 Mar 2022
Note         Nobody applied.
Issue        Pay
Mitigation   Ask again

Nov 2021  green, from HOS
Note      Shortlist drawn up.

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

2 facts dated after 31 Jan 2022 are left out.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("a heading and its parts") {
  CHECK(Shown("A1") == R"(A1  A joint board of council, health and parents
================================================
Rating   red: Overdue
Why      worst of 2 parts: A1.b off track
Stated   none
Owners   HOS (Head of SEND, Ann Hill, Council); DMO (Designated Medical Officer)
Section  A Leadership
Source   APP

Parts
-----
                                                            Days
Ref   Action                     Owners        Due          late  Stated  Rating
A1.a  Agree what the board is…   HOS, DMO      31 Oct 2021     5  none    blue
      assured Dec 2021; completed 5 Nov 2021, late 5 days: due 31 Oct 2021
A1.b  Appoint a chair who is     Chair of the  30 Nov 2021    62  amber   red
      independent of the         Parent Carer
      council and of health      Forum
      overdue 62 days: due 30 Nov 2021 (moved from 31 Oct 2021), grace to 14 Dec
      2021

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("an action that is done, and checked") {
  CHECK(Shown("A1.a") == R"(A1.a  Agree what the board is for
=================================
Rating     blue: Assured
Why        assured Dec 2021; completed 5 Nov 2021, late 5 days: due 31 Oct 2021
Stated     none
Due        31 Oct 2021
Completed  5 Nov 2021
Evidence   Minutes of 5 Nov
Assured    Dec 2021, by SWIG
Owners     HOS (Head of SEND, Ann Hill, Council); DMO (Designated Medical
           Officer), as for A1
Part of    A1 A joint board of council, health and parents
Section    A Leadership
Source     APP

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("a series, and what it depends on") {
  CHECK(Shown("A2") == R"(A2  Review the terms
====================
Rating     amber: At risk
Why        depends on A1.b, which is off track; 1 missed
Stated     none
Due        31 Mar 2022 (every 3 months from Sep 2021 until Sep 2022)
Times      1 of 5 done, 1 missed
Completed  30 Sep 2021; missed
Owners     HSP (not in people)
Section    A Leadership

Cannot finish before
--------------------
                                                            Days
Ref   Action                     Owners        Due          late  Stated  Rating
A1.b  Appoint a chair who is     Chair of the  30 Nov 2021    62  amber   red
      independent of the         Parent Carer
      council and of health      Forum
      overdue 62 days: due 30 Nov 2021 (moved from 31 Oct 2021), grace to 14 Dec
      2021

Not in this plan: Z9

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("an action with outcomes and measures, its own and those that serve it") {
  CHECK(Shown("B1") == R"(B1  Publish the Local Offer
===========================
Rating         green: On track
Why            due 28 Feb 2022, in 28 days
Stated         none
Outcome        red: off track
Worst measure  B1.1: 90 at 30 Jun 2021, 215 days ago, against 152.22 expected by
               now, 62.22 short
Due            28 Feb 2022
Condition      Subject to funding
To start       Dec 2021
Started        6 Dec 2021
Owners         DMO (Designated Medical Officer)
Support        HOS (Head of SEND, Ann Hill, Council)
Section        B The Local Offer

Outcomes
--------
- Families find what they need.

Measures
--------
Ref   Measure                    Latest  Travel     Computed
B.1   Families satisfied            84%  –          blue
      Target 80%  Reading of Dec 2021
      target 80 met: 84 at 31 Dec 2021
B1.1  Visits to the Local Offer      90  worsening  red
      Baseline 100 in Jan 2021  Target 200 by Dec 2022  Expected now 152.22
      Reading of Jun 2021
      90 at 30 Jun 2021, 215 days ago, against 152.22 expected by now, 62.22
      short; gone the wrong way

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("what has no date, or is no longer to be done") {
  CHECK(Shown("B2") == R"(B2  Train staff
===============
Rating   not rated: undated
Why      date to be set by 30 Jun 2022
Stated   none
Due      to be dated by Jun 2022
Owners   DMO (Designated Medical Officer)
Section  B The Local Offer

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
  CHECK(Shown("B3") == R"(B3  Print leaflets
==================
Rating     not rated: withdrawn
Why        withdrawn Nov 2021
Stated     none
Due        31 Dec 2021
Withdrawn  Nov 2021, Nobody reads them, agreed by SWIG
Owners     DMO (Designated Medical Officer)
Section    B The Local Offer

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
  CHECK(Shown("B4") == R"(B4  Ask families
================
Rating   not rated: undated
Why      no due date
Stated   none
Due      none
Owners   none
Section  B The Local Offer

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("a section") {
  CHECK(Shown("A") == R"(A  Leadership
=============
Rating          red: Overdue
Actions         1 blue, 1 amber, 1 red
Complete        1 of 3, 33%
Past due        1
Due in 30 days  0
Stated better   1
Stated worse    0
Leader          HOS (Head of SEND, Ann Hill, Council)

What was found
--------------
- Leaders have been slow.

Exceptions
----------
Ref   Action                           Owners        Stated  Rating  Issue told
A1.b  Appoint a chair who is           Chair of the  amber   red     10 Jan 2022
      independent of the council and   Parent Carer
      of health                        Forum
      Reason: overdue 62 days: due 30 Nov 2021 (moved from 31 Oct 2021), grace
      to 14 Dec 2021
      Issue: Pay
      Mitigation: Ask again
A2    Review the terms                 HSP           none    amber   –
      Reason: depends on A1.b, which is off track; 1 missed

Actions
-------
                                                            Days
Ref   Action                     Owners        Due          late  Stated  Rating
A1    A joint board of council…  HOS, DMO      –               –  none    red
      worst of 2 parts: A1.b off track
A1.a    Agree what the board i…  HOS, DMO      31 Oct 2021     5  none    blue
        assured Dec 2021; completed 5 Nov 2021, late 5 days: due 31 Oct 2021
A1.b    Appoint a chair who is   Chair of the  30 Nov 2021    62  amber   red
        independent of the       Parent Carer
        council and of health    Forum
        overdue 62 days: due 30 Nov 2021 (moved from 31 Oct 2021), grace to 14
        Dec 2021
A2    Review the terms           HSP           31 Mar 2022     0  none    amber
      depends on A1.b, which is off track; 1 missed

Detail
------
What the board is to do.

- Meet
- Decide

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
  CHECK(Shown("B") == R"(B  The Local Offer
==================
Rating          not rated: undated; 1 of 3 rated
Actions         1 green, 2 not rated
Complete        0 of 3, 0%
Past due        0
Due in 30 days  1
Stated better   0
Stated worse    0
Leader          none

Exceptions
----------
None: no action is at risk or off track, and none has an open issue.

Measures
--------
Ref   Measure                    Latest  Travel     Computed
B.1   Families satisfied            84%  –          blue
      Target 80%  Reading of Dec 2021
      target 80 met: 84 at 31 Dec 2021
B1.1  Visits to the Local Offer      90  worsening  red
      Baseline 100 in Jan 2021  Target 200 by Dec 2022  Expected now 152.22
      Reading of Jun 2021
      90 at 30 Jun 2021, 215 days ago, against 152.22 expected by now, 62.22
      short; gone the wrong way

Delivery against outcome
------------------------
                          Target     On    At    Off    Not
Section  Delivery            met  track  risk  track  rated  Stated
B        green: On track       0      0     0      1      0  none

News of Jan 2022, stated amber
------------------------------

Highlights
- A bid was sent.

Next steps
- Wait

Open risks
----------
Ref  Risk            Stated  Score       Owners  Days open
R1   Money runs out  red     4 × 5 = 20  HOS           244
  Impact: Everything stops

Actions
-------
Ref  Action                   Owners  Due          Days late  Stated  Rating
B1   Publish the Local Offer  DMO     28 Feb 2022          0  none    green
     due 28 Feb 2022, in 28 days
B2   Train staff              DMO     to be dated          –  none    undated
     date to be set by 30 Jun 2022
B3   Print leaflets           DMO     31 Dec 2021          –  none    withdrawn
     withdrawn Nov 2021
B4   Ask families             none    none                 –  none    undated
     no due date

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("a measure") {
  CHECK(Shown("B1.1") == R"(B1.1  Visits to the Local Offer
===============================
Rating        red: off track; it has gone the wrong way
Why           90 at 30 Jun 2021, 215 days ago, against 152.22 expected by now,
              62.22 short
Travel        worsening
Baseline      100 in Jan 2021
Target        200 by Dec 2022
Direction     up is better
Expected now  152.22
Of            B1 Publish the Local Offer
Section       B The Local Offer
Measured      the latest reading is stale

Readings
--------
Reading of  Value  Note
Jun 2021       90  After the relaunch

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

1 fact dated after 31 Jan 2022 is left out.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
  CHECK(Shown("B.1") == R"(B.1  Families satisfied
=======================
Rating      blue: target met
Why         target 80 met: 84 at 31 Dec 2021
Baseline    none
Target      80%
Direction   up is better
Owners      DMO (Designated Medical Officer)
Section     B The Local Offer
Serves too  B1

Readings
--------
Reading of  Value  Note
Dec 2021      84%

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("a risk") {
  CHECK(Shown("R1") == R"(R1  Money runs out
==================
Stated      red in Nov 2021
Opened      Jun 2021
Days open   244
Likelihood  4 of 5
Severity    5 of 5
Score       4 × 5 = 20
Impact      Everything stops
Owners      HOS (Head of SEND, Ann Hill, Council)
Section     B The Local Offer

Updates
-------
Nov 2021  red
Note      Bid sent.

B blue: Assured / Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("evidence, completion and revisions of later days do not exist yet") {
  CHECK(Shown("A1.a", "2021-10-31") == R"(A1.a  Agree what the board is for
=================================
Rating   green: On track
Why      due 31 Oct 2021, the last day
Stated   none
News     never reported on
Due      31 Oct 2021
Owners   HOS (Head of SEND, Ann Hill, Council); DMO (Designated Medical
         Officer), as for A1
Part of  A1 A joint board of council, health and parents
Section  A Leadership
Source   APP

B blue: Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

2 facts dated after 31 Oct 2021 are left out.

As of 31 Oct 2021, from plans/north.yaml (working tree)
)");
  CHECK(Shown("A1.b", "2021-10-19") ==
        R"(A1.b  Appoint a chair who is independent of the council and of health
=====================================================================
Rating    green: On track
Why       due 31 Oct 2021, in 12 days
Stated    none
News      never reported on
Due       31 Oct 2021
Owners    Chair of the Parent Carer Forum (Bo Lee)
Part of   A1 A joint board of council, health and parents
Section   A Leadership
Source    APP
priority  high
cost      1200

B blue: Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Overdue

6 facts dated after 19 Oct 2021 are left out.

As of 19 Oct 2021, from plans/north.yaml (working tree)
)");
}

TEST_CASE("the page of a section: exceptions first, the newest news, its open risks") {
  const Snapshot snapshot = TestSnapshot(kRisky, "2022-01-31");
  const auto shown = [&](std::string_view ref) {
    return DocumentText(ShowReport(snapshot, FindRef(snapshot, ref).front()));
  };
  CHECK(shown("A") == R"(A  Speech and language therapy
==============================
Rating             red: Off track
Actions            1 green, 2 red
Complete           0 of 3, 0%
Past due           1
Due in 30 days     0
Stated better      1
Stated worse       0
Never reported on  1
Leader             HOS (Head of SEND)

What was found
--------------
- Children waited too long.

Exceptions
----------
Ref   Action                                  Owners  Stated  Rating  Issue told
A1.a  Advertise eight posts in the community  HOS     amber   red     1 Dec 2021
      Reason: overdue 62 days: due 30 Nov 2021, grace to 14 Dec 2021
      Issue: Each of two rounds brought one applicant.
      Mitigation: A third round with a retention payment.
A2    Agree the pathway                       DPH     red     red     Jan 2022
      Reason: stated red on Jan 2022; by the dates undated: date still to be set
      Issue: The draft is with lawyers.

Measures
--------
Ref   Measure         Latest  Travel     Computed
A1.1  Weeks waited  30 weeks  improving  red
      Baseline 40 weeks in Mar 2021  Target 18 weeks by Jun 2022
      Expected now 25.24 weeks  Reading of Dec 2021
      30 against 26.73 expected at 31 Dec 2021, 3.27 short

Delivery against outcome
------------------------
                         Target     On    At    Off    Not
Section  Delivery           met  track  risk  track  rated  Stated
A        red: Off track       0      0     0      1      0  none

News of 20 Jan 2022, stated amber
---------------------------------

Highlights
- Parents sit on the panel.

Progress
- Two therapists have started.
- The pathway is drafted.

Next steps
- A third round in March.

Issues
- Too few applicants.

1 older update, of Oct 2021: --as-of 2021-10-01 shows it.

Open risks
----------
Ref  Risk                                  Stated  Score       Owners  Days open
R2   The provider hands the contract back  red     4 × 3 = 12  DPH            90
     before a new one is found
  Impact: A term without therapy.
  Mitigation: A framework of three other providers can be called on within six
  weeks.

Actions
-------
                                                            Days
Ref   Action                           Owners  Due          late  Stated  Rating
A1    Recruit therapists               HOS     –               –  none    red
      worst of 2 parts: A1.a off track
A1.a    Advertise eight posts in the…  HOS     30 Nov 2021    62  amber   red
        overdue 62 days: due 30 Nov 2021, grace to 14 Dec 2021
A1.b    Induct them                    HOS     30 Jun 2022     0  none    green
        due 30 Jun 2022, in 150 days
A2    Agree the pathway                DPH     to be dated     –  red     red
      stated red on Jan 2022; by the dates undated: date still to be set

Outcomes
--------
- Children are seen in time.

B blue: Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Off track

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
  CHECK(shown("B") == R"(B  The Local Offer
==================
Rating             green: On track
Actions            1 green
Complete           0 of 1, 0%
Past due           0
Due in 30 days     0
Stated better      0
Stated worse       0
Never reported on  1
Leader             none

Exceptions
----------
None: no action is at risk or off track, and none has an open issue.

Actions
-------
Ref  Action             Owners  Due          Days late  Stated  Rating
B1   Publish the pages  DPH     30 Jun 2022          0  none    green
     due 30 Jun 2022, in 150 days

B blue: Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Off track

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("the page of a plan: its dates, its sections, its news, its risks and who governs it") {
  const Snapshot snapshot = TestSnapshot(kRisky, "2022-01-31");
  CHECK(DocumentText(ShowReport(snapshot, FindRef(snapshot, "north").front())) ==
        R"(north  Written Statement of Action
==================================
Rating              red: Off track
Actions             2 green, 2 red
Complete            0 of 4, 0%
Past due            1
Due in 30 days      0
Stated better       1
Stated worse        0
Never reported on   2
Area                Northshire
Kind                written statement of action
Inspected           Oct 2020
Inspectors' report  10 Dec 2020
Published           1 Apr 2021
Period              Apr 2021 to Mar 2023
Reports             Oct 2021, Jan 2022 and Apr 2022; every 3 months
Next report         Apr 2022

Sections
--------
                                                        Past
Ref  Section                     Leader  Actions  Done   due  Exceptions  Rating
A    Speech and language thera…  HOS           3    0%     1           2  red
B    The Local Offer             none          1    0%     0           0  green

News of Jan 2022
----------------

Highlights
- The new board met twice.

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

Governance
----------
Ref  Forum            Chair  Meets               Reports to  Members   Detail
SB   SEND Board       HOS    every 6 weeks from  HWB         HOS, DPH
                             4 May 2021
HWB  Health and       –      quarterly           –
     Wellbeing Board

Detail
------
What the partners promised.

B blue: Complete  G green: On track
A amber: At risk, up to 14 days after the due date  R red: Off track

2 facts dated after 31 Jan 2022 are left out.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("what is internal says so: a risk, updates, news, a field") {
  const Snapshot snapshot = TestSnapshot(R"(wsoa: 1
title: Plan
area: Northshire
fields: {cost: {type: number, internal: true}, priority: [high, low]}
updates: [{date: 2022-01, rating: red, progress: [The provider wants to leave.], internal: true}]
sections:
  - ref: A
    title: Leadership
    actions:
      - ref: A1
        title: Agree
        fields: {cost: 5, priority: high}
        updates: [{date: 2022-01, rating: red, internal: true}]
    risks:
      - {ref: R1, title: The provider leaves, actions: [A1], internal: true}
)",
                                         "2022-01-31");
  const auto has = [&](std::string_view ref, const std::string& line) {
    const std::string page = DocumentText(ShowReport(snapshot, FindRef(snapshot, ref).front()));
    CAPTURE(page);
    CHECK(page.find(line + "\n") != std::string::npos);
  };
  has("R1", "R1  The provider leaves (internal)");
  has("A1", "Treats           R1 The provider leaves (internal)");
  has("A1", "cost (internal)  5");
  has("A1", "priority         high");
  has("A1", "Jan 2022  red (internal)");
  has("north", "News of Jan 2022, stated red (internal)");
}

}  // namespace
}  // namespace wsoa
