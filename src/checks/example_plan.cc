#include "checks/example_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace wsoa {

std::string ExamplePlan::Without(char mark) const {
  std::string plan(beginning);
  std::string_view rest = lines;
  if (rest.starts_with('\n')) rest.remove_prefix(1);
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, std::min(rest.find('\n'), rest.size() - 1) + 1);
    if (std::string_view(" -+").find(line.front()) == std::string_view::npos) {
      throw std::logic_error(fmt::format("a line of an example begins with no mark: {}", line));
    }
    if (line.front() != mark) plan += line.substr(1);
    rest.remove_prefix(line.size());
  }
  return plan;
}

}  // namespace wsoa
