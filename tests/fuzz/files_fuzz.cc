// Several files of any bytes, parted by a line of =====: what people and earlier runs leave beside
// a plan. The first byte says which files they are, and the command.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/invariants.h"

namespace wsoa {
namespace {

constexpr std::string_view kSoundPlan =
    "wsoa: 1\ntitle: T\narea: X\nsections:\n  - ref: A\n    title: S\n    actions:\n"
    "      - {ref: A1, title: Act, owners: [HOS], due: 2022-03}\n";

std::vector<std::string> Parts(std::string_view text) {
  constexpr std::string_view kBetween = "\n=====\n";
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t end = text.find(kBetween);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + kBetween.size());
  }
}

// Two texts of one plan.
void ComparePlans(const TemporaryFolder& folder, const std::vector<std::string>& parts,
                  const char* format) {
  folder.Write("a/plan.yaml", parts.front());
  folder.Write("b/plan.yaml", parts.back());
  RunAndExpect({"diff", "a", "b", "--as-of", "2022-01-31", "--format", format}, folder.path());
}

void ReadSaved(const TemporaryFolder& folder, const std::string& saved) {
  folder.Write("saved.json", saved);
  folder.Write("now/plan.yaml", std::string(kSoundPlan));
  RunAndExpect({"diff", "saved.json", "now", "--as-of", "2022-01-31", "--format", "json"},
               folder.path());
}

void ReadSettingsOf(const TemporaryFolder& folder, const std::string& settings) {
  folder.Write("settled/.wsoa.yaml", settings);
  folder.Write("settled/plans/plan.yaml", std::string(kSoundPlan));
  RunAndExpect({"check", "--format", "json"}, folder.path() / "settled");
  RunAndExpect({"actions"}, folder.path() / "settled");
}

void Run(std::uint8_t which, std::string_view text) {
  static const TemporaryFolder folder;
  const std::vector<std::string> parts = Parts(text);
  switch (which % 6) {
    case 0:
      return ReadSaved(folder, parts.front());
    case 1:
      return ReadSettingsOf(folder, parts.front());
    case 2:
      return ComparePlans(folder, parts, "json");
    case 3:
      return ComparePlans(folder, parts, "html");
    case 4:
      return ComparePlans(folder, parts, "csv");
    default:
      return ComparePlans(folder, parts, "table");
  }
}

}  // namespace
}  // namespace wsoa

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  wsoa::Run(bytes[0], std::string_view(reinterpret_cast<const char*>(bytes + 1), size - 1));
  return 0;
}
