// Finds each `allow` that silences nothing, once the other checks have run.
#ifndef WSOA_CHECKS_UNUSED_ALLOW_H_
#define WSOA_CHECKS_UNUSED_ALLOW_H_

#include <set>
#include <string_view>
#include <vector>

#include "checks/allowances.h"
#include "checks/check.h"

namespace wsoa {

// Reports the allows of one rule that silence nothing, and those that never could: of a rule of
// form or of an unknown rule. Allows of a rule that did not run (see `ran`) are not judged.
void ReportUnusedAllows(std::string_view rule, const std::vector<Allowances::Entry>& allows,
                        const std::set<std::string_view>& ran, Findings& out);

}  // namespace wsoa

#endif  // WSOA_CHECKS_UNUSED_ALLOW_H_
