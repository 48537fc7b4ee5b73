#include "commands/cli/declare.h"

#include "commands/cli/declared_options.h"
#include "commands/cli/flags.h"
#include "commands/cli/help.h"
#include "render/formats.h"

namespace wsoa {

std::unique_ptr<DeclaredCommand> Declare(const Command& command) {
  auto declared = std::make_unique<DeclaredCommand>();
  CLI::App& app = declared->app;
  BeginGroup(app, "Options");
  if (command.declare) declared->run = command.declare(app);
  DeclareCommon(app, command, declared->flags);
  app.set_help_flag("-h,--help", "say what a command takes")->group(kCommonGroup);
  app.set_version_flag("--version", ProgramVersion(), "say which version this is")
      ->group(kCommonGroup);
  return declared;
}

const Command& AnyCommand() {
  static const Command command = {
      .name = "COMMAND", .formats = TableFormatWords(), .takes_day = true, .takes_revision = true};
  return command;
}

std::vector<DeclaredOption> OptionsOf(const Command& command) {
  return OptionsOf(Declare(command)->app);
}

std::vector<DeclaredOption> OptionsBeforeCommand() { return OptionsOf(AnyCommand()); }

}  // namespace wsoa
