#include <doctest/doctest.h>

#include <string>

#include "render/findings/findings_formats.h"
#include "support/test_findings.h"

namespace wsoa {
namespace {

TEST_CASE("problems as GitLab's Code Quality report") {
  CHECK(FindingsForGitlab(TestFindings().Report()) == R"([
  {
    "type": "issue",
    "check_name": "duplicate-ref",
    "description": "A1 is used twice; give this action a ref of its own",
    "categories": [
      "Bug Risk"
    ],
    "severity": "major",
    "fingerprint": "2605e9c9c632f51c",
    "location": {
      "path": "plans/a north: & <1>.yaml",
      "lines": {
        "begin": 3,
        "end": 3
      }
    }
  },
  {
    "type": "issue",
    "check_name": "unknown-owner",
    "description": "HÖS is not in \"people\" & <b>\\x1b[1m",
    "categories": [
      "Clarity"
    ],
    "severity": "minor",
    "fingerprint": "c46abe96878c85ed",
    "location": {
      "path": "plans/a north: & <1>.yaml",
      "lines": {
        "begin": 2,
        "end": 2
      }
    }
  },
  {
    "type": "issue",
    "check_name": "unknown-owner",
    "description": "HÖS is not in \"people\" & <b>\\x1b[1m",
    "categories": [
      "Clarity"
    ],
    "severity": "minor",
    "fingerprint": "c46abb96878c80d4",
    "location": {
      "path": "plans/a north: & <1>.yaml",
      "lines": {
        "begin": 4,
        "end": 4
      }
    }
  },
  {
    "type": "issue",
    "check_name": "long-text",
    "description": "100%, done",
    "categories": [
      "Clarity"
    ],
    "severity": "info",
    "fingerprint": "20d98349f5df7dec",
    "location": {
      "path": "plans/a north: & <1>.yaml",
      "lines": {
        "begin": 6,
        "end": 7
      }
    }
  },
  {
    "type": "issue",
    "check_name": "no-place",
    "description": "nowhere",
    "categories": [
      "Bug Risk"
    ],
    "severity": "major",
    "fingerprint": "90ee1d33f0aa0616",
    "location": {
      "path": ".",
      "lines": {
        "begin": 1,
        "end": 1
      }
    }
  }
]
)");
}

TEST_CASE("no problems as GitLab's Code Quality report") {
  CHECK(FindingsForGitlab(NoProblems()) == R"([]
)");
}

}  // namespace
}  // namespace wsoa
