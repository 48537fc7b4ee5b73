#include <doctest/doctest.h>

#include <string>

#include "render/findings/findings_formats.h"
#include "support/test_findings.h"

namespace wsoa {
namespace {

TEST_CASE("problems as the tool's own JSON") {
  CHECK(FindingsAsJson(TestFindings().Report()) == R"({
  "wsoa": 1,
  "files": [
    "plans/a north: & <1>.yaml",
    "plans/south.yaml"
  ],
  "findings": [
    {
      "rule": "duplicate-ref",
      "severity": "error",
      "path": "plans/a north: & <1>.yaml",
      "line": 3,
      "column": 8,
      "end_line": 3,
      "end_column": 10,
      "message": "A1 is used twice",
      "remarks": [
        {
          "path": "plans/a north: & <1>.yaml",
          "line": 1,
          "column": 8,
          "end_line": 1,
          "end_column": 10,
          "message": "first used here"
        }
      ],
      "help": "give this action a ref of its own"
    },
    {
      "rule": "unknown-owner",
      "severity": "warning",
      "path": "plans/a north: & <1>.yaml",
      "line": 2,
      "column": 10,
      "end_line": 2,
      "end_column": 13,
      "message": "HÖS is not in \"people\" & <b>\u001b[1m",
      "remarks": [],
      "help": null
    },
    {
      "rule": "unknown-owner",
      "severity": "warning",
      "path": "plans/a north: & <1>.yaml",
      "line": 4,
      "column": 14,
      "end_line": 4,
      "end_column": 17,
      "message": "HÖS is not in \"people\" & <b>\u001b[1m",
      "remarks": [],
      "help": null
    },
    {
      "rule": "long-text",
      "severity": "note",
      "path": "plans/a north: & <1>.yaml",
      "line": 6,
      "column": 5,
      "end_line": 7,
      "end_column": 10,
      "message": "100%, done",
      "remarks": [],
      "help": null
    },
    {
      "rule": "no-place",
      "severity": "error",
      "path": null,
      "line": null,
      "column": null,
      "end_line": null,
      "end_column": null,
      "message": "nowhere",
      "remarks": [
        {
          "path": null,
          "line": null,
          "column": null,
          "end_line": null,
          "end_column": null,
          "message": "nor there"
        }
      ],
      "help": null
    }
  ],
  "counts": {
    "error": 2,
    "warning": 2,
    "note": 1,
    "hidden_note": 0
  }
}
)");
}

TEST_CASE("no problems as the tool's own JSON") {
  CHECK(FindingsAsJson(NoProblems()) == R"({
  "wsoa": 1,
  "files": [
    "plans/south.yaml"
  ],
  "findings": [],
  "counts": {
    "error": 0,
    "warning": 0,
    "note": 0,
    "hidden_note": 0
  }
}
)");
}

}  // namespace
}  // namespace wsoa
