// The formats of findings, one function each; RenderFindings calls one of them.
#ifndef WSOA_RENDER_FINDINGS_FINDINGS_FORMATS_H_
#define WSOA_RENDER_FINDINGS_FINDINGS_FORMATS_H_

#include <string>

#include "render/findings/findings.h"

namespace wsoa {

// Every problem for people to read, and how many there are.
std::string FindingsForTerminal(const FindingsReport& report, const TerminalStyle& style);

// One line a problem, as editors and grep read them.
std::string FindingsAsLines(const FindingsReport& report);

// The tool's own JSON. Lines and columns count from 1, columns in characters; the end is the
// position after the last character.
std::string FindingsAsJson(const FindingsReport& report);

// SARIF 2.1.0, for GitHub's code scanning, Azure DevOps and editors.
std::string FindingsAsSarif(const FindingsReport& report);

// Workflow commands of GitHub Actions, which annotate the lines of a pull request.
std::string FindingsForGithub(const FindingsReport& report);

// GitLab's Code Quality report: Code Climate issues with a fingerprint.
std::string FindingsForGitlab(const FindingsReport& report);

// JUnit XML: a suite for each file, a failed case for each error and warning.
std::string FindingsAsJunit(const FindingsReport& report);

}  // namespace wsoa

#endif  // WSOA_RENDER_FINDINGS_FINDINGS_FORMATS_H_
