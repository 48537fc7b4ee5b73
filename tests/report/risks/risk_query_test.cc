#include "report/risks/risk_query.h"

#include <doctest/doctest.h>

#include <string>

#include "report/risky.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

// "R5 R2 | A2": the risks, and the actions with the issues.
std::string Found(const RiskQuery& query, std::string_view as_of = "2022-01-31") {
  const Snapshot snapshot = TestSnapshot(kRisky, as_of);
  std::string refs;
  for (const FoundRisk& found : FindRisks(snapshot, query)) refs += *found.risk().ref + " ";
  refs += "|";
  for (const FoundAction& found : FindIssues(snapshot, query)) refs += " " + *found.action().ref;
  return refs;
}

TEST_CASE("open risks stand before closed ones, then the worst stated, then the highest score") {
  CHECK(Found({}) == "R5 R2 R1 R3 | A1.a A2");
  CHECK(Found({}, "2022-02-01") == "R5 R2 R4 R1 R3 | A1.a A2");
}

TEST_CASE("a risk does not exist before it was opened, and is open until it was closed") {
  CHECK(Found({}, "2021-05-31") == "R1 |");
  CHECK(Found({.closed = true}, "2021-12-14") == "|");
  CHECK(Found({.closed = true}, "2021-12-15") == "R3 |");
}

TEST_CASE("every filter must hold, of risks and of issues") {
  CHECK(Found({.ratings = {Colour::kRed}}) == "R5 R2 | A2");
  CHECK(Found({.owners = {"HOS"}}) == "R5 R1 | A1.a");
  CHECK(Found({.sections = {"A"}}) == "R2 R3 | A1.a A2");
  CHECK(Found({.sections = {"B"}}) == "|");
  CHECK(Found({.open = true}) == "R5 R2 R1 | A1.a A2");
  CHECK(Found({.closed = true}) == "R3 |");
  CHECK(Found({.mentions = "lawyers"}) == "| A2");
  CHECK(Found({.mentions = "notice IS"}) == "R2 |");
  CHECK(Found({.mentions = "notice is"}, "2021-11-30") == "|");
  CHECK(Found({.kinds = {RiskKind::kRisk}}) == "R5 R2 R1 R3 |");
  CHECK(Found({.kinds = {RiskKind::kIssue}}) == "| A1.a A2");
  CHECK(Found({.acceptance = {AcceptanceState::kCurrent}}) == "|");
  CHECK(Found({.limit = 1}) == "R5 | A1.a");
  CHECK(Found({.ratings = {Colour::kRed}, .owners = {"DPH"}, .open = true}) == "R2 | A2");
}

TEST_CASE("the filters in words") {
  CHECK(FiltersInWords(RiskQuery{}) == "");
  CHECK(FiltersInWords(RiskQuery{.ratings = {Colour::kRed, Colour::kAmber},
                                 .owners = {"HOS"},
                                 .sections = {"A", "B"},
                                 .open = true,
                                 .mentions = "pay"}) ==
        "open, stated red or amber, owner HOS, section A or B, mentioning \"pay\"");
  CHECK(FiltersInWords(RiskQuery{.closed = true}) == "closed");
  CHECK(FiltersInWords(RiskQuery{.kinds = {RiskKind::kIssue, RiskKind::kDecision},
                                 .acceptance = {AcceptanceState::kExpired}}) ==
        "kind issue or decision, acceptance expired");
}

}  // namespace
}  // namespace wsoa
