// The options that every command has, as typed and as they are meant.
#ifndef WSOA_COMMANDS_CLI_OPTIONS_H_
#define WSOA_COMMANDS_CLI_OPTIONS_H_

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "commands/cli/command.h"
#include "commands/cli/env.h"
#include "plan/date/date.h"
#include "render/render.h"
#include "status/status.h"

namespace wsoa {

// As typed; empty where not given.
struct CommonFlags {
  std::string as_of;
  std::string at;
  std::string format;
  std::string output;
  std::string colour = "auto";
  std::string directory;
  std::optional<int> width;
  bool by_dates = false;
  bool bom = false;
  bool quiet = false;
  bool no_pager = false;
};

void DeclareCommon(CLI::App& app, const Command& command, CommonFlags& flags);

// As meant.
struct CommonOptions {
  std::optional<Day> as_of;                     // where --as-of is given
  bool as_of_is_today = false;                  // it was given as `today`
  std::optional<std::string> at;                // the revision of --at
  std::optional<std::string> format;            // by --format, or by the extension of -o
  std::optional<std::filesystem::path> output;  // -o, as given
  TerminalStyle style;                          // of the result
  Headline headline = Headline::kEffective;
  bool bom = false;  // CSV begins with a byte order mark, for Excel
  bool quiet = false;
  bool use_pager = false;
};

// Throws Failure(kUsage) for a date that cannot be read and an -o that no format goes with.
CommonOptions ResolveCommon(const CommonFlags& flags, const Command& command, const Env& env);

// What a stream can show: colour by --color, then NO_COLOR, CLICOLOR_FORCE, TERM=dumb and whether
// it is a terminal; boxes and a width on a terminal only.
TerminalStyle StyleOf(const OutputStream& stream, std::string_view colour, const Env& env);

// The date that an option gives, in the grammar of plan dates. Throws Failure(kUsage) with the form
// to write.
Date ParseDateOption(std::string_view option, std::string_view text);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_OPTIONS_H_
