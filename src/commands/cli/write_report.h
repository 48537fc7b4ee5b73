// A report in the format that was asked for.
#ifndef WSOA_COMMANDS_CLI_WRITE_REPORT_H_
#define WSOA_COMMANDS_CLI_WRITE_REPORT_H_

#include <functional>
#include <string>
#include <vector>

#include "commands/cli/env.h"
#include "commands/cli/options.h"
#include "render/formats.h"
#include "report/document.h"
#include "workspace/settings.h"

namespace wsoa {

// What a report offers; only what the format wants is made.
struct Report {
  std::function<Document()> page;
  std::function<std::string()> json;
  std::function<Document()> sheets = {};  // flat tables; none: those of the page
  std::function<Document()> screen = {};  // a page for this screen; none: the page
  // What the page says and neither sheets nor JSON do; and what only sheets do not say. Printed by
  // the way.
  std::vector<std::string> remarks = {};
  std::vector<std::string> sheet_remarks = {};
};

// That of the command line, else that of the settings, else the first of Formats().
const Format& ReportFormat(const CommonOptions& common, const Settings& settings);

void WriteReport(const Report& report, const Format& format, const Env& env,
                 const CommonOptions& common);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_WRITE_REPORT_H_
