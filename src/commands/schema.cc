// wsoa schema: the JSON Schema of a plan file, for editors.
#include "commands/all_commands.h"
#include "commands/output.h"
#include "commands/plan_schema.h"

namespace wsoa {
namespace {

Run DeclareSchema(CLI::App&) {
  return [](const Env& env, const CommonOptions& common) {
    WriteResult(PlanSchemaJson(), env, common);
    return ExitStatus::kOk;
  };
}

}  // namespace

const Command kSchema = {
    .name = "schema",
    .summary = "print the JSON Schema of a plan file, for editors",
    .examples = {{"wsoa schema -o plan.schema.json", "for the settings of an editor"}},
    .declare = DeclareSchema,
};

}  // namespace wsoa
