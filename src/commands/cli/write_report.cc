#include "commands/cli/write_report.h"

#include "commands/cli/output.h"
#include "source/failure.h"
#include "source/source.h"

namespace wsoa {
namespace {

void PrintRemarks(const std::vector<std::string>& remarks, const Env& env,
                  const CommonOptions& common) {
  for (const std::string& remark : remarks) PrintNotice(remark, env, common);
}

// What a format of this kind is made of.
Document PartFor(FormatKind kind, const Report& report) {
  if (kind == FormatKind::kSheets && report.sheets) return report.sheets();
  if (kind == FormatKind::kScreen && report.screen) return report.screen();
  return report.page();
}

}  // namespace

const Format& ReportFormat(const CommonOptions& common, const Settings& settings) {
  if (common.format) return FormatNamed(*common.format);
  return settings.format ? FormatNamed(*settings.format) : Formats().front();
}

void WriteReport(const Report& report, const Format& format, const Env& env,
                 const CommonOptions& common) {
  if (common.bom && format.kind != FormatKind::kSheets) {
    throw Failure(ExitStatus::kUsage,
                  "--bom is for CSV: --format csv, or a FILE that ends in .csv");
  }
  if (format.kind == FormatKind::kSheets) PrintRemarks(report.sheet_remarks, env, common);
  if (!format.IsPage()) PrintRemarks(report.remarks, env, common);
  if (format.kind == FormatKind::kData) return WriteResult(report.json(), env, common);
  const std::string text = format.render(PartFor(format.kind, report), common.style);
  if (format.kind == FormatKind::kScreen) return PageResult(text, env, common);
  WriteResult((common.bom ? std::string(kByteOrderMark) : "") + text, env, common);
}

}  // namespace wsoa
