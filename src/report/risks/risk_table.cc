#include "report/risks/risk_table.h"

#include <algorithm>
#include <string_view>

#include "report/columns.h"
#include "snapshot/risk_columns.h"

namespace wsoa {

Table RiskTable(const std::vector<FoundRisk>& risks, RiskTableShape shape) {
  std::vector<std::string_view> words = {"ref", "title"};
  const auto add_if_any = [&](std::string_view word, auto has) {
    if (std::any_of(risks.begin(), risks.end(), has)) words.push_back(word);
  };
  using Of = const FoundRisk&;
  add_if_any("kind", [](Of found) { return found.risk().Kind() != RiskKind::kRisk; });
  words.insert(words.end(), {"stated", "score"});
  add_if_any("residual", [](Of found) { return found.risk().residual.has_value(); });
  add_if_any("acceptance", [](Of found) { return found.status->acceptance.has_value(); });
  words.insert(words.end(), {"owners", "age-days"});
  add_if_any("actions", [](Of found) { return !found.risk().actions.empty(); });
  add_if_any("internal", [](Of found) { return found.risk().internal.has_value(); });
  if (shape.closed) words.emplace_back("closed");
  if (shape.with_section) words.emplace_back("section");
  words.emplace_back("impact");
  words.emplace_back("mitigation");
  return TableOf("risks", ColumnsNamed(RiskColumns(), words), risks);
}

}  // namespace wsoa
