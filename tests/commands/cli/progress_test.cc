#include "commands/cli/progress_bar.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>

using namespace wsoa;

namespace {

struct Screen {
  bool is_terminal = true;
  bool quiet = false;
  bool dumb = false;
  int width = 80;
};

std::string Written(const Screen& screen, std::size_t steps, std::size_t done) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  Env env{in, {out}, {err, screen.is_terminal}};
  env.dumb_terminal = screen.dumb;
  env.terminal_width = screen.width;
  CommonOptions common;
  common.quiet = screen.quiet;
  {
    ProgressBar progress("reading 200 versions", steps, env, common);
    for (std::size_t i = 0; i < done; ++i) progress.Step();
  }
  CHECK(out.str().empty());
  return err.str();
}

// How often a bar was drawn.
std::size_t Drawn(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '['));
}

}  // namespace

TEST_CASE("a long job shows how far it is, and wipes that at the end") {
  const std::string text = Written({}, 200, 20);
  CHECK(text ==
        "\rreading 200 versions [....................] 0%"
        "\rreading 200 versions [#...................] 5%"
        "\rreading 200 versions [##..................] 10%"
        "\r" +
            std::string(47, ' ') + "\r");
  CHECK(Drawn(Written({}, 200, 200)) == 21);
  CHECK(Drawn(Written({}, 100'000, 100'000)) == 21);
}

TEST_CASE("no bar in a pipe, with -q, on a dumb or narrow terminal, or for what is soon done") {
  CHECK(Written({.is_terminal = false}, 200, 200) == "");
  CHECK(Written({.quiet = true}, 200, 200) == "");
  CHECK(Written({.dumb = true}, 200, 200) == "");
  CHECK(Written({.width = 40}, 200, 200) == "");
  CHECK(Written({}, 20, 20) == "");
}
