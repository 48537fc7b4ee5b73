#include "plan/read/plan_lines.h"

#include <fmt/format.h>
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "plan/read/conflict_sides.h"
#include "plan/read/fact_lines.h"
#include "source/diagnostic.h"
#include "source/escape.h"
#include "source/source.h"
#include "yaml/node.h"
#include "yaml/parse.h"

namespace wsoa {
namespace {

bool IsPlan(Node root) {
  if (!root.IsMapping()) return false;
  bool is_key = true;
  for (const Node node : root.children()) {
    if (is_key && node.IsScalar() && (node.text() == "wsoa" || node.text() == "sections")) {
      return true;
    }
    is_key = !is_key;
  }
  return false;
}

std::string AsWritten(std::string_view text) {
  std::string lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines += EscapeControls(line, "\t");
    lines += '\n';
    text.remove_prefix(std::min(text.size(), end + 1));
  }
  return lines;
}

std::string AsWrittenBecause(const std::string& why, std::string_view text) {
  return "(no plan that can be read, so shown as it is written: " + OneLine(why) + ")\n" +
         AsWritten(text);
}

// Enough to see that one is not the other.
std::string WithoutText(std::string_view bytes) {
  std::uint64_t print = 14695981039346656037U;
  for (const char byte : bytes) {
    print = (print ^ static_cast<unsigned char>(byte)) * 1099511628211U;
  }
  return fmt::format("(no text: {} bytes, fingerprint {:016x})\n", bytes.size(), print);
}

// The facts of a plan that can be read; std::nullopt of anything else.
std::optional<std::string> FactsOfPlan(const std::string& bytes) {
  const Source source("plan", bytes);
  Diagnostics problems;
  const auto nodes = ParseYaml(source, problems);
  if (!nodes || !problems.empty() || nodes->empty() || !IsPlan(nodes->root())) return std::nullopt;
  return PlanLines(source, *nodes);
}

// The facts of both sides of a merge conflict, with git's marks where they differ.
std::optional<std::string> ConflictLines(const std::string& bytes) {
  const auto sides = SidesOfConflict(bytes);
  if (!sides) return std::nullopt;
  const auto ours = FactsOfPlan(sides->ours);
  const auto theirs = FactsOfPlan(sides->theirs);
  if (!ours || !theirs) return std::nullopt;
  return EscapeControls(JoinedLines(*ours, *theirs, *sides), "\n\t");
}

}  // namespace

std::string PlanLines(const std::string& bytes) {
  if (bytes.find('\0') != std::string::npos) return WithoutText(bytes);
  const Source source("plan", bytes);
  Diagnostics problems;
  const auto nodes = ParseYaml(source, problems);
  if (!nodes || !problems.empty()) {
    if (auto conflict = ConflictLines(bytes)) return *std::move(conflict);
    problems.Sort();
    if (problems.empty()) return AsWritten(bytes);
    const Diagnostic& problem = problems.all().front();
    const int line = source.PositionAt(problem.span.begin).line;
    return AsWrittenBecause(fmt::format("line {}: {}", line, problem.message), bytes);
  }
  return PlanLines(source, *nodes);
}

std::string PlanLines(const Source& source, const Nodes& nodes) {
  const std::string_view text = source.text();
  if (nodes.empty() || !IsPlan(nodes.root())) return AsWritten(text);
  constexpr std::size_t kManyTimes = 16;
  constexpr std::size_t kSome = 1 << 20;
  auto lines = FactLines(nodes.root(), kManyTimes * text.size() + kSome);
  if (lines) return *std::move(lines);
  return AsWrittenBecause("its refs are too long to be repeated", text);
}

}  // namespace wsoa
