// The manual of the checks, as Markdown: what `wsoa rules NAME` prints and what docs/checks.md is
// made of.
//
// Each page runs its own examples, so that the messages it shows are those that users get.
#ifndef WSOA_CHECKS_MANUAL_H_
#define WSOA_CHECKS_MANUAL_H_

#include <string>
#include <string_view>

#include "checks/check.h"
#include "source/diagnostic.h"

namespace wsoa {

// The page of one rule: what it reports, why, an example that breaks it with the messages it gets,
// and the same plan fixed.
std::string RuleManual(const Check& check);

// The whole of docs/checks.md: a table of every rule, then every page, group by group.
std::string ChecksManual();

// What reading and checking an example of a check's page finds, in the order of the text. The
// diagnostics point into `source`.
Diagnostics CheckExample(const Check& check, const Source& source);

}  // namespace wsoa

#endif  // WSOA_CHECKS_MANUAL_H_
