#include "report/list_parts.h"

#include "report/key_legend.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

bool HaveSameKey(const RatedPlan* a, const RatedPlan* b) {
  const auto same = [](const Legend::Entry& left, const Legend::Entry& right) {
    return left.letter == right.letter && left.text == right.text;
  };
  const Legend left = KeyLegend(a->status);
  const Legend right = KeyLegend(b->status);
  return std::equal(left.entries.begin(), left.entries.end(), right.entries.begin(),
                    right.entries.end(), same);
}

}  // namespace

void AddKeys(const std::vector<const RatedPlan*>& plans, Document& document) {
  const bool shared = std::all_of(plans.begin(), plans.end(), [&](const RatedPlan* plan) {
    return HaveSameKey(plans.front(), plan);
  });
  for (const RatedPlan* plan : plans) {
    if (!shared) {
      document.blocks.emplace_back(Paragraph{"Colours of " + plan->stem() + ":", Tone::kPlain});
    }
    document.blocks.emplace_back(KeyLegend(plan->status));
    if (shared) return;
  }
}

Paragraph HowMany(std::size_t found, std::size_t total, std::string_view noun,
                  const std::string& filters) {
  if (total == 0) return {"There are no " + std::string(noun) + "s.", Tone::kPlain};
  Paragraph line;
  const std::string all = total == 1 ? "" : "All ";
  line.text = found == 0 ? "None of " : found == total ? all : std::to_string(found) + " of ";
  line.text += CountOf(static_cast<int>(total), noun);
  if (!filters.empty()) line.text += ": " + filters;
  line.text += ".";
  return line;
}

}  // namespace wsoa
