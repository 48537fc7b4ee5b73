#include "commands/cli/write_report.h"

#include "commands/cli/output.h"
#include "commands/cli/table_formats.h"
#include "render/render.h"
#include "render/spreadsheet.h"

namespace wsoa {

std::string ReportFormat(const CommonOptions& common, const Settings& settings) {
  if (common.format) return *common.format;
  return settings.format.value_or(std::string(kTableFormats.front()));
}

void WriteReport(const Report& report, const std::string& format, const Env& env,
                 const CommonOptions& common) {
  if (format == "json") return WriteResult(report.json(), env, common);
  if (format == "csv") {
    return WriteResult(RenderCsv(ForSpreadsheet(report.document())), env, common);
  }
  if (format == "markdown") return WriteResult(RenderMarkdown(report.document()), env, common);
  if (format == "html") return WriteResult(RenderHtml(report.document()), env, common);
  PageResult(RenderTerminal(report.document(), common.style), env, common);
}

}  // namespace wsoa
