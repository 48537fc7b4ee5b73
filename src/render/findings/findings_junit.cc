#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>

#include "render/findings/finding_parts.h"
#include "render/findings/findings_formats.h"
#include "source/escape.h"

namespace wsoa {
namespace {

// The text for an attribute or a body, line ends kept; characters that XML cannot represent are
// escaped as visible text.
std::string Xml(std::string_view text) {
  std::string xml;
  for (const char c : EscapeControls(text, "\n")) {
    switch (c) {
      case '&':
        xml += "&amp;";
        break;
      case '<':
        xml += "&lt;";
        break;
      case '>':
        xml += "&gt;";
        break;
      case '"':
        xml += "&quot;";
        break;
      default:
        xml += c;
    }
  }
  return xml;
}

// The cases of one file.
struct Suite {
  int tests = 0;
  int failures = 0;
  std::string cases;
};

std::string CaseName(const Diagnostic& diagnostic, FindingNumbers& occurrences) {
  const int occurrence = occurrences.Next(diagnostic);
  const std::string again = occurrence > 1 ? fmt::format(" ({})", occurrence) : "";
  return fmt::format("{}: {}{}", diagnostic.rule, OneLine(diagnostic.message), again);
}

std::string OpenCase(std::string_view suite, std::string_view name) {
  return fmt::format("    <testcase classname=\"{}\" name=\"{}\"", Xml(suite), Xml(name));
}

void AddCase(const Diagnostic& diagnostic, std::string_view name, FindingNumbers& occurrences,
             Suite& suite) {
  const std::string body = fmt::format("{}{}: {}", PlacePrefix(diagnostic.span),
                                       SeverityWord(diagnostic.severity), WholeMessage(diagnostic));
  ++suite.tests;
  suite.cases += OpenCase(name, CaseName(diagnostic, occurrences)) + ">\n";
  if (diagnostic.severity == Severity::kNote) {
    suite.cases += fmt::format("      <system-out>{}</system-out>\n", Xml(body));
  } else {
    ++suite.failures;
    suite.cases +=
        fmt::format("      <failure type=\"{}\" message=\"{}\">{}</failure>\n",
                    SeverityWord(diagnostic.severity), Xml(OneLine(diagnostic.message)), Xml(body));
  }
  suite.cases += "    </testcase>\n";
}

// The suites by name: the file, or the program for findings without a place.
std::map<std::string, Suite> Suites(const FindingsReport& report) {
  const auto name_of = [](std::string_view path) { return OneLine(PlainPath(path)); };
  std::map<std::string, Suite> suites;
  for (const std::string& file : report.files) suites[name_of(file)];
  FindingNumbers occurrences;
  for (const Diagnostic& diagnostic : report.diagnostics.all()) {
    const Source* source = diagnostic.span.source;
    const std::string name = source ? name_of(source->path()) : "wsoa";
    AddCase(diagnostic, name, occurrences, suites[name]);
  }
  for (auto& [name, suite] : suites) {
    if (suite.tests > 0) continue;
    suite.tests = 1;
    suite.cases = OpenCase(name, "no problems") + "/>\n";
  }
  return suites;
}

}  // namespace

std::string FindingsAsJunit(const FindingsReport& report) {
  int tests = 0;
  int failures = 0;
  std::string body;
  for (const auto& [name, suite] : Suites(report)) {
    tests += suite.tests;
    failures += suite.failures;
    body += fmt::format(
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"0\">\n"
        "{}  </testsuite>\n",
        Xml(name), suite.tests, suite.failures, suite.cases);
  }
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites name=\"wsoa check\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n"
      "{}</testsuites>\n",
      tests, failures, body);
}

}  // namespace wsoa
