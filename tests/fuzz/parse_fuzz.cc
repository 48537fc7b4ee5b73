// Any bytes, read as a plan, rated, and shown as git compares them: whatever they are, nothing may
// crash, hang or throw.
// Run by `./dev fuzz`; with plans/ and examples/ as the first inputs it finds more, sooner.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "fuzz/invariants.h"
#include "plan/read/plan_lines.h"
#include "plan/read/read_plan.h"
#include "status/status.h"
#include "yaml/parse.h"
#include "yaml/piece_memory.h"

namespace wsoa {
namespace {

void CheckPlaces(const Source& source, const Diagnostics& problems) {
  const Span whole{&source, 0, static_cast<std::uint32_t>(source.text().size())};
  for (const Diagnostic& problem : problems.all()) {
    Expect(problem.span.begin <= problem.span.end && whole.Contains(problem.span));
    Expect(!problem.message.empty());
    for (const Remark& remark : problem.remarks) Expect(whole.Contains(remark.span));
  }
}

bool AreSame(const Nodes& a, const Nodes& b) {
  if (a.items.size() != b.items.size()) return false;
  for (std::uint32_t i = 0; i < a.items.size(); ++i) {
    const Node left(&a, i);
    const Node right(&b, i);
    const bool same = left.kind() == right.kind() && left.style() == right.style() &&
                      left.span().begin == right.span().begin &&
                      left.span().end == right.span().end && a.items[i].next == b.items[i].next &&
                      left.text() == right.text();
    if (!same) return false;
  }
  return true;
}

// Put together from pieces, a text is read as it is whole.
void ExpectSameByPieces(const Source& source, const std::optional<Nodes>& whole,
                        const Diagnostics& problems) {
  PieceMemory memory;
  Diagnostics other_problems;
  const auto nodes = ParseYaml(source, other_problems, &memory);
  Expect(nodes.has_value() == whole.has_value());
  Expect(other_problems.all().size() == problems.all().size());
  if (nodes) Expect(AreSame(*nodes, *whole));
}

void ReadAndRate(const Source& source) {
  Diagnostics parse_problems;
  const auto nodes = ParseYaml(source, parse_problems);
  Expect(nodes || !parse_problems.empty());
  ExpectSameByPieces(source, nodes, parse_problems);
  CheckPlaces(source, parse_problems);

  Diagnostics problems;
  const ReadResult result = ReadPlan(source, problems);
  CheckPlaces(source, problems);
  Expect(result.plan.has_value() == (result.kind == ReadResult::Kind::kPlan));
  if (!result.plan) return;
  const PlanStatus status = Rate(PlanIndex(*result.plan), MakeDay(2021, 11, 30));
  Expect(status.sections.size() == result.plan->sections.size());
}

void ShowLines(const std::string& bytes) {
  const std::string lines = PlanLines(bytes);
  Expect(lines.empty() == bytes.empty());
  Expect(lines.find('\x1b') == std::string::npos);
}

}  // namespace
}  // namespace wsoa

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const wsoa::Source source("fuzz.yaml", std::string(reinterpret_cast<const char*>(bytes), size));
  wsoa::ReadAndRate(source);
  wsoa::ShowLines(std::string(source.text()));
  return 0;
}
