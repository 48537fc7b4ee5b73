// The world as a command sees it: one struct, filled in by main.cc and by the tests.
//
// Only main.cc reads the clock, the terminal and the environment, so every test says which day it
// is.
#ifndef WSOA_COMMANDS_CLI_ENV_H_
#define WSOA_COMMANDS_CLI_ENV_H_

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/date/date.h"

namespace wsoa {

// One of the two output streams, and the screen behind it if there is one.
struct OutputStream {
  std::ostream& stream;
  bool is_terminal = false;
};

struct Env {
  std::istream& in;
  OutputStream out;
  OutputStream err;
  Day today{};
  std::filesystem::path directory = {};     // absolute; relative paths start here
  std::optional<int> terminal_width = {};   // columns
  std::optional<int> terminal_height = {};  // lines
  bool no_color = false;                    // NO_COLOR is set and not empty
  bool force_color = false;                 // CLICOLOR_FORCE is set and not 0
  bool dumb_terminal = false;               // TERM=dumb
  unsigned threads = 1;                     // how many plans may be read at once
  // Shows a long text through the user's pager; false where there is none to be had.
  std::function<bool(std::string_view text)> page = {};
};

// Runs the program: `args` without the program's own name. Returns the exit status. Never throws.
int Main(const std::vector<std::string>& args, const Env& env);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_ENV_H_
