// A report in the format that was asked for.
#ifndef WSOA_COMMANDS_CLI_WRITE_REPORT_H_
#define WSOA_COMMANDS_CLI_WRITE_REPORT_H_

#include <functional>
#include <string>

#include "commands/cli/env.h"
#include "commands/cli/options.h"
#include "report/document.h"
#include "workspace/settings.h"

namespace wsoa {

// The two things that every report can be made into; only the one that is wanted is made.
struct Report {
  std::function<Document()> document;
  std::function<std::string()> json;
};

// One of kPageFormats: that of the command line, else that of the settings, else `table`.
std::string ReportFormat(const CommonOptions& common, const Settings& settings);

void WriteReport(const Report& report, const std::string& format, const Env& env,
                 const CommonOptions& common);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_WRITE_REPORT_H_
