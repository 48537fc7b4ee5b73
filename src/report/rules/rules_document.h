// The list of rules as a table and as JSON, each with its severity where the command was started.
#ifndef WSOA_REPORT_RULES_RULES_DOCUMENT_H_
#define WSOA_REPORT_RULES_RULES_DOCUMENT_H_

#include <string>
#include <vector>

#include "checks/check.h"
#include "report/document.h"

namespace wsoa {

// A heading and a table for each group, in the order of `checks`.
Document RulesDocument(const std::vector<const Check*>& checks, const Levels& levels);

// {"wsoa": 1, "rules": [{"name", "group", "severity", "default", "needs_day", "what", "why"}]};
// `severity` is "off" for a rule that the settings silence.
std::string RulesJson(const std::vector<const Check*>& checks, const Levels& levels);

}  // namespace wsoa

#endif  // WSOA_REPORT_RULES_RULES_DOCUMENT_H_
