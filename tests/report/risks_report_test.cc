#include "report/risks_report.h"

#include <doctest/doctest.h>

#include "report/risky.h"
#include "support/document_text.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

std::string Shown(const RiskQuery& query) {
  return DocumentText(RisksReport(TestSnapshot(kRisky, "2022-01-31"), query));
}

TEST_CASE("risks and issues, each with what is done about it") { CHECK(Shown({}) == R"()"); }

TEST_CASE("how many are found, and that none is") {
  CHECK(Shown({.mentions = "Mars"}) == R"()");
  CHECK(Shown({.sections = {"A"}, .closed = true}) == R"()");
}

TEST_CASE("a plan without risks and issues") {
  const Snapshot snapshot =
      TestSnapshot("wsoa: 1\ntitle: T\narea: A\nsections: []\n", "2022-01-31");
  CHECK(DocumentText(RisksReport(snapshot, {})) == R"(No risk and no issue.

As of 31 Jan 2022, from plans/north.yaml (working tree)
)");
}

TEST_CASE("for a spreadsheet risks and issues share a table") {
  const Snapshot snapshot = TestSnapshot(kRisky, "2022-01-31");
  CHECK(RenderCsv(RisksForSpreadsheet(snapshot, {})) == R"()");
}

}  // namespace
}  // namespace wsoa
