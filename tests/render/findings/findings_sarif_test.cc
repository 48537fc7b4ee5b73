#include <doctest/doctest.h>

#include <string>

#include "render/findings/findings_formats.h"
#include "support/test_findings.h"

namespace wsoa {
namespace {

TEST_CASE("problems as SARIF") {
  CHECK(FindingsAsSarif(TestFindings().Report()) == R"({
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "wsoa",
          "version": "1.2.3",
          "rules": [
            {
              "id": "duplicate-ref",
              "shortDescription": {
                "text": "two things share a ref"
              },
              "defaultConfiguration": {
                "level": "error"
              }
            },
            {
              "id": "unknown-owner",
              "shortDescription": {
                "text": "an owner is not in people"
              },
              "defaultConfiguration": {
                "level": "warning"
              }
            },
            {
              "id": "long-text"
            },
            {
              "id": "no-place"
            }
          ]
        }
      },
      "columnKind": "unicodeCodePoints",
      "results": [
        {
          "ruleId": "duplicate-ref",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "A1 is used twice\nhelp: give this action a ref of its own"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "plans/a%20north%3A%20%26%20%3C1%3E.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 3,
                  "startColumn": 8,
                  "endLine": 3,
                  "endColumn": 10,
                  "snippet": {
                    "text": "A1"
                  }
                }
              }
            }
          ],
          "relatedLocations": [
            {
              "id": 1,
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "plans/a%20north%3A%20%26%20%3C1%3E.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 8,
                  "endLine": 1,
                  "endColumn": 10,
                  "snippet": {
                    "text": "A1"
                  }
                }
              },
              "message": {
                "text": "first used here"
              }
            }
          ]
        },
        {
          "ruleId": "unknown-owner",
          "ruleIndex": 1,
          "level": "warning",
          "message": {
            "text": "HÖS is not in \"people\" & <b>\u001b[1m"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "plans/a%20north%3A%20%26%20%3C1%3E.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 10,
                  "endLine": 2,
                  "endColumn": 13,
                  "snippet": {
                    "text": "HÖS"
                  }
                }
              }
            }
          ]
        },
        {
          "ruleId": "unknown-owner",
          "ruleIndex": 1,
          "level": "warning",
          "message": {
            "text": "HÖS is not in \"people\" & <b>\u001b[1m"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "plans/a%20north%3A%20%26%20%3C1%3E.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 4,
                  "startColumn": 14,
                  "endLine": 4,
                  "endColumn": 17,
                  "snippet": {
                    "text": "HÖS"
                  }
                }
              }
            }
          ]
        },
        {
          "ruleId": "long-text",
          "ruleIndex": 2,
          "level": "note",
          "message": {
            "text": "100%, done"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "plans/a%20north%3A%20%26%20%3C1%3E.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 6,
                  "startColumn": 5,
                  "endLine": 7,
                  "endColumn": 10,
                  "snippet": {
                    "text": "two\n    lines"
                  }
                }
              }
            }
          ]
        },
        {
          "ruleId": "no-place",
          "ruleIndex": 3,
          "level": "error",
          "message": {
            "text": "nowhere"
          },
          "relatedLocations": [
            {
              "id": 1,
              "message": {
                "text": "nor there"
              }
            }
          ]
        }
      ]
    }
  ]
}
)");
}

TEST_CASE("no problems as SARIF") {
  CHECK(FindingsAsSarif(NoProblems()) == R"({
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "wsoa",
          "version": "1.2.3",
          "rules": []
        }
      },
      "columnKind": "unicodeCodePoints",
      "results": []
    }
  ]
}
)");
}

}  // namespace
}  // namespace wsoa
