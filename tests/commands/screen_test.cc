// What depends on the screen behind standard output: colour, lines drawn, width and the pager.
#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "commands/cli/env.h"
#include "commands/cli/options.h"
#include "support/files.h"

using namespace wsoa;

namespace {

struct Streams {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
};

Env OnTerminal(Streams& streams) {
  Env env{streams.in, {streams.out, true}, {streams.err, true}};
  env.today = MakeDay(2022, 1, 31);
  env.terminal_width = 100;
  env.terminal_height = 20;
  return env;
}

std::string Plan(int actions) {
  std::string text =
      "wsoa: 1\ntitle: Test\narea: Testshire\nsections:\n  - ref: A\n    title: Section\n"
      "    actions:\n";
  for (int i = 1; i <= actions; ++i) {
    text += "      - {ref: A" + std::to_string(i) + ", title: Do, owners: [HOS], due: 2022-06}\n";
  }
  return text;
}

struct Shown {
  std::string paged;    // what the pager was given
  std::string printed;  // what went to standard output
};

// Lists so many actions on a terminal of twenty lines.
Shown List(int actions, const std::vector<std::string>& options, bool pager_works = true) {
  const TemporaryFolder folder;
  folder.Write("plan.yaml", Plan(actions));
  Streams streams;
  Env env = OnTerminal(streams);
  env.directory = folder.path();
  Shown shown;
  env.page = [&](std::string_view text) {
    shown.paged = text;
    return pager_works;
  };
  std::vector<std::string> args = {"actions", "--columns", "ref", "plan.yaml"};
  args.insert(args.end(), options.begin(), options.end());
  CHECK(Main(args, env) == 0);
  shown.printed = streams.out.str();
  return shown;
}

}  // namespace

TEST_CASE("only a table that is longer than the screen goes through the pager") {
  CHECK(List(1, {}).paged == "");
  CHECK(List(1, {}).printed != "");
  CHECK(List(30, {}).paged != "");
  CHECK(List(30, {}).printed == "");
}

TEST_CASE("the pager is passed by where it is not wanted, or does not work") {
  CHECK(List(30, {"--no-pager"}).paged == "");
  CHECK(List(30, {"--format", "csv"}).paged == "");
  const Shown to_file = List(30, {"-o", "list.txt"});
  CHECK(to_file.paged == "");
  CHECK(to_file.printed == "");
  const Shown broken = List(30, {}, /*pager_works=*/false);
  CHECK(broken.printed == broken.paged);
}

TEST_CASE("the command line chooses colour before the environment, and that before the terminal") {
  struct Case {
    std::string flag;
    bool no_color;
    bool force_color;
    bool dumb;
    bool terminal;
    bool coloured;
  };
  const Case cases[] = {
      {"auto", false, false, false, true, true},  {"auto", false, false, false, false, false},
      {"auto", false, false, true, true, false},  {"auto", false, true, false, false, true},
      {"auto", false, true, true, true, true},    {"auto", true, false, false, true, false},
      {"auto", true, true, false, true, false},   {"always", true, false, true, false, true},
      {"never", false, true, false, true, false},
  };
  for (const Case& each : cases) {
    Streams streams;
    Env env = OnTerminal(streams);
    env.no_color = each.no_color;
    env.force_color = each.force_color;
    env.dumb_terminal = each.dumb;
    CAPTURE(each.flag);
    CHECK(StyleOf({streams.out, each.terminal}, each.flag, env).colour == each.coloured);
  }
}

TEST_CASE("lines are drawn and tables fitted on a terminal only") {
  Streams streams;
  Env env = OnTerminal(streams);
  const TerminalStyle screen = StyleOf({streams.out, true}, "auto", env);
  CHECK(screen.box_drawing);
  CHECK(screen.width == 100);
  const TerminalStyle pipe = StyleOf({streams.out, false}, "always", env);
  CHECK_FALSE(pipe.box_drawing);
  CHECK_FALSE(pipe.width);
  env.dumb_terminal = true;
  CHECK_FALSE(StyleOf({streams.out, true}, "auto", env).box_drawing);
}
