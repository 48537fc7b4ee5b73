// A small plan with one of everything that the reports tell of; its day is 31 Jan 2022.
#ifndef WSOA_TESTS_REPORT_NORTH_H_
#define WSOA_TESTS_REPORT_NORTH_H_

namespace wsoa {

inline constexpr const char* kNorth = R"(wsoa: 1
title: Written Statement of Action
area: Northshire
scheme: {base: brag, grace: 14 days, labels: {off-track: Overdue}}
reporting: {stale_after: 45 days}
fields: {priority: [high, low], cost: number}
people:
  HOS: {role: Head of SEND, name: Ann Hill, organisation: Council}
  DMO: Designated Medical Officer
  Chair of the Parent Carer Forum: {name: Bo Lee}
sections:
  - ref: A
    title: Leadership
    leader: HOS
    detail: |
      What the board is to do.

      - Meet
      - Decide
    findings: [Leaders have been slow.]
    actions:
      - ref: A1
        title: A joint board of council, health and parents
        owners: [HOS, DMO]
        source: APP
        actions:
          - ref: A1.a
            title: Agree what the board is for
            due: 2021-10
            completed: 2021-11-05
            evidence: Minutes of 5 Nov
            assured: {date: 2021-12, by: SWIG}
          - ref: A1.b
            title: Appoint a chair who is independent of the council and of health
            owners: [Chair of the Parent Carer Forum]
            due: 2021-10
            revisions:
              - {date: 2021-10-20, due: 2021-11, reason: Second advertisement, approved: SWIG}
              - {date: 2021-12-20, due: 2022-02, reason: Third advertisement}
              - {date: 2022-02-10, due: 2022-04, reason: Fourth, approved: SWIG}
            updates:
              - {date: 2021-11, rating: green, note: Shortlist drawn up., by: HOS}
              - {date: 2022-01-10, rating: amber, note: Nobody applied., issue: Pay, mitigation: Ask again, forecast: 2022-03}
              - {date: 2022-02-10, rating: red}
            fields: {priority: high, cost: 1200}
      - ref: A2
        title: Review the terms
        due: {every: 3 months, from: 2021-09, until: 2022-09}
        completed: [2021-09-30, missed]
        owners: [HSP]
        depends: [A1.b, Z9]
  - ref: B
    title: The Local Offer
    actions:
      - ref: B1
        title: Publish the Local Offer
        owners: [DMO]
        support: [HOS]
        due: 2022-02
        condition: Subject to funding
        start: 2021-12
        started: 2021-12-06
        outcomes: [Families find what they need.]
        measures:
          - ref: B1.1
            title: Visits to the Local Offer
            unit: count
            baseline: {value: 100, date: 2021-01}
            target: {value: 200, by: 2022-12}
            readings:
              - {date: 2021-06, value: 90, note: After the relaunch}
              - {date: 2022-06, value: 150}
      - ref: B2
        title: Train staff
        owners: [DMO]
        due: {tbd: 2022-06}
      - ref: B3
        title: Print leaflets
        owners: [DMO]
        due: 2021-12
        withdrawn: {date: 2021-11, reason: Nobody reads them, approved: SWIG}
      - ref: B4
        title: Ask families
    measures:
      - ref: B.1
        title: Families satisfied
        unit: percent
        direction: up
        serves: [B1]
        owners: [DMO]
        target: {value: 80}
        readings: [{date: 2021-12, value: 84}]
    risks:
      - ref: R1
        title: Money runs out
        impact: Everything stops
        owners: [HOS]
        opened: 2021-06
        likelihood: 4
        severity: 5
        updates:
          - {date: 2021-11, rating: red, note: Bid sent.}
    updates:
      - {date: 2022-01, rating: amber, highlights: [A bid was sent.], next: [Wait]}
)";

}  // namespace wsoa

#endif  // WSOA_TESTS_REPORT_NORTH_H_
