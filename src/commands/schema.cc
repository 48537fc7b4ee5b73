// wsoa schema: the JSON Schema of a plan file, for editors, and of a saved snapshot, for programs.
#include <memory>
#include <string>

#include "commands/all_commands.h"
#include "commands/cli/flags.h"
#include "commands/cli/output.h"
#include "plan/read/plan_schema.h"
#include "snapshot/snapshot_schema.h"

namespace wsoa {
namespace {

Run DeclareSchema(CLI::App& app) {
  const auto of = std::make_shared<std::string>();
  AddArgument(app, "OF", *of, "plan (unless you say) or snapshot", {{"plan", "snapshot"}});
  return [of](const Env& env, const CommonOptions& common) {
    WriteResult(*of == "snapshot" ? SnapshotSchemaJson() : PlanSchemaJson(), env, common);
    return ExitStatus::kOk;
  };
}

}  // namespace

const Command kSchema = {
    .name = "schema",
    .summary = "print the JSON Schema of a plan file, for editors, or of a snapshot",
    .examples = {{"wsoa schema -o plan.schema.json", "for the settings of an editor"},
                 {"wsoa schema snapshot", "what wsoa snapshot writes"}},
    .declare = DeclareSchema,
};

}  // namespace wsoa
