// The workspace of a command, made from the world and the options that it was started with.
#ifndef WSOA_COMMANDS_CLI_OPEN_WORKSPACE_H_
#define WSOA_COMMANDS_CLI_OPEN_WORKSPACE_H_

#include "commands/cli/env.h"
#include "commands/cli/options.h"
#include "workspace/place.h"
#include "workspace/workspace.h"
#include "workspace/world.h"

namespace wsoa {

// What the workspace has to know of the world.
World WorldOf(const Env& env);

// The same, with a bar on the terminal for long jobs. `env` and `common` must outlive it.
World WatchedWorldOf(const Env& env, const CommonOptions& common);

// Where --at says, else the working tree. Throws as these do.
Place PlaceOf(const CommonOptions& common, Workspace& workspace);

// Prints what a workspace has to say, in order, and empties it.
void PrintNotices(Notices& notices, const Env& env, const CommonOptions& common);

// Prints it at the end of a scope, also if a Failure ends it: what was said before is then read
// above it.
class NoticePrinter {
 public:
  NoticePrinter(Notices& notices, const Env& env, const CommonOptions& common)
      : notices_(notices), env_(env), common_(common) {}
  ~NoticePrinter() { PrintNotices(notices_, env_, common_); }
  NoticePrinter(const NoticePrinter&) = delete;
  NoticePrinter& operator=(const NoticePrinter&) = delete;

 private:
  Notices& notices_;
  const Env& env_;
  const CommonOptions& common_;
};

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_OPEN_WORKSPACE_H_
