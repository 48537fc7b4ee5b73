// The one rule of form that is not the readers' own: not-a-plan.
#include "checks/form.h"

#include <doctest/doctest.h>

namespace wsoa {
namespace {

Diagnostic NotAPlan(const std::string& text) {
  const Source source("plan.yaml", text);
  Diagnostics out;
  const ReadResult result = ReadPlan(source, out);
  REQUIRE(result.kind == ReadResult::Kind::kNotAPlan);
  REQUIRE(out.empty());
  ReportNotAPlan(source, result, out);
  REQUIRE(out.all().size() == 1);
  return out.all().front();
}

}  // namespace

TEST_CASE("not-a-plan says what is missing at the top of the file") {
  const Diagnostic found = NotAPlan("services: [db]\n");
  CHECK(found.rule == "not-a-plan");
  CHECK(found.severity == Severity::kError);
  CHECK(found.message == "this is not a plan: it has no `wsoa` key");
  CHECK(found.help == "begin the file with `wsoa: 1`");
  CHECK(found.span.begin == 0);
}

TEST_CASE("not-a-plan tells a plan whose first line was forgotten") {
  CHECK(NotAPlan("title: T\nsections: []\n").message ==
        "this has sections but no `wsoa` key, so nothing says that it is a plan");
}

}  // namespace wsoa
