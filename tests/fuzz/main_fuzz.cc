// A plan of any bytes, through a command of the program: the first byte says which.
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "fuzz/invariants.h"

namespace wsoa {
namespace {

using Args = std::vector<std::string>;

const std::vector<Args>& Commands() {
  static const std::vector<Args> commands = [] {
    std::vector<Args> all;
    for (const char* format :
         {"terminal", "oneline", "json", "github", "gitlab", "sarif", "junit"}) {
      all.push_back({"check", "plan.yaml", "--notes", "--as-of", "2022-01-31", "--format", format});
    }
    for (const char* report : {"status", "actions", "measures", "risks", "owners", "trend"}) {
      for (const char* format : {"table", "markdown", "csv", "json"}) {
        all.push_back({report, "plan.yaml", "--as-of", "2022-01-31", "--format", format});
      }
    }
    for (const char* format : {"table", "markdown", "html", "json"}) {
      all.push_back({"diff", "@2021-01-31", "@2022-01-31", "plan.yaml", "--format", format});
      all.push_back({"show", "plan", "plan.yaml", "--as-of", "2022-01-31", "--format", format});
    }
    all.push_back({"status", "plan.yaml", "--as-of", "2022-01-31", "--width", "60", "--by-dates"});
    all.push_back({"actions", "plan.yaml", "--as-of", "2022-01-31", "--columns", "everything"});
    all.push_back({"snapshot", "plan.yaml", "--as-of", "2022-01-31", "--format", "json"});
    all.push_back({"git-textconv", "plan.yaml"});
    return all;
  }();
  return commands;
}

void Run(std::uint8_t which, const std::string& plan) {
  static const TemporaryFolder folder;
  folder.Write("plan.yaml", plan);
  RunAndExpect(Commands()[which % Commands().size()], folder.path());
}

}  // namespace
}  // namespace wsoa

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  wsoa::Run(bytes[0], std::string(reinterpret_cast<const char*>(bytes + 1), size - 1));
  return 0;
}
