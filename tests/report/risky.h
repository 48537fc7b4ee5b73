// A small plan with risks, issues and narratives; its day is 31 Jan 2022.
#ifndef WSOA_TESTS_REPORT_RISKY_H_
#define WSOA_TESTS_REPORT_RISKY_H_

namespace wsoa {

inline constexpr const char* kRisky = R"(wsoa: 1
title: Written Statement of Action
area: Northshire
scheme: {grace: 14 days}
kind: written-statement-of-action
detail: What the partners promised.
published: 2021-04-01
inspection: {date: 2020-10, report: 2020-12-10, revisit: 2022-11}
period: 2021-04/2023-03
reporting: {dates: [2021-10, 2022-01, 2022-04], every: 3 months}
people: {HOS: Head of SEND, DPH: Director of Public Health}
forums:
  - {ref: SB, name: SEND Board, chair: HOS, members: [HOS, DPH], meets: {every: 6 weeks, from: 2021-05-04}, reports_to: [HWB]}
  - {ref: HWB, name: Health and Wellbeing Board, meets: quarterly}
sections:
  - ref: A
    title: Speech and language therapy
    leader: HOS
    findings: [Children waited too long.]
    outcomes: [Children are seen in time.]
    actions:
      - ref: A1
        title: Recruit therapists
        owners: [HOS]
        actions:
          - ref: A1.a
            title: Advertise eight posts in the community
            due: 2021-11-30
            updates:
              - {date: 2021-12-01, rating: amber, issue: Each of two rounds brought one applicant., mitigation: A third round with a retention payment.}
              - {date: 2022-01-12, rating: amber, note: The third round is out.}
          - {ref: A1.b, title: Induct them, due: 2022-06}
        measures:
          - {ref: A1.1, title: Weeks waited, unit: weeks, direction: down, baseline: {value: 40, date: 2021-03}, target: {value: 18, by: 2022-06}, readings: [{date: 2021-12, value: 30}]}
      - ref: A2
        title: Agree the pathway
        owners: [DPH]
        due: {tbd: true}
        updates: [{date: 2022-01, rating: red, issue: The draft is with lawyers.}]
    risks:
      - ref: R2
        title: The provider hands the contract back before a new one is found
        owners: [DPH]
        opened: 2021-11-02
        likelihood: 4
        severity: 3
        impact: A term without therapy.
        mitigation: A framework of three other providers can be called on within six weeks.
        updates: [{date: 2021-12, rating: red, note: Notice is likely.}]
      - {ref: R3, title: Data are late, opened: 2021-06, closed: 2021-12-15, likelihood: 2}
      - {ref: R4, title: A strike, opened: 2022-02-01, updates: [{date: 2022-02-01, rating: red}]}
    updates:
      - {date: 2021-10, rating: green, progress: [Posts were designed.], next: [Advertise them.]}
      - {date: 2022-01-20, rating: amber, highlights: [Parents sit on the panel.], progress: [Two therapists have started., The pathway is drafted.], next: [A third round in March.], issues: [Too few applicants.]}
  - ref: B
    title: The Local Offer
    actions: [{ref: B1, title: Publish the pages, owners: [DPH], due: 2022-06}]
risks:
  - {ref: R1, title: The budget is cut, owners: [DPH, HOS], mitigation: A reserve., updates: [{date: 2021-11-02, rating: amber}]}
  - {ref: R5, title: The system fails, owners: [HOS], opened: 2021-12-31, likelihood: 4, severity: 4, updates: [{date: 2022-01, rating: red}]}
updates:
  - {date: 2022-01, highlights: [The new board met twice.]}
  - {date: 2022-02, highlights: [It met again.]}
)";

}  // namespace wsoa

#endif  // WSOA_TESTS_REPORT_RISKY_H_
