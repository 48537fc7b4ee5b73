// wsoa rules: the checks, and the manual of one.
#include <memory>

#include "checks/check.h"
#include "checks/manual.h"
#include "commands/all_commands.h"
#include "commands/cli/flags.h"
#include "commands/cli/open_workspace.h"
#include "commands/cli/options.h"
#include "commands/cli/output.h"
#include "commands/cli/write_report.h"
#include "render/formats.h"
#include "report/rules/rules_document.h"
#include "workspace/workspace.h"

namespace wsoa {
namespace {

Words RuleNames() {
  Words names;
  for (const Check* check : AllChecks()) names.emplace_back(check->name);
  return names;
}

ExitStatus PrintRules(const std::string& name, const Env& env, const CommonOptions& common) {
  Workspace workspace(WorldOf(env));
  const Settings& settings = workspace.settings();
  const Format& format = ReportFormat(common, settings);
  std::vector<const Check*> checks = AllChecks();
  if (!name.empty()) checks = {FindCheck(name)};
  if (!name.empty() && format.IsPage()) {
    PageResult(RuleManual(*checks.front()), env, common);
  } else {
    const auto document = [&] { return RulesDocument(checks, settings.levels); };
    const auto json = [&] { return RulesJson(checks, settings.levels); };
    WriteReport({document, json}, format, env, common);
  }
  return ExitStatus::kOk;
}

Run DeclareRules(CLI::App& app) {
  const auto name = std::make_shared<std::string>();
  AddArgument(app, "RULE", *name, "the rule whose page is wanted",
              {.words = RuleNames(), .noun = "rule"});
  return [name](const Env& env, const CommonOptions& common) {
    return PrintRules(*name, env, common);
  };
}

}  // namespace

const Command kRules = {
    .name = "rules",
    .summary = "list the rules of check, or explain one",
    .examples = {{"wsoa rules", "every rule, with its severity here"},
                 {"wsoa rules optimistic-rating", "when it speaks, why, and how to mend it"}},
    .formats = TableFormatWords(),
    .declare = DeclareRules,
};

}  // namespace wsoa
