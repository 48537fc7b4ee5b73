#include "report/key_legend.h"

#include <algorithm>
#include <string>

#include "plan/words.h"
#include "report/cells.h"
#include "snapshot/scheme_key.h"

namespace wsoa {

namespace {

// ", up to 14 days after the due date": of the colour of what is at risk, where there is a grace.
std::string GraceOf(const KeyEntry& entry, const Scheme& scheme) {
  const auto& states = entry.states;
  const bool is_at_risk = std::find(states.begin(), states.end(), State::kAtRisk) != states.end();
  if (!is_at_risk || scheme.grace.count == 0) return "";
  return ", up to " + ShowDuration(scheme.grace) + " after the due date";
}

}  // namespace

Legend KeyLegend(const PlanStatus& status) {
  Legend legend;
  for (const KeyEntry& entry : SchemeKey(status)) {
    legend.entries.push_back(
        {LetterOf(entry.colour), ToneOf(entry.colour),
         std::string(WordFor(entry.colour)) + ": " + entry.words + GraceOf(entry, status.scheme)});
  }
  return legend;
}

}  // namespace wsoa
