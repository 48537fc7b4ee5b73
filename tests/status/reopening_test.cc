// Actions that were found not to be done after all.
#include "status/reopening.h"

#include <doctest/doctest.h>

#include "support/rating_case.h"

namespace wsoa {
namespace {

const std::string kTwice =
    "due: 2025-12, completed: 2025-12-10, reopened: [{date: 2026-01-15, reason: No team had it, "
    "completed: 2026-02-20}, {date: 2026-03-02}]";

TEST_CASE("a reopened action is open from that day on, until it is done after all") {
  CheckRatings(
      {{kTwice, "2025-12-31", "complete: completed 10 Dec 2025, on time: due 31 Dec 2025"},
       {kTwice, "2026-01-14", "complete: completed 10 Dec 2025, on time: due 31 Dec 2025"},
       {kTwice, "2026-01-31",
        "off-track: reopened 15 Jan 2026, overdue 31 days: due 31 Dec 2025, grace to 14 Jan 2026"},
       {kTwice, "2026-02-28", "complete: completed 20 Feb 2026, late 51 days: due 31 Dec 2025"},
       {kTwice, "2026-03-31",
        "off-track: reopened 2 Mar 2026, overdue 90 days: due 31 Dec 2025, grace to 14 Jan "
        "2026"}});
}

TEST_CASE("an approved new date counts after reopening") {
  CheckRatings(
      {{"due: 2025-12, completed: 2025-12-10, reopened: [{date: 2026-01-15}], revisions: "
        "[{date: 2026-01-20, due: 2026-06, approved: Board}]",
        "2026-01-31",
        "on-track: reopened 15 Jan 2026, due 30 Jun 2026 (moved from 31 Dec 2025), in 150 "
        "days"}});
}

TEST_CASE("an assurance from before the reopening is spent") {
  const std::string assured =
      "due: 2025-12, completed: 2025-12-10, assured: {date: 2026-01-05}, reopened: [{date: "
      "2026-01-15, completed: 2026-02-20}]";
  CheckRatings(
      {{assured, "2026-01-10",
        "assured: assured 5 Jan 2026; completed 10 Dec 2025, on time: due 31 Dec 2025"},
       {assured, "2026-02-28", "complete: completed 20 Feb 2026, late 51 days: due 31 Dec 2025"}});
}

TEST_CASE("a series and a heading are not reopened as a whole") {
  CheckRatings({{"due: [2025-11, 2025-12], completed: [2025-11-03, 2025-12-01], reopened: [{date: "
                 "2026-01-15}]",
                 "2026-01-31",
                 "complete: 2 of 2 occurrences done, the last 1 Dec 2025, on time: due 31 Dec "
                 "2025"},
                {"reopened: [{date: 2026-01-15}], actions: [{ref: A.a, title: Part, due: 2025-12, "
                 "completed: 2025-12-01}]",
                 "2026-01-31", "complete: its one part complete, the last 1 Dec 2025"}});
}

}  // namespace
}  // namespace wsoa
