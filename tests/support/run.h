// Runs the program in process: the words of a command line in, its output and exit status out.
#ifndef WSOA_TESTS_SUPPORT_RUN_H_
#define WSOA_TESTS_SUPPORT_RUN_H_

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "commands/cli/env.h"

namespace wsoa {

// The environment of a test: no terminal, no colour, and 31 January 2022 unless the test sets
// another day.
struct TestWorld {
  std::filesystem::path directory;
  Day today = MakeDay(2022, 1, 31);
  std::string input;
};

struct RunResult {
  std::string out;
  std::string err;
  int status = 0;
};

inline RunResult RunWsoa(const std::vector<std::string>& args, const TestWorld& world) {
  std::istringstream in(world.input);
  std::ostringstream out;
  std::ostringstream err;
  Env env{in, {out}, {err}};
  env.today = world.today;
  env.directory = world.directory;
  env.threads = 2;
  RunResult result;
  result.status = Main(args, env);
  result.out = out.str();
  result.err = err.str();
  return result;
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_RUN_H_
