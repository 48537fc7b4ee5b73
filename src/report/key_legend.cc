#include "report/key_legend.h"

#include <string>

#include "plan/words.h"
#include "report/cells.h"
#include "snapshot/scheme_key.h"

namespace wsoa {

Legend KeyLegend(const PlanStatus& status) {
  Legend legend;
  for (const KeyEntry& entry : SchemeKey(status)) {
    legend.entries.push_back({LetterOf(entry.colour), ToneOf(entry.colour),
                              std::string(WordFor(entry.colour)) + ": " + entry.words});
  }
  return legend;
}

}  // namespace wsoa
