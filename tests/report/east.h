// A plan with measures of every sort, for tests of what is said of them.
#ifndef WSOA_TESTS_REPORT_EAST_H_
#define WSOA_TESTS_REPORT_EAST_H_

namespace wsoa {

inline constexpr char kEast[] = R"(wsoa: 1
title: Written Statement of Action
area: Eastshire
sections:
  - ref: A
    title: Assessments
    measures:
      - ref: A.1
        title: Plans finished in time
        kind: how-well
        unit: percent
        owners: [HOS]
        collected: The monthly return
        baseline: {value: 40, date: 2021-03}
        target: {value: 90, by: 2022-12}
        readings:
          - {date: 2021-09, value: 52.50}
          - {date: 2021-12, value: 49, note: Two posts were empty.}
          - {date: 2022-02, value: 70, note: All posts are filled.}
        updates: [{date: 2022-01-10, rating: green, note: Recruitment is done.}]
    actions:
      - ref: A1
        title: Recruit caseworkers
        owners: [HOS]
        measures:
          - ref: A1.2
            title: Caseworkers in post
            kind: how-much
            baseline: {value: 4, date: 2021-04-01}
            target: {value: 9, by: 2021-12}
            readings: [{date: 2022-01-04, value: 9}]
          - {ref: A1.10, title: Caseworkers feel supported}
      - ref: A2
        title: Listen to families
        measures:
          - ref: A2.1
            title: Complaints
            kind: difference
            direction: down
            owners: [DPH, HOS]
            baseline: {value: 12}
            readings: [{date: 2021-12, value: 15}]
  - ref: B
    title: Health
    measures:
      - ref: B.1
        title: Wait for therapy
        kind: difference
        unit: days
        baseline: {value: 180, date: 2021-01}
        target: {value: 90, by: 2022-06}
        readings: [{date: 2021-06, value: 110}, {date: 2021-12, value: 128}]
      - ref: B.2
        title: Parents who would recommend it
        target: {by: 2022-12}
)";

}  // namespace wsoa

#endif  // WSOA_TESTS_REPORT_EAST_H_
