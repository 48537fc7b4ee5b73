#include <string>
#include <utility>

#include "render/findings/finding_parts.h"
#include "render/findings/findings_formats.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

void AddPlace(const Span& span, Json& out) {
  const auto region = RegionOf(span);
  out.Add("path", region ? Json(region->path) : Json());
  out.Add("line", region ? Json(region->begin.line) : Json());
  out.Add("column", region ? Json(region->begin.column) : Json());
  out.Add("end_line", region ? Json(region->end.line) : Json());
  out.Add("end_column", region ? Json(region->end.column) : Json());
}

Json RemarkAsJson(const Remark& remark) {
  Json out;
  AddPlace(remark.span, out);
  out.Add("message", remark.text);
  return out;
}

Json FindingAsJson(const Diagnostic& diagnostic) {
  Json out;
  out.Add("rule", diagnostic.rule);
  out.Add("severity", SeverityWord(diagnostic.severity));
  AddPlace(diagnostic.span, out);
  out.Add("message", diagnostic.message);
  Json remarks = Json::Array();
  for (const Remark& remark : diagnostic.remarks) remarks.Append(RemarkAsJson(remark));
  out.Add("remarks", std::move(remarks));
  out.Add("help", TextOrNull(diagnostic.help));
  return out;
}

}  // namespace

std::string FindingsAsJson(const FindingsReport& report) {
  const FindingCounts counts = CountFindings(report.diagnostics);
  Json files = Json::Array();
  for (const std::string& file : report.files) files.Append(PlainPath(file));
  Json findings = Json::Array();
  for (const Diagnostic& diagnostic : report.diagnostics.all()) {
    findings.Append(FindingAsJson(diagnostic));
  }
  Json out;
  out.Add("wsoa", 1);
  out.Add("files", std::move(files));
  out.Add("findings", std::move(findings));
  out.Add("counts", Json::Object({{"error", counts.errors},
                                  {"warning", counts.warnings},
                                  {"note", counts.notes},
                                  {"hidden_note", report.hidden_notes}}));
  return out.Lines();
}

}  // namespace wsoa
