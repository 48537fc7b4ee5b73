#include "report/key_legend.h"

#include <algorithm>
#include <string>

#include "plan/words.h"
#include "report/cells.h"
#include "snapshot/scheme_key.h"
#include "status/phrases.h"

namespace wsoa {

namespace {

// ", up to 14 days after the due date": of the colour of what is at risk, where there is a grace.
std::string GraceOf(const KeyEntry& entry, const Scheme& scheme) {
  const auto& states = entry.states;
  const bool is_at_risk = std::find(states.begin(), states.end(), State::kAtRisk) != states.end();
  if (!is_at_risk || scheme.grace.count == 0) return "";
  return ", up to " + ShowDuration(scheme.grace) + " after the due date";
}

// ", stated from 75 percent", ", stated below 25 percent": where an update may state the colour by
// its percent.
std::string BoundOf(const KeyEntry& entry, const Scheme& scheme) {
  for (const PercentBound& bound : scheme.by_percent) {
    if (bound.colour == entry.colour) return ", stated from " + ShowNumber(bound.from) + " percent";
  }
  const bool is_worst = entry.colour == scheme.ColourOf(State::kOffTrack);
  if (!is_worst || scheme.by_percent.empty()) return "";
  return ", stated below " + ShowNumber(scheme.by_percent.back().from) + " percent";
}

}  // namespace

Legend KeyLegend(const PlanStatus& status) {
  Legend legend;
  for (const KeyEntry& entry : SchemeKey(status)) {
    legend.entries.push_back({LetterOf(entry.colour), ToneOf(entry.colour),
                              std::string(WordFor(entry.colour)) + ": " + entry.words +
                                  GraceOf(entry, status.scheme) + BoundOf(entry, status.scheme)});
  }
  return legend;
}

}  // namespace wsoa
