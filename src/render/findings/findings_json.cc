#include <nlohmann/json.hpp>
#include <string>

#include "render/findings/finding_parts.h"
#include "render/findings/findings_formats.h"

namespace wsoa {
namespace {

using Json = nlohmann::ordered_json;

void AddPlace(const Span& span, Json& out) {
  const auto region = RegionOf(span);
  out["path"] = region ? Json(region->path) : Json();
  out["line"] = region ? Json(region->begin.line) : Json();
  out["column"] = region ? Json(region->begin.column) : Json();
  out["end_line"] = region ? Json(region->end.line) : Json();
  out["end_column"] = region ? Json(region->end.column) : Json();
}

Json RemarkAsJson(const Remark& remark) {
  Json out;
  AddPlace(remark.span, out);
  out["message"] = remark.text;
  return out;
}

Json FindingAsJson(const Diagnostic& diagnostic) {
  Json out;
  out["rule"] = diagnostic.rule;
  out["severity"] = SeverityWord(diagnostic.severity);
  AddPlace(diagnostic.span, out);
  out["message"] = diagnostic.message;
  out["remarks"] = Json::array();
  for (const Remark& remark : diagnostic.remarks) out["remarks"].push_back(RemarkAsJson(remark));
  out["help"] = diagnostic.help.empty() ? Json() : Json(diagnostic.help);
  return out;
}

}  // namespace

std::string FindingsAsJson(const FindingsReport& report) {
  const FindingCounts counts = CountFindings(report.diagnostics);
  Json out;
  out["wsoa"] = 1;
  out["files"] = Json::array();
  for (const std::string& file : report.files) out["files"].push_back(PlainPath(file));
  out["findings"] = Json::array();
  for (const Diagnostic& diagnostic : report.diagnostics.all()) {
    out["findings"].push_back(FindingAsJson(diagnostic));
  }
  out["counts"] = {{"error", counts.errors},
                   {"warning", counts.warnings},
                   {"note", counts.notes},
                   {"hidden_note", report.hidden_notes}};
  return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wsoa
