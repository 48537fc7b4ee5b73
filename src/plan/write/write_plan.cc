#include "plan/write/write_plan.h"

#include <algorithm>

#include "plan/write/layout.h"
#include "plan/write/outline.h"

namespace wsoa {
namespace {

bool HasLines(const std::string& text) { return std::count(text.begin(), text.end(), '\n') > 1; }

// The sections, with an empty line between two of them.
std::string WriteSections(const Outline& sections) {
  std::string text = "sections:\n";
  for (const Outline::Entry& section : sections.entries) {
    if (&section != &sections.entries.front()) text += '\n';
    text += WriteItem(section.value, 2);
  }
  return text;
}

}  // namespace

std::string WritePlan(const Plan& plan) {
  std::string text;
  for (const Outline::Entry& entry : OutlineOf(plan).entries) {
    const std::string lines =
        entry.key == "sections" ? WriteSections(entry.value) : WriteKey(entry.key, entry.value, 0);
    if (HasLines(lines)) text += '\n';
    text += lines;
  }
  return text;
}

}  // namespace wsoa
