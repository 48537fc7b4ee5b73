#include <doctest/doctest.h>

#include <string>

#include "render/findings/findings_formats.h"
#include "support/test_findings.h"

namespace wsoa {
namespace {

TEST_CASE("problems as GitHub's workflow commands") {
  CHECK(
      FindingsForGithub(TestFindings().Report()) ==
      R"(::error file=plans/a north%3A & <1>.yaml,line=3,endLine=3,col=8,endColumn=10,title=duplicate-ref::./plans/a north: & <1>.yaml:3:8: A1 is used twice%0A./plans/a north: & <1>.yaml:1:8: note: first used here%0Ahelp: give this action a ref of its own
::error title=no-place::nowhere%0Anote: nor there
::warning file=plans/a north%3A & <1>.yaml,line=2,endLine=2,col=10,endColumn=13,title=unknown-owner::./plans/a north: & <1>.yaml:2:10: HÖS is not in "people" & <b>\x1b[1m
::warning file=plans/a north%3A & <1>.yaml,line=4,endLine=4,col=14,endColumn=17,title=unknown-owner::./plans/a north: & <1>.yaml:4:14: HÖS is not in "people" & <b>\x1b[1m
::notice file=plans/a north%3A & <1>.yaml,line=6,endLine=7,title=long-text::./plans/a north: & <1>.yaml:6:5: 100%25, done
2 errors, 2 warnings, 1 note in 1 of 2 files
)");
}

TEST_CASE("no problems as GitHub's workflow commands") {
  CHECK(FindingsForGithub(NoProblems()) == "1 plan, no problems\n");
}

}  // namespace
}  // namespace wsoa
