#include <doctest/doctest.h>

#include <string>

#include "render/findings/findings_formats.h"
#include "support/test_findings.h"

namespace wsoa {
namespace {

TEST_CASE("problems as JUnit") {
  CHECK(FindingsAsJunit(TestFindings().Report()) == R"xml(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="wsoa check" tests="6" failures="4" errors="0">
  <testsuite name="plans/a north: &amp; &lt;1&gt;.yaml" tests="4" failures="3" errors="0" skipped="0">
    <testcase classname="plans/a north: &amp; &lt;1&gt;.yaml" name="duplicate-ref: A1 is used twice">
      <failure type="error" message="A1 is used twice">./plans/a north: &amp; &lt;1&gt;.yaml:3:8: error: A1 is used twice
./plans/a north: &amp; &lt;1&gt;.yaml:1:8: note: first used here
help: give this action a ref of its own</failure>
    </testcase>
    <testcase classname="plans/a north: &amp; &lt;1&gt;.yaml" name="unknown-owner: HÖS is not in &quot;people&quot; &amp; &lt;b&gt;\x1b[1m">
      <failure type="warning" message="HÖS is not in &quot;people&quot; &amp; &lt;b&gt;\x1b[1m">./plans/a north: &amp; &lt;1&gt;.yaml:2:10: warning: HÖS is not in &quot;people&quot; &amp; &lt;b&gt;\x1b[1m</failure>
    </testcase>
    <testcase classname="plans/a north: &amp; &lt;1&gt;.yaml" name="unknown-owner: HÖS is not in &quot;people&quot; &amp; &lt;b&gt;\x1b[1m (2)">
      <failure type="warning" message="HÖS is not in &quot;people&quot; &amp; &lt;b&gt;\x1b[1m">./plans/a north: &amp; &lt;1&gt;.yaml:4:14: warning: HÖS is not in &quot;people&quot; &amp; &lt;b&gt;\x1b[1m</failure>
    </testcase>
    <testcase classname="plans/a north: &amp; &lt;1&gt;.yaml" name="long-text: 100%, done">
      <system-out>./plans/a north: &amp; &lt;1&gt;.yaml:6:5: note: 100%, done</system-out>
    </testcase>
  </testsuite>
  <testsuite name="plans/south.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="plans/south.yaml" name="no problems"/>
  </testsuite>
  <testsuite name="wsoa" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="wsoa" name="no-place: nowhere">
      <failure type="error" message="nowhere">error: nowhere
note: nor there</failure>
    </testcase>
  </testsuite>
</testsuites>
)xml");
}

TEST_CASE("no problems as JUnit") {
  CHECK(FindingsAsJunit(NoProblems()) == R"xml(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="wsoa check" tests="1" failures="0" errors="0">
  <testsuite name="plans/south.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="plans/south.yaml" name="no problems"/>
  </testsuite>
</testsuites>
)xml");
}

}  // namespace
}  // namespace wsoa
