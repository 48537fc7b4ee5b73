#include "report/risks/risk_table.h"

#include <string_view>

#include "report/columns.h"
#include "snapshot/risk_columns.h"

namespace wsoa {

Table RiskTable(const std::vector<FoundRisk>& risks, RiskTableShape shape) {
  std::vector<std::string_view> words = {"ref", "title", "stated", "score", "owners", "age-days"};
  if (shape.closed) words.emplace_back("closed");
  if (shape.with_section) words.emplace_back("section");
  words.emplace_back("impact");
  words.emplace_back("mitigation");
  return TableOf("risks", ColumnsNamed(RiskColumns(), words), risks);
}

}  // namespace wsoa
